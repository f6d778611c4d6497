//! Places: reading and writing the state through aliases.

use super::analysis::Analysis;
use super::atom::{Atom, Taint, Taints};
use super::node::{DEPTH, Node, Projector};
use super::trace::{EventKind, Trace};
use crate::flow::{self, Operand, Place, Proj, VarId};
use crate::source::Span;
use crate::types::{Owner, Ty};
use std::sync::Arc;

/// How many places one reference may mean: in recursive data every hop can multiply them.
const MAX_PLACES: usize = 16;

/// How many references one after the other are followed.
const HOPS: u32 = 4;

impl Analysis<'_, '_> {
    pub fn var_ty(&self, var: VarId) -> Ty {
        self.graph.vars.get(var.0 as usize).map_or(Ty::Unknown, |var| var.ty.clone())
    }

    pub fn operand(&mut self, operand: &Operand, span: Span) -> Node {
        let leaf = |atom: Atom| Node::leaf(Taints::one(Taint::new(atom), Trace::default()));
        match operand {
            Operand::Copy(place) => {
                let node = self.read_at_source(place, span);
                // A copy of what is behind a reference (`*r`) is no other name for it.
                if !node.aliases.is_empty() && self.is_reference(place) {
                    self.dereferenced(&node)
                } else {
                    node
                }
            }
            Operand::Ref(place) => Node::alias(self.resolve(place, true)),
            Operand::Text(text) => leaf(Atom::Text(*text)),
            Operand::Fn(id, _) => leaf(Atom::Fn(*id)),
            Operand::Ctor(adt, variant) => leaf(Atom::Ctor(*adt, *variant)),
            Operand::Const(id) => {
                let summary = self.engine.summary(flow::CodeId::Body(Owner::Const(*id)));
                let mut node = summary.map(|summary| summary.constant()).unwrap_or_default();
                let ty = self.engine.types.cx.const_ty(*id);
                if node.is_clean() && self.engine.types.contains_phi(&ty) {
                    node.here.insert(Taint::new(self.engine.types.typed(&ty)), Trace::default());
                }
                node
            }
            Operand::Extern(path) => match self.engine.mark_of(*path) {
                Some(lint) => leaf(Atom::Mark(lint, *path)),
                None => Node::default(),
            },
            Operand::Clean => Node::default(),
        }
    }

    /// Whether the type of a place is a reference.
    pub fn is_reference(&self, place: &Place) -> bool {
        let ty = self.var_ty(place.var);
        match place.path.as_slice() {
            [] => matches!(ty, Ty::Ref(_)),
            path => matches!(self.engine.types.ty_at(&self.ty(&ty), path), Ty::Ref(_)),
        }
    }

    /// The value at a place, where reading PHI begins its trace.
    fn read_at_source(&mut self, place: &Place, span: Span) -> Node {
        let node = self.read(place);
        self.sourced(node, span)
    }

    /// Labels without a trace begin theirs here.
    pub fn sourced(&self, node: Node, span: Span) -> Node {
        if self.is_stub
            || !node
                .here
                .iter()
                .any(|(taint, trace)| trace.is_empty() && matches!(taint.atom, Atom::Label(_)))
        {
            return node;
        }
        let here = node.here.map(|taint, trace| match taint.atom {
            Atom::Label(label) if trace.is_empty() => (taint, trace.then(span, EventKind::Read(label))),
            _ => (taint, trace.clone()),
        });
        Node { here, ..node }
    }

    pub fn read(&self, place: &Place) -> Node {
        let node = self.read_path(place.var, &place.path, HOPS);
        if place.path.is_empty() || !node.is_clean() {
            return node;
        }
        match self.absent(place.var, &place.path, HOPS) {
            Some(atom) => Node::leaf(Taints::one(Taint::new(atom), Trace::default())),
            None => node,
        }
    }

    /// What a part is that never got a value here: the content of a collection that is empty as far as we see, the
    /// payload of another variant. What it is when it is there is for the type to say.
    fn absent(&self, var: VarId, path: &[Proj], fuel: u32) -> Option<Atom> {
        let mut node: Node = Node::clone(self.state.get(var.0 as usize)?.as_ref()?);
        for (i, proj) in path.iter().enumerate() {
            if !node.aliases.is_empty() && node.here.is_empty() && node.parts.is_empty() {
                let alias = node.aliases.first()?;
                let longer: Vec<Proj> = alias.path.iter().chain(&path[i..]).copied().collect();
                return if fuel > 0 { self.absent(alias.var, &longer, fuel - 1) } else { None };
            }
            let is_optional =
                matches!(proj, Proj::Variant(..) | Proj::Elem | Proj::Key | Proj::Value | Proj::Index(_));
            if is_optional && node.here.is_empty() && node.part(*proj).is_none() {
                let part = node.get(*proj, &self.engine.types);
                if part.is_clean() {
                    let ty = self.ty(&self.var_ty(var));
                    let ty = self.engine.types.ty_at(&ty, &path[..=i]);
                    return self.engine.types.typed_at(&ty, &path[i + 1..]);
                }
            }
            node = node.get(*proj, &self.engine.types);
        }
        None
    }

