//! Calls: what is called, what is known of it, and what that does to the state.

use super::analysis::Analysis;
use super::atom::{self, Atom, Taint, Taints};
use super::node::{DEPTH, Node};
use super::trace::{EventKind, Trace};
use crate::catalog::{Cleaning, Cleanings, FnModel, Shows, SinkModel};
use crate::flow::{self, Arg, Call, CodeId, Operand, Place, Proj};
use crate::names::{FnId, Origin};
use crate::source::{Name, Span};
use crate::types::{Callee, Owner, Subst, Ty};

/// From how many implementations on a call of a trait's method gets one summary for all of them: what each does for these
/// arguments is not told apart any more.
const MANY_TARGETS: usize = 12;

/// How many boxes around a function are looked through.
const MAX_BOXES: usize = 3;

/// An argument at the moment of the call.
pub(super) struct Actual {
    pub node: Node,
    pub place: Option<Place>,
    pub ty: Ty,
    pub span: Span,
}

/// Something that can be called.
pub(super) enum Target {
    Code(CodeId, Subst),
    Constructor(crate::names::AdtId, u32),
}

/// All that a call found out about what it calls.
pub(super) struct Known<'m> {
    /// For messages and models.
    pub name: Name,
    pub models: Vec<&'m FnModel>,
    pub targets: Vec<Target>,
    /// Whether nothing at all is known of it.
    pub is_unknown: bool,
    /// Whether it is std's.
    pub is_std: bool,
}

