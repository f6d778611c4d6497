//! Sinks as the models describe them: which arguments of a call or macro leave, and how they are shown.

use super::analysis::Analysis;
use super::apply::{Frame, unnamed_call};
use super::atom::{Atom, Taint, Taints};
use super::call::{Actual, Known, Target, source_path};
use super::node::Node;
use super::statement::{self, Statement};
use super::trace::{EventKind, Trace};
use crate::catalog::{ArgumentPosition, ArgumentRef, ArgumentSet, FnModel, Shows, SinkModel};
use crate::flow::{self, Call, CodeId, Macro, Operand, Place, Proj, StepKind, Value, VarId};
use crate::hir::Sigil;
use crate::source::{Name, Span};
use crate::types::{Callee, Owner, Subst, Ty};

/// The mark of a store whose content is not in clear.
pub(super) const ENCRYPTED_STORE: &str = "encrypted store";

impl<'e> Analysis<'e, '_> {
    pub(super) fn model_sinks(
        &mut self,
        model: &FnModel,
        call: &Call,
        actuals: &[Actual],
        name: Name,
        span: Span,
    ) {
        for sink in model.sinks.iter().filter(|sink| !sink.deferred) {
            let receiver = usize::from(call.has_receiver);
            let is_safe = receiver == 1 && actuals.first().is_some_and(|actual| self.is_safe_store(actual));
            if is_safe && self.engine.is_store(sink.lint) || self.is_called_beside(call, &sink.unless) {
                continue;
            }
            if sink.vendor.is_some() && receiver == 1 && self.is_our_own(&actuals[0]) {
                continue;
            }
            let routed = self.engine.routed(sink, |reference| {
                let index = position(reference, receiver)?;
                Some(self.all(&actuals.get(index)?.node))
            });
            let Some(sink) = routed else {
                self.sent_to_unknown(sink, receiver, actuals, name, span);
                continue;
            };
            if sink.says.as_deref().is_some_and(|word| !self.says(actuals, word)) {
                continue;
            }
            let Some(selected) = self.selected_by_sink(&sink, receiver, actuals) else { continue };
            for (index, path) in selected {
                let actual = &actuals[index];
                let shown = self.shown_part(actual, &path, sink.shows);
                let shown = self.sourced(Node::leaf(shown), actual.span).here;
                // A receiver may be a long chain: the method's name is where it leaves.
                let at = if index < receiver { call.name_span } else { actual.span };
                let mut site = self.site(sink.lint, at, span, name, sink.vendor);
                if sink.guessable {
                    site = super::atom::site(super::atom::Site { guessable: true, ..site.get().clone() });
                }
                self.reach(&shown, site);
            }
        }
        self.sent(model, call, actuals, name, span);
    }

    /// Whether a vendor's client was made with the address of one of our own services: a model on this machine.
    fn is_our_own(&self, client: &Actual) -> bool {
        let catalog = self.engine.types.catalog;
        let all = self.all(&client.node);
        let mut hosts = all.iter().filter_map(|(taint, _)| match taint.atom {
            Atom::Text(text) => super::host::host_of(text.as_str()),
            _ => None,
        });
        let first = hosts.next();
        first.is_some_and(|first| {
            let is_internal = |host: &str| super::host::is_internal(host, &catalog.internal_hosts);
            is_internal(&first) && hosts.all(|host| is_internal(&host))
        })
    }

    /// What goes to an address that only callers know.
    fn sent_to_unknown(
        &mut self,
        sink: &SinkModel,
        receiver: usize,
        actuals: &[Actual],
        name: Name,
        span: Span,
    ) {
        let host = sink.host.as_ref().and_then(|host| actuals.get(position(host, receiver)?));
        let Some(address) = host.map(|actual| self.all(&actual.node)) else { return };
        let is_known = |taint: Taint| matches!(taint.atom, Atom::Text(text) if text.as_str().contains("://"));
        if address.iter().any(|(taint, _)| is_known(*taint)) {
            return;
        }
        for (index, path) in select(&sink.arguments, receiver, actuals.len()) {
            let actual = &actuals[index];
            let shown = self.shown_part(actual, &path, sink.shows);
            let shown = self.sourced(Node::leaf(shown), actual.span).here;
            let at = if index < receiver { span } else { actual.span };
            let site = self.site(sink.lint, at, span, name, sink.vendor);
            self.pass(&address, &shown, site, true);
        }
    }

    /// Whether a store is declared encrypted by its type, or was made or opened so.
    fn is_safe_store(&self, store: &Actual) -> bool {
        let is_encrypted =
            |taint: Taint| matches!(taint.atom, Atom::Mark(mark, _) if mark == ENCRYPTED_STORE);
        self.engine.is_encrypted_store(&store.ty)
            || self.all(&store.node).iter().any(|(taint, _)| is_encrypted(*taint))
    }

    /// Notes that a store's content is not in clear: on what a call made, or on its receiver.
    pub(super) fn encrypted_store(
        &mut self,
        call: &Call,
        known: &Known<'e>,
        actuals: &[Actual],
        result: Node,
    ) -> Node {
        let says = |word: &String| self.says(actuals, word);
        if !known.models.iter().any(|model| model.encrypts_store.as_ref().is_some_and(says)) {
            return result;
        }
        let mark = Taint { is_mixed: true, ..Taint::new(Atom::Mark(Name::new(ENCRYPTED_STORE), known.name)) };
        let mark = Node::leaf(Taints::one(mark, Trace::default()));
        let receiver = actuals.first().filter(|_| call.has_receiver).and_then(|actual| actual.place.clone());
        let places: Vec<Place> = receiver.iter().flat_map(|place| self.resolve(place, true)).collect();
        for place in places {
            self.write_target(&place, &mark, true);
        }
        let in_ok = [Proj::Variant("Ok".into(), "0".into())];
        let mut made = mark.clone();
        in_ok.iter().for_each(|proj| made.set(*proj, mark.clone()));
        result.join(&made, &self.engine.types)
    }

    /// Whether a literal among the arguments contains a text, whatever its case.
    fn says(&self, actuals: &[Actual], word: &str) -> bool {
        let word = word.to_ascii_lowercase();
        let contains = |taint: Taint| match taint.atom {
            Atom::Text(text) => text.as_str().to_ascii_lowercase().contains(&word),
            _ => false,
        };
        word.is_empty()
            || actuals.iter().any(|actual| self.all(&actual.node).iter().any(|(taint, _)| contains(*taint)))
    }

    /// Puts arguments into a receiver that is changed in place.
    pub(super) fn filled_receiver(&mut self, call: &Call, known: &Known<'e>, actuals: &[Actual]) {
        let sets = known.models.iter().filter_map(|model| model.fills.as_ref());
        let sets: Vec<&ArgumentSet> = sets.filter(|_| call.has_receiver).collect();
        let Some(place) = actuals.first().and_then(|actual| actual.place.clone()) else { return };
        for (index, path) in sets.into_iter().flat_map(|set| select(set, 1, actuals.len())) {
            let part = self.part_of(&actuals[index], &path);
            let value = Node::leaf(self.all(&part).mixed());
            for target in self.resolve(&place, true) {
                self.write_target(&target, &value, true);
            }
        }
    }

    /// Whether one of these (a method's name, or a type's and a method's) is called on or with the same value anywhere in
    /// the function: what the call was made on, what it gives, or another name of either.
    pub(super) fn is_called_beside(&self, call: &Call, names: &[Name]) -> bool {
        if names.is_empty() {
            return false;
        }
        let root = |operand: &Operand| match operand {
            Operand::Copy(place) | Operand::Ref(place) => Some(place.var),
            _ => None,
        };
        let receiver =
            |call: &Call| call.args.first().filter(|_| call.has_receiver).and_then(|arg| root(&arg.operand));
        // It gives what it was called on: another call of the same client makes something else.
        let is_fluent = |call: &Call| match &call.callee {
            Callee::Extern(path) => {
                let model = self.engine.types.catalog.functions.get(*path);
                model.and_then(|model| model.returns.as_deref()) == Some("Self")
            }
            _ => false,
        };
        let steps = || self.graph.blocks.iter().flat_map(|block| &block.steps);
        let mut same: Vec<VarId> = receiver(call).into_iter().chain([call.dst]).collect();
        loop {
            let n_known = same.len();
            for step in steps() {
                let (to, from) = match &step.kind {
                    StepKind::Call(other) if is_fluent(other) => (other.dst, receiver(other)),
                    StepKind::Assign(place, Value::Use(operand)) if place.path.is_empty() => {
                        (place.var, root(operand))
                    }
                    _ => continue,
                };
                let Some(from) = from else { continue };
                if same.contains(&from) != same.contains(&to) {
                    same.push(if same.contains(&from) { to } else { from });
                }
            }
            if same.len() == n_known {
                break;
            }
        }
        let is_meant = |call: &Call| match &call.callee {
            Callee::Extern(path) => names.iter().any(|name| ends_with(path.as_str(), name.as_str())),
            Callee::Unknown(known) => names.contains(known),
            Callee::Fn(id, _) | Callee::Trait { method: id, .. } => {
                let path = self.engine.program().fns[id.0 as usize].path;
                names.iter().any(|name| ends_with(path.as_str(), name.as_str()))
            }
            _ => false,
        };
        steps().any(|step| match &step.kind {
            StepKind::Call(other) if is_meant(other) => {
                other.args.iter().any(|arg| root(&arg.operand).is_some_and(|var| same.contains(&var)))
            }
            _ => false,
        })
    }

    /// Whether what leaves through a call is what it is called on.
    pub(super) fn lets_receiver_out(&self, known: &Known<'e>) -> bool {
        let is_receiver = |reference: &ArgumentRef| reference.position == ArgumentPosition::Receiver;
        known
            .models
            .iter()
            .flat_map(|model| &model.sinks)
            .any(|sink| matches!(&sink.arguments, ArgumentSet::These(these) if these.iter().any(is_receiver)))
    }

    /// The arguments that a sink takes: of the parameters of a statement in SQL those that it stores.
    fn selected_by_sink(
        &mut self,
        sink: &SinkModel,
        receiver: usize,
        actuals: &[Actual],
    ) -> Option<Vec<(usize, Vec<Proj>)>> {
        let selected = select(&sink.arguments, receiver, actuals.len());
        let Some(sql) = &sink.sql else { return Some(selected) };
        let sql = &actuals.get(position(sql, receiver)?)?.node;
        let statements = statements(&self.all(sql));
        if !statements.iter().any(Statement::writes) {
            return None;
        }
        let is_stored = |position: usize| statements.iter().any(|statement| statement.stores(position));
        let mut stored = Vec::new();
        for (index, path) in selected {
            // The text itself, with values formatted into it.
            if sink.sql.as_ref().and_then(|sql| position(sql, receiver)) == Some(index) {
                stored.push((index, path));
                continue;
            }
            let part = self.part_of(&actuals[index], &path);
            let value = self.dereferenced(&part);
            let numbered = value.parts.iter().filter_map(|(proj, _)| match proj {
                Proj::Index(number) => Some((*proj, *number as usize)),
                Proj::Field(name) => Some((*proj, name.as_str().parse().ok()?)),
                _ => None,
            });
            let numbered: Vec<(Proj, usize)> = numbered.collect();
            if numbered.is_empty() {
                // One value, or a collection of which nothing is told apart.
                let is_collection =
                    value.parts.iter().any(|(proj, _)| matches!(proj, Proj::Elem | Proj::Value));
                if is_collection || is_stored(0) {
                    stored.push((index, path));
                }
                continue;
            }
            for (proj, number) in numbered {
                if is_stored(number) {
                    stored.push((index, path.iter().copied().chain([proj]).collect()));
                }
            }
        }
        Some(stored)
    }

    /// What a call gives that binds one parameter of the statement in its receiver: the statement with one less to bind.
    pub(super) fn bound_result(&self, known: &Known<'e>, result: Node) -> Node {
        let binds = |sink: &SinkModel| {
            let of_receiver = |sql: &ArgumentRef| sql.position == ArgumentPosition::Receiver;
            sink.sql.as_ref().is_some_and(of_receiver)
                && matches!(&sink.arguments, ArgumentSet::These(these) if matches!(these.as_slice(),
                    [one] if one.position == ArgumentPosition::Index(0)))
        };
        if !known.models.iter().any(|model| model.sinks.iter().any(binds)) {
            return result;
        }
        result.map(&mut |taint, trace| {
            let atom = match taint.atom {
                Atom::Text(text) => statement::bound(text.as_str()).map(|text| Atom::Text(Name::new(&text))),
                _ => None,
            };
            (Taint { atom: atom.unwrap_or(taint.atom), ..taint }, trace.clone())
        })
    }

    pub(super) fn selected(
        &self,
        arguments: &ArgumentSet,
        known: &Known<'e>,
        actuals: &[Actual],
    ) -> Vec<(usize, Vec<Proj>)> {
        let has_receiver = known.targets.iter().any(|target| match target {
            Target::Code(CodeId::Body(Owner::Fn(id)), _) => {
                self.engine.program().fns[id.0 as usize].hir.self_kind.is_some()
            }
            _ => false,
        });
        select(arguments, usize::from(has_receiver), actuals.len())
    }

    pub(super) fn shown_part(&mut self, actual: &Actual, path: &[Proj], shows: Shows) -> Taints {
        let node = self.part_of(actual, path);
        let value = self.dereferenced(&node);
        let closures = value.here.iter().filter_map(|(taint, _)| match taint.atom {
            Atom::Closure(code) => Some(code),
            _ => None,
        });
        let closures: Vec<CodeId> = closures.collect();
        if closures.is_empty() {
            let ty = self.engine.types.ty_at(&actual.ty, path);
            return self.shown(&node, &ty, shows);
        }
        // A closure that is asked for what to show: what it returns is shown.
        let environment = Actual { node: value, place: None, ty: Ty::Unknown, span: actual.span };
        let call = unnamed_call(actual.span);
        let mut shown = Taints::default();
        for code in closures {
            let Some(summary) = self.engine.summary(code) else { continue };
            let ret_ty = match &actual.ty {
                Ty::Closure(closure) => Ty::clone(&closure.ret),
                _ => Ty::Unknown,
            };
            let actuals =
                [Actual { node: environment.node.clone(), place: None, ty: Ty::Unknown, span: actual.span }];
            let frame =
                Frame { call: &call, code, subst: &Subst::default(), actuals: &actuals, is_told: false };
            let ret = self.substituted(&frame, &summary.ret);
            shown.extend(&self.shown(&ret, &ret_ty, shows));
        }
        shown
    }

    pub(super) fn macro_step(&mut self, step: &Macro, span: Span) {
        let catalog = &self.engine.types.catalog;
        let model =
            if step.is_attribute { catalog.attributes.get(step.path) } else { catalog.macros.get(step.path) };
        let mut carried = Taints::default();
        let mut shown_args = Vec::new();
        for arg in &step.args {
            let node = self.operand(&arg.arg.operand, arg.arg.span);
            let ty = self.ty(&arg.arg.ty);
            let shows = match arg.sigil {
                Sigil::Debug => Shows::Debug,
                Sigil::Display => Shows::Display,
                Sigil::None => Shows::Value,
            };
            let shown = self.shown(&node, &ty, shows);
            let shown = self.sourced(Node::leaf(shown), arg.arg.span).here;
            carried.extend(&shown);
            shown_args.push((arg.key.is_some() || arg.sigil != Sigil::None, shown, arg.arg.span, (node, ty)));
        }
        let mut shown_pieces = Vec::new();
        for piece in step.format.iter().flat_map(|format| &format.pieces) {
            let shown = self.piece(piece);
            let shown = self.sourced(Node::leaf(shown), piece.span).here;
            let formatted = shown.map(|taint, trace| (taint, trace.then(piece.span, EventKind::Formatted)));
            carried.extend(&formatted);
            shown_pieces.push((formatted, piece.span));
        }
        // Read without its grammar (it was renamed): all that is in it may be meant.
        let is_unread = step.format.is_none() && shown_args.iter().all(|(is_field, ..)| !is_field);
        for sink in model.iter().flat_map(|model| &model.sinks) {
            let sql = sink.sql.as_ref().and_then(|sql| position(sql, 0));
            let statements: Option<Vec<Statement>> = sql
                .and_then(|sql| shown_args.get(sql))
                .map(|(_, _, _, (node, _))| statements(&self.all(node)));
            for (index, (is_field, shown, arg_span, (node, ty))) in shown_args.iter().enumerate() {
                // Parameters follow the statement.
                let number = sql.map_or(0, |sql| index.saturating_sub(sql + 1));
                if statements
                    .as_ref()
                    .is_some_and(|all| !all.iter().any(|it| it.writes() && it.stores(number)))
                {
                    continue;
                }
                if is_unread || takes(&sink.arguments, index, *is_field) {
                    let shown = if sink.shows == Shows::Value {
                        shown.clone()
                    } else {
                        let shown = self.shown(node, ty, sink.shows);
                        self.sourced(Node::leaf(shown), *arg_span).here
                    };
                    let site = self.site(sink.lint, *arg_span, span, step.path, sink.vendor);
                    self.reach(&shown, site);
                }
            }
            if takes_format(&sink.arguments) {
                for (shown, piece_span) in &shown_pieces {
                    let site = self.site(sink.lint, *piece_span, span, step.path, sink.vendor);
                    self.reach(shown, site);
                }
            }
        }
        let ty = self.ty(&step.ty);
        let result = if flow::is_barrier(self.engine.program(), &ty) || ty == Ty::unit() {
            Node::default()
        } else {
            if self.engine.types.contains_phi(&ty) {
                carried.insert(Taint::new(self.engine.types.typed(&ty)), Trace::default());
            }
            Node::leaf(carried)
        };
        self.write_target(&Place::var(step.dst), &result, false);
    }
}

