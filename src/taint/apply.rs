//! Applying summaries: what a call returns, what it leaves in places, which sinks it reaches, in terms of the caller.

use super::analysis::Analysis;
use super::atom::{self, Atom, Taint, Taints};
use super::call::{Actual, Known};
use super::engine::Instance;
use super::node::{DEPTH, Node};
use super::sinks::position;
use super::summary::{Become, Hit, Store, Summary};
use super::trace::{EventKind, Trace};
use crate::catalog::Cleaning;
use crate::flow::{self, Call, CodeId, Place, Proj};
use crate::names::Origin;
use crate::source::Span;
use crate::types::{Callee, Subst, Ty};
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// How often a call is looked at again because what was bound calls something else that can be bound.
const MAX_BINDING_ROUNDS: usize = 3;

/// How many taints, applied or shown, cost as much as one step.
pub(super) const TAINTS_A_STEP: u64 = 4;

/// What applying a summary needs to know.
pub(super) struct Frame<'f> {
    pub call: &'f Call,
    pub code: CodeId,
    pub subst: &'f Subst,
    pub actuals: &'f [Actual],
    /// Whether the trace names the callee.
    pub is_told: bool,
}

impl<'e> Analysis<'e, '_> {
    /// The summary of a callee, made for what is passed where that matters.
    pub(super) fn callee_summary(
        &mut self,
        code: CodeId,
        subst: &Subst,
        actuals: &[Actual],
    ) -> Option<Arc<Summary>> {
        let mut summary = self.engine.known_summary(code)?;
        let has_news = |ty: &Ty| !matches!(ty, Ty::Unknown | Ty::Param(_) | Ty::Infer(_));
        let is_telling = summary.has_open_types && subst.0.iter().any(|(_, ty)| has_news(ty));
        if summary.has_open_types && subst.0.iter().any(|(_, ty)| super::phi::PhiTypes::is_open(ty)) {
            self.has_open_types = true;
        }
        let mut instance = Instance::default();
        if is_telling {
            instance.subst = subst.clone();
            summary =
                self.engine.instance(code, instance.clone(), self.stack, self.budget).unwrap_or(summary);
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
            match self.engine.instance(code, instance.clone(), self.stack, self.budget) {
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

    pub(super) fn part_of(&self, actual: &Actual, path: &[Proj]) -> Node {
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
    pub(super) fn apply(
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
        if is_told {
            self.link_arguments(code, actuals);
        }
        self.assume_types(code, subst, actuals);
        let frame = Frame { call, code, subst, actuals, is_told };
        let mut outs = Vec::new();
        let mut reassigned = Vec::new();
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
            let is_kept = matches!(actual.ty, Ty::Prim(_))
                || self.engine.is_frozen_param(code, u32::from(*param), &actual.ty);
            if let (Some(place), false) = (&actual.place, is_kept) {
                // `&mut &str`: the text cannot be changed, so what is changed is which one is meant.
                let is_text = matches!(&actual.ty, Ty::Ref(inner) if is_text_ref(inner));
                if is_text {
                    let node = self.substituted(&frame, node);
                    reassigned.push((place.clone(), node));
                    continue;
                }
                self.collect_outs(&mut outs, &frame, node, *param, &mut Vec::new(), place);
            }
        }
        let ret = self.substituted(&frame, &summary.ret);
        for (place, node) in reassigned {
            for target in self.resolve(&place, false) {
                self.write_target(&target, &node, false);
            }
        }
        let written: u64 = outs.iter().map(|(_, node)| node.weight()).sum();
        self.budget.spend((summary.weight() + ret.weight() + written) / TAINTS_A_STEP);
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
        // Many sinks are reached by the same: what that is here is found out once.
        let mut known: FxHashMap<Taint, Taints> = FxHashMap::default();
        for hit in &summary.hits {
            let reaching = match known.get(&hit.taint) {
                Some(reaching) => reaching.clone(),
                None => {
                    let reaching = self.replaced(&frame, hit.taint, &Trace::default(), true);
                    known.insert(hit.taint, reaching.clone());
                    reaching
                }
            };
            self.apply_hit(&frame, hit, &reaching);
        }
        for become_ in &summary.becomes {
            self.apply_become(&frame, become_);
        }
        for send in &summary.sends {
            self.apply_send(&frame, send);
        }
        for store in &summary.stores {
            for (taint, trace) in self.replaced(&frame, store.taint, &store.trace, true).iter() {
                let store = Store { taint: *taint, key: store.key, path: store.path, trace: trace.clone() };
                if !self.stores.iter().any(|known| known.is_of(&store)) {
                    self.stores.push(store);
                }
            }
        }
        (ret, outs)
    }

    /// An argument of a type that could not be found out is what the function says that it takes.
    fn assume_types(&mut self, code: CodeId, subst: &Subst, actuals: &[Actual]) {
        for (param, actual) in actuals.iter().enumerate() {
            let (Ty::Unknown, Some(place)) = (&actual.ty, &actual.place) else { continue };
            let Some(ty) = self.engine.param_ty(code, param) else { continue };
            let ty = self.engine.types.cx.subst(&ty, subst);
            let types = &self.engine.types;
            if !types.contains_phi(&ty) {
                continue;
            }
            let before = self.dereferenced(&self.read(place));
            let is_typed = |(taint, _): &(Taint, Trace)| matches!(taint.atom, Atom::Typed(_));
            if before.parts.is_empty() && !before.here.is_empty() && !before.here.iter().any(is_typed) {
                let typed = Node::leaf(Taints::one(Taint::new(types.typed(&ty)), Trace::default()));
                let after = before.join(&typed, types);
                for target in self.resolve(place, true) {
                    self.write_target(&target, &after, false);
                }
            }
        }
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
            if !is_same(taint) && !matches!(taint.atom, Atom::Closure(_) | Atom::Fn(_) | Atom::Ctor(..)) {
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

    /// Code that is not known calls the closures that it is given.
    pub(super) fn closures_run(&mut self, actuals: &[Actual]) {
        for actual in actuals {
            let (environment, place) = self.callable(&actual.node, actual.place.clone());
            let is_closure = |(taint, _): &(Taint, Trace)| match taint.atom {
                Atom::Closure(code) => Some(code),
                _ => None,
            };
            let codes: Vec<CodeId> = environment.here.iter().filter_map(is_closure).collect();
            for code in codes {
                let Some(summary) = self.engine.summary(code).filter(|summary| !summary.hits.is_empty())
                else {
                    continue;
                };
                let call = unnamed_call(actual.span);
                let given = [Actual {
                    node: environment.clone(),
                    place: place.clone(),
                    ty: Ty::Unknown,
                    span: actual.span,
                }];
                let subst = Subst::default();
                let frame = Frame { call: &call, code, subst: &subst, actuals: &given, is_told: false };
                for hit in summary.hits.iter().filter(|hit| matches!(hit.taint.atom, Atom::Param(0, ..))) {
                    let reaching = self.replaced(&frame, hit.taint, &Trace::default(), true);
                    self.apply_hit(&frame, hit, &reaching);
                }
            }
        }
    }

    /// What a call encrypts where it is.
    pub(super) fn cleaned_in_place(&mut self, call: &Call, known: &Known<'e>, actuals: &[Actual]) {
        for model in &known.models {
            let Some(reference) = model.sanitizes_in_place.as_ref().filter(|_| !model.broken) else {
                continue;
            };
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

    fn apply_hit(&mut self, frame: &Frame<'_>, hit: &Hit, reaching: &Taints) {
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
        for (taint, way) in reaching.iter() {
            self.reach_one(*taint, &way.join(&hit.trace), site);
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
    pub(super) fn replaced(
        &mut self,
        frame: &Frame<'_>,
        taint: Taint,
        trace: &Trace,
        is_passed: bool,
    ) -> Taints {
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
    pub(super) fn substituted(&mut self, frame: &Frame<'_>, node: &Node) -> Node {
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
                    // What was copied from behind a reference is no other name for it.
                    if !part.aliases.is_empty()
                        && path.is_empty()
                        && self.engine.takes_reference(frame.code, param)
                    {
                        part = self.dereferenced(&part);
                    }
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
        result.limited(if self.budget.is_spent() { 1 } else { DEPTH + 1 })
    }
}

/// Whether a type is `&str`.
fn is_text_ref(ty: &Ty) -> bool {
    matches!(ty, Ty::Ref(inner) if matches!(&**inner, Ty::Prim(name) if *name == "str"))
}

/// A call that stands nowhere in the text.
pub(super) fn unnamed_call(span: Span) -> Call {
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
