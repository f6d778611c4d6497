//! What the language itself implements: calling, awaiting, dereferencing, iterating slices.

use super::lang::read_trait;
use super::traits::{Projection, Solver};
use super::{Subst, TraitRef, Ty};
use crate::names::Def;
use crate::source::Name;
use std::sync::Arc;

impl Solver<'_, '_> {
    /// Associated types that no impl states.
    pub(super) fn builtin_projection(&mut self, ty: &Ty, def: Def, name: Name) -> Option<Ty> {
        let lang = &self.cx.lang;
        if name == lang.output {
            if def == lang.future || def == lang.into_future {
                if let Ty::Future(inner) = ty {
                    return Some((**inner).clone());
                }
                if let Some(found) = self.bound_assoc(ty, def, name) {
                    return Some(found);
                }
            }
            if lang.is_fn_trait(def) {
                return self.callable(ty).map(|(_, ret)| ret);
            }
        }
        let lang = &self.cx.lang;
        if def == lang.into_iterator && name == lang.item {
            match ty {
                Ty::Slice(elem) => return Some((**elem).clone()),
                Ty::Ref(inner) => {
                    if let Ty::Slice(elem) = self.table.shallow(inner) {
                        return Some(Ty::Ref(elem));
                    }
                }
                _ => {}
            }
        }
        None
    }

    /// `Name = T` in a bound on exactly this trait.
    fn bound_assoc(&mut self, ty: &Ty, def: Def, name: Name) -> Option<Ty> {
        let bounds = self.bounds_of(ty);
        let bound = bounds.iter().find(|bound| bound.def == def)?;
        bound.assoc.iter().find(|(known, _)| *known == name).map(|(_, ty)| ty.clone())
    }

    /// Parameters and result that an `Fn(A) -> B` bound states.
    pub(super) fn fn_bound(&self, bound: &TraitRef) -> (Vec<Ty>, Ty) {
        let params = match bound.args.first().map(|args| self.table.shallow(args)) {
            Some(Ty::Tuple(params)) => params.to_vec(),
            _ => Vec::new(),
        };
        let output = self.cx.lang.output;
        let ret = bound.assoc.iter().find(|(name, _)| *name == output).map(|(_, ty)| ty.clone());
        (params, ret.unwrap_or_else(Ty::unit))
    }

    /// How a value of that type can be called: its parameters and result.
    pub(super) fn callable(&mut self, ty: &Ty) -> Option<(Vec<Ty>, Ty)> {
        let mut ty = self.table.shallow(ty);
        for _ in 0..8 {
            match &ty {
                Ty::FnPtr(params, ret) => return Some((params.to_vec(), (**ret).clone())),
                Ty::Closure(closure) => {
                    let params =
                        self.closures.get(&closure.expr).map_or_else(Vec::new, |params| params.to_vec());
                    return Some((params, (*closure.ret).clone()));
                }
                Ty::FnDef(func, subst) => {
                    let sig = self.cx.fn_sig(*func);
                    let params = sig.params.iter().map(|param| self.instantiate(param, subst)).collect();
                    let ret = self.instantiate(&sig.ret, subst);
                    return Some((params, ret));
                }
                Ty::Ctor(adt, variant, args) => {
                    let subst = self.cx.adt_subst(*adt, args);
                    let fields = self.cx.fields(*adt).get(*variant as usize)?;
                    let params = fields.iter().map(|field| self.instantiate(field, &subst)).collect();
                    return Some((params, Ty::Adt(*adt, args.clone())));
                }
                Ty::Param(_) | Ty::Dyn(_) | Ty::Opaque(_) | Ty::Assoc(..) => {
                    let bounds = self.bounds_of(&ty);
                    let bound = bounds.iter().find(|bound| self.cx.lang.is_fn_trait(bound.def));
                    if let Some(bound) = bound {
                        let (params, ret) = self.fn_bound(bound);
                        let params = params.iter().map(|param| self.normalize(param)).collect();
                        return Some((params, self.normalize(&ret)));
                    }
                }
                _ => {}
            }
            ty = self.deref(&ty)?;
        }
        None
    }

    /// What `*x` is.
    pub(super) fn deref(&mut self, ty: &Ty) -> Option<Ty> {
        let ty = self.table.shallow(ty);
        match &ty {
            Ty::Ref(inner) => return Some(self.table.shallow(inner)),
            Ty::Adt(..) | Ty::Param(_) | Ty::Opaque(_) | Ty::Assoc(..) | Ty::Extern(..) => {}
            _ => return None,
        }
        if let Some(trait_) = read_trait(self.cx.lang.deref)
            && let Projection::Known(target) = self.project(&ty, trait_, None, self.cx.lang.target)
            && target != Ty::Unknown
        {
            return Some(self.table.shallow(&target));
        }
        self.builtin_deref(&ty)
    }

    /// The smart pointers, should the stubs not say.
    fn builtin_deref(&self, ty: &Ty) -> Option<Ty> {
        let lang = &self.cx.lang;
        for pointer in [lang.boxed, lang.rc, lang.arc, lang.pin] {
            if let Some(args) = pointer.args(ty) {
                return args.first().map(|inner| self.table.shallow(inner));
            }
        }
        if let Some(args) = lang.vec.args(ty) {
            return args.first().map(|elem| Ty::Slice(Arc::new(elem.clone())));
        }
        lang.string.args(ty).map(|_| Ty::Prim(lang.str))
    }

