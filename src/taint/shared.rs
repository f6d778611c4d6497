//! Places that code without a common caller shares: statics, and fields that hold locks, cells, channels or callbacks.
//!
//! They are nodes of their own. A first pass over all bodies finds what is put there; when that is PHI, or a function that is
//! called from there, another pass knows it.

use super::analysis::Analysis;
use super::atom::{Atom, Taint, Taints};
use super::node::Node;
use super::summary::Store;
use super::trace::{EventKind, Trace};
use crate::flow::{Place, Proj};
use crate::names::{AdtId, ConstId};
use crate::source::{Name, Span};
use crate::types::Ty;

/// A shared place.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum SharedKey {
    /// A static.
    Static(ConstId),
    /// A field of a type, in all its values.
    Field(AdtId, Name),
}

impl Analysis<'_, '_> {
    /// What a static holds when a body is entered.
    pub(super) fn static_node(&self, id: ConstId) -> Node {
        let code = crate::flow::CodeId::Body(crate::types::Owner::Const(id));
        let mut node = self.engine.summary(code).map(|summary| summary.ret.clone()).unwrap_or_default();
        node.aliases.clear();
        match self.engine.shared(SharedKey::Static(id)) {
            Some(kept) => node.join(&Node::leaf(kept), &self.engine.types),
            None => node,
        }
    }

    /// What is kept in the shared fields on the way to a place.
    pub(super) fn kept_at(&self, ty: &Ty, path: &[Proj]) -> Option<Taints> {
        let mut ty = ty.clone();
        let mut found: Option<Taints> = None;
        for proj in path {
            if let (Ty::Adt(id, _), Proj::Field(field)) = (ty.peel(), proj)
                && let Some(kept) = self.engine.shared(SharedKey::Field(*id, *field))
            {
                found.get_or_insert_default().extend(&kept);
            }
            ty = self.engine.types.part_ty(&ty, *proj);
        }
        found
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
            for (taint, trace) in self.all(&node).iter() {
                self.keep(SharedKey::Static(id), name, *taint, trace, self.graph.vars[var.0 as usize].span);
            }
        }
        for param in 0..self.graph.n_params {
            let var = crate::flow::VarId(param + 1);
            let Some(Some(node)) = self.state.get(var.0 as usize).cloned() else { continue };
            let ty = self.ty(&self.var_ty(var));
            self.keep_fields(&node, &ty, param as u16, &mut Vec::new());
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
                    for (taint, trace) in self.all(part).iter() {
                        let is_own = matches!(taint.atom, Atom::Param(known, at, _) if known == param && at.starts_with(path));
                        if !is_own {
                            let span = self.graph.vars[0].span;
                            self.keep(SharedKey::Field(*id, *field), *field, *taint, trace, span);
                        }
                    }
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
                self.keep(
                    SharedKey::Field(id, field),
                    field,
                    *taint,
                    &Trace::default(),
                    self.graph.vars[0].span,
                );
            }
        }
    }

    pub(super) fn keep(&mut self, key: SharedKey, name: Name, taint: Taint, trace: &Trace, span: Span) {
        let is_data = matches!(taint.atom, Atom::Label(_) | Atom::Param(..));
        let is_function =
            matches!(taint.atom, Atom::Closure(_) | Atom::Fn(_)) && matches!(key, SharedKey::Field(..));
        if !is_data && !is_function && !self.is_way(taint.atom) {
            return;
        }
        let taint = Taint { is_mixed: true, ..taint };
        if self.stores.iter().any(|known| known.key == key && known.taint == taint) {
            return;
        }
        let trace = if trace.is_empty() { trace.clone() } else { trace.then(span, EventKind::Kept(name)) };
        self.stores.push(Store { taint, key, trace });
    }
}
