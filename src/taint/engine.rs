//! What all analyses share: the summaries so far, instances, and answers about the program.

use super::analysis::{Analysis, Budget, Outcome};
use super::atom::{self, Atom, Taints};
use super::call::fn_of;
use super::frozen::FrozenTypes;
use super::node::Node;
use super::open::open_instances;
use super::phi::PhiTypes;
use super::shared::{End, SharedKey, carry_over, put_kept};
use super::summary::{Hit, Store, Summary};
use super::trace::EventKind;
use crate::catalog::{ArgumentRef, Catalog, Cleanings, FnModel, Shows, SinkModel};
use crate::flow::{CodeId, Graph, Place, StepKind, Value};
use crate::labels::{Label, LabelId, Labels};
use crate::names::{AdtId, Def, FnId, FnParent, Origin, Program, TypeHead};
use crate::source::Name;
use crate::types::{Callee, Owner, Subst, Ty, TypeCx};
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::{Arc, Mutex, RwLock};

/// A body analysed for what one kind of caller passes: type arguments, and the functions at places of its parameters.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub(super) struct Instance {
    pub subst: Subst,
    pub bindings: Vec<(u16, atom::Path, Vec<Atom>)>,
}

/// How often what is kept is carried on from end to end.
const LINK_ROUNDS: usize = 4;

/// More pairs of ends than this are not told of each other.
const MAX_LINKS: usize = 2000;

/// How many instances may be made inside one another.
const MAX_NESTING: usize = 10;

/// What all analyses share.
pub(super) struct Engine<'a> {
    pub types: PhiTypes<'a>,
    pub graphs: &'a [Graph],
    pub index: FxHashMap<CodeId, usize>,
    summaries: RwLock<Vec<Option<Arc<Summary>>>>,
    /// With the steps that each took: whoever finds one here is charged the same as who made it.
    instances: Mutex<FxHashMap<(CodeId, Instance), (Arc<Summary>, u64)>>,
    /// The summaries of many implementations as one.
    merged: Mutex<FxHashMap<Vec<CodeId>, Arc<Summary>>>,
    hits: Mutex<FxHashMap<CodeId, Vec<Hit>>>,
    responses: Mutex<FxHashMap<CodeId, Taints>>,
    entries: &'a FxHashSet<CodeId>,
    /// What is known to be kept in shared places, from the passes before.
    shared: FxHashMap<SharedKey, Node>,
    /// Which of them are two ends of one thing, from the passes before.
    links: Vec<(End, End)>,
    /// Which ones this pass found.
    new_links: Mutex<Vec<(End, End)>>,
    /// Fields that are called as functions, when nobody knew what they hold.
    wanted: Mutex<FxHashSet<SharedKey>>,
    /// The types of those fields, known from the passes before: who fills them matters.
    wanted_types: FxHashSet<AdtId>,
    /// What this pass found to be kept there.
    kept: Mutex<FxHashMap<SharedKey, Vec<Store>>>,
    extra_labels: RwLock<Vec<Label>>,
    impl_fns: FxHashMap<(AdtId, Shows), FnId>,
    errors: FxHashSet<AdtId>,
    cleared: FxHashMap<Name, Cleanings>,
    fn_models: Vec<Vec<&'a FnModel>>,
    pub frozen: FrozenTypes,
    /// Generic functions of the workspace that no code calls: their type parameters are whatever fits.
    open: FxHashMap<FnId, Instance>,
}

