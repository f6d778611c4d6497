//! Type inference that is enough to know a receiver, its impls and the method called; no more.
//!
//! `Unknown` is a type like any other. References stay in the types, but every consumer may look through them.

mod builtin;
mod cx;
mod dispatch;
mod display;
mod fold;
mod infer;
mod lang;
mod lower;
mod matching;
mod method;
mod open;
mod owner;
mod signature;
mod traits;
mod typings;
mod unify;

#[cfg(test)]
mod tests;

pub use cx::{ExternResult, TypeCx};
pub use display::TyDisplay;
pub use lower::ItemContext;
pub use signature::{FnSig, ImplHeader, Predicate, TraitInfo};
pub use typings::Typings;

use crate::hir::{ExprId, LocalId, PatId};
use crate::names::{AdtId, ConstId, Def, FnId, TraitId};
use crate::source::Name;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// A type.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Ty {
    /// Not known.
    Unknown,
    /// `!`
    Never,
    /// `bool`, `char`, `str`, `u8` … by name.
    Prim(Name),
    /// A type of the program with its type arguments (const and lifetime arguments dropped), one for each type
    /// parameter, defaults filled in.
    Adt(AdtId, Arc<[Ty]>),
    /// A type of a crate that was not read, by path.
    Extern(Name, Arc<[Ty]>),
    /// `&T`, `&mut T`; raw pointers too.
    Ref(Arc<Ty>),
    /// `(A, B)`; unit is empty.
    Tuple(Arc<[Ty]>),
    /// `[T]` and `[T; N]`.
    Slice(Arc<Ty>),
    /// A function pointer, or a bound like `Fn(A) -> B`.
    FnPtr(Arc<[Ty]>, Arc<Ty>),
    /// The type of a function item, with what its (and its impl's) type parameters stand for.
    FnDef(FnId, Subst),
    /// A constructor used as a function.
    Ctor(AdtId, u32, Arc<[Ty]>),
    /// A closure expression of a body.
    Closure(ClosureTy),
    /// A type parameter of the function or impl around, by name; `Self` in a trait.
    Param(Name),
    /// `dyn A + B`.
    Dyn(Arc<[TraitRef]>),
    /// `impl A + B` in return position, or the type of an async block, when nothing nearer is known. In argument
    /// position it is a [`Ty::Param`] named after the parameter (`impl#0`).
    Opaque(Arc<[TraitRef]>),
    /// `<T as Trait>::Name` that could not be reduced.
    Assoc(Arc<Ty>, TraitId, Name),
    /// What `.await` turns into the inner type: an async fn's or async block's value.
    Future(Arc<Ty>),
    /// An inference variable; never in a finished [`Typing`].
    Infer(u32),
}

/// A closure's type: where it is written and how it can be called.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct ClosureTy {
    /// The function (or const, see [`Owner`]) it is written in.
    pub owner: Owner,
    /// The closure (or async block) expression.
    pub expr: ExprId,
    /// What it returns.
    pub ret: Arc<Ty>,
}

/// Whose body it is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Owner {
    /// A function's.
    Fn(FnId),
    /// A const's or static's.
    Const(ConstId),
}

/// A trait with its arguments: type arguments, then associated types by name.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct TraitRef {
    /// The trait; [`Def::Extern`] for one that was not read.
    pub def: Def,
    /// Type arguments.
    pub args: Arc<[Ty]>,
    /// `Item = T`
    pub assoc: Arc<[(Name, Ty)]>,
}

/// What type parameters stand for, in order of declaration: first the impl's (or the trait's, `Self` first), then the
/// function's own, `impl Trait` parameters last. Sorted by nothing: look up by name.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Subst(pub Arc<[(Name, Ty)]>);

/// What inference found out about one body.
#[derive(Clone, Debug, Default)]
pub struct Typing {
    /// Type of every expression.
    pub exprs: Vec<Ty>,
    /// Type of every pattern: of the value that it is matched against.
    pub pats: Vec<Ty>,
    /// Type of every local.
    pub locals: Vec<Ty>,
    /// What calls (`Call`, `MethodCall`), overloaded operators, `Index`, `for` (its `next`), `?` (its `from`) call.
    pub callees: FxHashMap<ExprId, Callee>,
    /// The user's own `into_iter` that a `for` calls on what it goes through, and what that gives.
    pub into_iters: FxHashMap<ExprId, (Callee, Ty)>,
    /// What value paths mean: `ExprKind::Path`, and the path of a struct expression.
    pub paths: FxHashMap<ExprId, Def>,
    /// What paths in patterns mean: a variant, struct or const.
    pub pat_paths: FxHashMap<PatId, Def>,
    /// Macros called: canonical path (`tracing::info`, `std::println`).
    pub macros: FxHashMap<ExprId, Name>,
    /// How many calls and method calls there are.
    pub n_calls: u32,
    /// How many of them were resolved.
    pub n_calls_resolved: u32,
}

#[expect(missing_docs, reason = "said in the variant's comment")]
/// What a call calls.
#[derive(Clone, PartialEq, Debug)]
pub enum Callee {
    /// A function of the program. A trait's method whose impl is known on the spot is the impl's function.
    Fn(FnId, Subst),
    /// A trait's method on a type that is only known to implement it (a type parameter, `dyn`, `impl Trait`): the
    /// trait's declaration and the receiver's type. Any impl can be meant, see [`TypeCx::impls_of_method`]. Also a
    /// method of a derived trait, whose `self_ty` is then the type that derives it.
    Trait { method: FnId, self_ty: Ty, subst: Subst },
    /// A foreign function or method by path: `reqwest::Client::post`. In stubs also `mix` and `any`.
    Extern(Name),
    /// A constructor.
    Ctor(AdtId, u32),
    /// A value that is called: closure, function pointer, `dyn Fn`. The type of the callee expression says which.
    Value,
    /// A method of that name on a type that is not known.
    Unknown(Name),
}

impl Ty {
    /// The unit type.
    pub fn unit() -> Ty {
        Ty::Tuple(Arc::from([]))
    }

    /// The type with all references in front removed.
    pub fn peel(&self) -> &Ty {
        let mut ty = self;
        while let Ty::Ref(inner) = ty {
            ty = inner;
        }
        ty
    }
}

impl Subst {
    /// What the parameter of that name stands for.
    pub fn get(&self, name: Name) -> Option<&Ty> {
        self.0.iter().rev().find(|(known, _)| *known == name).map(|(_, ty)| ty)
    }
}

/// The local's type.
impl std::ops::Index<LocalId> for Typing {
    type Output = Ty;
    fn index(&self, id: LocalId) -> &Ty {
        &self.locals[id.0 as usize]
    }
}

/// The expression's type.
impl std::ops::Index<ExprId> for Typing {
    type Output = Ty;
    fn index(&self, id: ExprId) -> &Ty {
        &self.exprs[id.0 as usize]
    }
}
