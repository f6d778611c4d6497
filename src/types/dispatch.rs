//! From a trait's method and a self type to the functions that can run.

use super::cx::TypeCx;
use super::matching::{Binds, Fit, head_of};
use super::traits::Solver;
use super::{Callee, Subst, Ty};
use crate::names::{FnId, ImplId, Origin, TraitId};
use std::sync::Arc;

/// Replaces a trait's method by the impl's where the self type is known, and finishes the types.
pub(super) fn settle_callee(solver: &mut Solver<'_, '_>, callee: Callee) -> Callee {
    match callee {
        Callee::Fn(func, subst) => Callee::Fn(func, solver.finish_subst(&subst)),
        Callee::Trait { method, self_ty, subst } => {
            let self_ty = solver.finish(&self_ty);
            let subst = solver.finish_subst(&subst);
            match concrete(solver, method, &self_ty, &subst) {
                Some((func, subst)) => Callee::Fn(func, subst),
                None => match self_ty.peel() {
                    Ty::Extern(path, _) => {
                        let name = solver.cx.program.fns[method.0 as usize].name;
                        Callee::Extern(crate::source::Name::new(&format!("{path}::{name}")))
                    }
                    _ => Callee::Trait { method, self_ty, subst },
                },
            }
        }
        other => other,
    }
}

/// The trait's own arguments out of a substitution for one of its methods.
fn trait_args(cx: &TypeCx<'_>, trait_: TraitId, subst: &Subst) -> Vec<Ty> {
    let params = &cx.trait_info(trait_).params;
    params.iter().map(|name| subst.get(*name).cloned().unwrap_or(Ty::Unknown)).collect()
}

/// The function that a trait's method is for a concrete self type.
fn concrete(solver: &mut Solver<'_, '_>, method: FnId, self_ty: &Ty, subst: &Subst) -> Option<(FnId, Subst)> {
    let trait_ = solver.cx.trait_of(method)?;
    let head = head_of(self_ty)?;
    if matches!(head, crate::names::TypeHead::Dyn(_)) {
        return None;
    }
    let args = trait_args(solver.cx, trait_, subst);
    let args = (!args.is_empty()).then_some(&*args);
    let (impl_, impl_subst) = solver.impl_for(self_ty, trait_, args)?;
    solver.settle();
    let impl_subst = solver.finish_subst(&impl_subst);
    Some(in_impl(solver.cx, impl_, &impl_subst, method, self_ty, subst))
}

/// The method as an impl has it: its own function, or the provided one.
fn in_impl(
    cx: &TypeCx<'_>,
    impl_: ImplId,
    impl_subst: &Subst,
    method: FnId,
    self_ty: &Ty,
    subst: &Subst,
) -> (FnId, Subst) {
    let name = cx.program.fns[method.0 as usize].name;
    let declared = cx.fn_sig(method);
    let own = declared.generics.get(declared.n_parent..).unwrap_or(&[]);
    let own_types = own.iter().map(|name| subst.get(*name).cloned().unwrap_or(Ty::Unknown));
    let fns = &cx.program.impls[impl_.0 as usize].fns;
    if let Some((_, func)) = fns.iter().find(|(known, _)| *known == name) {
        let sig = cx.fn_sig(*func);
        let names = sig.generics.get(sig.n_parent..).unwrap_or(&[]).iter().copied();
        let entries = impl_subst.0.iter().cloned().chain(names.zip(own_types));
        return (*func, Subst(entries.collect()));
    }
    let mut entries = vec![(cx.lang.self_, self_ty.clone())];
    if let Some(trait_) = cx.trait_of(method) {
        let header = cx.impl_header(impl_);
        let args = header.trait_ref.iter().flat_map(|bound| bound.args.iter());
        let args = args.map(|arg| cx.subst(arg, impl_subst));
        entries.extend(cx.trait_info(trait_).params.iter().copied().zip(args));
    }
    entries.extend(own.iter().copied().zip(own_types));
    (method, Subst(entries.into()))
}