impl<'a> Engine<'a> {
    pub fn new(
        cx: &'a TypeCx<'a>,
        labels: &'a Labels,
        catalog: &'a Catalog,
        graphs: &'a [Graph],
        entries: &'a FxHashSet<CodeId>,
    ) -> Engine<'a> {
        let program = cx.program();
        let types = PhiTypes::new(cx, labels, catalog);
        let index = graphs.iter().enumerate().map(|(i, graph)| (graph.code, i)).collect();
        let cleared = catalog.lints.iter().map(|lint| {
            (
                lint.name,
                lint.cleared_by.iter().fold(Cleanings::default(), |set, cleaning| set.with(*cleaning)),
            )
        });
        let fn_models =
            (0..program.fns.len()).map(|i| models_of(program, labels, catalog, FnId(i as u32))).collect();
        Engine {
            cleared: cleared.collect(),
            fn_models,
            impl_fns: impl_fns(program),
            errors: error_types(program),
            types,
            graphs,
            index,
            summaries: RwLock::new(vec![None; graphs.len()]),
            instances: Mutex::default(),
            merged: Mutex::default(),
            hits: Mutex::default(),
            responses: Mutex::default(),
            entries,
            shared: super::defaults::of_fields(program, catalog),
            links: Vec::new(),
            new_links: Mutex::default(),
            kept: Mutex::default(),
            wanted: Mutex::default(),
            wanted_types: FxHashSet::default(),
            extra_labels: RwLock::default(),
            frozen: FrozenTypes::default(),
            open: open_instances(cx, graphs),
        }
    }

    pub fn program(&self) -> &'a Program {
        self.types.program
    }

    // ----- summaries

    pub fn summary(&self, code: CodeId) -> Option<Arc<Summary>> {
        let index = *self.index.get(&code)?;
        self.summaries.read().expect("no code panics while it holds the summaries")[index].clone()
    }

    /// The summary of a body that is there: of one that is not analysed yet, because it is in the same component, that it
    /// does nothing. The next round knows more.
    pub fn known_summary(&self, code: CodeId) -> Option<Arc<Summary>> {
        self.index.contains_key(&code).then(|| self.summary(code).unwrap_or_default())
    }

    /// Analyses a body with the summaries so far; says whether its summary grew.
    pub fn analyse(&self, index: usize, budget: &Budget) -> (bool, Outcome) {
        let general = Instance::default();
        let instance = match self.graphs[index].code.owner() {
            Owner::Fn(id) => self.open.get(&id).unwrap_or(&general),
            Owner::Const(_) => &general,
        };
        let outcome = Analysis::new(self, &self.graphs[index], instance, &[], budget).run();
        let known =
            self.summaries.read().expect("no code panics while it holds the summaries")[index].clone();
        let grew = match known {
            Some(known) => !outcome.summary.is_within(&known, &self.types),
            None => true,
        };
        if grew {
            let summary = Arc::new(outcome.summary.clone());
            self.summaries.write().expect("no code panics while it holds the summaries")[index] =
                Some(summary);
        }
        (grew, outcome)
    }

    /// Keeps what an analysis found, once its summary is final.
    pub fn keep(&self, index: usize, outcome: Outcome) {
        let code = self.graphs[index].code;
        if !outcome.response.is_empty() {
            self.responses
                .lock()
                .expect("no code panics while it holds the responses")
                .insert(code, outcome.response);
        }
        self.keep_hits(code, outcome.hits);
        self.keep_stores(outcome.kept);
        self.keep_links(outcome.links);
    }

    /// Sinks inside of foreign code count where that is called.
    fn keep_hits(&self, code: CodeId, mut hits: Vec<Hit>) {
        hits.retain(|hit| self.origin(hit.site.code) == Origin::Workspace);
        if !hits.is_empty() {
            self.hits
                .lock()
                .expect("no code panics while it holds the hits")
                .entry(code)
                .or_default()
                .extend(hits);
        }
    }

    fn keep_stores(&self, stores: Vec<Store>) {
        if stores.is_empty() {
            return;
        }
        let mut kept = self.kept.lock().expect("no code panics while it holds what is kept");
        for store in stores {
            kept.entry(store.key).or_default().push(store);
        }
    }

    /// What is kept in a shared place.
    pub fn shared(&self, key: SharedKey) -> Option<&Node> {
        self.shared.get(&key)
    }

    /// Whether a parameter is known to be one end of something.
    pub fn is_linked(&self, key: SharedKey) -> bool {
        self.links.iter().any(|(a, b)| a.0 == key || b.0 == key)
    }

    fn keep_links(&self, links: Vec<(End, End)>) {
        if !links.is_empty() {
            self.new_links.lock().expect("no code panics while it holds the links").extend(links);
        }
    }

    /// Brings what is kept at one end of something to the other. Says whether anything was new.
    fn join_ends(&mut self) -> bool {
        let links = self.links.clone();
        let mut grew = false;
        for _ in 0..LINK_ROUNDS {
            let mut moved = false;
            for (a, b) in &links {
                for (from, to) in [(a, b), (b, a)] {
                    let Some(kept) = self.shared.get(&from.0) else { continue };
                    let before = self.shared.get(&to.0).cloned().unwrap_or_default();
                    let after = carry_over(kept, from.1.get(), &before, to.1.get(), &self.types);
                    if !after.is_within(&before, &self.types) {
                        moved = true;
                        self.shared.insert(to.0, after);
                    }
                }
            }
            if !moved {
                break;
            }
            grew = true;
        }
        grew
    }

    /// Notes that a field is called as a function.
    pub fn want(&self, key: SharedKey) {
        self.wanted.lock().expect("no code panics while it holds what is wanted").insert(key);
    }

    pub fn has_shared_fields(&self) -> bool {
        self.shared.keys().any(|key| !matches!(key, SharedKey::Static(_)))
    }

    /// Whether a field holds something that others can reach while this code runs: a lock, a cell, a channel.
    pub fn is_shared_field(&self, adt: AdtId, _field: Name, ty: &Ty) -> bool {
        !crate::flow::is_stub(self.program(), adt) && self.holds_shared(ty, 4)
    }

    pub fn holds_shared(&self, ty: &Ty, depth: u32) -> bool {
        match ty.peel() {
            Ty::Adt(id, args) => {
                let adt = &self.program().adts[id.0 as usize];
                adt.attrs.iter().any(|attr| attr.is("shared")) && crate::flow::is_stub(self.program(), *id)
                    || depth > 0 && args.iter().any(|arg| self.holds_shared(arg, depth - 1))
            }
            _ => false,
        }
    }

    /// Takes what this pass found in shared places into the next one; says whether there is need for one, and forgets
    /// everything else then.
    pub fn next_pass(&mut self) -> bool {
        let kept = std::mem::take(self.kept.get_mut().expect("no code panics while it holds what is kept"));
        let mut keys: Vec<SharedKey> = kept.keys().copied().collect();
        keys.sort_unstable();
        let wanted = self.wanted.get_mut().expect("no code panics while it holds what is wanted").clone();
        let mut grew = false;
        for key in &wanted {
            if let SharedKey::Field(adt, _) = key {
                grew |= self.wanted_types.insert(*adt);
            }
        }
        for key in keys {
            let mut stores = kept[&key].clone();
            stores.sort_by_key(|store| (store.trace.n_unknown(), store.trace.len()));
            let before = self.shared.get(&key).cloned().unwrap_or_default();
            let mut after = before.clone();
            for store in stores {
                // Functions, and what says how a connection was made.
                let is_function = matches!(key, SharedKey::Field(..))
                    && !matches!(store.taint.atom, Atom::Label(_) | Atom::Typed(_) | Atom::Param(..));
                if !is_function || wanted.contains(&key) {
                    let taints = Taints::one(store.taint, store.trace);
                    after = put_kept(&after, store.path.get(), taints, &self.types);
                }
            }
            let after = after.limited(super::node::DEPTH);
            if !after.is_within(&before, &self.types) {
                grew = true;
                self.shared.insert(key, after);
            }
        }
        let links =
            std::mem::take(self.new_links.get_mut().expect("no code panics while it holds the links"));
        for link in links {
            if !self.links.contains(&link) && self.links.len() < MAX_LINKS {
                self.links.push(link);
            }
        }
        self.links.sort_by(|a, b| {
            let by = |((a, b), (c, d)): &(End, End)| (*a, b.get().clone(), *c, d.get().clone());
            by(a).cmp(&by(b))
        });
        grew |= self.join_ends();
        if grew {
            *self.summaries.get_mut().expect("no code panics while it holds the summaries") =
                vec![None; self.graphs.len()];
            self.forget_derived_summaries();
            self.hits.get_mut().expect("no code panics while it holds the hits").clear();
            self.responses.get_mut().expect("no code panics while it holds the responses").clear();
        }
        grew
    }

    /// Everything found, in the order of the code that it was found in.
    pub fn take_hits(&self) -> Vec<(CodeId, Vec<Hit>)> {
        let hits = std::mem::take(&mut *self.hits.lock().expect("no code panics while it holds the hits"));
        let mut by_code: Vec<(CodeId, Vec<Hit>)> = hits.into_iter().collect();
        by_code.sort_by_key(|(code, _)| *code);
        by_code
    }

    /// What handlers answer with.
    pub fn take_responses(&self) -> FxHashMap<CodeId, Taints> {
        std::mem::take(&mut *self.responses.lock().expect("no code panics while it holds the responses"))
    }

    /// The summary of a body for one kind of caller; `None` when instances nest too deep.
    pub fn instance(
        &self,
        code: CodeId,
        instance: Instance,
        stack: &[CodeId],
        budget: &Budget,
    ) -> Option<Arc<Summary>> {
        let n_same = stack.iter().filter(|known| **known == code).count();
        if stack.len() >= MAX_NESTING || n_same >= 2 || budget.is_spent() {
            return None;
        }
        let key = (code, instance);
        if let Some((known, steps)) =
            self.instances.lock().expect("no code panics while it holds the instances").get(&key)
        {
            budget.spend(*steps);
            return Some(known.clone());
        }
        let before = budget.left();
        let index = *self.index.get(&code)?;
        let mut inner: Vec<CodeId> = stack.to_vec();
        inner.push(code);
        let outcome = Analysis::new(self, &self.graphs[index], &key.1, &inner, budget).run();
        self.keep_hits(code, outcome.hits);
        self.keep_stores(outcome.kept);
        self.keep_links(outcome.links);
        let summary = Arc::new(outcome.summary);
        // Deep in a nest the answer depends on the nest: only those near the top are kept.
        if stack.len() <= 3 && !budget.is_spent() {
            let made = (summary.clone(), before - budget.left());
            self.instances.lock().expect("no code panics while it holds the instances").insert(key, made);
        }
        Some(summary)
    }

    /// What a call does that may go to any of many bodies with the same parameters.
    pub fn merged(&self, codes: Vec<CodeId>) -> Arc<Summary> {
        let lock = || self.merged.lock().expect("no code panics while it holds the merged summaries");
        if let Some(known) = lock().get(&codes) {
            return known.clone();
        }
        let all: Vec<Arc<Summary>> = codes.iter().filter_map(|code| self.known_summary(*code)).collect();
        let n_params = codes.first().map_or(0, |code| self.n_params(*code));
        let merged = Arc::new(Summary::merged(&all, n_params, &self.types));
        lock().insert(codes, merged.clone());
        merged
    }

    /// Forgets what was made with summaries that have grown since.
    pub fn forget_derived_summaries(&self) {
        self.instances.lock().expect("no code panics while it holds the instances").clear();
        self.merged.lock().expect("no code panics while it holds the merged summaries").clear();
    }

    // ----- what matters

    /// Whether PHI can be in a body without coming from a caller or callee: by a type, a name, a source, a shared place.
    pub fn is_seed(&self, graph: &Graph) -> bool {
        let none = Subst::default();
        let open = match graph.code.owner() {
            Owner::Fn(id) => self.open.get(&id).map_or(&none, |instance| &instance.subst),
            Owner::Const(_) => &none,
        };
        let is_open = !open.0.is_empty();
        let by_variable = graph.vars.iter().any(|var| {
            self.types.may_hold_phi(&var.ty)
                || is_open && self.types.may_hold_phi(&self.types.cx.subst(&var.ty, open))
                || var.name.is_some_and(|name| {
                    self.variable_label(name, true, &var.ty).is_some()
                        || self.variable_label(name, false, &var.ty).is_some()
                })
                || self.has_shared_fields() && matches!(var.ty.peel(), Ty::Adt(id, _) if self.is_sharing(*id))
        });
        let by_parameter = match graph.code {
            CodeId::Body(Owner::Fn(id)) => {
                (0..graph.n_params as u16).any(|param| self.shared.contains_key(&SharedKey::Param(id, param)))
            }
            _ => false,
        };
        by_variable
            || by_parameter
            || graph.vars.iter().any(|var| self.makes_ends(&var.ty))
            || graph.statics.iter().any(|(id, _)| self.shared.contains_key(&SharedKey::Static(*id)))
            || graph.blocks.iter().flat_map(|block| &block.steps).any(|step| match &step.kind {
                StepKind::Call(call) => self.is_source(&call.callee),
                StepKind::Assign(_, Value::Aggregate { adt: Some((id, _)), .. })
                    if self.wanted_types.contains(id) =>
                {
                    true
                }
                StepKind::Assign(place, _) | StepKind::AssignThrough(place, _) => {
                    self.has_shared_fields() && self.is_shared_place(graph, place)
                }
                _ => false,
            })
    }

    /// Whether a type is that of the two ends of a channel.
    fn makes_ends(&self, ty: &Ty) -> bool {
        matches!(ty, Ty::Tuple(parts) if parts.len() == 2 && parts.iter().all(|part| self.holds_shared(part, 0)))
    }

    fn is_source(&self, callee: &Callee) -> bool {
        match callee {
            Callee::Fn(id, _) | Callee::Trait { method: id, .. } => {
                self.fn_models[id.0 as usize].iter().any(|model| model.source.is_some())
            }
            Callee::Extern(path) => {
                self.types.catalog.functions.get(*path).is_some_and(|model| model.source.is_some())
            }
            _ => false,
        }
    }

    fn is_sharing(&self, adt: AdtId) -> bool {
        self.shared.keys().any(|key| matches!(key, SharedKey::Field(known, _) if *known == adt))
    }

    fn is_shared_place(&self, graph: &Graph, place: &Place) -> bool {
        let mut ty = graph.vars[place.var.0 as usize].ty.clone();
        place.path.iter().any(|proj| {
            let is_shared = matches!(ty.peel(), Ty::Adt(id, _) if self.is_sharing(*id));
            ty = self.types.part_ty(&ty, *proj);
            is_shared
        })
    }

    /// Whether callers of a body can get PHI from it, or pass it what becomes PHI.
    pub fn hands_on(&self, index: usize) -> bool {
        let summaries = self.summaries.read().expect("no code panics while it holds the summaries");
        let Some(summary) = &summaries[index] else { return false };
        let mut carried = Taints::default();
        summary.ret.collect_into(&mut carried);
        summary.outs.iter().for_each(|(_, node)| node.collect_into(&mut carried));
        summary.objects.iter().for_each(|node| node.collect_into(&mut carried));
        !summary.becomes.is_empty()
            || summary.is_assumed
            || carried.iter().any(|(taint, _)| match taint.atom {
                Atom::Label(_) => true,
                Atom::Typed(ty) => self.types.contains_phi(ty.get()),
                _ => false,
            })
    }

    /// The functions that do.
    pub fn handing_on(&self) -> Vec<FnId> {
        let is_handing_on = |index: &usize| self.hands_on(*index) || self.keeps(*index);
        let fns = (0..self.graphs.len()).filter(is_handing_on).map(|index| self.graphs[index].code.owner());
        let mut fns: Vec<FnId> = fns
            .filter_map(|owner| match owner {
                crate::types::Owner::Fn(id) if self.fn_origin(id) == Origin::Workspace => Some(id),
                _ => None,
            })
            .collect();
        fns.dedup();
        fns
    }

    /// Whether what callers pass is kept in a shared place.
    fn keeps(&self, index: usize) -> bool {
        let summaries = self.summaries.read().expect("no code panics while it holds the summaries");
        summaries[index].as_ref().is_some_and(|summary| !summary.stores.is_empty())
    }

    /// The names of what is kept in shared places, and of fields that are called.
    pub fn holding(&self) -> Vec<Name> {
        let wanted = self.wanted.lock().expect("no code panics while it holds what is wanted");
        let mut keys: Vec<SharedKey> = self.shared.keys().chain(wanted.iter()).copied().collect();
        keys.sort_unstable();
        keys.dedup();
        keys.into_iter()
            .map(|key| match key {
                SharedKey::Static(id) => self.program()[id].name,
                SharedKey::Field(_, name) => name,
                SharedKey::Param(id, _) => self.program()[id].name,
            })
            .collect()
    }

    // ----- the program

    pub fn origin(&self, code: CodeId) -> Origin {
        code.owner().origin(self.program())
    }

    pub fn fn_origin(&self, id: FnId) -> Origin {
        self.program().origin(self.program().fns[id.0 as usize].module)
    }

    /// Whether only the signature of a function was read: a dependency's.
    pub fn is_signature(&self, id: FnId) -> bool {
        self.program().fns[id.0 as usize].hir.body.is_none() && self.fn_origin(id) == Origin::Dependency
    }

    /// Whether a function is std's.
    pub fn is_std(&self, id: FnId) -> bool {
        let krate = self.program().modules[self.program().fns[id.0 as usize].module.0 as usize].krate;
        let krate = &self.program().crates[krate.0 as usize];
        krate.origin == Origin::Stub && krate.name == "std"
    }

    /// Whether a function was written out for a derive.
    pub fn is_derived(&self, code: CodeId) -> bool {
        let Some(id) = fn_of(code) else { return false };
        match self.program().fns[id.0 as usize].parent {
            FnParent::Impl(impl_id) => self.program().impls[impl_id.0 as usize].derived_by.is_some(),
            _ => false,
        }
    }

    /// The error type that a derived `From` makes.
    pub fn derived_error(&self, code: CodeId) -> Option<AdtId> {
        let id = fn_of(code).filter(|_| self.is_derived(code))?;
        let FnParent::Impl(impl_id) = self.program().fns[id.0 as usize].parent else { return None };
        match self.program().impls[impl_id.0 as usize].head {
            Some(TypeHead::Adt(adt)) if self.program().fns[id.0 as usize].name == "from" => Some(adt),
            _ => None,
        }
    }

    pub fn code_name(&self, code: CodeId) -> Name {
        match code {
            CodeId::Body(Owner::Fn(id)) => self.program().fns[id.0 as usize].name,
            CodeId::Body(Owner::Const(id)) => self.program().consts[id.0 as usize].name,
            CodeId::Closure(..) => Name::new("closure"),
        }
    }

    pub fn n_params(&self, code: CodeId) -> u32 {
        self.index.get(&code).map_or(0, |index| self.graphs[*index].n_params)
    }

    /// The type of a parameter as it is declared.
    pub fn param_ty(&self, code: CodeId, param: usize) -> Option<Ty> {
        let graph = &self.graphs[*self.index.get(&code)?];
        (param < graph.n_params as usize).then(|| graph.vars[param + 1].ty.clone())
    }

    /// Whether a parameter is declared to be a reference.
    pub fn takes_reference(&self, code: CodeId, param: u16) -> bool {
        let var = |index: &usize| self.graphs[*index].vars.get(usize::from(param) + 1);
        self.index.get(&code).and_then(var).is_some_and(|var| matches!(var.ty, Ty::Ref(_)))
    }

    /// "passed as `note` to `announce`"
    pub fn passed(&self, code: CodeId, param: u16) -> EventKind {
        let name = self.index.get(&code).and_then(|index| {
            let graph = &self.graphs[*index];
            if graph.has_receiver && param == 0 {
                Some(Name::new("self"))
            } else {
                graph.vars.get(param as usize + 1)?.name
            }
        });
        EventKind::Passed(self.code_name(code), name)
    }

    pub fn is_entry(&self, code: CodeId) -> bool {
        self.entries.contains(&code)
    }

    /// Whether code outside of the crate may call it.
    pub fn is_public(&self, code: CodeId) -> bool {
        match fn_of(code) {
            Some(id) => {
                let function = &self.program().fns[id.0 as usize];
                function.is_pub && self.program().origin(function.module) == Origin::Workspace
            }
            None => false,
        }
    }

    pub fn fn_models(&self, id: FnId) -> Vec<&'a FnModel> {
        self.fn_models[id.0 as usize].clone()
    }

    /// What is modelled of a method under the name of the type that it is called on, where it is a trait's.
    pub fn model_on(&self, receiver: &Ty, method: FnId) -> Option<&'a FnModel> {
        let function = &self.program().fns[method.0 as usize];
        if !matches!(function.parent, FnParent::Trait(_)) {
            return None;
        }
        let path = match receiver.peel() {
            Ty::Adt(id, _) => self.program().adts[id.0 as usize].path,
            Ty::Extern(path, _) => *path,
            _ => return None,
        };
        self.types.catalog.functions.get(Name::new(&format!("{path}::{}", function.name)))
    }

    /// Whether a type is a store whose content is encrypted.
    pub fn is_encrypted_store(&self, ty: &Ty) -> bool {
        let (declared, path) = match ty.peel() {
            Ty::Adt(id, _) => (self.types.labels.types.get(id), self.program().adts[id.0 as usize].path),
            Ty::Extern(path, _) => (None, *path),
            _ => return false,
        };
        declared.into_iter().chain(self.types.catalog.types.get(path)).any(|model| model.encrypted_store)
    }

    /// The hand-written function that shows a type.
    pub fn impl_fn(&self, adt: AdtId, shows: Shows) -> Option<FnId> {
        self.impl_fns.get(&(adt, shows)).copied()
    }

    /// Whether a type is an error: its text is meant to be shown.
    pub fn is_error(&self, adt: AdtId) -> bool {
        self.errors.contains(&adt)
    }

    pub fn is_map(&self, ty: &Ty) -> bool {
        match ty.peel() {
            Ty::Adt(id, _) => {
                let adt = &self.program().adts[id.0 as usize];
                crate::flow::is_stub(self.program(), *id)
                    && adt
                        .variants
                        .first()
                        .is_some_and(|it| it.fields.iter().any(|field| field.name == "key"))
            }
            _ => false,
        }
    }

    /// Whether a wrapper hides its content from that way of showing.
    pub fn hides(&self, adt: AdtId, shows: Shows) -> bool {
        let declared = self.types.labels.types.get(&adt);
        let modelled = self.types.catalog.types.get(self.program().adts[adt.0 as usize].path);
        declared.into_iter().chain(modelled).any(|model| model.hides.contains(&shows))
    }

    /// The labels that a value of the type shows.
    pub fn shown_by_type(&self, adt: AdtId, shows: Shows) -> Vec<LabelId> {
        let params = &self.program().adts[adt.0 as usize].generics.params;
        let is_type = |param: &&crate::hir::GenericParam| param.kind == crate::hir::GenericParamKind::Type;
        let ty = Ty::Adt(adt, params.iter().filter(is_type).map(|_| Ty::Unknown).collect());
        let graph = Graph {
            code: CodeId::Body(Owner::Fn(FnId(0))),
            vars: Vec::new(),
            n_params: 0,
            has_receiver: false,
            blocks: Vec::new(),
            closures: Vec::new(),
            captures: Vec::new(),
            n_calls: 0,
            statics: Vec::new(),
        };
        if self.program().fns.is_empty() {
            return Vec::new();
        }
        let instance = Instance::default();
        let budget = Budget::new(1);
        let mut analysis = Analysis::new(self, &graph, &instance, &[], &budget);
        let value = super::node::Node::leaf(Taints::one(
            super::atom::Taint::new(self.types.typed(&ty)),
            Default::default(),
        ));
        let mut labels = Vec::new();
        for (taint, _) in analysis.shown(&value, &ty, shows).iter() {
            match taint.atom {
                Atom::Label(label) => labels.push(label),
                Atom::Typed(inner) => labels.extend(self.types.labels_of(inner.get())),
                _ => {}
            }
        }
        labels
    }

    // ----- labels and lints

    pub fn label(&self, id: LabelId) -> Label {
        let n_known = self.types.labels.labels.len();
        match self.types.labels.labels.get(id.0 as usize) {
            Some(label) => label.clone(),
            None => self.extra_labels.read().expect("no code panics while it holds the labels")
                [id.0 as usize - n_known]
                .clone(),
        }
    }

    pub fn subject(&self, id: LabelId) -> Name {
        Name::new(&self.label(id).subject)
    }

    /// The label of something that is PHI by what it is called or where it comes from, rather than by its type.
    pub fn extra_label(&self, subject: &str, identifier: Option<Name>) -> LabelId {
        let mut extra = self.extra_labels.write().expect("no code panics while it holds the labels");
        let position = extra.iter().position(|label| label.subject == subject).unwrap_or_else(|| {
            extra.push(Label {
                subject: subject.to_owned(),
                owner: None,
                identifier,
                declared: true,
                span: None,
            });
            extra.len() - 1
        });
        LabelId((self.types.labels.labels.len() + position) as u32)
    }

    /// The label of a variable or parameter that is PHI by its name.
    pub fn variable_label(&self, name: Name, is_parameter: bool, ty: &Ty) -> Option<LabelId> {
        if self.types.catalog.phi_names.is_empty() || crate::flow::is_barrier(self.program(), ty) {
            return None;
        }
        let matches = |names: &&crate::catalog::PhiNames| {
            let is_site = if is_parameter { names.on.parameter } else { names.on.variable };
            is_site
                && names.names.iter().any(|regex| regex.is_match(name.as_str()))
                && !names.except.iter().any(|regex| regex.is_match(name.as_str()))
        };
        let names = self.types.catalog.phi_names.iter().find(matches)?;
        Some(self.extra_label(name.as_str(), names.identifier))
    }

    /// Whether a value of that label can be found again by trying all of them.
    /// Whether all values of its kind can be tried. What is of no known kind may be.
    pub fn is_guessable(&self, id: LabelId) -> bool {
        let known = self.label(id).identifier.and_then(|key| self.types.catalog.vocabulary.key(key.as_str()));
        known.is_none_or(|key| key.guessable)
    }

    pub fn is_cleared(&self, lint: Name, cleanings: Cleanings) -> bool {
        self.cleared.get(&lint).is_some_and(|clearing| clearing.0 & cleanings.0 != 0)
    }

    /// Whether a sink is the whole story of the bytes that reach it: where they come to rest or are read in clear, that is
    /// the finding, and not how they were made.
    pub fn is_final(&self, lint: Name) -> bool {
        let catalog = self.types.catalog;
        catalog.answers(lint)
            || catalog.lint(lint).is_some_and(|lint| lint.group == "storage" || lint.group == "exposure")
    }

    /// Whether a sink is a place where data comes to rest.
    pub fn is_store(&self, lint: Name) -> bool {
        self.types.catalog.lint(lint).is_some_and(|lint| lint.group == "storage")
    }

    /// Whether a function reads text into a value, judged by its name.
    pub fn is_parser(&self, name: Name) -> bool {
        let last = name.as_str().rsplit("::").next().unwrap_or_default();
        [
            "from_str",
            "from_slice",
            "from_reader",
            "from_value",
            "deserialize",
            "parse",
            "from_json",
            "from_bytes",
        ]
        .contains(&last)
    }

    /// The lint that a value of foreign code breaks for what passes through what is made with it.
    pub fn mark_of(&self, path: Name) -> Option<Name> {
        let catalog = self.types.catalog;
        if catalog.plain_values.get(path).is_some() {
            return Some(Name::new(crate::catalog::PLAIN_LINT));
        }
        catalog.weak_values.get(path).map(|_| Name::new(crate::catalog::WEAK_LINT))
    }

    /// The sink after its host is known: the vendor behind it decides the lint; our own services are no sink.
    pub fn routed(
        &self,
        sink: &SinkModel,
        taints_of: impl Fn(&ArgumentRef) -> Option<Taints>,
    ) -> Option<SinkModel> {
        let Some(host) = &sink.host else { return Some(sink.clone()) };
        let taints = taints_of(host)?;
        let address = taints.iter().find_map(|(taint, _)| match taint.atom {
            Atom::Text(text) => super::host::host_of(text.as_str()).map(|_| text),
            _ => None,
        })?;
        let receiver = self.receiver_at(address.as_str(), sink.lint)?;
        Some(SinkModel { vendor: receiver.vendor.or(sink.vendor), lint: receiver.lint, ..sink.clone() })
    }

    /// Who gets what is sent to an address, and the lint that it breaks; nobody when it is no address, or our own.
    pub fn receiver_at(&self, address: &str, lint: Name) -> Option<Receiver> {
        let host = super::host::host_of(address)?;
        if super::host::is_internal(&host, &self.types.catalog.internal_hosts) {
            return None;
        }
        let vendors = super::host::vendors_of(&host, &self.types.catalog.vendors);
        Some(Receiver {
            vendor: vendors.first().map(|vendor| Name::new(&vendor.name)),
            lint: vendors.iter().find_map(|vendor| vendor.lint).unwrap_or(lint),
        })
    }
}

