//! What items declare, lowered once: signatures, impl headers, traits.

use super::cx::TypeCx;
use super::lower::{ItemContext, Lower};
use super::{TraitRef, Ty};
use crate::hir::{GenericParamKind, Generics, SelfKind};
use crate::names::{Def, FnId, FnParent, ImplId, TraitId};
use crate::source::Name;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// A type and a trait that it implements, by declaration.
pub type Predicate = (Ty, TraitRef);

/// The signature of a function.
#[derive(Clone, Debug)]
pub struct FnSig {
    /// Types of the parameters, the receiver's first, if there is one.
    pub params: Vec<Ty>,
    /// Whether the first parameter is the receiver.
    pub has_self: bool,
    /// What a call gives; a future, for an `async fn`.
    pub ret: Ty,
    /// Type parameters in [`super::Subst`]'s order: the impl's, or `Self` and the trait's; the function's own; `impl#0` ….
    pub generics: Vec<Name>,
    /// How many of `generics` are the impl's or trait's.
    pub n_parent: usize,
    /// Bounds on all of them, but for `Self: Trait` in a trait.
    pub bounds: Arc<[Predicate]>,
}

/// What an impl block is for.
#[derive(Clone, Debug)]
pub struct ImplHeader {
    /// Its type parameters.
    pub params: Vec<Name>,
    /// The self type.
    pub self_ty: Ty,
    /// The trait, for a trait impl.
    pub trait_ref: Option<TraitRef>,
    /// Bounds on its parameters.
    pub bounds: Arc<[Predicate]>,
}

/// A trait's declaration.
#[derive(Clone, Debug)]
pub struct TraitInfo {
    /// Type parameters, without `Self`.
    pub params: Vec<Name>,
    /// Supertraits, `Self` being `Param("Self")`.
    pub supertraits: Vec<TraitRef>,
    /// Bounds on its parameters and associated types.
    pub bounds: Arc<[Predicate]>,
    /// Bounds of its associated types.
    pub type_bounds: FxHashMap<Name, Arc<[TraitRef]>>,
}

/// Names of the type parameters, in order.
pub(super) fn type_params(generics: &Generics) -> impl Iterator<Item = Name> {
    generics.params.iter().filter(|param| param.kind == GenericParamKind::Type).map(|param| param.name)
}

pub(super) fn fn_sig(cx: &TypeCx<'_>, id: FnId) -> FnSig {
    let item = &cx.program.fns[id.0 as usize];
    let mut lower = Lower::new(cx, item.module, ItemContext::Fn(id));
    let mut generics: Vec<Name> = Vec::new();
    let parent_bounds: Arc<[Predicate]> = match item.parent {
        FnParent::Module => Arc::from([]),
        FnParent::Impl(impl_) => {
            let header = cx.impl_header(impl_);
            generics.extend(&header.params);
            header.bounds.clone()
        }
        FnParent::Trait(trait_) => {
            let info = cx.trait_info(trait_);
            generics.push(cx.lang.self_);
            generics.extend(&info.params);
            info.bounds.clone()
        }
    };
    let n_parent = generics.len();
    generics.extend(type_params(&item.hir.generics));
    lower.impl_params = Some(Vec::new());
    let mut params = Vec::with_capacity(item.hir.params.len() + 1);
    if let Some(kind) = &item.hir.self_kind {
        let self_ty = lower.self_type().unwrap_or(Ty::Unknown);
        params.push(match kind {
            SelfKind::Value => self_ty,
            SelfKind::Ref { .. } => Ty::Ref(Arc::new(self_ty)),
            SelfKind::Typed(ty) => lower.ty(ty),
        });
    }
    params.extend(item.hir.params.iter().map(|param| lower.ty(&param.ty)));
    let impl_params = lower.impl_params.take().unwrap_or_default();
    let ret = item.hir.ret.as_ref().map_or_else(Ty::unit, |ret| lower.ty(ret));
    let ret = match item.hir.is_async {
        true => Ty::Future(Arc::new(ret)),
        false => ret,
    };
    let mut bounds = parent_bounds.to_vec();
    bounds.extend(lower.predicates(&item.hir.generics));
    for (name, traits) in impl_params {
        generics.push(name);
        bounds.extend(traits.into_iter().map(|bound| (Ty::Param(name), bound)));
    }
    FnSig { has_self: item.hir.self_kind.is_some(), params, ret, generics, n_parent, bounds: bounds.into() }
}

