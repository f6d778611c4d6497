//! One body: states by block, steps that change them, and the summary that remains.

use super::atom::{self, Atom, MAX_TAINTS_IN_ALL, SiteRef, Taint, Taints};
use super::engine::{Engine, Instance};
use super::node::{DEPTH, Node};
use super::shared::End;
use super::summary::{Become, Hit, Store, Summary};
use super::trace::{EventKind, Trace};
use crate::catalog::Shows;
use crate::flow::{self, Graph, Operand, Place, Proj, StepKind, Value, VarId};
use crate::hir::FormatTrait;
use crate::labels::LabelId;
use crate::names::{AdtId, Origin};
use crate::source::{Name, Span};
use crate::types::Ty;
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What every variable holds at one point; `None` for a variable that has no value yet.
pub(super) type State = Vec<Option<Arc<Node>>>;

/// How often a block is visited before its state counts as final: far more than any real body needs.
const MAX_VISITS: u32 = 40;

/// How often a body with shared things is run again.
const MAX_SHARED_ROUNDS: usize = 3;

/// How many steps the analysis of one component may take, instances and repetitions included. Past it every block is gone
/// through once, with the general summaries: code that is that entangled is told apart less, but the run ends.
#[derive(Debug)]
pub(super) struct Budget {
    left: std::cell::Cell<u64>,
}

impl Budget {
    pub fn new(steps: u64) -> Budget {
        Budget { left: std::cell::Cell::new(steps) }
    }

    pub fn spend(&self, steps: u64) {
        self.left.set(self.left.get().saturating_sub(steps));
    }

    pub fn is_spent(&self) -> bool {
        self.left.get() == 0
    }

    pub fn left(&self) -> u64 {
        self.left.get()
    }
}

/// The analysis of one body in one instance.
pub(super) struct Analysis<'e, 'a> {
    pub engine: &'e Engine<'a>,
    pub graph: &'e Graph,
    pub instance: &'e Instance,
    /// Instances that are being analysed around this one.
    pub stack: &'e [flow::CodeId],
    /// How much may still be done for the component.
    pub budget: &'e Budget,
    pub state: State,
    pub hits: Vec<Hit>,
    /// Where in `hits` a taint at a site is, and how many there are at each site.
    hit_at: FxHashMap<(SiteRef, Taint), usize>,
    n_hits_at: FxHashMap<SiteRef, usize>,
    pub becomes: Vec<Become>,
    pub stores: Vec<Store>,
    pub sends: Vec<super::send::Send>,
    pub open_values: Vec<(u16, atom::Path)>,
    pub has_open_types: bool,
    /// Hidden variables for things that callees made and still refer to, by call and position.
    pub objects: FxHashMap<(u32, u32), VarId>,
    pub n_vars: usize,
    /// What the hidden variables held at the end of the last run.
    pub shared: State,
    /// Parameters of callees that were given an end of what was made here.
    pub linked: Vec<(VarId, End)>,
    /// What the parameters held when the body was entered.
    entered: Vec<Arc<Node>>,
    /// Whether the code is a stub's: its steps are no events.
    pub is_stub: bool,
}

/// What remains of an analysis.
pub(super) struct Outcome {
    pub summary: Summary,
    /// Hits of PHI that is known as such here.
    pub hits: Vec<Hit>,
    /// What the result shows when it is serialized, for handlers.
    pub response: Taints,
    /// What is kept in shared places.
    pub kept: Vec<Store>,
    /// Places that turned out to share something.
    pub links: Vec<(End, End)>,
}

impl<'e, 'a> Analysis<'e, 'a> {
    pub fn new(
        engine: &'e Engine<'a>,
        graph: &'e Graph,
        instance: &'e Instance,
        stack: &'e [flow::CodeId],
        budget: &'e Budget,
    ) -> Self {
        let is_stub = engine.origin(graph.code) == Origin::Stub;
        Analysis {
            engine,
            graph,
            instance,
            stack,
            budget,
            state: vec![None; graph.vars.len()],
            hits: Vec::new(),
            hit_at: FxHashMap::default(),
            n_hits_at: FxHashMap::default(),
            becomes: Vec::new(),
            stores: Vec::new(),
            sends: Vec::new(),
            open_values: Vec::new(),
            has_open_types: false,
            objects: FxHashMap::default(),
            n_vars: graph.vars.len(),
            shared: Vec::new(),
            linked: Vec::new(),
            entered: Vec::new(),
            is_stub,
        }
    }