impl<'e> Analysis<'e, '_> {
    pub(super) fn call(&mut self, call: &Call, span: Span) {
        let mut actuals: Vec<Actual> = call.args.iter().map(|arg| self.actual(arg)).collect();
        let mut known = self.known(call, &mut actuals);
        if let (Callee::Fn(id, _) | Callee::Trait { method: id, .. }, Some(receiver)) =
            (&call.callee, actuals.first())
            && let Some(model) = self.engine.model_on(&receiver.ty, *id)
            && call.has_receiver
        {
            known.models.push(model);
        }
        known.models.extend(self.models_within(&known, call, &actuals));
        // `Sha1::digest(x)`: the type is in the path.
        let of_type = match &call.callee {
            Callee::Trait { method, self_ty, .. } => Some((*method, self.ty(self_ty))),
            Callee::Fn(id, subst) => subst.get(Name::new("Self")).map(|ty| (*id, self.ty(ty))),
            _ => None,
        };
        if let Some((method, ty)) = of_type.filter(|_| !call.has_receiver)
            && let Some(model) = self.engine.model_on(&ty, method)
            && !known.models.iter().any(|known| std::ptr::eq(*known, model))
        {
            known.models.push(model);
        }
        let ret_ty = self.ty(&call.ty);
        for model in &known.models {
            self.model_sinks(model, call, &actuals, known.name, span);
        }
        if !self.is_stub && self.engine.is_parser(known.name) && self.engine.types.contains_phi(&ret_ty) {
            self.parsed(&actuals, &ret_ty, span);
        }
        let mut result = self.result(call, &known, &actuals, &ret_ty, span);
        if !self.is_stub && self.engine.is_parser(known.name) && self.engine.types.contains_phi(&ret_ty) {
            // What was parsed is told apart by its fields now; the text as a whole is behind it, but in an error that quotes it.
            let error = result.part(Proj::Variant("Err".into(), "0".into())).cloned();
            result = self.with_labels(result, &ret_ty, DEPTH);
            result = result.map(&mut |taint, trace| {
                let is_text = matches!(taint.atom, Atom::Param(..) | Atom::Origin(..));
                (Taint { is_derived: taint.is_derived || is_text, ..taint }, trace.clone())
            });
            if let Some(error) = error {
                result.set(Proj::Variant("Err".into(), "0".into()), Node::clone(&error));
            }
        }
        let result = self.quoted(&known, call, &actuals, result, span);
        let result = self.sourced_result(&known, result, &ret_ty, span);
        let result = self.marked_result(call, &known, &actuals, result, span);
        let result = self.bound_result(&known, result);
        self.filled_receiver(call, &known, &actuals);
        let result = self.encrypted_store(call, &known, &actuals, result);
        self.cleaned_in_place(call, &known, &actuals);
        let result = if flow::is_barrier(self.engine.program(), &ret_ty) { Node::default() } else { result };
        self.write_target(&Place::var(call.dst), &result, false);
    }

    /// A mode of operation protects no better than the cipher that it is made with: what is broken of a type argument of the
    /// receiver's is broken here.
    fn models_within(&self, known: &Known<'e>, call: &Call, actuals: &[Actual]) -> Vec<&'e FnModel> {
        let receiver = actuals.first().filter(|_| call.has_receiver);
        let Some(Ty::Extern(_, args)) = receiver.map(|receiver| receiver.ty.peel()) else {
            return Vec::new();
        };
        let method = known.name.as_str().rsplit("::").next().unwrap_or_default();
        let named = args.iter().filter_map(|arg| match arg {
            Ty::Extern(path, _) => Some(Name::new(&format!("{path}::{method}"))),
            _ => None,
        });
        named
            .filter_map(|path| self.engine.types.catalog.functions.get(path))
            .filter(|model| model.broken)
            .collect()
    }

    /// What the error of a call quotes, on the error.
    fn quoted(
        &self,
        known: &Known<'e>,
        call: &Call,
        actuals: &[Actual],
        mut result: Node,
        span: Span,
    ) -> Node {
        for quotes in known.models.iter().filter_map(|model| model.quotes.as_ref()) {
            let mut quoted = Taints::default();
            for (index, path) in super::sinks::select(quotes, usize::from(call.has_receiver), actuals.len()) {
                let part = self.part_of(&actuals[index], &path);
                for (taint, trace) in self.all(&part).iter() {
                    if !matches!(taint.atom, Atom::Closure(_) | Atom::Fn(_) | Atom::Ctor(..) | Atom::Text(_))
                    {
                        quoted.insert(*taint, trace.then(span, EventKind::Unknown(known.name)));
                    }
                }
            }
            if !quoted.is_empty() {
                result.set(Proj::Variant("Err".into(), "0".into()), Node::leaf(quoted.mixed()));
            }
        }
        result
    }

    pub(super) fn actual(&mut self, arg: &Arg) -> Actual {
        let node = self.operand(&arg.operand, arg.span);
        let place = match &arg.operand {
            Operand::Copy(place) if self.is_reference(place) => match self.resolve(place, true).as_slice() {
                [only] => Some(only.clone()),
                _ => None,
            },
            Operand::Copy(place) | Operand::Ref(place) => Some(place.clone()),
            _ => None,
        };
        Actual { node, place, ty: self.ty(&arg.ty), span: arg.span }
    }

    /// What is called.
    pub(super) fn known(&mut self, call: &Call, actuals: &mut Vec<Actual>) -> Known<'e> {
        let engine = self.engine;
        match &call.callee {
            Callee::Fn(id, subst) => {
                let subst = self.inner_subst(subst);
                let path = engine.program().fns[id.0 as usize].path;
                let target = Target::Code(CodeId::Body(Owner::Fn(*id)), subst);
                // Of a dependency only what it declares is known.
                let is_unknown = engine.is_signature(*id);
                Known {
                    name: path,
                    models: engine.fn_models(*id),
                    targets: if is_unknown { Vec::new() } else { vec![target] },
                    is_unknown,
                    is_std: engine.is_std(*id),
                }
            }
            Callee::Trait { method, self_ty, subst } => {
                let self_ty = self.ty(self_ty);
                let subst = self.inner_subst(subst);
                if super::phi::PhiTypes::is_open(&self_ty) {
                    self.has_open_types = true;
                }
                let impls = engine.types.cx.impls_of_method(*method, &self_ty, &subst);
                let mut models = engine.fn_models(*method);
                let mut targets = Vec::new();
                for (id, subst) in impls {
                    for model in engine.fn_models(id) {
                        if !models.iter().any(|known| std::ptr::eq(*known, model)) {
                            models.push(model);
                        }
                    }
                    if !engine.is_signature(id) {
                        targets.push(Target::Code(CodeId::Body(Owner::Fn(id)), subst));
                    }
                }
                let name = engine.program().fns[method.0 as usize].path;
                let is_stub = engine.fn_origin(*method) == Origin::Stub;
                let is_unknown = targets.is_empty() && !is_stub;
                Known { name, models, targets, is_unknown, is_std: engine.is_std(*method) }
            }
            Callee::Extern(path) => {
                let models = engine.types.catalog.functions.get(*path).into_iter().collect();
                Known { name: *path, models, targets: Vec::new(), is_unknown: true, is_std: false }
            }
            Callee::Ctor(adt, variant) => {
                let name = engine.program().adts[adt.0 as usize].path;
                Known {
                    name,
                    models: Vec::new(),
                    targets: vec![Target::Constructor(*adt, *variant)],
                    is_unknown: false,
                    is_std: false,
                }
            }
            Callee::Unknown(name) => Known {
                name: *name,
                models: Vec::new(),
                targets: Vec::new(),
                is_unknown: true,
                is_std: false,
            },
            Callee::Value => self.called_value(call, actuals),
        }
    }

    /// A closure, function or constructor that a value holds. Its captures become the first argument.
    fn called_value(&mut self, call: &Call, actuals: &mut Vec<Actual>) -> Known<'e> {
        let mut known = Known {
            name: Name::new("closure"),
            models: Vec::new(),
            targets: Vec::new(),
            is_unknown: false,
            is_std: false,
        };
        let Some(operand) = &call.value else { return known };
        let node = self.operand(operand, call.name_span);
        let place = match operand {
            Operand::Copy(place) | Operand::Ref(place) => Some(place.clone()),
            _ => None,
        };
        let (value, place) = self.callable(&node, place);
        let mut has_closure = false;
        for (taint, _) in value.here.iter() {
            match taint.atom {
                Atom::Closure(code) => {
                    has_closure = true;
                    known.targets.push(Target::Code(code, self.instance.subst.clone()));
                }
                Atom::Fn(id) => {
                    known.name = self.engine.program().fns[id.0 as usize].path;
                    known.models.extend(self.engine.fn_models(id));
                    known.targets.push(Target::Code(CodeId::Body(Owner::Fn(id)), Subst::default()));
                }
                Atom::Ctor(adt, variant) => known.targets.push(Target::Constructor(adt, variant)),
                Atom::Param(param, path, None) => {
                    // Whoever calls this passes it; until then it is code that is not known.
                    known.is_unknown = true;
                    if !self.open_values.contains(&(param, path)) {
                        self.open_values.push((param, path));
                    }
                }
                _ => {}
            }
        }
        known.is_unknown &= known.targets.is_empty();
        if let (true, Operand::Copy(place) | Operand::Ref(place)) = (known.targets.is_empty(), operand) {
            self.want_fields(place);
        }
        if has_closure {
            actuals.insert(0, Actual { node: value, place, ty: Ty::Unknown, span: call.name_span });
            // A function among closures does not take the environment.
            known.targets.retain(|target| matches!(target, Target::Code(CodeId::Closure(..), _)));
        }
        known
    }

    /// The value that is called: a function, or what a box around it holds.
    pub(super) fn callable(&self, node: &Node, mut place: Option<Place>) -> (Node, Option<Place>) {
        let mut value = self.dereferenced(node);
        for _ in 0..MAX_BOXES {
            let is_function = value
                .here
                .iter()
                .any(|(taint, _)| matches!(taint.atom, Atom::Closure(_) | Atom::Fn(_) | Atom::Ctor(..)));
            let [(proj, part)] = value.parts.as_slice() else { break };
            if is_function || matches!(proj, Proj::Capture(_)) {
                break;
            }
            place = place.map(|place| place.then(*proj));
            value = self.dereferenced(&Node::clone(part));
        }
        (value, place)
    }

    fn inner_subst(&self, subst: &Subst) -> Subst {
        if self.instance.subst.0.is_empty() {
            return subst.clone();
        }
        Subst(subst.0.iter().map(|(name, ty)| (*name, self.ty(ty))).collect())
    }

    // ----- results

    fn result(
        &mut self,
        call: &Call,
        known: &Known<'e>,
        actuals: &[Actual],
        ret_ty: &Ty,
        span: Span,
    ) -> Node {
        let mut made: Vec<Node> = Vec::new();
        let mut effects = Vec::new();
        let mut returns = known.targets.is_empty();
        let is_many = known.targets.len() > MANY_TARGETS;
        let mut crowds: Vec<(Origin, Vec<CodeId>)> = Vec::new();
        for target in &known.targets {
            match target {
                Target::Code(code, _) if is_many => {
                    let origin = self.engine.origin(*code);
                    match crowds.iter_mut().find(|(known, _)| *known == origin) {
                        Some((_, crowd)) => crowd.push(*code),
                        None => crowds.push((origin, vec![*code])),
                    }
                }
                Target::Code(code, subst) => {
                    let Some(summary) = self.callee_summary(*code, subst, actuals) else { continue };
                    returns |= summary.returns;
                    let (ret, mut outs) = self.apply(call, *code, &summary, subst, actuals, span);
                    made.push(ret);
                    effects.append(&mut outs);
                }
                Target::Constructor(adt, variant) => {
                    returns = true;
                    made.push(self.constructed(*adt, *variant, actuals));
                }
            }
        }
        for (_, crowd) in crowds {
            let (code, summary) = (crowd[0], self.engine.merged(crowd));
            returns |= summary.returns;
            self.has_open_types |= summary.has_open_types;
            let (ret, mut outs) = self.apply(call, code, &summary, &Subst::default(), actuals, span);
            made.push(ret);
            effects.append(&mut outs);
        }
        let by_code = made.into_iter().reduce(|before, ret| before.join(&ret, &self.engine.types));
        let is_weak = known.targets.len() > 1;
        for (place, node) in effects {
            for target in self.resolve(&place, true) {
                self.write_target(&target, &node, is_weak);
            }
        }
        if let Some(result) = self.modelled(call, known, actuals, ret_ty, span) {
            return result;
        }
        match by_code {
            // Not written yet (`todo!()`): what it will return is for the type to say.
            Some(_) if !returns => self.typed_result(ret_ty),
            Some(result) => self.typed_where_unknown(result, ret_ty),
            None => self.by_policy(call, known, actuals, ret_ty),
        }
    }

    /// What the models say the result is, where they say anything.
    fn modelled(
        &mut self,
        call: &Call,
        known: &Known<'e>,
        actuals: &[Actual],
        ret_ty: &Ty,
        span: Span,
    ) -> Option<Node> {
        let sanitizers: Vec<Cleaning> =
            known.models.iter().flat_map(|model| model.sanitizer.iter().copied()).collect();
        let is_predicate = known.models.iter().any(|model| model.sanitizer_when);
        if !sanitizers.is_empty() && !is_predicate {
            let carried = self.carried(actuals);
            let cleaned = carried.map(|taint, trace| {
                let cleanings = sanitizers.iter().fold(taint.cleanings, |set, cleaning| set.with(*cleaning));
                (Taint { cleanings, ..taint }, trace.then(span, EventKind::Cleaned(known.name)))
            });
            return Some(self.ok_part(cleaned, ret_ty));
        }
        if known.models.iter().any(|model| model.exposes) {
            let carried = self.carried(actuals).map(|taint, trace| {
                (Taint { cleanings: Cleanings::default(), via: None, ..taint }, trace.clone())
            });
            return Some(self.ok_part(carried, ret_ty));
        }
        if known.models.iter().any(|model| model.weak) {
            let carried = self.carried_shown(actuals);
            let hashed = carried.map(|taint, trace| {
                let is_guessable = match taint.atom {
                    Atom::Label(label) => self.engine.is_guessable(label),
                    _ => true,
                };
                let cleanings =
                    if is_guessable { taint.cleanings } else { taint.cleanings.with(Cleaning::Hash) };
                (Taint { cleanings, ..taint }, trace.clone())
            });
            return Some(self.ok_part(hashed, ret_ty));
        }
        let deferred: Vec<&SinkModel> =
            known.models.iter().flat_map(|model| &model.sinks).filter(|sink| sink.deferred).collect();
        if !deferred.is_empty() {
            let mut bytes = Taints::default();
            for sink in deferred {
                for (index, path) in self.selected(&sink.arguments, known, actuals) {
                    let shown = self.shown_part(&actuals[index], &path, sink.shows);
                    let site = self.site(sink.lint, actuals[index].span, span, known.name, sink.vendor);
                    for (taint, trace) in shown.iter() {
                        let trace = trace.then(actuals[index].span, EventKind::Serialized(known.name));
                        let is_cleared = self.engine.is_cleared(sink.lint, taint.cleanings);
                        let via = if is_cleared { taint.via } else { Some(site) };
                        bytes.insert(Taint { via, ..*taint }, trace);
                    }
                }
            }
            return Some(self.ok_part(bytes, ret_ty));
        }
        // A call that lets data out keeps nothing of it, unless its code says so.
        let is_sink = known.models.iter().any(|model| !model.sinks.is_empty());
        if !is_sink || !known.targets.is_empty() {
            return None;
        }
        let is_builder = known.models.iter().any(|model| model.returns.is_some());
        Some(if is_builder { self.built(call, known, actuals) } else { self.typed_result(ret_ty) })
    }

    /// What a builder's method gives that lets its argument out: what the receiver was, and all addresses and statements.
    fn built(&self, call: &Call, known: &Known<'e>, actuals: &[Actual]) -> Node {
        let receiver = actuals.first().filter(|_| call.has_receiver && !self.lets_receiver_out(known));
        let mut kept = receiver.map_or_else(Taints::default, |receiver| self.all(&receiver.node));
        for actual in actuals {
            for (taint, trace) in self.all(&actual.node).iter() {
                if matches!(taint.atom, Atom::Text(_) | Atom::Mark(..)) {
                    kept.insert(*taint, trace.clone());
                }
            }
        }
        Node::leaf(kept.mixed())
    }

    fn typed_result(&self, ret_ty: &Ty) -> Node {
        if self.engine.types.contains_phi(ret_ty) {
            return Node::leaf(Taints::one(Taint::new(self.engine.types.typed(ret_ty)), Trace::default()));
        }
        Node::default()
    }

    /// A result that the successful outcome carries: an error of foreign code does not.
    fn ok_part(&self, carried: Taints, ret_ty: &Ty) -> Node {
        let mut node = Node::leaf(carried);
        let may_be_result = match ret_ty.peel() {
            Ty::Adt(id, _) => self.engine.program().adts[id.0 as usize].path == "std::result::Result",
            Ty::Unknown | Ty::Extern(..) | Ty::Future(_) | Ty::Opaque(_) => true,
            _ => false,
        };
        if may_be_result && !node.here.is_empty() {
            node.set(Proj::Variant("Err".into(), "0".into()), Node::default());
        }
        node
    }

    /// The one policy for code that is not known: what goes in may come out in the result, and nowhere else.
    fn by_policy(&mut self, call: &Call, known: &Known<'e>, actuals: &[Actual], ret_ty: &Ty) -> Node {
        let is_foreign = known.is_unknown && !self.is_stub;
        if is_foreign && !is_carrier(known) {
            self.bytes_leave(actuals);
            self.closures_run(actuals);
        }
        if flow::is_barrier(self.engine.program(), ret_ty) || *ret_ty == Ty::unit() {
            return Node::default();
        }
        // A length says nothing, whatever it is the length of.
        let is_method = call.has_receiver && actuals.len() == 1;
        let name = known.name.as_str().rsplit("::").next();
        if is_foreign && is_method && matches!(name, Some("len" | "count" | "is_empty" | "capacity")) {
            return Node::default();
        }
        // A conversion keeps the value it is given; a look-up makes another one of it.
        let keeps_value =
            self.is_stub || known.is_std || known.is_unknown && call.has_receiver && actuals.len() == 1;
        let mut carried = Taints::default();
        let is_typed = !matches!(ret_ty.peel(), Ty::Unknown | Ty::Dyn(_) | Ty::Opaque(_) | Ty::Infer(_));
        for (taint, trace) in self.carried(actuals).iter() {
            // Whatever is behind a bound: what it gives is of the type that the bound says.
            if let Atom::Typed(ty) = taint.atom
                && is_typed
                && matches!(ty.get(), Ty::Dyn(_) | Ty::Opaque(_))
            {
                continue;
            }
            let trace = if is_foreign {
                trace.then(call.name_span, EventKind::Unknown(known.name))
            } else {
                trace.clone()
            };
            carried.insert(Taint { is_derived: taint.is_derived || !keeps_value, ..*taint }, trace);
        }
        let types = &self.engine.types;
        if types.contains_phi(ret_ty) || super::phi::PhiTypes::is_open(ret_ty) {
            carried.insert(Taint::new(types.typed(ret_ty)), Trace::default());
        }
        // In a stub a call of nothing with nothing is `outside()`.
        let is_outside = self.is_stub && known.targets.is_empty() && actuals.is_empty();
        if !self.is_stub || is_outside {
            let origin = Atom::Origin(call.id, atom::path(Vec::new()));
            carried.insert(Taint::new(origin), Trace::default());
        }
        self.ok_part(carried, ret_ty)
    }

    /// A value whose PHI fields, where they hold anything, are PHI by themselves.
    fn with_labels(&self, mut node: Node, ty: &Ty, depth: usize) -> Node {
        let types = &self.engine.types;
        let parts: Vec<Proj> = node.parts.iter().map(|(proj, _)| *proj).collect();
        for proj in parts.into_iter().filter(|_| depth > 0) {
            let part = node.get(proj, types);
            if part.is_clean() {
                continue;
            }
            let mut part = self.with_labels(part, &types.part_ty(ty, proj), depth - 1);
            let label = match ty.peel() {
                Ty::Adt(id, _) => types
                    .field_of(*id, proj)
                    .and_then(|(variant, position)| types.field_label(*id, variant, position)),
                _ => None,
            };
            if let Some(label) = label {
                part.here.insert(Taint::new(Atom::Label(label)), Trace::default());
            }
            node.set(proj, part);
        }
        node
    }

    /// Text that is parsed into a PHI type becomes PHI.
    fn parsed(&mut self, actuals: &[Actual], ret_ty: &Ty, span: Span) {
        let typed = Node::leaf(Taints::one(Taint::new(self.engine.types.typed(ret_ty)), Trace::default()));
        let labels = self.shown(&typed, ret_ty, Shows::Value);
        let label = labels.iter().find_map(|(taint, _)| match taint.atom {
            Atom::Label(label) => Some(label),
            _ => None,
        });
        if let Some(label) = label {
            for actual in actuals {
                self.becomes_phi(&actual.node, label, span);
            }
        }
    }

    /// Serialized bytes that go to unknown code have left.
    fn bytes_leave(&mut self, actuals: &[Actual]) {
        for actual in actuals {
            for (taint, trace) in self.all(&actual.node).iter() {
                if let Some(site) = taint.via {
                    self.reach_one(Taint { via: None, ..*taint }, trace, site);
                }
            }
        }
    }

    fn carried(&self, actuals: &[Actual]) -> Taints {
        let mut carried = Taints::default();
        for actual in actuals {
            if flow::is_barrier(self.engine.program(), &actual.ty) {
                continue;
            }
            for (taint, trace) in self.all(&actual.node).iter() {
                if !matches!(taint.atom, Atom::Closure(_) | Atom::Fn(_) | Atom::Ctor(..)) {
                    carried.insert(*taint, trace.clone());
                }
            }
        }
        carried.mixed()
    }

    fn carried_shown(&mut self, actuals: &[Actual]) -> Taints {
        let mut carried = Taints::default();
        for actual in actuals {
            carried.extend(&self.shown(&actual.node, &actual.ty, Shows::Value));
        }
        carried
    }

    fn constructed(&self, adt: crate::names::AdtId, variant: u32, actuals: &[Actual]) -> Node {
        let mut node = Node::default();
        for (index, actual) in actuals.iter().enumerate() {
            let proj =
                flow::field_proj(self.engine.program(), adt, variant, index.to_string().as_str().into());
            node.set(proj, actual.node.clone());
        }
        node.limited(DEPTH)
    }

    /// A call of a declared source gives PHI whatever went in.
    fn sourced_result(&mut self, known: &Known<'e>, mut result: Node, ret_ty: &Ty, span: Span) -> Node {
        for model in &known.models {
            let Some(source) = &model.source else { continue };
            let label = self.engine.extra_label(known.name.as_str(), source.identifier);
            let trace = Trace::default().then(span, EventKind::Read(label));
            let taints = Taints::one(Taint::new(Atom::Label(label)), trace);
            let path: Vec<Proj> = source_path(&source.path);
            result = if path.is_empty() {
                result.join(&self.ok_part(taints, ret_ty), &self.engine.types)
            } else {
                put(&result, &path, taints, &self.engine.types)
            };
        }
        result
    }
}

