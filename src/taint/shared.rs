//! Places that code without a common caller shares: statics, and fields that hold locks, cells, channels or callbacks.
//!
//! They are nodes of their own. A first pass over all bodies finds what is put there; when that is PHI, or a function that is
//! called from there, another pass knows it.

use super::analysis::{Analysis, State};
use super::atom::{self, Atom, Path, Taint, Taints};
use super::call::Actual;
use super::node::{DEPTH, Node, Projector};
use super::summary::Store;
use super::trace::{EventKind, Trace};
use crate::flow::{CodeId, Place, Proj, VarId};
use crate::names::{AdtId, ConstId, FnId};
use crate::source::{Name, Span};
use crate::types::{Owner, Ty};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A shared place.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum SharedKey {
    /// A static.
    Static(ConstId),
    /// A field of a type, in all its values.
    Field(AdtId, Name),
    /// A parameter of a function that was given one end of a channel.
    Param(FnId, u16),
}

/// Where one end of something that two places share hangs: the place, and the way from there.
pub type End = (SharedKey, Path);

/// How deep what is kept is told apart by part.
const KEPT_DEPTH: usize = 6;

/// The most ends that one thing made in a body is looked for at.
const MAX_ENDS: usize = 8;

impl Analysis<'_, '_> {
    /// What a static holds when a body is entered.
    pub(super) fn static_node(&self, id: ConstId) -> Node {
        let code = crate::flow::CodeId::Body(crate::types::Owner::Const(id));
        let node = self.engine.summary(code).map(|summary| summary.constant()).unwrap_or_default();
        match self.engine.shared(SharedKey::Static(id)) {
            Some(kept) => node.join(kept, &self.engine.types),
            None => node,
        }
    }

    /// What is kept in the shared fields on the way to a place, or at the other end of a channel that a parameter is.
    pub(super) fn kept_at(&self, var: VarId, ty: &Ty, path: &[Proj]) -> Option<Node> {
        let types = &self.engine.types;
        let mut ty = ty.clone();
        let mut found: Option<Node> = None;
        let mut add = |kept: Option<&Node>, rest: &[Proj]| {
            let Some(kept) = kept else { return };
            let part = rest.iter().fold(kept.clone(), |node, proj| node.get(*proj, types));
            found = Some(match found.take() {
                Some(before) => before.join(&part, types),
                None => part,
            });
        };
        if let CodeId::Body(Owner::Fn(id)) = self.graph.code
            && (1..=self.graph.n_params).contains(&var.0)
        {
            add(self.engine.shared(SharedKey::Param(id, var.0 as u16 - 1)), path);
        }
        for (i, proj) in path.iter().enumerate() {
            if let (Ty::Adt(id, _), Proj::Field(field)) = (ty.peel(), proj) {
                add(self.engine.shared(SharedKey::Field(*id, *field)), &path[i + 1..]);
            }
            ty = types.part_ty(&ty, *proj);
        }
        found
    }

    /// The parts of a value, each with the way to it.
    fn parts_of(&self, node: &Node) -> Vec<(Vec<Proj>, Taint, Trace)> {
        let mut acc = Vec::new();
        self.parts_into(&mut acc, node, &mut Vec::new(), KEPT_DEPTH);
        acc
    }

    fn parts_into(
        &self,
        acc: &mut Vec<(Vec<Proj>, Taint, Trace)>,
        node: &Node,
        path: &mut Vec<Proj>,
        depth: usize,
    ) {
        if depth == 0 {
            let all = self.all(node);
            acc.extend(all.iter().map(|(taint, trace)| (path.clone(), *taint, trace.clone())));
            return;
        }
        let node = self.dereferenced(node);
        acc.extend(node.here.iter().map(|(taint, trace)| (path.clone(), *taint, trace.clone())));
        for (proj, part) in &node.parts {
            path.push(*proj);
            self.parts_into(acc, part, path, depth - 1);
            path.pop();
        }
    }

    /// Where the ends of what this body made hang by now.
    pub(super) fn ends(&self) -> BTreeMap<VarId, Vec<End>> {
        let mut ends: BTreeMap<VarId, Vec<End>> = BTreeMap::new();
        if self.is_stub || self.objects.is_empty() {
            return ends;
        }
        for (var, end) in &self.linked {
            add_end(&mut ends, *var, *end);
        }
        for (index, known) in self.graph.vars.iter().enumerate() {
            let Some(Some(node)) = self.state.get(index) else { continue };
            let var = VarId(index as u32);
            let of_static = self.graph.statics.iter().find(|(_, at)| *at == var);
            let key = of_static.map(|(id, _)| SharedKey::Static(*id));
            self.ends_in(&mut ends, node, &self.ty(&known.ty), key, &mut Vec::new(), KEPT_DEPTH);
        }
        ends
    }