/// Whether a path ends with these whole segments.
fn ends_with(path: &str, end: &str) -> bool {
    path.strip_suffix(end).is_some_and(|front| front.is_empty() || front.ends_with("::"))
}

/// The statements among literals.
fn statements(taints: &Taints) -> Vec<Statement> {
    let texts = taints.iter().filter_map(|(taint, _)| match taint.atom {
        Atom::Text(text) => Some(Statement::read(text.as_str())),
        _ => None,
    });
    texts.collect()
}

/// Positions of the actuals that a model means, with the path into each.
pub(super) fn select(arguments: &ArgumentSet, receiver: usize, n_actuals: usize) -> Vec<(usize, Vec<Proj>)> {
    match arguments {
        ArgumentSet::All => (receiver..n_actuals).map(|index| (index, Vec::new())).collect(),
        ArgumentSet::These(references) => {
            let mut selected = Vec::new();
            for reference in references {
                let path = source_path(&reference.path);
                match reference.position {
                    ArgumentPosition::From(first) => {
                        selected.extend(
                            (receiver + first as usize..n_actuals).map(|index| (index, path.clone())),
                        );
                    }
                    _ => selected.extend(
                        position(reference, receiver)
                            .filter(|index| *index < n_actuals)
                            .map(|index| (index, path)),
                    ),
                }
            }
            selected
        }
    }
}

/// The actual that one reference means.
pub(super) fn position(reference: &ArgumentRef, receiver: usize) -> Option<usize> {
    match reference.position {
        ArgumentPosition::Receiver => (receiver == 1).then_some(0),
        ArgumentPosition::Index(index) | ArgumentPosition::From(index) => Some(receiver + index as usize),
        ArgumentPosition::Format | ArgumentPosition::Fields => None,
    }
}

/// Whether a macro's argument is meant.
fn takes(arguments: &ArgumentSet, index: usize, is_field: bool) -> bool {
    match arguments {
        ArgumentSet::All => true,
        ArgumentSet::These(references) => references.iter().any(|reference| match reference.position {
            ArgumentPosition::Fields => is_field,
            ArgumentPosition::Index(known) => known as usize == index,
            ArgumentPosition::From(first) => index >= first as usize,
            ArgumentPosition::Receiver | ArgumentPosition::Format => false,
        }),
    }
}

fn takes_format(arguments: &ArgumentSet) -> bool {
    match arguments {
        ArgumentSet::All => true,
        ArgumentSet::These(references) => references.iter().any(|it| it.position == ArgumentPosition::Format),
    }
}