    fn read_path(&self, var: VarId, path: &[Proj], fuel: u32) -> Node {
        self.read_typed(var, path, fuel, None)
    }

    /// As `read_path`; a hidden variable has no type, so `known` says from where on along the path there is one.
    fn read_typed(&self, var: VarId, path: &[Proj], fuel: u32, known: Option<(usize, Ty)>) -> Node {
        let Some(Some(root)) = self.state.get(var.0 as usize) else { return Node::default() };
        let mut node: Node = Node::clone(root);
        for (i, proj) in path.iter().enumerate() {
            if !node.aliases.is_empty() && fuel > 0 {
                let aliases = std::mem::take(&mut node.aliases);
                let mut found: Option<Node> = None;
                if !node.here.is_empty() || !node.parts.is_empty() {
                    found =
                        Some(path[i..].iter().fold(node, |node, proj| node.get(*proj, &self.engine.types)));
                }
                for alias in aliases {
                    let longer: Vec<Proj> = alias.path.iter().chain(&path[i..]).copied().collect();
                    let is_hidden = alias.var.0 as usize >= self.graph.vars.len();
                    let known = is_hidden.then(|| (alias.path.len(), self.ty_along(var, &path[..i], &known)));
                    let part = self.read_typed(alias.var, &longer, fuel - 1, known);
                    found = Some(
                        found.map_or_else(|| part.clone(), |found| found.join(&part, &self.engine.types)),
                    );
                }
                return found.unwrap_or_default();
            }
            let is_listed = node.part(*proj).is_some();
            node = node.get(*proj, &self.engine.types);
            if !is_listed && !node.here.is_empty() {
                node = self.without_clean_field(node, var, &path[..=i], &known);
            }
        }
        if self.engine.has_shared_fields() && !path.is_empty() {
            let ty = self.ty(&self.var_ty(var));
            if let Some(kept) = self.kept_at(var, &ty, path) {
                node = node.join(&kept, &self.engine.types);
            }
        }
        node
    }

    fn ty_along(&self, var: VarId, path: &[Proj], known: &Option<(usize, Ty)>) -> Ty {
        match known {
            Some((at, ty)) if path.len() >= *at => self.engine.types.ty_at(ty, &path[*at..]),
            _ => self.engine.types.ty_at(&self.ty(&self.var_ty(var)), path),
        }
    }

    /// A field that is declared to be none of the PHI of its type holds nothing of what is only known to be somewhere in
    /// the whole value.
    fn without_clean_field(
        &self,
        node: Node,
        var: VarId,
        path: &[Proj],
        known: &Option<(usize, Ty)>,
    ) -> Node {
        let is_vague = |taint: &Taint| taint.is_mixed || matches!(taint.atom, Atom::Label(_));
        if !node.here.iter().any(|(taint, _)| is_vague(taint)) {
            return node;
        }
        let Some((last, before)) = path.split_last() else { return node };
        let ty = self.ty_along(var, before, known);
        if !self.engine.types.is_clean_field(&ty, *last) {
            return node;
        }
        let mut here = Taints::default();
        for (taint, trace) in node.here.iter().filter(|(taint, _)| !is_vague(taint)) {
            here.insert(*taint, trace.clone());
        }
        Node { here, ..node }
    }

    /// The value itself, where a node is another name for places.
    pub fn dereferenced(&self, node: &Node) -> Node {
        let mut node = node.clone();
        for _ in 0..HOPS {
            if node.aliases.is_empty() {
                break;
            }
            let aliases = std::mem::take(&mut node.aliases);
            for alias in aliases {
                let target = self.read(&alias);
                node = if node.here.is_empty() && node.parts.is_empty() && node.aliases.is_empty() {
                    target
                } else {
                    node.join(&target, &self.engine.types)
                };
            }
        }
        node
    }