    /// Places that share something which this body made.
    pub(super) fn links(&self) -> Vec<(End, End)> {
        let mut links = Vec::new();
        for ends in self.ends().into_values() {
            let Some((first, others)) = ends.split_first() else { continue };
            links.extend(others.iter().map(|other| (*first, *other)));
        }
        links
    }

    fn ends_in(
        &self,
        acc: &mut BTreeMap<VarId, Vec<End>>,
        node: &Node,
        ty: &Ty,
        key: Option<SharedKey>,
        path: &mut Vec<Proj>,
        depth: usize,
    ) {
        if let Some(key) = key {
            for alias in node.aliases.iter().filter(|alias| alias.path.is_empty()) {
                if alias.var.0 as usize >= self.graph.vars.len() {
                    add_end(acc, alias.var, (key, atom::path(path.clone())));
                }
            }
        }
        if depth == 0 {
            return;
        }
        for (proj, part) in &node.parts {
            let part_ty = self.engine.types.part_ty(ty, *proj);
            match (ty.peel(), proj) {
                (Ty::Adt(id, _), Proj::Field(field))
                    if self.engine.is_shared_field(*id, *field, &part_ty) =>
                {
                    let key = Some(SharedKey::Field(*id, *field));
                    self.ends_in(acc, part, &part_ty, key, &mut Vec::new(), depth - 1);
                }
                _ => {
                    path.push(*proj);
                    self.ends_in(acc, part, &part_ty, key, path, depth - 1);
                    path.pop();
                }
            }
        }
    }

    /// Notes which parameters are given an end of a channel that was made here.
    pub(super) fn link_arguments(&mut self, code: CodeId, actuals: &[Actual]) {
        let CodeId::Body(Owner::Fn(id)) = code else { return };
        if self.objects.is_empty() {
            return;
        }
        let mut ends = BTreeMap::new();
        for (index, actual) in actuals.iter().enumerate() {
            if self.engine.holds_shared(&actual.ty, 4) {
                let key = Some(SharedKey::Param(id, index as u16));
                self.ends_in(&mut ends, &actual.node, &actual.ty, key, &mut Vec::new(), KEPT_DEPTH);
            }
        }
        for (var, ends) in ends {
            for end in ends {
                if !self.linked.contains(&(var, end)) && self.linked.len() < 64 {
                    self.linked.push((var, end));
                }
            }
        }
    }

    /// What others keep in the things that this body made, through the ends that it handed out.
    pub(super) fn kept_in_objects(&mut self, shared: &mut State) {
        for (var, ends) in self.ends() {
            let at = var.0 as usize - self.graph.vars.len();
            for (key, path) in ends {
                let Some(kept) = self.engine.shared(key) else { continue };
                let types = &self.engine.types;
                let part = path.get().iter().fold(kept.clone(), |node, proj| node.get(*proj, types));
                if shared.len() <= at {
                    shared.resize(at + 1, None);
                }
                let held = shared[at].take().unwrap_or_default();
                shared[at] = Some(Arc::new(held.join(&part, types).limited(DEPTH)));
            }
        }
    }

    /// Notes what a body leaves in shared places: statics, and shared fields of what its parameters refer to.
    pub(super) fn keep_shared(&mut self) {
        if self.is_stub {
            return;
        }
        let statics = self.graph.statics.clone();
        for (id, var) in statics {
            let node = self.read(&Place::var(var));
            let name = self.engine.program().consts[id.0 as usize].name;
            let span = self.graph.vars[var.0 as usize].span;
            for (path, taint, trace) in self.parts_of(&node) {
                self.keep((SharedKey::Static(id), atom::path(path)), name, taint, &trace, span);
            }
        }
        for param in 0..self.graph.n_params {
            let var = crate::flow::VarId(param + 1);
            let Some(Some(node)) = self.state.get(var.0 as usize).cloned() else { continue };
            let ty = self.ty(&self.var_ty(var));
            if let CodeId::Body(Owner::Fn(id)) = self.graph.code
                && self.engine.is_linked(SharedKey::Param(id, param as u16))
            {
                self.keep_part(&node, (SharedKey::Param(id, param as u16), "".into()), param as u16, &[]);
            }
            self.keep_fields(&node, &ty, param as u16, &mut Vec::new());
        }
    }