/// See [`TypeCx::impls_of_method`].
pub(super) fn impls_of_method(
    cx: &TypeCx<'_>,
    method: FnId,
    self_ty: &Ty,
    subst: &Subst,
) -> Vec<(FnId, Subst)> {
    let Some(trait_) = cx.trait_of(method) else { return vec![(method, subst.clone())] };
    let mut ty = self_ty.clone();
    let args = trait_args(cx, trait_, subst);
    for _ in 0..6 {
        let mut solver = Solver::new(cx, Arc::from([]));
        if let Some(found) = concrete(&mut solver, method, &ty, subst) {
            return vec![found];
        }
        if head_of(&ty).is_some() && !matches!(ty, Ty::Dyn(_)) {
            // `From` of something unknown: each impl that the type has.
            let several = solver.applicable(&ty, trait_, (!args.is_empty()).then_some(&*args));
            if several.len() > 1 {
                let found = several.iter().map(|(id, binds)| {
                    let impl_subst = solver.impl_subst(*id, binds);
                    let impl_subst = solver.finish_subst(&impl_subst);
                    in_impl(cx, *id, &impl_subst, method, &ty, subst)
                });
                return found.collect();
            }
        }
        match &ty {
            Ty::Dyn(_) | Ty::Param(_) | Ty::Opaque(_) | Ty::Unknown | Ty::Assoc(..) | Ty::Infer(_) => {
                return every_impl(cx, method, trait_, &ty, subst);
            }
            Ty::Adt(..) if solver.derived(&ty, trait_) => break,
            _ => {}
        }
        match solver.deref(&ty) {
            Some(inner) => ty = inner,
            None => break,
        }
    }
    provided(cx, method, &ty, subst).into_iter().collect()
}

/// The provided body of a method, for a self type without impl of its own (a derive).
fn provided(cx: &TypeCx<'_>, method: FnId, self_ty: &Ty, subst: &Subst) -> Option<(FnId, Subst)> {
    cx.program.fns[method.0 as usize].hir.body.as_ref()?;
    let own = subst.0.iter().filter(|(name, _)| *name != cx.lang.self_).cloned();
    Some((method, Subst([(cx.lang.self_, self_ty.clone())].into_iter().chain(own).collect())))
}

/// The method in each impl of the workspace that the trait's arguments allow, in order of the impls.
fn every_impl(
    cx: &TypeCx<'_>,
    method: FnId,
    trait_: TraitId,
    self_ty: &Ty,
    subst: &Subst,
) -> Vec<(FnId, Subst)> {
    let Some(impls) = cx.program.index.impls_of_trait.get(&trait_) else { return Vec::new() };
    let args = trait_args(cx, trait_, subst);
    let solver = Solver::new(cx, Arc::from([]));
    let mut found: Vec<(FnId, Subst)> = Vec::new();
    for id in impls {
        let item = &cx.program.impls[id.0 as usize];
        let krate = cx.program.modules[item.module.0 as usize].krate;
        if cx.program.crates[krate.0 as usize].origin != Origin::Workspace {
            continue;
        }
        let header = cx.impl_header(*id);
        let mut binds = Binds::default();
        let declared = header.trait_ref.iter().flat_map(|bound| bound.args.iter());
        if declared.zip(&args).any(|(pattern, arg)| {
            !matches!(arg, Ty::Param(_)) && solver.fit(pattern, arg, &mut binds) == Fit::No
        }) {
            continue;
        }
        let entries =
            header.params.iter().map(|name| (*name, binds.get(*name).cloned().unwrap_or(Ty::Unknown)));
        let impl_subst = Subst(entries.collect());
        let impl_self = cx.subst(&header.self_ty, &impl_subst);
        let entry = in_impl(cx, *id, &impl_subst, method, &impl_self, subst);
        if !found.contains(&entry) {
            found.push(entry);
        }
    }
    if found.is_empty() {
        found.extend(provided(cx, method, self_ty, subst));
    }
    found
}