    /// Runs to the fixpoint. Things that calls made and still refer to (the two ends of a channel) are shared with code
    /// that may run at any time: they are run again with what they held at the end, until that is all.
    pub fn run(mut self) -> Outcome {
        let mut exit = self.run_once();
        for _ in 0..MAX_SHARED_ROUNDS {
            let Some(state) = &exit else { break };
            let mut shared: State = state.iter().skip(self.graph.vars.len()).cloned().collect();
            if self.engine.has_shared_fields() {
                self.state.clone_from(state);
                self.kept_in_objects(&mut shared);
            }
            let is_known = shared.iter().enumerate().all(|(i, node)| match (node, self.shared.get(i)) {
                (Some(node), Some(Some(known))) => node.is_within(known, &self.engine.types),
                (Some(node), _) => node.is_clean(),
                (None, _) => true,
            });
            if is_known || self.budget.is_spent() {
                break;
            }
            self.shared = shared;
            exit = self.run_once();
        }
        self.finish(exit)
    }

    fn run_once(&mut self) -> Option<State> {
        let order = flow::reverse_postorder(self.graph);
        let mut rank = vec![usize::MAX; self.graph.blocks.len()];
        for (i, block) in order.iter().enumerate() {
            rank[block.0 as usize] = i;
        }
        let mut entry_states: Vec<Option<State>> = vec![None; self.graph.blocks.len()];
        let mut visits = vec![0; self.graph.blocks.len()];
        entry_states[0] = Some(self.initial_state());
        let mut pending = BTreeSet::from([0]);
        let mut exit: Option<State> = None;
        while let Some(next) = pending.pop_first() {
            let block = order[next];
            visits[block.0 as usize] += 1;
            if visits[block.0 as usize] > if self.budget.is_spent() { 1 } else { MAX_VISITS } {
                continue;
            }
            self.state =
                entry_states[block.0 as usize].clone().expect("only blocks with a state are pending");
            let graph = self.graph;
            let known = &graph.blocks[block.0 as usize];
            // Joining states costs in proportion to what they hold.
            let joined = self.state.len() as u64 / 64 * known.next.len() as u64;
            self.budget.spend(known.steps.len() as u64 + 1 + joined);
            for step in &known.steps {
                self.step(&step.kind, step.span);
            }
            if known.returns {
                exit = Some(self.state.clone());
            }
            for successor in &known.next {
                let target = &mut entry_states[successor.0 as usize];
                if join_states(target, &self.state, self.engine) {
                    pending.insert(rank[successor.0 as usize]);
                }
            }
        }
        exit
    }

    fn initial_state(&mut self) -> State {
        let mut state: State = vec![None; self.graph.vars.len()];
        state.extend(self.shared.iter().cloned());
        let empty = atom::path(Vec::new());
        for param in 0..self.graph.n_params {
            let var = &self.graph.vars[param as usize + 1];
            let ty = self.ty(&var.ty);
            let mut here = Taints::one(Taint::new(Atom::Param(param as u16, empty, None)), Trace::default());
            if flow::is_barrier(self.engine.program(), &ty) {
                here = Taints::default();
            } else if self.engine.types.may_hold_phi(&ty) {
                here.insert(Taint::assumed(self.engine.types.typed(&ty)), Trace::default());
            }
            if let Some(label) = var.name.and_then(|name| self.engine.variable_label(name, true, &ty)) {
                let trace = Trace::default().then(var.span, EventKind::Read(label));
                here.insert(Taint::new(Atom::Label(label)), trace);
            }
            let mut node = Node::leaf(here);
            // Whoever serves a closure does not say what it captured.
            if param == 0 && self.engine.is_entry(self.graph.code) {
                for (local, ty) in &self.graph.captures {
                    let ty = self.ty(ty);
                    if self.engine.types.contains_phi(&ty) {
                        let mut captured = node.get(Proj::Capture(*local), &self.engine.types);
                        let typed = Taint::assumed(self.engine.types.typed(&ty));
                        captured.here.insert(typed, Trace::default());
                        node.set(Proj::Capture(*local), captured);
                    }
                }
            }
            for (bound, path, closures) in &self.instance.bindings {
                if u32::from(*bound) == param {
                    node = self.bind_functions(node, path.get(), closures);
                }
            }
            state[param as usize + 1] = Some(Arc::new(node));
        }
        for (id, var) in &self.graph.statics {
            state[var.0 as usize] = Some(Arc::new(self.static_node(*id)));
        }
        let params = &state[1..=self.graph.n_params as usize];
        self.entered = params.iter().flatten().cloned().collect();
        state
    }

