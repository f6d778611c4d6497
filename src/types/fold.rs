//! Walks over types: substitution and the limits that keep every walk finite.

use super::{ClosureTy, Subst, TraitRef, Ty};
use crate::source::Name;
use std::sync::Arc;

/// No type is looked at deeper than this; what lies below is unknown.
const MAX_DEPTH: u32 = 48;
/// No walk visits more parts of a type than this; what comes after is unknown.
const MAX_PARTS: u32 = 4000;

/// What to do with one part of a type.
pub(super) enum Step {
    /// Put this in its place.
    Replace(Ty),
    /// Leave it and all below as it is.
    Keep,
    /// Look at its parts.
    Descend,
}

/// Rewrites a type part by part, from the outside in. Nothing is allocated where nothing changes.
pub(super) fn fold(ty: &Ty, f: &mut dyn FnMut(&Ty) -> Step) -> Ty {
    let mut walk = Walk { f, depth: 0, parts: 0 };
    walk.ty(ty).unwrap_or_else(|| ty.clone())
}

/// Rewrites the types in a trait reference.
pub(super) fn fold_trait_ref(trait_ref: &TraitRef, f: &mut dyn FnMut(&Ty) -> Step) -> TraitRef {
    let mut walk = Walk { f, depth: 0, parts: 0 };
    walk.trait_ref(trait_ref).unwrap_or_else(|| trait_ref.clone())
}

struct Walk<'f> {
    f: &'f mut dyn FnMut(&Ty) -> Step,
    depth: u32,
    parts: u32,
}

impl Walk<'_> {
    /// The new type; `None` when nothing changed.
    fn ty(&mut self, ty: &Ty) -> Option<Ty> {
        self.parts += 1;
        if self.depth > MAX_DEPTH || self.parts > MAX_PARTS {
            return Some(Ty::Unknown);
        }
        match (self.f)(ty) {
            Step::Replace(new) => return Some(new),
            Step::Keep => return None,
            Step::Descend => {}
        }
        self.depth += 1;
        let new = self.parts_of(ty);
        self.depth -= 1;
        new
    }

    fn parts_of(&mut self, ty: &Ty) -> Option<Ty> {
        Some(match ty {
            Ty::Unknown | Ty::Never | Ty::Prim(_) | Ty::Param(_) | Ty::Infer(_) => return None,
            Ty::Adt(adt, args) => Ty::Adt(*adt, self.list(args)?),
            Ty::Extern(path, args) => Ty::Extern(*path, self.list(args)?),
            Ty::Ref(inner) => Ty::Ref(self.arc(inner)?),
            Ty::Tuple(elems) => Ty::Tuple(self.list(elems)?),
            Ty::Slice(inner) => Ty::Slice(self.arc(inner)?),
            Ty::FnPtr(params, ret) => {
                let (new_params, new_ret) = (self.list(params), self.arc(ret));
                if new_params.is_none() && new_ret.is_none() {
                    return None;
                }
                Ty::FnPtr(
                    new_params.unwrap_or_else(|| params.clone()),
                    new_ret.unwrap_or_else(|| ret.clone()),
                )
            }
            Ty::FnDef(func, subst) => Ty::FnDef(*func, self.subst(subst)?),
            Ty::Ctor(adt, variant, args) => Ty::Ctor(*adt, *variant, self.list(args)?),
            Ty::Closure(closure) => {
                Ty::Closure(ClosureTy { ret: self.arc(&closure.ret)?, ..closure.clone() })
            }
            Ty::Dyn(bounds) => Ty::Dyn(self.bounds(bounds)?),
            Ty::Opaque(bounds) => Ty::Opaque(self.bounds(bounds)?),
            Ty::Assoc(inner, trait_, name) => Ty::Assoc(self.arc(inner)?, *trait_, *name),
            Ty::Future(inner) => Ty::Future(self.arc(inner)?),
        })
    }

    fn arc(&mut self, ty: &Arc<Ty>) -> Option<Arc<Ty>> {
        self.ty(ty).map(Arc::new)
    }

    fn list(&mut self, tys: &Arc<[Ty]>) -> Option<Arc<[Ty]>> {
        let mut new: Option<Vec<Ty>> = None;
        for (i, ty) in tys.iter().enumerate() {
            if let Some(changed) = self.ty(ty) {
                new.get_or_insert_with(|| tys.to_vec())[i] = changed;
            }
        }
        new.map(Arc::from)
    }

    fn named(&mut self, entries: &Arc<[(Name, Ty)]>) -> Option<Arc<[(Name, Ty)]>> {
        let mut new: Option<Vec<(Name, Ty)>> = None;
        for (i, (_, ty)) in entries.iter().enumerate() {
            if let Some(changed) = self.ty(ty) {
                new.get_or_insert_with(|| entries.to_vec())[i].1 = changed;
            }
        }
        new.map(Arc::from)
    }

    fn subst(&mut self, subst: &Subst) -> Option<Subst> {
        self.named(&subst.0).map(Subst)
    }

    fn trait_ref(&mut self, trait_ref: &TraitRef) -> Option<TraitRef> {
        let (args, assoc) = (self.list(&trait_ref.args), self.named(&trait_ref.assoc));
        if args.is_none() && assoc.is_none() {
            return None;
        }
        Some(TraitRef {
            def: trait_ref.def,
            args: args.unwrap_or_else(|| trait_ref.args.clone()),
            assoc: assoc.unwrap_or_else(|| trait_ref.assoc.clone()),
        })
    }

    fn bounds(&mut self, bounds: &Arc<[TraitRef]>) -> Option<Arc<[TraitRef]>> {
        let mut new: Option<Vec<TraitRef>> = None;
        for (i, bound) in bounds.iter().enumerate() {
            if let Some(changed) = self.trait_ref(bound) {
                new.get_or_insert_with(|| bounds.to_vec())[i] = changed;
            }
        }
        new.map(Arc::from)
    }
}

/// Puts types for parameters. Associated types are left as they are.
pub(super) fn substitute(ty: &Ty, subst: &Subst) -> Ty {
    if subst.0.is_empty() {
        return ty.clone();
    }
    fold(ty, &mut |part| replace_param(part, subst))
}

/// Puts types for parameters in a trait reference.
pub(super) fn substitute_trait_ref(trait_ref: &TraitRef, subst: &Subst) -> TraitRef {
    fold_trait_ref(trait_ref, &mut |part| replace_param(part, subst))
}

fn replace_param(part: &Ty, subst: &Subst) -> Step {
    match part {
        Ty::Param(name) => subst.get(*name).map_or(Step::Keep, |ty| Step::Replace(ty.clone())),
        _ => Step::Descend,
    }
}

/// Whether some part of a type satisfies a test.
pub(super) fn any_part(ty: &Ty, test: &mut dyn FnMut(&Ty) -> bool) -> bool {
    let mut found = false;
    fold(ty, &mut |part| {
        found = found || test(part);
        if found { Step::Keep } else { Step::Descend }
    });
    found
}

/// A type that is too large to be worth carrying becomes unknown, so that `(a, a)` of `(b, b)` of … stays harmless.
pub(super) fn cap(ty: Ty) -> Ty {
    let mut n_parts = 0;
    any_part(&ty, &mut |_| {
        n_parts += 1;
        n_parts > 400
    });
    if n_parts > 400 { Ty::Unknown } else { ty }
}