/// `Ok.0`, `Err`, `Some`, field names as projections.
pub(super) fn source_path(names: &[Name]) -> Vec<Proj> {
    let mut path = Vec::new();
    let mut names = names.iter().copied().peekable();
    while let Some(name) = names.next() {
        match name.as_str() {
            "Ok" | "Err" | "Some" => {
                names.next_if(|next| *next == "0");
                path.push(Proj::Variant(name, "0".into()));
            }
            "elem" | "*" => path.push(Proj::Elem),
            "key" => path.push(Proj::Key),
            "value" => path.push(Proj::Value),
            _ => path.push(Proj::Field(name)),
        }
    }
    path
}

fn put(node: &Node, path: &[Proj], taints: Taints, types: &super::phi::PhiTypes<'_>) -> Node {
    match path {
        [] => node.join(&Node::leaf(taints), types),
        [first, rest @ ..] => {
            let mut after = node.clone();
            after.set(*first, put(&node.get(*first, types), rest, taints, types));
            after
        }
    }
}

/// A function's id behind code, if it is a function's.
pub(super) fn fn_of(code: CodeId) -> Option<FnId> {
    match code {
        CodeId::Body(Owner::Fn(id)) => Some(id),
        _ => None,
    }
}

/// Whether unknown code only makes a value of another type of what it is given (`ByteStream::from(bytes)`), or is known to pass it
/// on: nothing has left yet.
fn is_carrier(known: &Known<'_>) -> bool {
    let mut segments = known.name.as_str().rsplit("::");
    let (name, owner) = (segments.next().unwrap_or_default(), segments.next().unwrap_or_default());
    let is_conversion =
        matches!(name, "from" | "try_from" | "new" | "from_vec" | "from_bytes" | "from_static");
    is_conversion && owner.starts_with(char::is_uppercase)
        || matches!(name, "into" | "try_into")
        || known.models.iter().any(|model| model.returns.is_some())
}