    /// Puts the functions that the caller passes where the parameter holds them.
    fn bind_functions(&self, mut node: Node, rest: &[Proj], functions: &[Atom]) -> Node {
        match rest {
            [] => {
                for function in functions {
                    node.here.insert(Taint::new(*function), Trace::default());
                }
                node
            }
            [first, rest @ ..] => {
                let part = node.get(*first, &self.engine.types);
                let part = self.bind_functions(part, rest, functions);
                node.set(*first, part);
                node
            }
        }
    }

    /// A type with the instance's type arguments put in.
    pub fn ty(&self, ty: &Ty) -> Ty {
        if self.instance.subst.0.is_empty() {
            ty.clone()
        } else {
            self.engine.types.cx.subst(ty, &self.instance.subst)
        }
    }

    // ----- steps

    fn step(&mut self, kind: &StepKind, span: Span) {
        match kind {
            StepKind::Assign(place, value) => {
                let node = self.value(value, span);
                self.assign(place, node, value, false, span);
            }
            StepKind::AssignThrough(place, value) => {
                let node = self.value(value, span);
                self.assign(place, node, value, true, span);
            }
            StepKind::Call(call) => self.call(call, span),
            StepKind::Macro(step) => self.macro_step(step, span),
            StepKind::Holds(call) => self.holds(call),
        }
    }

    fn assign(&mut self, place: &Place, mut node: Node, value: &Value, through: bool, span: Span) {
        if place.path.is_empty() && !through {
            let ty = self.ty(&self.var_ty(place.var));
            node = self.typed_where_unknown(node, &ty);
            let var = &self.graph.vars[place.var.0 as usize];
            if let Some(label) = var.name.and_then(|name| self.engine.variable_label(name, false, &var.ty)) {
                let trace = Trace::default().then(var.span, EventKind::Read(label));
                node.here.insert(Taint::new(Atom::Label(label)), trace);
            }
        } else if let Some(label) = self.label_of_place(place) {
            let value_span = match value {
                Value::Use(_) | Value::Mix(_) | Value::Format(_) => span,
                _ => span,
            };
            self.becomes_phi(&node, label, value_span);
        }
        self.write(place, node, through);
    }

    /// A value that unknown code gave is what the type of its place says.
    pub fn typed_where_unknown(&self, mut node: Node, ty: &Ty) -> Node {
        let is_unknown = |(taint, _): &(Taint, Trace)| matches!(taint.atom, Atom::Origin(..));
        let is_typed = |(taint, _): &(Taint, Trace)| matches!(taint.atom, Atom::Typed(_) | Atom::Label(_));
        let types = &self.engine.types;
        if node.here.iter().any(is_unknown) && !node.here.iter().any(is_typed) && types.contains_phi(ty) {
            node.here.insert(Taint::new(types.typed(ty)), Trace::default());
        }
        node
    }

    /// The label of the PHI field that a place is, if it is one.
    fn label_of_place(&self, place: &Place) -> Option<LabelId> {
        let (last, before) = place.path.split_last()?;
        let mut ty = self.ty(&self.graph.vars.get(place.var.0 as usize)?.ty);
        ty = self.engine.types.ty_at(&ty, before);
        let Ty::Adt(id, _) = ty.peel() else { return None };
        let (variant, position) = self.engine.types.field_of(*id, *last)?;
        self.engine.types.field_label(*id, variant, position)
    }