pub(super) fn impl_header(cx: &TypeCx<'_>, id: ImplId) -> ImplHeader {
    let item = &cx.program.impls[id.0 as usize];
    let mut lower = Lower::new(cx, item.module, ItemContext::Impl(id));
    // `Self` within the self type would be a cycle: unknown.
    lower.self_ty = Some(Ty::Unknown);
    let self_ty = lower.ty(&item.self_ty);
    lower.self_ty = Some(self_ty.clone());
    let trait_ref = item.trait_.as_ref().and_then(|(def, path)| lower.trait_def(*def, path, Some(&self_ty)));
    let bounds = lower.predicates(&item.generics).into();
    ImplHeader { params: type_params(&item.generics).collect(), self_ty, trait_ref, bounds }
}

pub(super) fn trait_info(cx: &TypeCx<'_>, id: TraitId) -> TraitInfo {
    let item = &cx.program.traits[id.0 as usize];
    let self_ty = Ty::Param(cx.lang.self_);
    let mut lower = Lower::new(cx, item.module, ItemContext::Trait(id));
    lower.self_ty = Some(self_ty.clone());
    let mut supertraits: Vec<TraitRef> =
        item.supertraits.iter().filter_map(|bound| lower.bound(bound, Some(&self_ty))).collect();
    let mut bounds = lower.predicates(&item.generics);
    bounds.retain(|(ty, bound)| {
        if *ty == self_ty {
            supertraits.push(bound.clone());
        }
        *ty != self_ty
    });
    let mut type_bounds = FxHashMap::default();
    for (name, alias) in &item.types {
        let alias = &cx.program.aliases[alias.0 as usize];
        let ty = Ty::Assoc(Arc::new(self_ty.clone()), id, *name);
        let list: Arc<[TraitRef]> =
            alias.hir.bounds.iter().filter_map(|bound| lower.bound(bound, Some(&ty))).collect();
        bounds.extend(list.iter().map(|bound| (ty.clone(), bound.clone())));
        type_bounds.insert(*name, list);
    }
    TraitInfo {
        params: type_params(&item.generics).collect(),
        supertraits,
        bounds: bounds.into(),
        type_bounds,
    }
}

/// What a body may assume: the bounds around it, and in a trait that `Self` implements it.
pub(super) fn env_of(cx: &TypeCx<'_>, context: ItemContext) -> Arc<[Predicate]> {
    let self_bound = |trait_: TraitId| {
        let args = cx.trait_info(trait_).params.iter().map(|name| Ty::Param(*name)).collect();
        (Ty::Param(cx.lang.self_), TraitRef { def: Def::Trait(trait_), args, assoc: Arc::from([]) })
    };
    match context {
        ItemContext::Fn(id) => {
            let bounds = &cx.fn_sig(id).bounds;
            match cx.program.fns[id.0 as usize].parent {
                FnParent::Trait(trait_) => bounds.iter().cloned().chain([self_bound(trait_)]).collect(),
                _ => bounds.clone(),
            }
        }
        ItemContext::Const(id) => env_of(cx, cx.program.consts[id.0 as usize].parent.into()),
        ItemContext::Alias(id) => env_of(cx, cx.program.aliases[id.0 as usize].parent.into()),
        ItemContext::Impl(id) => cx.impl_header(id).bounds.clone(),
        ItemContext::Trait(id) => cx.trait_info(id).bounds.iter().cloned().chain([self_bound(id)]).collect(),
        ItemContext::Adt(_) | ItemContext::None => Arc::from([]),
    }
}
