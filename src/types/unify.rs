//! Inference variables and unification. Lenient: a mismatch keeps what was known first, and references match what they
//! refer to.

use super::fold::{Step, fold};
use super::{TraitRef, Ty};
use crate::source::Name;
use std::sync::Arc;

/// What may be put for a variable.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum VarKind {
    /// Anything.
    Any,
    /// An integer type.
    Int,
    /// A float type.
    Float,
}

#[derive(Clone, Debug)]
enum Var {
    Free(VarKind),
    Bound(Ty),
}

/// The variables of one body.
///
/// Invariant: no variable's type mentions the variable, directly or through others.
#[derive(Default)]
pub(super) struct Table {
    vars: Vec<Var>,
    /// How often a variable was bound: whether something is worth trying again.
    pub(super) n_bound: u32,
    /// Steps left for the unification under way.
    budget: u32,
}

impl Table {
    /// A new variable.
    pub(super) fn fresh(&mut self) -> Ty {
        self.fresh_kind(VarKind::Any)
    }

    /// A new variable of a kind.
    pub(super) fn fresh_kind(&mut self, kind: VarKind) -> Ty {
        self.vars.push(Var::Free(kind));
        Ty::Infer(self.vars.len() as u32 - 1)
    }

    /// The type with a bound variable at its root replaced.
    pub(super) fn shallow(&self, ty: &Ty) -> Ty {
        let mut ty = ty;
        while let Ty::Infer(var) = ty {
            match self.vars.get(*var as usize) {
                Some(Var::Bound(bound)) => ty = bound,
                _ => break,
            }
        }
        ty.clone()
    }

    /// The kind of a free variable.
    pub(super) fn kind(&self, ty: &Ty) -> Option<VarKind> {
        match self.shallow(ty) {
            Ty::Infer(var) => match self.vars.get(var as usize) {
                Some(Var::Free(kind)) => Some(*kind),
                _ => None,
            },
            _ => None,
        }
    }

    /// The type with all bound variables replaced; free ones stay.
    pub(super) fn resolve(&self, ty: &Ty) -> Ty {
        fold(ty, &mut |part| match part {
            Ty::Infer(_) => match self.shallow(part) {
                Ty::Infer(var) => Step::Replace(Ty::Infer(var)),
                bound => Step::Replace(self.resolve_below(&bound, 0)),
            },
            _ => Step::Descend,
        })
    }

    fn resolve_below(&self, ty: &Ty, depth: u32) -> Ty {
        if depth > 24 {
            return Ty::Unknown;
        }
        fold(ty, &mut |part| match part {
            Ty::Infer(_) => match self.shallow(part) {
                Ty::Infer(var) => Step::Replace(Ty::Infer(var)),
                bound => Step::Replace(self.resolve_below(&bound, depth + 1)),
            },
            _ => Step::Descend,
        })
    }

    /// Makes two types equal, as far as that goes. Gives whether they fit.
    pub(super) fn unify(&mut self, a: &Ty, b: &Ty) -> bool {
        self.budget = 2000;
        self.unify_parts(a, b, 0)
    }

    fn unify_parts(&mut self, a: &Ty, b: &Ty, depth: u32) -> bool {
        if self.budget == 0 || depth > 40 {
            return true;
        }
        self.budget -= 1;
        let (a, b) = (self.shallow(a), self.shallow(b));
        let depth = depth + 1;
        match (&a, &b) {
            (Ty::Infer(x), Ty::Infer(y)) => {
                self.join(*x, *y);
                true
            }
            (Ty::Infer(var), other) | (other, Ty::Infer(var)) => self.bind(*var, other),
            (Ty::Unknown | Ty::Never, _) | (_, Ty::Unknown | Ty::Never) => true,
            (Ty::Adt(x, xs), Ty::Adt(y, ys)) => x == y && self.unify_lists(xs, ys, depth),
            (Ty::Extern(x, xs), Ty::Extern(y, ys)) => x == y && self.unify_lists(xs, ys, depth),
            (Ty::Ref(x), Ty::Ref(y)) => self.unify_parts(x, y, depth),
            (Ty::Ref(x), y) | (y, Ty::Ref(x)) => self.unify_parts(x, y, depth),
            (Ty::Slice(x), Ty::Slice(y)) | (Ty::Future(x), Ty::Future(y)) => self.unify_parts(x, y, depth),
            (Ty::Tuple(xs), Ty::Tuple(ys)) => xs.len() == ys.len() && self.unify_lists(xs, ys, depth),
            (Ty::FnPtr(xs, x), Ty::FnPtr(ys, y)) => {
                self.unify_lists(xs, ys, depth);
                self.unify_parts(x, y, depth)
            }
            (Ty::Closure(x), Ty::Closure(y)) => self.unify_parts(&x.ret, &y.ret, depth),
            (Ty::Ctor(x, i, xs), Ty::Ctor(y, j, ys)) => x == y && i == j && self.unify_lists(xs, ys, depth),
            (Ty::FnDef(x, xs), Ty::FnDef(y, ys)) => {
                if x != y || xs.0.len() != ys.0.len() {
                    return false;
                }
                xs.0.iter().zip(ys.0.iter()).for_each(|((_, x), (_, y))| {
                    self.unify_parts(x, y, depth);
                });
                true
            }
            (Ty::Dyn(xs), Ty::Dyn(ys)) | (Ty::Opaque(xs), Ty::Opaque(ys)) => self.unify_bounds(xs, ys, depth),
            (Ty::Assoc(x, t, n), Ty::Assoc(y, u, m)) => t == u && n == m && self.unify_parts(x, y, depth),
            _ => a == b,
        }
    }