    /// The value that a step gives.
    fn value(&mut self, value: &Value, span: Span) -> Node {
        match value {
            Value::Use(operand) => self.operand(operand, span),
            Value::Aggregate { adt, parts, base } => self.aggregate(*adt, parts, base.as_ref(), span),
            Value::Mix(operands) => {
                let mut mixed = Taints::default();
                for operand in operands {
                    let node = self.operand(operand, span);
                    mixed.extend(&self.all(&node));
                }
                Node::leaf(mixed.mixed())
            }
            Value::Format(format) => Node::leaf(self.formatted(format).mixed()),
            Value::Closure { expr, captures } => {
                let closure = Atom::Closure(flow::CodeId::Closure(self.graph.code.owner(), *expr));
                let mut node = Node::leaf(Taints::one(Taint::new(closure), Trace::default()));
                for (local, operand) in captures {
                    let captured = self.operand(operand, span);
                    node.set(Proj::Capture(*local), captured);
                }
                self.closure_becomes(&node, flow::CodeId::Closure(self.graph.code.owner(), *expr), span);
                node
            }
            Value::Elements(operand) => self.elements(operand, span),
        }
    }

    /// What a loop over a value gets.
    fn elements(&mut self, operand: &Operand, span: Span) -> Node {
        let types = &self.engine.types;
        let node = self.operand(operand, span);
        let node = self.dereferenced(&node);
        let ty = match operand {
            Operand::Copy(place) | Operand::Ref(place) => {
                let ty = self.ty(&self.var_ty(place.var));
                types.ty_at(&ty, &place.path)
            }
            _ => Ty::Unknown,
        };
        let is_map = node.part(Proj::Key).is_some() || self.engine.is_map(&ty);
        if is_map {
            let mut pair = Node::default();
            pair.set(Proj::Field("0".into()), node.get(Proj::Key, types));
            pair.set(Proj::Field("1".into()), node.get(Proj::Value, types));
            return pair;
        }
        let some = Proj::Variant("Some".into(), "0".into());
        if node.part(some).is_some() {
            return node.get(some, types);
        }
        let element = node.get(Proj::Elem, types);
        if element.is_clean() && node.part(Proj::Elem).is_none() {
            let element_ty = types.part_ty(&ty, Proj::Elem);
            if let Some(atom) = types.typed_at(&element_ty, &[]) {
                return Node::leaf(Taints::one(Taint::new(atom), Trace::default()));
            }
        }
        element
    }

    pub fn formatted(&mut self, format: &flow::Format) -> Taints {
        let mut text = Taints::default();
        for literal in &format.texts {
            text.insert(Taint::new(Atom::Text(*literal)), Trace::default());
        }
        for piece in &format.pieces {
            let shown = self.piece(piece);
            for (taint, trace) in shown.iter() {
                text.insert(*taint, trace.then(piece.span, EventKind::Formatted));
            }
        }
        text
    }

    /// What a placeholder shows.
    pub fn piece(&mut self, piece: &flow::Shown) -> Taints {
        let node = self.operand(&piece.operand, piece.span);
        let shows = match piece.trait_ {
            FormatTrait::Debug => Shows::Debug,
            FormatTrait::Display => Shows::Display,
            FormatTrait::Number => Shows::Value,
            FormatTrait::Pointer => return Taints::default(),
        };
        let ty = self.ty(&piece.ty);
        self.shown(&node, &ty, shows)
    }

    fn aggregate(
        &mut self,
        adt: Option<(AdtId, u32)>,
        parts: &[(Proj, Operand, Span)],
        base: Option<&Operand>,
        span: Span,
    ) -> Node {
        let mut node = match base {
            Some(base) => {
                let node = self.operand(base, span);
                self.dereferenced(&node)
            }
            None => Node::default(),
        };
        for (proj, operand, part_span) in parts {
            let part = self.operand(operand, *part_span);
            if let Some((id, _)) = adt
                && !self.is_stub
            {
                self.keep_functions(id, *proj, &part);
            }
            if let Some((id, variant)) = adt
                && let Some((_, position)) = self.engine.types.field_of(id, *proj)
                && let Some(label) = self.engine.types.field_label(id, variant, position)
            {
                self.becomes_phi(&part, label, *part_span);
            }
            match proj {
                // The same key or element again: both are in there.
                Proj::Elem | Proj::Key | Proj::Value if node.part(*proj).is_some() => {
                    let before = node.get(*proj, &self.engine.types);
                    node.set(*proj, before.join(&part, &self.engine.types));
                }
                _ => node.set(*proj, part),
            }
        }
        if let Some((id, _)) = adt {
            self.error_sinks(id, parts, &node);
        }
        node.limited(DEPTH)
    }

