//! Placeholder.
use super::*;
use crate::names::{FnId, ModId, Program};
/// Placeholder.
pub struct TypeCx<'p> {
    program: &'p Program,
}
#[allow(missing_docs)]
impl<'p> TypeCx<'p> {
    pub fn program(&self) -> &'p Program {
        self.program
    }
    pub fn deref_fn(&self, _ty: &Ty) -> Option<(FnId, Subst, Ty)> {
        None
    }
    pub fn method(&self, _module: ModId, _receiver: &Ty, _name: Name) -> Option<(Callee, usize)> {
        None
    }
    pub fn field_ty(&self, _adt: AdtId, _variant: u32, _field: Name, _args: &[Ty]) -> Ty {
        Ty::Unknown
    }
    pub fn subst(&self, ty: &Ty, _subst: &Subst) -> Ty {
        ty.clone()
    }
    pub fn impls_of_method(&self, _method: FnId, _self_ty: &Ty, _subst: &Subst) -> Vec<(FnId, Subst)> {
        Vec::new()
    }
    pub fn impl_of(&self, _t: TraitId, _ty: &Ty) -> Option<(crate::names::ImplId, Subst)> {
        None
    }
    pub fn infer(&self, _owner: Owner) -> Typing {
        Typing::default()
    }
    pub fn const_ty(&self, _c: ConstId) -> Ty {
        Ty::Unknown
    }
}