    /// Everything that a value carries, in all its parts and behind all its references.
    pub fn all(&self, node: &Node) -> Taints {
        let mut acc = Taints::default();
        self.collect(&mut acc, node, HOPS);
        acc
    }

    fn collect(&self, acc: &mut Taints, node: &Node, fuel: u32) {
        acc.extend(&node.here);
        for (_, part) in &node.parts {
            self.collect(acc, part, fuel);
        }
        if fuel > 0 {
            for alias in &node.aliases {
                let target = self.read_path(alias.var, &alias.path, fuel - 1);
                self.collect(acc, &target, fuel - 1);
            }
        }
    }

    /// The places that a place means after following references; with `through` also the one at its end.
    pub fn resolve(&self, place: &Place, through: bool) -> Vec<Place> {
        let mut resolved = Vec::new();
        self.resolve_into(&mut resolved, place, through, HOPS);
        resolved
    }

    fn resolve_into(&self, acc: &mut Vec<Place>, place: &Place, through: bool, fuel: u32) {
        if acc.len() >= MAX_PLACES {
            return;
        }
        let Some(Some(root)) = self.state.get(place.var.0 as usize).filter(|_| fuel > 0) else {
            if !acc.contains(place) {
                acc.push(place.clone());
            }
            return;
        };
        let mut node: Node = Node::clone(root);
        for i in 0..=place.path.len() {
            let is_end = i == place.path.len();
            if !node.aliases.is_empty() && (!is_end || through) {
                for alias in &node.aliases {
                    let path = alias.path.iter().chain(&place.path[i..]).copied().collect();
                    self.resolve_into(acc, &Place { var: alias.var, path }, through, fuel - 1);
                }
                return;
            }
            if !is_end {
                node = node.get(place.path[i], &self.engine.types);
            }
        }
        if !acc.contains(place) {
            acc.push(place.clone());
        }
    }

    /// Gives a value to a place: replaces what was there when the place is certain, adds to it when not.
    pub fn write(&mut self, place: &Place, value: Node, through: bool) {
        let targets = self.resolve(place, through);
        let is_weak = targets.len() > 1;
        for target in targets {
            self.write_target(&target, &value, is_weak);
        }
    }

    pub fn write_target(&mut self, target: &Place, value: &Node, is_weak: bool) {
        let index = target.var.0 as usize;
        if index >= self.state.len() {
            self.state.resize(index + 1, None);
        }
        let value = if value.aliases.contains(target) {
            let mut value = value.clone();
            value.aliases.retain(|alias| alias != target);
            value.join(&self.read_path(target.var, &target.path, HOPS), &self.engine.types)
        } else {
            value.clone()
        };
        let before = self.state[index].take().unwrap_or_default();
        let depth = if self.budget.is_spent() { 1 } else { DEPTH + 1 };
        let after = write_path(&before, &target.path, &value, is_weak, &self.engine.types).limited(depth);
        self.state[index] = Some(Arc::new(after));
    }

    /// The hidden variable for a thing that a call made.
    pub fn object_var(&mut self, call: u32, position: u32) -> VarId {
        let next = VarId(self.n_vars as u32);
        let var = *self.objects.entry((call, position)).or_insert(next);
        if var == next {
            self.n_vars += 1;
        }
        if self.state.len() < self.n_vars {
            self.state.resize(self.n_vars, None);
        }
        var
    }

    /// What a hidden variable held at the end of the last run.
    pub fn held_by_shared(&self, var: VarId) -> Option<Node> {
        let held = self.shared.get(var.0 as usize - self.graph.vars.len())?.as_ref()?;
        Some(Node::clone(held))
    }
}

fn write_path(node: &Node, path: &[Proj], value: &Node, is_weak: bool, projector: &dyn Projector) -> Node {
    let [first, rest @ ..] = path else {
        return if is_weak { node.join(value, projector) } else { value.clone() };
    };
    let first = &node.settled(*first);
    let adds = is_weak || matches!(first, Proj::Elem | Proj::Key | Proj::Value);
    let mut after = node.clone();
    let part = match rest {
        [] if !adds => value.clone(),
        _ => write_path(&node.get(*first, projector), rest, value, adds, projector),
    };
    if *first == Proj::Elem {
        let indexed: Vec<Proj> =
            node.parts.iter().map(|(proj, _)| *proj).filter(|proj| matches!(proj, Proj::Index(_))).collect();
        for proj in indexed {
            let part = write_path(&node.get(proj, projector), rest, value, true, projector);
            after.set(proj, part);
        }
    }
    after.set(*first, part);
    after
}