    /// Building a value of an error type: what its text shows leaves with it.
    fn error_sinks(&mut self, id: AdtId, parts: &[(Proj, Operand, Span)], node: &Node) {
        if parts.is_empty()
            || self.is_stub
            || !self.engine.is_error(id)
            || self.engine.is_derived(self.graph.code)
        {
            return;
        }
        let sinks = &self.engine.types.catalog.trait_sinks;
        for (_, sink) in sinks {
            for (proj, _, part_span) in parts {
                let Some(part) = node.part(*proj) else { continue };
                if part.is_clean() {
                    continue;
                }
                let alone =
                    Node { here: Taints::default(), parts: vec![(*proj, part.clone())], aliases: Vec::new() };
                let args = Arc::from(vec![
                    Ty::Unknown;
                    self.engine.program().adts[id.0 as usize].generics.params.len()
                ]);
                let shown = self.shown(&alone, &Ty::Adt(id, args), sink.shows);
                let name = self.engine.program().adts[id.0 as usize].path;
                let site = self.site(sink.lint, *part_span, *part_span, name, None);
                self.reach(&shown, site);
            }
        }
    }

    /// Notes that a value becomes PHI, for what of it is not known to be PHI yet.
    pub fn becomes_phi(&mut self, node: &Node, label: LabelId, span: Span) {
        if self.is_stub {
            return;
        }
        for (taint, _) in self.all(node).iter() {
            if matches!(taint.atom, Atom::Param(..) | Atom::Origin(..))
                && !taint.is_derived
                && !self.becomes.iter().any(|known| known.taint == *taint && known.label == label)
            {
                self.becomes.push(Become { taint: *taint, label, span });
            }
        }
    }

    // ----- sinks

    pub fn site(
        &self,
        lint: Name,
        span: Span,
        call_span: Span,
        callee: Name,
        vendor: Option<Name>,
    ) -> SiteRef {
        atom::site(atom::Site {
            lint,
            span,
            call_span,
            code: self.graph.code,
            callee,
            vendor,
            guessable: false,
        })
    }

    /// What reaches a sink, less what was cleaned in a way that satisfies it.
    pub fn reach(&mut self, taints: &Taints, site: SiteRef) {
        for (taint, trace) in taints.iter() {
            self.reach_one(*taint, trace, site);
        }
    }

    pub fn reach_one(&mut self, taint: Taint, trace: &Trace, site: SiteRef) {
        if matches!(
            taint.atom,
            Atom::Text(_) | Atom::Mark(..) | Atom::Closure(_) | Atom::Fn(_) | Atom::Ctor(..)
        ) {
            return;
        }
        // A whole record is not guessed, nor is what has no form.
        let is_hidden = match taint.atom {
            Atom::Label(label) => !self.engine.is_guessable(label),
            _ => false,
        };
        if site.guessable && (is_hidden || taint.via.is_some()) {
            return;
        }
        if let Some(serialized) = taint.via {
            let inner = Taint { via: None, ..taint };
            if !self.engine.is_final(site.lint) {
                self.reach_one(inner, trace, serialized);
            }
            self.reach_one(inner, trace, site);
            return;
        }
        if self.engine.is_cleared(site.lint, taint.cleanings) {
            return;
        }
        if let Some(index) = self.hit_at.get(&(site, taint)) {
            let hit = &mut self.hits[*index];
            if trace.is_better_than(&hit.trace) {
                hit.trace = trace.clone();
            }
            return;
        }
        let n_here = self.n_hits_at.entry(site).or_default();
        // As in a set of taints: PHI that is known is always told, what only callers know is let go when there is too much.
        if *n_here >= MAX_TAINTS_IN_ALL && !matches!(taint.atom, Atom::Label(_) | Atom::Typed(_)) {
            return;
        }
        *n_here += 1;
        self.hit_at.insert((site, taint), self.hits.len());
        self.hits.push(Hit { taint, site, trace: trace.clone() });
    }

    // ----- the end

