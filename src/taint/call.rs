//! Calls: what is called, what is known of it, and what that does to the state.

use super::analysis::Analysis;
use super::atom::{self, Atom, Taint, Taints};
use super::engine::Instance;
use super::node::{DEPTH, Node};
use super::summary::{Become, Hit, Store, Summary};
use super::trace::{EventKind, Trace};
use crate::catalog::{
    ArgumentPosition, ArgumentRef, ArgumentSet, Cleaning, Cleanings, FnModel, Shows, SinkModel,
};
use crate::flow::{self, Arg, Call, CodeId, Macro, Operand, Place, Proj};
use crate::hir::Sigil;
use crate::names::{FnId, Origin};
use crate::source::{Name, Span};
use crate::types::{Callee, Owner, Subst, Ty};
use std::sync::Arc;

/// How often a call is looked at again because what was bound calls something else that can be bound.
const MAX_BINDING_ROUNDS: usize = 3;

/// How many boxes around a function are looked through.
const MAX_BOXES: usize = 3;

/// An argument at the moment of the call.
struct Actual {
    node: Node,
    place: Option<Place>,
    ty: Ty,
    span: Span,
}

/// Something that can be called.
enum Target {
    Code(CodeId, Subst),
    Constructor(crate::names::AdtId, u32),
}