    /// The types reached by dereferencing, the type itself first.
    pub(super) fn autoderef(&mut self, ty: &Ty) -> Vec<Ty> {
        let mut steps = vec![self.table.shallow(ty)];
        while steps.len() < 10 {
            let Some(next) = steps.last().cloned().and_then(|last| self.deref(&last)) else { break };
            if steps.contains(&next) {
                break;
            }
            steps.push(next);
        }
        steps
    }

    /// What awaiting a value gives.
    pub(super) fn awaited(&mut self, ty: &Ty) -> Option<Ty> {
        let lang = &self.cx.lang;
        let (future, into_future, output) = (lang.future, lang.into_future, lang.output);
        for step in self.autoderef(ty) {
            match &step {
                Ty::Future(inner) => return Some((**inner).clone()),
                // The result of a foreign `connect()` or `open()`: see call.rs.
                Ty::Extern(..) => return Some(step),
                Ty::Unknown | Ty::Never => return Some(Ty::Unknown),
                Ty::Infer(_) => return None,
                _ => {}
            }
            for def in [future, into_future] {
                if let Some(found) = self.bound_assoc(&step, def, output) {
                    return Some(self.normalize(&found));
                }
                if let Some(trait_) = read_trait(def)
                    && let Projection::Known(found) = self.project(&step, trait_, None, output)
                {
                    return Some(found);
                }
            }
        }
        Some(Ty::Unknown)
    }

    /// What iterating over a value gives: the item, and the iterator's type.
    pub(super) fn iterated(&mut self, ty: &Ty) -> Option<(Ty, Ty)> {
        let ty = self.selectable(ty);
        if matches!(ty, Ty::Infer(_)) {
            return None;
        }
        let lang = &self.cx.lang;
        let (item, into_iter) = (lang.item, lang.into_iter);
        let traits = [read_trait(lang.into_iterator), read_trait(lang.iterator)];
        for trait_ in traits.into_iter().flatten() {
            if let Projection::Known(found) = self.project(&ty, trait_, None, item)
                && found != Ty::Unknown
            {
                let iter = match self.cx.trait_with_type(trait_, into_iter) {
                    Some(_) => match self.project(&ty, trait_, None, into_iter) {
                        Projection::Known(iter) if iter != Ty::Unknown => iter,
                        _ => ty.clone(),
                    },
                    None => ty.clone(),
                };
                return Some((found, iter));
            }
        }
        let ranges = [self.cx.lang.range, self.cx.lang.range_from, self.cx.lang.range_inclusive];
        if let Some(args) = ranges.iter().find_map(|range| range.args(&ty)) {
            return Some((args.first().cloned().unwrap_or(Ty::Unknown), ty.clone()));
        }
        if let Some(args) = self.cx.lang.vec.args(ty.peel()) {
            let elem = args.first().cloned().unwrap_or(Ty::Unknown);
            let elem = if matches!(ty, Ty::Ref(_)) { Ty::Ref(Arc::new(elem)) } else { elem };
            return Some((elem, ty.clone()));
        }
        Some((Ty::Unknown, Ty::Unknown))
    }

    /// Lets a value of one type stand where another is expected: references are taken and followed, closures become
    /// function pointers.
    pub(super) fn coerce(&mut self, from: &Ty, to: &Ty) {
        let (from, to) = (self.table.shallow(from), self.table.shallow(to));
        let open = |ty: &Ty| matches!(ty, Ty::Infer(_) | Ty::Unknown | Ty::Never);
        if open(&from) || open(&to) {
            self.table.unify(&to, &from);
            return;
        }
        let target = self.table.shallow_peel(&to);
        if let Ty::FnPtr(params, ret) = &target {
            if let Some((from_params, from_ret)) = self.callable(&from) {
                for (param, from) in params.iter().zip(&from_params) {
                    self.table.unify(param, from);
                }
                self.table.unify(ret, &from_ret);
            }
            return;
        }
        let source = self.table.shallow_peel(&from);
        if open(&source) || open(&target) || self.same_head(&source, &target) {
            self.table.unify(&to, &from);
            return;
        }
        if !matches!(from, Ty::Ref(_)) {
            return;
        }
        for step in self.autoderef(&source).into_iter().skip(1) {
            if self.same_head(&step, &target) {
                self.table.unify(&target, &step);
                return;
            }
        }
    }

    fn same_head(&self, a: &Ty, b: &Ty) -> bool {
        match (a, b) {
            (Ty::Adt(x, _), Ty::Adt(y, _)) => x == y,
            (Ty::Extern(x, _), Ty::Extern(y, _)) => x == y,
            (Ty::Adt(..) | Ty::Extern(..), _) | (_, Ty::Adt(..) | Ty::Extern(..)) => false,
            _ => std::mem::discriminant(a) == std::mem::discriminant(b),
        }
    }

    /// A substitution for a trait's declaration: `Self` and its parameters.
    pub(super) fn trait_subst(&self, self_ty: &Ty, params: &[Name], args: &[Ty]) -> Subst {
        let own = params.iter().copied().zip(args.iter().cloned());
        Subst(std::iter::once((self.cx.lang.self_, self_ty.clone())).chain(own).collect())
    }
}