    fn finish(mut self, exit: Option<State>) -> Outcome {
        let mut summary = Summary::default();
        let mut response = Taints::default();
        if let Some(exit) = exit {
            self.state = exit;
            self.state.resize(self.n_vars, None);
            self.returned_bytes();
            self.keep_shared();
            if self.engine.is_entry(self.graph.code) {
                response = self.response();
            }
            self.summarize(&mut summary);
            summary.returns = true;
        }
        let is_symbolic = |hit: &Hit| matches!(hit.taint.atom, Atom::Param(..) | Atom::Origin(..));
        let (symbolic, known): (Vec<Hit>, Vec<Hit>) =
            std::mem::take(&mut self.hits).into_iter().partition(is_symbolic);
        let mut hits = known;
        hits.extend(self.later_phi(&symbolic));
        summary.hits = symbolic;
        let is_symbolic = |store: &Store| matches!(store.taint.atom, Atom::Param(..));
        let (symbolic, kept): (Vec<Store>, Vec<Store>) =
            std::mem::take(&mut self.stores).into_iter().partition(is_symbolic);
        summary.stores = symbolic;
        let links = self.links();
        summary.becomes = std::mem::take(&mut self.becomes);
        summary.sends = std::mem::take(&mut self.sends);
        summary.open_values = std::mem::take(&mut self.open_values);
        summary.has_open_types = self.has_open_types;
        Outcome { summary, hits, response, kept, links }
    }

    /// Serialized bytes that a public function returns leave.
    fn returned_bytes(&mut self) {
        if self.is_stub || !self.engine.is_public(self.graph.code) {
            return;
        }
        let ret = self.read(&Place::var(VarId(0)));
        for (taint, trace) in self.all(&ret).iter() {
            if let Some(site) = taint.via {
                self.reach_one(Taint { via: None, ..*taint }, trace, site);
            }
        }
    }

    fn response(&mut self) -> Taints {
        let ret = self.read(&Place::var(VarId(0)));
        let ty = self.ty(&self.graph.vars[0].ty);
        let shown = self.shown(&ret, &ty, Shows::Serialize);
        let span = self.graph.vars[0].span;
        self.sourced(Node::leaf(shown), span).here
    }

    /// Hits of values that become PHI in this body or below it: before or after, by themselves or as a part.
    fn later_phi(&self, symbolic: &[Hit]) -> Vec<Hit> {
        let mut hits = Vec::new();
        for hit in symbolic.iter().filter(|hit| !hit.taint.is_derived) {
            for become_ in &self.becomes {
                if overlaps(hit.taint.atom, become_.taint.atom)
                    && self.is_shown(hit.taint.atom, become_.taint.atom)
                    && !self.is_clean_part(hit.taint.atom, become_.taint.atom)
                    && !self.engine.is_cleared(hit.site.lint, hit.taint.cleanings)
                {
                    let taint = Taint { atom: Atom::Label(become_.label), ..hit.taint };
                    let start = Trace::default()
                        .then(become_.span, EventKind::Stored(self.engine.subject(become_.label)));
                    hits.push(Hit { taint, site: hit.site, trace: start.join(&hit.trace) });
                    break;
                }
            }
        }
        hits
    }

    /// Whether a part of what becomes PHI as a whole is declared to be none (`#[phi(skip)]`).
    fn is_clean_part(&self, part: Atom, whole: Atom) -> bool {
        let (Atom::Param(param, path, _), Atom::Param(_, shorter, _)) = (part, whole) else { return false };
        let (Some(var), true) = (self.graph.vars.get(param as usize + 1), path.len() > shorter.len()) else {
            return false;
        };
        let types = &self.engine.types;
        let mut ty = types.ty_at(&self.ty(&var.ty), shorter.get());
        path.iter().skip(shorter.len()).any(|proj| {
            let is_clean = types.is_clean_field(&ty, *proj);
            ty = types.part_ty(&ty, *proj);
            is_clean
        })
    }

    /// Whether what a sink shows of a parameter includes the part that becomes PHI.
    fn is_shown(&self, shown: Atom, part: Atom) -> bool {
        let (Atom::Param(param, path, Some(shows)), Atom::Param(_, longer, _)) = (shown, part) else {
            return true;
        };
        if longer.len() <= path.len() {
            return true;
        }
        let Some(var) = self.graph.vars.get(param as usize + 1) else { return true };
        let ty = self.engine.types.ty_at(&self.ty(&var.ty), path.get());
        self.shows_part(&ty, &longer[path.len()..], shows)
    }