    fn unify_lists(&mut self, xs: &[Ty], ys: &[Ty], depth: u32) -> bool {
        let mut fits = true;
        for (x, y) in xs.iter().zip(ys) {
            fits &= self.unify_parts(x, y, depth);
        }
        fits
    }

    fn unify_bounds(&mut self, xs: &[TraitRef], ys: &[TraitRef], depth: u32) -> bool {
        let mut fits = false;
        for (x, y) in xs.iter().zip(ys).filter(|(x, y)| x.def == y.def) {
            fits = true;
            self.unify_lists(&x.args, &y.args, depth);
            for (name, ty) in x.assoc.iter() {
                if let Some((_, other)) = y.assoc.iter().find(|(known, _)| known == name) {
                    self.unify_parts(ty, other, depth);
                }
            }
        }
        fits
    }

    fn join(&mut self, x: u32, y: u32) {
        if x == y {
            return;
        }
        let (Some(Var::Free(kind_x)), Some(Var::Free(kind_y))) =
            (self.vars.get(x as usize).cloned(), self.vars.get(y as usize).cloned())
        else {
            return;
        };
        // The younger points to the older; the narrower kind wins.
        let (from, to) = if x > y { (x, y) } else { (y, x) };
        let kind = if kind_x == VarKind::Any { kind_y } else { kind_x };
        self.vars[to as usize] = Var::Free(kind);
        self.vars[from as usize] = Var::Bound(Ty::Infer(to));
        self.n_bound += 1;
    }

    fn bind(&mut self, var: u32, ty: &Ty) -> bool {
        let Some(Var::Free(kind)) = self.vars.get(var as usize) else { return false };
        let ty = match (kind, ty) {
            // Nothing is learned, and what comes later may know more.
            (_, Ty::Unknown | Ty::Never) => return true,
            (VarKind::Any, _) => ty.clone(),
            (VarKind::Int, _) => match self.shallow_peel(ty) {
                Ty::Prim(name) if is_int(name) || is_float(name) => Ty::Prim(name),
                Ty::Infer(other) => {
                    self.join(var, other);
                    return true;
                }
                _ => return false,
            },
            (VarKind::Float, _) => match self.shallow_peel(ty) {
                Ty::Prim(name) if is_float(name) => Ty::Prim(name),
                Ty::Infer(other) => {
                    self.join(var, other);
                    return true;
                }
                _ => return false,
            },
        };
        if self.occurs(var, &ty) {
            return false;
        }
        self.vars[var as usize] = Var::Bound(ty);
        self.n_bound += 1;
        true
    }

    /// Looks through references and variables.
    pub(super) fn shallow_peel(&self, ty: &Ty) -> Ty {
        let mut ty = self.shallow(ty);
        while let Ty::Ref(inner) = &ty {
            ty = self.shallow(&Arc::clone(inner));
        }
        ty
    }

    fn occurs(&self, var: u32, ty: &Ty) -> bool {
        let resolved = self.resolve(ty);
        super::fold::any_part(&resolved, &mut |part| *part == Ty::Infer(var))
    }
}

/// Whether it is the name of an integer type.
pub(super) fn is_int(name: Name) -> bool {
    matches!(
        name.as_str(),
        "u8" | "u16" | "u32" | "u64" | "u128" | "usize" | "i8" | "i16" | "i32" | "i64" | "i128" | "isize"
    )
}

/// Whether it is the name of a float type.
pub(super) fn is_float(name: Name) -> bool {
    matches!(name.as_str(), "f32" | "f64")
}
