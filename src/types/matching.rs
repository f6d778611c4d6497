//! Whether a declared type (an impl's self type) fits a type at hand. Nothing is bound in the variable table.

use super::traits::Solver;
use super::unify::{VarKind, is_float, is_int};
use super::{Subst, TraitRef, Ty};
use crate::names::{Def, TypeHead};
use crate::source::Name;

/// How well a pattern fits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Fit {
    No,
    /// A variable or something unknown decides.
    Maybe,
    Yes,
}

impl Fit {
    /// Both must fit.
    pub(super) fn and(self, other: Fit) -> Fit {
        match (self, other) {
            (Fit::No, _) | (_, Fit::No) => Fit::No,
            (Fit::Yes, Fit::Yes) => Fit::Yes,
            _ => Fit::Maybe,
        }
    }
}

/// What the pattern's parameters were found to be.
#[derive(Clone, Default, Debug)]
pub(super) struct Binds(Vec<(Name, Ty)>);

impl Binds {
    pub(super) fn get(&self, name: Name) -> Option<&Ty> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, ty)| ty)
    }

    pub(super) fn subst(&self) -> Subst {
        Subst(self.0.as_slice().into())
    }
}

/// What heads a type; `None` for parameters and unknown types.
pub(super) fn head_of(ty: &Ty) -> Option<TypeHead> {
    Some(match ty {
        Ty::Adt(adt, _) => TypeHead::Adt(*adt),
        Ty::Extern(path, _) => TypeHead::Extern(*path),
        Ty::Prim(name) => TypeHead::Prim(*name),
        Ty::Ref(_) => TypeHead::Ref,
        Ty::Slice(_) => TypeHead::Slice,
        Ty::Tuple(_) => TypeHead::Tuple,
        Ty::Dyn(bounds) => bounds.iter().find_map(|bound| match bound.def {
            Def::Trait(id) => Some(TypeHead::Dyn(id)),
            _ => None,
        })?,
        Ty::FnPtr(..) | Ty::FnDef(..) | Ty::Closure(_) | Ty::Ctor(..) => TypeHead::Fn,
        _ => return None,
    })
}

impl Solver<'_, '_> {
    /// Fits a pattern, whose parameters may stand for anything, to a type.
    pub(super) fn fit(&self, pattern: &Ty, ty: &Ty, binds: &mut Binds) -> Fit {
        self.fit_at(pattern, ty, binds, 0)
    }

    fn fit_at(&self, pattern: &Ty, ty: &Ty, binds: &mut Binds, depth: u32) -> Fit {
        if depth > 24 {
            return Fit::Maybe;
        }
        let ty = &self.table.shallow(ty);
        if let Ty::Param(name) = pattern {
            return match binds.get(*name).cloned() {
                Some(bound) => self.same(&bound, ty, depth + 1),
                None => {
                    binds.0.push((*name, ty.clone()));
                    Fit::Yes
                }
            };
        }
        self.fit_parts(pattern, ty, depth, &mut |pattern, ty, depth| self.fit_at(pattern, ty, binds, depth))
    }

    /// Whether two types at hand are the same.
    fn same(&self, a: &Ty, b: &Ty, depth: u32) -> Fit {
        if depth > 24 {
            return Fit::Maybe;
        }
        let (a, b) = (&self.table.shallow(a), &self.table.shallow(b));
        if matches!(a, Ty::Infer(_)) {
            return self.fit_var(a, b);
        }
        self.fit_parts(a, b, depth, &mut |a, b, depth| self.same(a, b, depth))
    }

    fn fit_parts(&self, a: &Ty, b: &Ty, depth: u32, f: &mut dyn FnMut(&Ty, &Ty, u32) -> Fit) -> Fit {
        let depth = depth + 1;
        let mut lists = |xs: &[Ty], ys: &[Ty]| {
            xs.iter()
                .zip(ys)
                .fold(Fit::Yes, |fit, (x, y)| if fit == Fit::No { fit } else { fit.and(f(x, y, depth)) })
        };
        match (a, b) {
            (_, Ty::Infer(_)) => self.fit_var(b, a),
            (Ty::Infer(_), _) => self.fit_var(a, b),
            (Ty::Unknown | Ty::Never | Ty::Assoc(..), _) | (_, Ty::Unknown | Ty::Never) => Fit::Maybe,
            (Ty::Adt(x, xs), Ty::Adt(y, ys)) if x == y => lists(xs, ys),
            (Ty::Extern(x, xs), Ty::Extern(y, ys)) if x == y => lists(xs, ys),
            (Ty::Ref(x), Ty::Ref(y)) | (Ty::Slice(x), Ty::Slice(y)) | (Ty::Future(x), Ty::Future(y)) => {
                f(x, y, depth)
            }
            (Ty::Tuple(xs), Ty::Tuple(ys)) if xs.len() == ys.len() => lists(xs, ys),
            (Ty::FnPtr(xs, x), Ty::FnPtr(ys, y)) if xs.len() == ys.len() => lists(xs, ys).and(f(x, y, depth)),
            (Ty::FnPtr(..), Ty::Closure(_) | Ty::FnDef(..) | Ty::Ctor(..)) => Fit::Maybe,
            (Ty::Dyn(xs), Ty::Dyn(ys)) => {
                let mut fit = Fit::No;
                for (x, y) in xs.iter().zip(ys.iter()).filter(|(x, y)| x.def == y.def).take(1) {
                    fit = fit_bounds(x, y, &mut lists);
                }
                fit
            }
            _ if a == b => Fit::Yes,
            _ => Fit::No,
        }
    }

    fn fit_var(&self, var: &Ty, other: &Ty) -> Fit {
        match (self.table.kind(var), other) {
            (_, Ty::Infer(_)) | (None | Some(VarKind::Any), _) => Fit::Maybe,
            (Some(VarKind::Int), Ty::Prim(name)) if is_int(*name) => Fit::Maybe,
            (Some(VarKind::Float), Ty::Prim(name)) if is_float(*name) => Fit::Maybe,
            (Some(_), Ty::Unknown | Ty::Assoc(..)) => Fit::Maybe,
            _ => Fit::No,
        }
    }
}

fn fit_bounds(x: &TraitRef, y: &TraitRef, lists: &mut dyn FnMut(&[Ty], &[Ty]) -> Fit) -> Fit {
    lists(&x.args, &y.args)
}