/// All that a call found out about what it calls.
struct Known<'m> {
    /// For messages and models.
    name: Name,
    models: Vec<&'m FnModel>,
    targets: Vec<Target>,
    /// Whether nothing at all is known of it.
    is_unknown: bool,
    /// Whether it is std's.
    is_std: bool,
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
            result = result.map(&mut |taint, trace| {
                let is_text = matches!(taint.atom, Atom::Param(..) | Atom::Origin(..));
                (Taint { is_derived: taint.is_derived || is_text, ..taint }, trace.clone())
            });
            if let Some(error) = error {
                result.set(Proj::Variant("Err".into(), "0".into()), Node::clone(&error));
            }
        }
        let result = self.sourced_result(&known, result, &ret_ty, span);
        self.cleaned_in_place(call, &known, &actuals);
        let result = if flow::is_barrier(self.engine.program(), &ret_ty) { Node::default() } else { result };
        self.write_target(&Place::var(call.dst), &result, false);
    }

    fn actual(&mut self, arg: &Arg) -> Actual {
        let node = self.operand(&arg.operand, arg.span);
        let place = match &arg.operand {
            Operand::Copy(place) | Operand::Ref(place) => Some(place.clone()),
            _ => None,
        };
        Actual { node, place, ty: self.ty(&arg.ty), span: arg.span }
    }

    /// What is called.
    fn known(&mut self, call: &Call, actuals: &mut Vec<Actual>) -> Known<'e> {
        let engine = self.engine;
        match &call.callee {
            Callee::Fn(id, subst) => {
                let subst = self.inner_subst(subst);
                let path = engine.program().fns[id.0 as usize].path;
                let target = Target::Code(CodeId::Body(Owner::Fn(*id)), subst);
                Known {
                    name: path,
                    models: engine.fn_models(*id),
                    targets: vec![target],
                    is_unknown: false,
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
                    targets.push(Target::Code(CodeId::Body(Owner::Fn(id)), subst));
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
    fn callable(&self, node: &Node, mut place: Option<Place>) -> (Node, Option<Place>) {
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
        let mut by_code: Option<Node> = None;
        let mut effects = Vec::new();
        let mut returns = known.targets.is_empty();
        for target in &known.targets {
            let (ret, mut outs) = match target {
                Target::Code(code, subst) => match self.callee_summary(*code, subst, actuals) {
                    Some(summary) => {
                        returns |= summary.returns;
                        self.apply(call, *code, &summary, subst, actuals, span)
                    }
                    None => continue,
                },
                Target::Constructor(adt, variant) => {
                    returns = true;
                    (self.constructed(*adt, *variant, actuals), Vec::new())
                }
            };
            effects.append(&mut outs);
            by_code = Some(match by_code {
                Some(before) => before.join(&ret, &self.engine.types),
                None => ret,
            });
        }
        let is_weak = known.targets.len() > 1;
        for (place, node) in effects {
            for target in self.resolve(&place, true) {
                self.write_target(&target, &node, is_weak);
            }
        }
        if let Some(result) = self.modelled(known, actuals, ret_ty, span) {
            return result;
        }
        match by_code {
            // Not written yet (`todo!()`): what it will return is for the type to say.
            Some(_) if !returns => self.typed_result(ret_ty),
            Some(result) => result,
            None => self.by_policy(call, known, actuals, ret_ty),
        }
    }

    /// What the models say the result is, where they say anything.
    fn modelled(&mut self, known: &Known<'e>, actuals: &[Actual], ret_ty: &Ty, span: Span) -> Option<Node> {
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
        (is_sink && known.targets.is_empty()).then(|| self.typed_result(ret_ty))
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
        if is_foreign {
            self.bytes_leave(actuals);
        }
        if flow::is_barrier(self.engine.program(), ret_ty) || *ret_ty == Ty::unit() {
            return Node::default();
        }
        // A conversion keeps the value it is given; a look-up makes another one of it.
        let keeps_value =
            self.is_stub || known.is_std || known.is_unknown && call.has_receiver && actuals.len() == 1;
        let mut carried = Taints::default();
        for (taint, trace) in self.carried(actuals).iter() {
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

    // ----- summaries

    /// The summary of a callee, made for what is passed where that matters.
    fn callee_summary(&mut self, code: CodeId, subst: &Subst, actuals: &[Actual]) -> Option<Arc<Summary>> {
        let mut summary = self.engine.known_summary(code)?;
        let has_news = |ty: &Ty| !matches!(ty, Ty::Unknown | Ty::Param(_) | Ty::Infer(_));
        let is_telling = summary.has_open_types && subst.0.iter().any(|(_, ty)| has_news(ty));
        if summary.has_open_types && subst.0.iter().any(|(_, ty)| super::phi::PhiTypes::is_open(ty)) {
            self.has_open_types = true;
        }
        let mut instance = Instance::default();
        if is_telling {
            instance.subst = subst.clone();
            summary = self.engine.instance(code, instance.clone(), self.stack).unwrap_or(summary);
        }
        // A function that is bound may call functions that it captured: those are bound in the next round.
        for _ in 0..MAX_BINDING_ROUNDS {
            let n_bound = instance.bindings.len();
            for (param, path) in &summary.open_values {
                self.bind(&mut instance, actuals, *param, *path);
            }
            if instance.bindings.len() == n_bound {
                break;
            }
            match self.engine.instance(code, instance.clone(), self.stack) {
                Some(bound) => summary = bound,
                None => break,
            }
        }
        Some(summary)
    }

    /// Binds the functions that a place of a parameter holds; what only the caller knows is left to it.
    fn bind(&mut self, instance: &mut Instance, actuals: &[Actual], param: u16, path: atom::Path) {
        let Some(actual) = actuals.get(param as usize) else { return };
        if instance.bindings.iter().any(|(known, known_path, _)| (*known, *known_path) == (param, path)) {
            return;
        }
        let node = self.part_of(actual, path.get());
        let (node, _) = self.callable(&node, None);
        let mut functions = Vec::new();
        for (taint, _) in node.here.iter() {
            match taint.atom {
                Atom::Closure(_) | Atom::Fn(_) | Atom::Ctor(..) => functions.push(taint.atom),
                Atom::Param(param, path, None) if !self.open_values.contains(&(param, path)) => {
                    self.open_values.push((param, path));
                }
                _ => {}
            }
        }
        if !functions.is_empty() {
            instance.bindings.push((param, path, functions));
        }
    }

    fn part_of(&self, actual: &Actual, path: &[Proj]) -> Node {
        match &actual.place {
            Some(place) => {
                let longer = Place { var: place.var, path: place.path.iter().chain(path).copied().collect() };
                self.read(&longer)
            }
            None => path.iter().fold(actual.node.clone(), |node, proj| {
                self.dereferenced(&node).get(*proj, &self.engine.types)
            }),
        }
    }

    /// Applies a summary: the result, and what places hold afterwards.
    fn apply(
        &mut self,
        call: &Call,
        code: CodeId,
        summary: &Summary,
        subst: &Subst,
        actuals: &[Actual],
        span: Span,
    ) -> (Node, Vec<(Place, Node)>) {
        let is_told =
            !self.is_stub && self.engine.origin(code) == Origin::Workspace && matches!(code, CodeId::Body(_));
        let frame = Frame { call, code, subst, actuals, is_told };
        let mut outs = Vec::new();
        for (position, object) in summary.objects.iter().enumerate() {
            let var = self.object_var(call.id, position as u32);
            let mut node = self.substituted(&frame, object);
            // What others put there in the meantime is still there.
            if let Some(held) = self.held_by_shared(var) {
                node = node.join(&held, &self.engine.types);
            }
            outs.push((Place::var(var), node));
        }
        for (param, node) in &summary.outs {
            let Some(actual) = actuals.get(*param as usize) else { continue };
            if let (Some(place), false) = (&actual.place, matches!(actual.ty, Ty::Prim(_))) {
                self.collect_outs(&mut outs, &frame, node, *param, &mut Vec::new(), place);
            }
        }
        let ret = self.substituted(&frame, &summary.ret);
        let ret = if frame.is_told {
            let name = self.engine.code_name(code);
            ret.map(&mut |taint, trace| {
                let is_data = matches!(taint.atom, Atom::Label(_) | Atom::Param(..) | Atom::Typed(_))
                    && !trace.is_empty();
                (taint, if is_data { trace.then(span, EventKind::Returned(name)) } else { trace.clone() })
            })
        } else {
            ret
        };
        if let Some(error) = self.engine.derived_error(code) {
            self.converted_error(error, &ret, span);
        }
        for hit in &summary.hits {
            self.apply_hit(&frame, hit);
        }
        for become_ in &summary.becomes {
            self.apply_become(&frame, become_);
        }
        for store in &summary.stores {
            for (taint, trace) in self.replaced(&frame, store.taint, &store.trace, true).iter() {
                if !self.stores.iter().any(|known| known.key == store.key && known.taint == *taint) {
                    self.stores.push(Store { taint: *taint, key: store.key, trace: trace.clone() });
                }
            }
        }
        (ret, outs)
    }

    /// What a call writes into a parameter, part by part: what it left as it was is not written, so that names for other
    /// places stay what they are.
    fn collect_outs(
        &mut self,
        acc: &mut Vec<(Place, Node)>,
        frame: &Frame<'_>,
        node: &Node,
        param: u16,
        path: &mut Vec<Proj>,
        place: &Place,
    ) {
        let here = atom::path(path.clone());
        let is_same = |taint: &Taint| !taint.is_mixed && taint.atom == Atom::Param(param, here, None);
        let keeps = node.aliases.is_empty() && node.here.iter().any(|(taint, _)| is_same(taint));
        if !keeps || path.len() >= super::atom::MAX_DEPTH {
            acc.push((place.clone(), self.substituted(frame, node)));
            return;
        }
        for (proj, part) in &node.parts {
            path.push(*proj);
            self.collect_outs(acc, frame, part, param, path, &place.then(*proj));
            path.pop();
        }
        let mut added = Taints::default();
        for (taint, trace) in node.here.iter() {
            if !is_same(taint)
                && !matches!(taint.atom, Atom::Typed(_) | Atom::Closure(_) | Atom::Fn(_) | Atom::Ctor(..))
            {
                added.insert(*taint, trace.clone());
            }
        }
        if !added.is_empty() {
            let before = self.read(place);
            let more = self.substituted(frame, &Node::leaf(added));
            acc.push((place.clone(), before.join(&more, &self.engine.types)));
        }
    }

    /// What a closure makes PHI of what it captured, as soon as it is there: whoever gets it may call it.
    pub(super) fn closure_becomes(&mut self, environment: &Node, code: CodeId, span: Span) {
        let Some(summary) = self.engine.summary(code).filter(|summary| !summary.becomes.is_empty()) else {
            return;
        };
        let call = unnamed_call(span);
        let actuals = [Actual { node: environment.clone(), place: None, ty: Ty::Unknown, span }];
        let frame = Frame { call: &call, code, subst: &Subst::default(), actuals: &actuals, is_told: false };
        for become_ in &summary.becomes {
            if matches!(become_.taint.atom, Atom::Param(0, ..)) {
                self.apply_become(&frame, become_);
            }
        }
    }

    /// What a call encrypts where it is.
    fn cleaned_in_place(&mut self, call: &Call, known: &Known<'e>, actuals: &[Actual]) {
        for model in &known.models {
            let Some(reference) = &model.sanitizes_in_place else { continue };
            let index = position(reference, usize::from(call.has_receiver));
            let Some(place) = index.and_then(|index| actuals.get(index)?.place.clone()) else { continue };
            let cleanings: Vec<Cleaning> =
                if model.sanitizer.is_empty() { vec![Cleaning::Encrypt] } else { model.sanitizer.clone() };
            self.clean(&place, &cleanings);
        }
    }

    fn clean(&mut self, place: &Place, cleanings: &[Cleaning]) {
        for target in self.resolve(place, true) {
            let cleaned = self.read(&target).map(&mut |taint, trace| {
                let cleanings = cleanings.iter().fold(taint.cleanings, |set, cleaning| set.with(*cleaning));
                (Taint { cleanings, ..taint }, trace.clone())
            });
            self.write_target(&target, &cleaned, false);
        }
    }

    /// Where a test that is declared to tell clean values held, its arguments are clean.
    pub(super) fn holds(&mut self, call: &Call) {
        let mut actuals: Vec<Actual> = call.args.iter().map(|arg| self.actual(arg)).collect();
        let known = self.known(call, &mut actuals);
        let cleanings: Vec<Cleaning> = known
            .models
            .iter()
            .filter(|model| model.sanitizer_when)
            .flat_map(|model| model.sanitizer.clone())
            .collect();
        if cleanings.is_empty() {
            return;
        }
        for actual in &actuals {
            if let Some(place) = actual.place.clone() {
                self.clean(&place, &cleanings);
            }
        }
    }

    /// A `From` that a derive wrote builds the error where it is called.
    fn converted_error(&mut self, id: crate::names::AdtId, ret: &Node, span: Span) {
        if self.is_stub {
            return;
        }
        for (_, sink) in &self.engine.types.catalog.trait_sinks {
            let shown = self.shown(ret, &Ty::Adt(id, Arc::from([])), sink.shows);
            let shown = self.sourced(Node::leaf(shown), span).here;
            let site = self.site(sink.lint, span, span, self.engine.program().adts[id.0 as usize].path, None);
            self.reach(&shown, site);
        }
    }

    fn apply_hit(&mut self, frame: &Frame<'_>, hit: &Hit) {
        let mut site = hit.site;
        // A sink inside of foreign code stands where that is called.
        if !self.is_stub && self.engine.origin(site.code) == Origin::Stub {
            let argument = match hit.taint.atom {
                Atom::Param(param, ..) => frame.actuals.get(param as usize),
                _ => None,
            };
            let span = argument.map_or(frame.call.name_span, |actual| actual.span);
            site = self.site(site.lint, span, frame.call.name_span, site.callee, site.vendor);
        }
        for (taint, trace) in self.replaced(frame, hit.taint, &hit.trace, true).iter() {
            self.reach_one(*taint, trace, site);
        }
    }

    fn apply_become(&mut self, frame: &Frame<'_>, become_: &Become) {
        for (taint, _) in self.replaced(frame, become_.taint, &Trace::default(), false).iter() {
            if matches!(taint.atom, Atom::Param(..) | Atom::Origin(..))
                && !taint.is_derived
                && !self.becomes.iter().any(|known| known.taint == *taint && known.label == become_.label)
            {
                self.becomes.push(Become { taint: *taint, label: become_.label, span: become_.span });
            }
        }
    }

    /// What one taint of a summary is here, as a flat set.
    fn replaced(&mut self, frame: &Frame<'_>, taint: Taint, trace: &Trace, is_passed: bool) -> Taints {
        match taint.atom {
            Atom::Param(param, path, shows) => {
                let Some(actual) = frame.actuals.get(param as usize) else { return Taints::default() };
                let part = self.part_of(actual, path.get());
                let shown = match shows {
                    Some(shows) => {
                        let ty = self.engine.types.ty_at(&actual.ty, path.get());
                        self.shown(&part, &ty, shows)
                    }
                    None => self.all(&part),
                };
                let span = actual.span;
                let shown = self.sourced(Node::leaf(shown), span).here;
                let passed = (frame.is_told && is_passed).then(|| self.engine.passed(frame.code, param));
                shown.map(|inner, way| {
                    let way = passed.map_or_else(|| way.clone(), |event| way.then(span, event));
                    (taint.after(inner), way.join(trace))
                })
            }
            Atom::Origin(origin, path) => {
                let mut own = vec![Proj::Index(origin)];
                own.extend(path.get().iter().copied().take(super::atom::MAX_DEPTH - 1));
                let atom = Atom::Origin(frame.call.id, atom::path(own));
                Taints::one(Taint { atom, ..taint }, trace.clone())
            }
            Atom::Typed(ty) => {
                let ty = self.engine.types.cx.subst(ty.get(), frame.subst);
                let types = &self.engine.types;
                if types.contains_phi(&ty) || super::phi::PhiTypes::is_open(&ty) {
                    Taints::one(Taint { atom: types.typed(&ty), ..taint }, trace.clone())
                } else {
                    Taints::default()
                }
            }
            _ => Taints::one(taint, trace.clone()),
        }
    }

    /// A value of a summary in terms of this body.
    fn substituted(&mut self, frame: &Frame<'_>, node: &Node) -> Node {
        let mut result: Option<Node> = None;
        let add = |result: &mut Option<Node>, node: Node, types: &super::phi::PhiTypes<'_>| {
            *result = Some(match result.take() {
                Some(before) => before.join(&node, types),
                None => node,
            });
        };
        let mut flat = Taints::default();
        for (taint, trace) in node.here.iter() {
            match taint.atom {
                Atom::Param(param, path, None) if !taint.is_mixed => {
                    let Some(actual) = frame.actuals.get(param as usize) else { continue };
                    let mut part = self.part_of(actual, path.get());
                    part = self.sourced(part, actual.span);
                    if !trace.is_empty() || *taint != Taint::new(taint.atom) {
                        let part_flat = self.dereferenced(&part);
                        part = part_flat.map(&mut |inner, way| (taint.after(inner), way.join(trace)));
                    }
                    add(&mut result, part, &self.engine.types);
                }
                _ => {
                    let replaced = self.replaced(frame, *taint, trace, false);
                    flat.extend(&replaced);
                }
            }
        }
        if !flat.is_empty() {
            add(&mut result, Node::leaf(flat), &self.engine.types);
        }
        let mut aliases = Vec::new();
        for alias in &node.aliases {
            let n_actuals = frame.actuals.len() as u32;
            let n_params = self.engine.n_params(frame.code).max(n_actuals);
            if alias.var.0 <= n_params {
                let Some(actual) = frame.actuals.get(alias.var.0 as usize - 1) else { continue };
                match &actual.place {
                    Some(place) => {
                        let path = place.path.iter().chain(&alias.path).copied().collect();
                        for target in self.resolve(&Place { var: place.var, path }, true) {
                            if !aliases.contains(&target) {
                                aliases.push(target);
                            }
                        }
                    }
                    None => {
                        let part = self.part_of(actual, &alias.path);
                        add(&mut result, part, &self.engine.types);
                    }
                }
            } else {
                let var = self.object_var(frame.call.id, alias.var.0 - n_params - 1);
                aliases.push(Place { var, path: alias.path.clone() });
            }
        }
        if !aliases.is_empty() {
            add(&mut result, Node::alias(aliases), &self.engine.types);
        }
        let mut result = result.unwrap_or_default();
        if !node.parts.is_empty() && !result.aliases.is_empty() {
            result = self.dereferenced(&result);
        }
        for (proj, part) in &node.parts {
            let part = self.substituted(frame, part);
            result.set(*proj, part);
        }
        result.limited(DEPTH + 1)
    }

    // ----- sinks by model

    fn model_sinks(&mut self, model: &FnModel, call: &Call, actuals: &[Actual], name: Name, span: Span) {
        for sink in model.sinks.iter().filter(|sink| !sink.deferred) {
            let receiver = usize::from(call.has_receiver);
            let is_safe = receiver == 1
                && actuals.first().is_some_and(|actual| self.engine.is_encrypted_store(&actual.ty));
            if is_safe && self.engine.is_store(sink.lint) {
                continue;
            }
            let Some(sink) = self.engine.routed(sink, |reference| {
                let index = position(reference, receiver)?;
                Some(self.all(&actuals.get(index)?.node))
            }) else {
                continue;
            };
            for (index, path) in select(&sink.arguments, receiver, actuals.len()) {
                let actual = &actuals[index];
                let shown = self.shown_part(actual, &path, sink.shows);
                let shown = self.sourced(Node::leaf(shown), actual.span).here;
                let site = self.site(sink.lint, actual.span, span, name, sink.vendor);
                self.reach(&shown, site);
            }
        }
    }

    fn selected(
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

    fn shown_part(&mut self, actual: &Actual, path: &[Proj], shows: Shows) -> Taints {
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

    // ----- macros

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
            for (index, (is_field, shown, arg_span, (node, ty))) in shown_args.iter().enumerate() {
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

/// A call that stands nowhere in the text.
fn unnamed_call(span: Span) -> Call {
    Call {
        id: u32::MAX,
        expr: Default::default(),
        dst: flow::VarId(0),
        callee: Callee::Value,
        value: None,
        has_receiver: true,
        args: Vec::new(),
        ty: Ty::Unknown,
        name_span: span,
        dropped: false,
    }
}

/// What applying a summary needs to know.
struct Frame<'f> {
    call: &'f Call,
    code: CodeId,
    subst: &'f Subst,
    actuals: &'f [Actual],
    /// Whether the trace names the callee.
    is_told: bool,
}

/// Positions of the actuals that a model means, with the path into each.
fn select(arguments: &ArgumentSet, receiver: usize, n_actuals: usize) -> Vec<(usize, Vec<Proj>)> {
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
fn position(reference: &ArgumentRef, receiver: usize) -> Option<usize> {
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

/// `Ok.0`, `Err`, `Some`, field names as projections.
fn source_path(names: &[Name]) -> Vec<Proj> {
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
