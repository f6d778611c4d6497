//! Whether a callee can change what a parameter is at its caller: not through `&T` when nothing in `T` can change behind a
//! shared reference. What such a body does to its own copy is of no interest outside.

use super::call::fn_of;
use super::engine::Engine;
use crate::flow::{self, CodeId};
use crate::hir::{self, GenericParamKind, Generics, SelfKind, TypeRef};
use crate::names::{AdtId, Origin};
use crate::types::Ty;
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::RwLock;

/// Types that are known to be frozen or not, fields only.
pub(super) type FrozenTypes = RwLock<FxHashMap<AdtId, bool>>;

impl Engine<'_> {
    /// Whether callers find a parameter as they passed it.
    pub fn is_frozen_param(&self, code: CodeId, param: u32, ty: &Ty) -> bool {
        let Some(id) = fn_of(code).filter(|id| self.fn_origin(*id) == Origin::Workspace) else {
            return false;
        };
        let function = &self.program().fns[id.0 as usize].hir;
        is_shared_ref(function, param) && self.is_frozen(ty, &mut FxHashSet::default(), false)
    }

    /// Whether a value cannot change while others refer to it. Types that were seen on the way here are what is being asked:
    /// they are frozen unless something else in them is not.
    fn is_frozen(&self, ty: &Ty, seen: &mut FxHashSet<AdtId>, in_field: bool) -> bool {
        let mut all = |types: &[Ty]| types.iter().all(|ty| self.is_frozen(ty, seen, in_field));
        match ty {
            Ty::Prim(_) | Ty::Never | Ty::FnDef(..) | Ty::Ctor(..) => true,
            Ty::Adt(id, args) => all(args) && self.has_frozen_fields(*id, seen),
            Ty::Tuple(parts) => all(parts),
            Ty::Ref(inner) | Ty::Slice(inner) => self.is_frozen(inner, seen, in_field),
            // The arguments of the type around are asked on their own.
            Ty::Param(_) => in_field,
            _ => false,
        }
    }

    fn has_frozen_fields(&self, id: AdtId, seen: &mut FxHashSet<AdtId>) -> bool {
        let adt = &self.program().adts[id.0 as usize];
        if flow::is_stub(self.program(), id) {
            return !adt.attrs.iter().any(|attr| attr.is("shared"));
        }
        if let Some(known) =
            self.frozen.read().expect("no code panics while it holds the table").get(&id).copied()
        {
            return known;
        }
        let is_first = seen.is_empty();
        if !seen.insert(id) {
            return true;
        }
        let answer = adt.variants.iter().enumerate().all(|(i, variant)| {
            variant.fields.iter().all(|field| {
                let ty = self.types.cx.field_ty(id, i as u32, field.name, &open_args(&adt.generics));
                self.is_frozen(&ty, seen, true)
            })
        });
        if is_first {
            // What was seen on the way to a "no" may still be frozen itself.
            let mut frozen = self.frozen.write().expect("no code panics while it holds the table");
            frozen.insert(id, answer);
            if answer {
                frozen.extend(seen.iter().map(|id| (*id, true)));
            }
        }
        answer
    }
}

/// The type parameters as arguments for themselves.
fn open_args(generics: &Generics) -> Vec<Ty> {
    let types = generics.params.iter().filter(|param| param.kind == GenericParamKind::Type);
    types.map(|param| Ty::Param(param.name)).collect()
}

/// Whether a function takes a parameter (the receiver first) as `&T`.
fn is_shared_ref(function: &hir::Fn, param: u32) -> bool {
    let is_shared = |ty: &TypeRef| matches!(ty, TypeRef::Ref { mutable: false, .. });
    match (&function.self_kind, param) {
        (Some(SelfKind::Ref { mutable }), 0) => !mutable,
        (Some(SelfKind::Typed(ty)), 0) => is_shared(ty),
        (Some(SelfKind::Value), 0) => false,
        (kind, _) => {
            let position = param as usize - usize::from(kind.is_some());
            function.params.get(position).is_some_and(|param| is_shared(&param.ty))
        }
    }
}