/// Who is behind an address.
pub(super) struct Receiver {
    pub vendor: Option<Name>,
    pub lint: Name,
}

/// What is declared and modelled of a function: its own marks and path, and those of the trait method that it implements.
fn models_of<'a>(program: &Program, labels: &'a Labels, catalog: &'a Catalog, id: FnId) -> Vec<&'a FnModel> {
    let function = &program.fns[id.0 as usize];
    let mut models = Vec::new();
    match labels.functions.get(&id) {
        Some(model) => models.push(model),
        None => models.extend(catalog.functions.get(function.path)),
    }
    if let FnParent::Impl(impl_id) = function.parent
        && let Some((Def::Trait(trait_id), _)) = &program.impls[impl_id.0 as usize].trait_
        && let Some((_, declared)) =
            program.traits[trait_id.0 as usize].fns.iter().find(|(name, _)| *name == function.name)
    {
        let more = labels
            .functions
            .get(declared)
            .or_else(|| catalog.functions.get(program.fns[declared.0 as usize].path));
        models.extend(more.filter(|model| !models.iter().any(|known| std::ptr::eq(*known, *model))));
    }
    models
}

/// The last segment of the trait that an impl is of.
fn trait_name(program: &Program, trait_: &(Def, crate::hir::Path)) -> Option<Name> {
    match trait_.0 {
        Def::Trait(id) => Some(program.traits[id.0 as usize].name),
        Def::Extern(path) => path.as_str().rsplit("::").next().map(Name::new),
        _ => trait_.1.last_name(),
    }
}