    fn summarize(&mut self, summary: &mut Summary) {
        let mut renamed: Vec<VarId> = Vec::new();
        let ret = self.read(&Place::var(VarId(0)));
        summary.is_assumed |= is_assumed(&ret) || self.lends_phi(&ret);
        let ret = self.exported(&ret, &mut renamed);
        summary.ret = ret.limited(DEPTH);
        for param in 0..self.graph.n_params {
            let var = VarId(param + 1);
            let Some(Some(node)) = self.state.get(var.0 as usize).cloned() else { continue };
            if self.engine.is_frozen_param(self.graph.code, param, &self.ty(&self.var_ty(var))) {
                continue;
            }
            let entered = &self.entered[param as usize];
            if Arc::ptr_eq(entered, &node) || is_same(entered, &node, &self.engine.types) {
                continue;
            }
            summary.is_assumed |= is_assumed(&node);
            let node = self.exported(&node, &mut renamed);
            summary.outs.push((param as u16, node.limited(DEPTH)));
        }
        let mut done = 0;
        while done < renamed.len() && done < 16 {
            let node = self.read(&Place::var(renamed[done]));
            summary.is_assumed |= is_assumed(&node);
            let node = self.exported(&node, &mut renamed);
            summary.objects.push(node.limited(DEPTH));
            done += 1;
        }
    }

    /// Whether a method of a trait of the workspace gives a part of PHI by reference: who calls it may not name a PHI type.
    fn lends_phi(&self, ret: &Node) -> bool {
        let is_param = |alias: &Place| alias.var.0 >= 1 && alias.var.0 <= self.graph.n_params;
        self.engine.implements_ours(self.graph.code)
            && ret.aliases.iter().any(|alias| {
                is_param(alias) && self.engine.types.contains_phi(&self.ty(&self.var_ty(alias.var)))
            })
    }

    /// A value in terms that hold outside: aliases of locals become aliases of numbered objects.
    fn exported(&self, node: &Node, renamed: &mut Vec<VarId>) -> Node {
        let mut exported = Node { here: node.here.as_told(), parts: Vec::new(), aliases: Vec::new() };
        for alias in &node.aliases {
            let var = if alias.var.0 >= 1 && alias.var.0 <= self.graph.n_params {
                alias.var
            } else {
                let position = renamed.iter().position(|known| *known == alias.var).unwrap_or_else(|| {
                    renamed.push(alias.var);
                    renamed.len() - 1
                });
                VarId(self.graph.n_params + 1 + position as u32)
            };
            exported.aliases.push(Place { var, path: alias.path.clone() });
        }
        for (proj, part) in &node.parts {
            exported.parts.push((*proj, Arc::new(self.exported(part, renamed))));
        }
        exported
    }
}

/// Whether a value carries what only a parameter's type says.
fn is_assumed(node: &Node) -> bool {
    let mut all = Taints::default();
    node.collect_into(&mut all);
    all.iter().any(|(taint, _)| taint.is_assumed)
}

/// Whether two values carry the same.
fn is_same(a: &Node, b: &Node, projector: &dyn super::node::Projector) -> bool {
    a.is_within(b, projector) && b.is_within(a, projector)
}

/// Whether one atom is the other, or a part of it.
fn overlaps(a: Atom, b: Atom) -> bool {
    match (a, b) {
        (Atom::Param(a, path_a, _), Atom::Param(b, path_b, _)) => {
            a == b && is_prefix(path_a.get(), path_b.get())
        }
        (Atom::Origin(a, path_a), Atom::Origin(b, path_b)) => a == b && is_prefix(path_a.get(), path_b.get()),
        _ => false,
    }
}

fn is_prefix(a: &[Proj], b: &[Proj]) -> bool {
    let n = a.len().min(b.len());
    a[..n] == b[..n]
}

/// Joins a state into another; says whether that changed it.
fn join_states(target: &mut Option<State>, state: &State, engine: &Engine<'_>) -> bool {
    let Some(known) = target else {
        *target = Some(state.clone());
        return true;
    };
    if known.len() < state.len() {
        known.resize(state.len(), None);
    }
    let mut changed = false;
    for (known, new) in known.iter_mut().zip(state) {
        match (&known, new) {
            (_, None) => {}
            (None, Some(_)) => {
                *known = new.clone();
                changed = true;
            }
            (Some(old), Some(new)) => {
                if !Arc::ptr_eq(old, new) && !new.is_within(old, &engine.types) {
                    let joined = old.join(new, &engine.types).limited(DEPTH + 1);
                    if !joined.is_within(old, &engine.types) {
                        *known = Some(Arc::new(joined));
                        changed = true;
                    }
                }
            }
        }
    }
    changed
}