    /// Notes what is in a shared part of a parameter, unless it came in there.
    fn keep_part(&mut self, part: &Node, (key, name): (SharedKey, Name), param: u16, at: &[Proj]) {
        for (path, taint, trace) in self.parts_of(part) {
            let is_own =
                matches!(taint.atom, Atom::Param(known, from, _) if known == param && from.starts_with(at));
            if !is_own {
                let span = self.graph.vars[0].span;
                self.keep((key, atom::path(path)), name, taint, &trace, span);
            }
        }
    }

    fn keep_fields(&mut self, node: &Node, ty: &Ty, param: u16, path: &mut Vec<Proj>) {
        for (proj, part) in &node.parts {
            path.push(*proj);
            let part_ty = self.engine.types.part_ty(ty, *proj);
            match (ty.peel(), proj) {
                (Ty::Adt(id, _), Proj::Field(field))
                    if self.engine.is_shared_field(*id, *field, &part_ty) =>
                {
                    self.keep_part(part, (SharedKey::Field(*id, *field), *field), param, path);
                }
                _ => self.keep_fields(part, &part_ty, param, path),
            }
            path.pop();
        }
    }

    /// Asks for what is kept in the fields on the way to a place that is called.
    pub(super) fn want_fields(&self, place: &Place) {
        for target in self.resolve(place, true) {
            let mut ty = self.ty(&self.var_ty(target.var));
            for proj in &target.path {
                if let (Ty::Adt(id, _), Proj::Field(field)) = (ty.peel(), proj)
                    && !crate::flow::is_stub(self.engine.program(), *id)
                {
                    self.engine.want(SharedKey::Field(*id, *field));
                }
                ty = self.engine.types.part_ty(&ty, *proj);
            }
        }
    }

    /// Functions that are put into a field can be called from there by anyone.
    pub(super) fn keep_functions(&mut self, id: AdtId, proj: Proj, part: &Node) {
        let Proj::Field(field) = proj else { return };
        for (taint, _) in self.all(part).iter() {
            if matches!(taint.atom, Atom::Closure(_) | Atom::Fn(_)) || self.is_way(taint.atom) {
                let end = (SharedKey::Field(id, field), atom::path(Vec::new()));
                self.keep(end, field, *taint, &Trace::default(), self.graph.vars[0].span);
            }
        }
    }

    fn keep(&mut self, (key, path): End, name: Name, taint: Taint, trace: &Trace, span: Span) {
        let is_data = matches!(taint.atom, Atom::Label(_) | Atom::Param(..));
        let is_function =
            matches!(taint.atom, Atom::Closure(_) | Atom::Fn(_)) && matches!(key, SharedKey::Field(..));
        if !is_data && !is_function && !self.is_way(taint.atom) {
            return;
        }
        let taint = Taint { is_mixed: true, ..taint };
        let trace = if trace.is_empty() { trace.clone() } else { trace.then(span, EventKind::Kept(name)) };
        let store = Store { taint, key, path, trace };
        if !self.stores.iter().any(|known| known.is_of(&store)) {
            self.stores.push(store);
        }
    }
}

fn add_end(acc: &mut BTreeMap<VarId, Vec<End>>, var: VarId, end: End) {
    let ends = acc.entry(var).or_default();
    if !ends.contains(&end) && ends.len() < MAX_ENDS {
        ends.push(end);
    }
}

/// Adds taints at a path of what is kept.
pub(super) fn put_kept(node: &Node, path: &[Proj], taints: Taints, projector: &dyn Projector) -> Node {
    let [first, rest @ ..] = path else { return node.join(&Node::leaf(taints), projector) };
    let mut after = node.clone();
    after.set(*first, put_kept(&node.get(*first, projector), rest, taints, projector));
    after
}

/// What lies at a path of one thing that is kept, put at a path of another that is linked with it.
pub(super) fn carry_over(
    from: &Node,
    from_path: &[Proj],
    to: &Node,
    to_path: &[Proj],
    projector: &dyn Projector,
) -> Node {
    let part = from_path.iter().fold(from.clone(), |node, proj| node.get(*proj, projector));
    join_at(to, to_path, &part, projector).limited(DEPTH)
}

fn join_at(node: &Node, path: &[Proj], part: &Node, projector: &dyn Projector) -> Node {
    let [first, rest @ ..] = path else { return node.join(part, projector) };
    let mut after = node.clone();
    after.set(*first, join_at(&node.get(*first, projector), rest, part, projector));
    after
}