fn impl_fns(program: &Program) -> FxHashMap<(AdtId, Shows), FnId> {
    let mut found = FxHashMap::default();
    for known in &program.impls {
        let (Some(TypeHead::Adt(adt)), Some(trait_)) = (known.head, &known.trait_) else { continue };
        let Some(name) = trait_name(program, trait_) else { continue };
        let (shows, function) = match name.as_str() {
            "Debug" => (Shows::Debug, "fmt"),
            "Display" => (Shows::Display, "fmt"),
            "Serialize" => (Shows::Serialize, "serialize"),
            _ => continue,
        };
        if let Some((_, id)) = known.fns.iter().find(|(name, _)| *name == function)
            && program.fns[id.0 as usize].hir.body.is_some()
        {
            found.insert((adt, shows), *id);
        }
    }
    found
}

fn error_types(program: &Program) -> FxHashSet<AdtId> {
    let mut found = FxHashSet::default();
    for (i, adt) in program.adts.iter().enumerate() {
        if adt.derives.iter().any(|derive| *derive == "Error" || *derive == "Snafu") {
            found.insert(AdtId(i as u32));
        }
    }
    for known in &program.impls {
        if let (Some(TypeHead::Adt(adt)), Some(trait_)) = (known.head, &known.trait_)
            && trait_name(program, trait_).is_some_and(|name| name == "Error" || name == "ResponseError")
        {
            found.insert(adt);
        }
    }
    found
}
