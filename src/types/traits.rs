//! Which impl a type has of a trait, and what its associated types are.

use super::cx::TypeCx;
use super::fold::{Step, any_part, fold, substitute, substitute_trait_ref};
use super::lang::read_trait;
use super::matching::{Binds, Fit, head_of};
use super::signature::Predicate;
use super::unify::{Table, VarKind};
use super::{Subst, TraitRef, Ty};
use crate::hir::ExprId;
use crate::names::{Def, ImplId, TraitId};
use crate::source::Name;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// Nested trait questions go no deeper than this; what lies below does not hold.
const MAX_DEPTH: u32 = 8;
/// One question asks no more others than this; what is not answered by then does not hold. Bounds that ask for bounds
/// branch at every level, so depth alone is no limit.
const MAX_QUESTIONS: u32 = 300;

/// Variables, what is assumed about parameters, and questions that wait for variables.
pub(super) struct Solver<'a, 'p> {
    pub cx: &'a TypeCx<'p>,
    pub env: Arc<[Predicate]>,
    pub table: Table,
    /// Parameter types of the closures of this body.
    pub closures: FxHashMap<ExprId, Arc<[Ty]>>,
    /// Whether an ambiguous question is answered by its first answer: nothing more will be known.
    pub last_resort: bool,
    pending: Vec<Pending>,
    settled_at: Option<(u32, usize)>,
    depth: u32,
    /// Questions left for the one under way, see [`MAX_QUESTIONS`].
    fuel: u32,
    /// Questions under way: asked again, they do not hold.
    asking: Vec<(Ty, Def)>,
    /// Answers about types without variables.
    known: FxHashMap<(Ty, Def), bool>,
    /// Whether a limit or a circle cut a question short: its answer is not kept.
    was_cut: bool,
}

/// A question that waits for a variable.
#[derive(Clone)]
enum Pending {
    /// The type implements the trait: unify what that says.
    Bound(Ty, TraitRef),
    /// The variable is `<self_ty as trait_>::name`.
    Project { self_ty: Ty, trait_: TraitId, args: Option<Arc<[Ty]>>, name: Name, var: Ty },
}

/// The answer to "what is `<T as Trait>::Name`".
pub(super) enum Projection {
    Known(Ty),
    /// A variable decides.
    Later,
    /// Nothing says so.
    None,
}

/// The answer to "which impl".
pub(super) enum Selection {
    One(ImplId, Subst),
    /// Several may apply.
    Ambiguous,
    None,
}

impl<'a, 'p> Solver<'a, 'p> {
    pub(super) fn new(cx: &'a TypeCx<'p>, env: Arc<[Predicate]>) -> Solver<'a, 'p> {
        Solver {
            cx,
            env,
            table: Table::default(),
            closures: FxHashMap::default(),
            last_resort: false,
            pending: Vec::new(),
            settled_at: None,
            depth: 0,
            fuel: MAX_QUESTIONS,
            asking: Vec::new(),
            known: FxHashMap::default(),
            was_cut: false,
        }
    }

    /// Substitutes, and reduces associated types.
    pub(super) fn instantiate(&mut self, ty: &Ty, subst: &Subst) -> Ty {
        self.instantiate_with(ty, subst, &[])
    }

    /// Substitutes, and reduces associated types, the declared bounds at hand: that `I: SliceIndex<[T]>` says of which
    /// trait reference `I::Output` is.
    pub(super) fn instantiate_with(&mut self, ty: &Ty, subst: &Subst, bounds: &[Predicate]) -> Ty {
        if self.depth > MAX_DEPTH {
            return substitute(ty, subst);
        }
        self.depth += 1;
        let new = fold(ty, &mut |part| match part {
            Ty::Param(name) => match subst.get(*name) {
                Some(ty) => Step::Replace(ty.clone()),
                None => Step::Keep,
            },
            Ty::Assoc(inner, trait_, name) => {
                let declared = bounds.iter().find(|(ty, bound)| {
                    bound.def == Def::Trait(*trait_) && !bound.args.is_empty() && *ty == **inner
                });
                let args: Option<Vec<Ty>> = declared.map(|(_, bound)| {
                    bound.args.iter().map(|arg| self.instantiate_with(arg, subst, &[])).collect()
                });
                let inner = self.instantiate_with(inner, subst, bounds);
                Step::Replace(self.project_or_var(&inner, *trait_, args.as_deref(), *name))
            }
            _ => Step::Descend,
        });
        self.depth -= 1;
        new
    }

    /// Reduces associated types; one of a variable becomes a variable of its own, settled later.
    pub(super) fn normalize(&mut self, ty: &Ty) -> Ty {
        if !any_part(ty, &mut |part| matches!(part, Ty::Assoc(..))) || self.depth > MAX_DEPTH {
            return ty.clone();
        }
        self.depth += 1;
        let new = fold(ty, &mut |part| match part {
            Ty::Assoc(inner, trait_, name) => {
                let inner = self.normalize(inner);
                Step::Replace(self.project_or_var(&inner, *trait_, None, *name))
            }
            _ => Step::Descend,
        });
        self.depth -= 1;
        new
    }

    pub(super) fn normalize_trait_ref(&mut self, trait_ref: &TraitRef) -> TraitRef {
        TraitRef {
            def: trait_ref.def,
            args: trait_ref.args.iter().map(|ty| self.normalize(ty)).collect(),
            assoc: trait_ref.assoc.iter().map(|(name, ty)| (*name, self.normalize(ty))).collect(),
        }
    }

    /// The associated type, or a variable for it.
    pub(super) fn project_or_var(
        &mut self,
        self_ty: &Ty,
        trait_: TraitId,
        args: Option<&[Ty]>,
        name: Name,
    ) -> Ty {
        match self.project(self_ty, trait_, args, name) {
            Projection::Known(ty) => ty,
            Projection::Later => {
                let var = self.table.fresh();
                let args = args.map(Arc::from);
                let self_ty = self_ty.clone();
                self.pending.push(Pending::Project { self_ty, trait_, args, name, var: var.clone() });
                var
            }
            Projection::None => self.unreduced(self_ty, trait_, name),
        }
    }

    /// The associated type as it stands.
    fn unreduced(&self, self_ty: &Ty, trait_: TraitId, name: Name) -> Ty {
        match self.table.shallow(self_ty) {
            ty @ (Ty::Param(_) | Ty::Assoc(..) | Ty::Opaque(_) | Ty::Dyn(_)) => {
                Ty::Assoc(Arc::new(ty), trait_, name)
            }
            _ => Ty::Unknown,
        }
    }

    /// `<self_ty as trait_>::name`.
    pub(super) fn project(
        &mut self,
        self_ty: &Ty,
        trait_: TraitId,
        args: Option<&[Ty]>,
        name: Name,
    ) -> Projection {
        if self.depth > MAX_DEPTH {
            return Projection::None;
        }
        self.depth += 1;
        let found = self.project_at(self_ty, trait_, args, name);
        self.depth -= 1;
        found
    }

    fn project_at(&mut self, self_ty: &Ty, trait_: TraitId, args: Option<&[Ty]>, name: Name) -> Projection {
        let ty = self.selectable(self_ty);
        match &ty {
            Ty::Infer(_) => return Projection::Later,
            Ty::Unknown | Ty::Never => return Projection::Known(Ty::Unknown),
            _ => {}
        }
        if let Some(known) = self.builtin_projection(&ty, Def::Trait(trait_), name) {
            return Projection::Known(known);
        }
        for bound in self.bounds_of(&ty) {
            if let Some(bound) = self.cx.upcast(&bound, &ty, trait_)
                && let Some((_, ty)) = bound.assoc.iter().find(|(known, _)| *known == name)
            {
                let ty = ty.clone();
                return Projection::Known(self.normalize(&ty));
            }
        }
        match self.select(&ty, trait_, args) {
            Selection::One(impl_, subst) => {
                let item = &self.cx.program.impls[impl_.0 as usize];
                if let Some((_, alias)) = item.types.iter().find(|(known, _)| *known == name) {
                    let declared = self.cx.alias_ty(*alias);
                    let bounds = &self.cx.impl_header(impl_).bounds;
                    return Projection::Known(self.instantiate_with(&declared, &subst, bounds));
                }
                let declared = &self.cx.program.traits[trait_.0 as usize].types;
                match declared.iter().find(|(known, _)| *known == name) {
                    Some((_, alias)) => {
                        let default = self.cx.alias_ty(*alias);
                        let subst = Subst(Arc::from([(self.cx.lang.self_, ty)]));
                        Projection::Known(self.instantiate(&default, &subst))
                    }
                    None => Projection::None,
                }
            }
            Selection::Ambiguous => Projection::Later,
            Selection::None => match &ty {
                Ty::Ref(inner) => self.project(&Arc::clone(inner), trait_, args, name),
                _ => Projection::None,
            },
        }
    }

    /// The type as trait questions see it: an undecided number is an `i32` or `f64`.
    pub(super) fn selectable(&self, ty: &Ty) -> Ty {
        match self.table.shallow(ty) {
            ty @ Ty::Infer(_) => match self.table.kind(&ty) {
                Some(VarKind::Int) => Ty::Prim(self.cx.lang.i32),
                Some(VarKind::Float) => Ty::Prim(self.cx.lang.f64),
                _ => ty,
            },
            ty => ty,
        }
    }

    /// What is declared about a type itself: bounds of parameters and associated types, and of `dyn` and `impl`.
    pub(super) fn bounds_of(&mut self, ty: &Ty) -> Vec<TraitRef> {
        match ty {
            Ty::Dyn(bounds) | Ty::Opaque(bounds) => bounds.to_vec(),
            Ty::Param(_) => {
                let known = self.env.iter().filter(|(known, _)| known == ty);
                known.map(|(_, bound)| bound.clone()).collect()
            }
            Ty::Assoc(inner, trait_, name) => {
                let resolved = self.table.resolve(ty);
                let known = self.env.iter().filter(|(known, _)| *known == resolved);
                let mut bounds: Vec<TraitRef> = known.map(|(_, bound)| bound.clone()).collect();
                if let Some(declared) = self.cx.trait_info(*trait_).type_bounds.get(name) {
                    let subst = Subst(Arc::from([(self.cx.lang.self_, (**inner).clone())]));
                    bounds.extend(declared.iter().map(|bound| substitute_trait_ref(bound, &subst)));
                }
                bounds
            }
            _ => Vec::new(),
        }
    }

    /// The impls that can apply, without looking at their bounds.
    fn candidates(&self, ty: &Ty, trait_: TraitId, args: Option<&[Ty]>) -> Vec<(ImplId, Binds, Fit)> {
        let mut found = Vec::new();
        let head = head_of(ty);
        let mut tables = vec![None];
        if head.is_some() {
            tables.insert(0, head);
        }
        for head in tables {
            let Some(impls) = self.cx.trait_impls.get(&(trait_, head)) else { continue };
            for id in impls {
                let header = self.cx.impl_header(*id);
                let mut binds = Binds::default();
                let mut fit = self.fit(&header.self_ty, ty, &mut binds);
                if let (Some(args), Some(trait_ref)) = (args, &header.trait_ref) {
                    for (pattern, arg) in trait_ref.args.iter().zip(args) {
                        fit = fit.and(self.fit(pattern, arg, &mut binds));
                    }
                }
                if fit != Fit::No {
                    found.push((*id, binds, fit));
                }
            }
        }
        found
    }

    /// The impls that can apply, their bounds looked at where that decides something.
    pub(super) fn applicable(
        &mut self,
        ty: &Ty,
        trait_: TraitId,
        args: Option<&[Ty]>,
    ) -> Vec<(ImplId, Binds)> {
        if self.depth == 0 {
            self.fuel = MAX_QUESTIONS;
            self.was_cut = false;
        }
        let mut found = self.candidates(ty, trait_, args);
        let several = found.len() > 1;
        found.retain(|(id, binds, _)| {
            let is_blanket = self.cx.program.impls[id.0 as usize].head.is_none();
            (!several && !is_blanket) || self.bounds_hold(*id, binds)
        });
        if found.len() > 1 && found.iter().any(|(_, _, fit)| *fit == Fit::Yes) {
            found.retain(|(_, _, fit)| *fit == Fit::Yes);
        }
        // A hand-written impl goes before a blanket one: with `Maybe` answers both can stay.
        if found.len() > 1 {
            let blanket = |id: ImplId| self.cx.program.impls[id.0 as usize].head.is_none();
            if found.iter().any(|(id, ..)| !blanket(*id)) && args.is_none() {
                let all_same_head = found.iter().filter(|(id, ..)| !blanket(*id)).count() == 1;
                if all_same_head {
                    found.retain(|(id, ..)| !blanket(*id));
                }
            }
        }
        // With all of the trait reference known and several that fit, stubs mean the first.
        let all_said = args.is_some() || self.cx.trait_info(trait_).params.is_empty();
        if all_said && found.iter().all(|(_, _, fit)| *fit == Fit::Yes) {
            found.truncate(1);
        }
        found.into_iter().map(|(id, binds, _)| (id, binds)).collect()
    }

    fn bounds_hold(&mut self, id: ImplId, binds: &Binds) -> bool {
        if self.depth > MAX_DEPTH || self.fuel == 0 {
            self.was_cut = true;
            return false;
        }
        let header = self.cx.impl_header(id);
        let subst = binds.subst();
        header.bounds.iter().all(|(ty, bound)| {
            let ty = substitute(ty, &subst);
            self.depth += 1;
            let ty = self.normalize_quietly(&ty);
            let holds = self.holds(&ty, bound.def, 0);
            self.depth -= 1;
            holds
        })
    }

    /// Normalizes without leaving questions behind.
    fn normalize_quietly(&mut self, ty: &Ty) -> Ty {
        let n_pending = self.pending.len();
        let new = self.normalize(ty);
        self.pending.truncate(n_pending.min(self.pending.len()));
        new
    }

    /// The impl of a trait for a type.
    pub(super) fn select(&mut self, ty: &Ty, trait_: TraitId, args: Option<&[Ty]>) -> Selection {
        if self.depth > MAX_DEPTH {
            return Selection::None;
        }
        let ty = self.selectable(ty);
        if matches!(ty, Ty::Infer(_)) {
            return Selection::Ambiguous;
        }
        self.depth += 1;
        let mut found = self.applicable(&ty, trait_, args);
        let answer = match found.len() {
            0 => Selection::None,
            1 => self.confirm_impl(found.pop(), &ty, args),
            _ if self.last_resort => self.confirm_impl(found.into_iter().next(), &ty, args),
            _ => Selection::Ambiguous,
        };
        self.depth -= 1;
        answer
    }

    fn confirm_impl(&mut self, found: Option<(ImplId, Binds)>, ty: &Ty, args: Option<&[Ty]>) -> Selection {
        let Some((id, binds)) = found else { return Selection::None };
        let subst = self.impl_subst(id, &binds);
        let header = self.cx.impl_header(id);
        let self_ty = self.instantiate(&header.self_ty, &subst);
        self.table.unify(&self_ty, ty);
        if let (Some(args), Some(trait_ref)) = (args, &header.trait_ref) {
            for (declared, arg) in trait_ref.args.iter().zip(args) {
                let declared = self.instantiate(declared, &subst);
                self.table.unify(&declared, arg);
            }
        }
        self.assume(&header.bounds, &subst);
        Selection::One(id, subst)
    }

    /// What an impl's parameters stand for: as matched, else variables.
    pub(super) fn impl_subst(&mut self, id: ImplId, binds: &Binds) -> Subst {
        let params = &self.cx.impl_header(id).params;
        params
            .iter()
            .map(|name| (*name, binds.get(*name).cloned().unwrap_or_else(|| self.table.fresh())))
            .collect::<Arc<[_]>>()
            .into()
    }

    /// The only impl of a trait for a type, references looked through.
    pub(super) fn impl_for(
        &mut self,
        ty: &Ty,
        trait_: TraitId,
        args: Option<&[Ty]>,
    ) -> Option<(ImplId, Subst)> {
        match self.select(ty, trait_, args) {
            Selection::One(id, subst) => Some((id, subst)),
            Selection::Ambiguous => None,
            Selection::None => match self.table.shallow(ty) {
                Ty::Ref(inner) => self.impl_for(&inner, trait_, args),
                _ => None,
            },
        }
    }

    /// Whether a type implements a trait; yes where nobody can know.
    pub(super) fn holds(&mut self, ty: &Ty, def: Def, depth: u32) -> bool {
        if self.cx.lang.is_auto_trait(def) {
            return true;
        }
        let ty = self.selectable(ty);
        if matches!(ty, Ty::Infer(_) | Ty::Unknown | Ty::Never) {
            return true;
        }
        if self.depth == 0 {
            self.fuel = MAX_QUESTIONS;
            self.was_cut = false;
        }
        let ty = self.table.resolve(&ty);
        let key = (ty, def);
        if let Some(known) = self.known.get(&key) {
            return *known;
        }
        if depth > 4 || self.depth > MAX_DEPTH || self.fuel == 0 || self.asking.contains(&key) {
            self.was_cut = true;
            return false;
        }
        self.fuel -= 1;
        self.asking.push(key.clone());
        let holds = self.holds_now(&key.0, def, depth);
        self.asking.pop();
        if (holds || !self.was_cut) && !any_part(&key.0, &mut |part| matches!(part, Ty::Infer(_))) {
            self.known.insert(key, holds);
        }
        holds
    }

    fn holds_now(&mut self, ty: &Ty, def: Def, depth: u32) -> bool {
        if self.cx.lang.is_fn_trait(def) {
            return self.callable(ty).is_some();
        }
        let lang = &self.cx.lang;
        if (def == lang.future || def == lang.into_future) && matches!(ty, Ty::Future(_)) {
            return true;
        }
        let bounds = self.bounds_of(ty);
        match def {
            Def::Trait(trait_) => {
                if bounds.iter().any(|bound| self.cx.upcast(bound, ty, trait_).is_some()) {
                    return true;
                }
                self.depth += 1;
                let has_impl = !self.applicable(ty, trait_, None).is_empty();
                self.depth -= 1;
                has_impl
                    || self.derived(ty, trait_)
                    || match ty {
                        Ty::Ref(inner) => self.holds(&Arc::clone(inner), def, depth + 1),
                        _ => false,
                    }
            }
            Def::Extern(path) => self.holds_extern(ty, path, &bounds, depth),
            _ => true,
        }
    }

    fn holds_extern(&mut self, ty: &Ty, path: Name, bounds: &[TraitRef], depth: u32) -> bool {
        if bounds.iter().any(|bound| bound.def == Def::Extern(path)) {
            return true;
        }
        match ty {
            Ty::Adt(adt, _) => {
                let last = path.as_str().rsplit("::").next().unwrap_or("");
                let is_std = self.cx.program.adts[adt.0 as usize].path.as_str().starts_with("std::");
                is_std
                    || self.cx.derives(*adt, last)
                    || self.cx.extern_impls.contains_key(&(path, head_of(ty)))
                    || self.cx.extern_impls.contains_key(&(path, None))
            }
            Ty::Ref(inner) => self.holds(&Arc::clone(inner), Def::Extern(path), depth + 1),
            Ty::Param(_) | Ty::Assoc(..) | Ty::Opaque(_) | Ty::Dyn(_) => false,
            _ => true,
        }
    }

    /// Whether a type derives a trait, or the language gives it to it.
    pub(super) fn derived(&self, ty: &Ty, trait_: TraitId) -> bool {
        let item = &self.cx.program.traits[trait_.0 as usize];
        match ty {
            Ty::Adt(adt, _) => self.cx.derives(*adt, item.name.as_str()),
            Ty::Tuple(_) | Ty::Slice(_) | Ty::Closure(_) | Ty::FnDef(..) | Ty::FnPtr(..) | Ty::Ctor(..) => {
                matches!(
                    item.path.as_str(),
                    "std::clone::Clone"
                        | "std::default::Default"
                        | "std::fmt::Debug"
                        | "std::cmp::PartialEq"
                        | "std::cmp::Eq"
                        | "std::cmp::PartialOrd"
                        | "std::cmp::Ord"
                        | "std::hash::Hash"
                )
            }
            _ => false,
        }
    }

    /// Takes the bounds of something used for granted: those that say something become questions.
    pub(super) fn assume(&mut self, bounds: &[Predicate], subst: &Subst) {
        for (ty, bound) in bounds {
            if bound.args.is_empty() && bound.assoc.is_empty() {
                continue;
            }
            let ty = self.instantiate(ty, subst);
            let bound = substitute_trait_ref(bound, subst);
            let bound = self.normalize_trait_ref(&bound);
            self.pending.push(Pending::Bound(ty, bound));
        }
    }

    /// Adds a question: what it says that a type implements a trait.
    pub(super) fn require(&mut self, ty: Ty, bound: TraitRef) {
        self.pending.push(Pending::Bound(ty, bound));
    }

    /// The `Fn` bounds that wait for a variable.
    pub(super) fn fn_bound_on(&self, var: &Ty) -> Option<(Vec<Ty>, Ty)> {
        self.pending.iter().rev().find_map(|pending| match pending {
            Pending::Bound(ty, bound)
                if self.cx.lang.is_fn_trait(bound.def) && self.table.shallow(ty) == *var =>
            {
                Some(self.fn_bound(bound))
            }
            _ => None,
        })
    }

    /// Lets all questions be asked again.
    pub(super) fn unsettle(&mut self) {
        self.settled_at = None;
    }

    /// Answers the questions that can be; those that wait stay. Gives whether something was learned.
    pub(super) fn settle(&mut self) -> bool {
        let start = self.table.n_bound;
        for _ in 0..16 {
            let state = (self.table.n_bound, self.pending.len());
            if self.pending.is_empty() || self.settled_at == Some(state) {
                break;
            }
            let pending = std::mem::take(&mut self.pending);
            for question in pending {
                if !self.answer(&question) {
                    self.pending.push(question);
                }
            }
            // Too many open questions in one body: the old ones will hardly find an answer.
            if self.pending.len() > 400 {
                self.pending.drain(..200);
            }
            self.settled_at = Some((state.0, self.pending.len()));
            if self.table.n_bound == state.0 {
                break;
            }
        }
        self.table.n_bound != start
    }

    fn answer(&mut self, question: &Pending) -> bool {
        match question {
            Pending::Project { self_ty, trait_, args, name, var } => {
                match self.project(self_ty, *trait_, args.as_deref(), *name) {
                    Projection::Known(ty) => {
                        self.table.unify(var, &ty);
                        true
                    }
                    Projection::Later => false,
                    Projection::None => {
                        let ty = self.unreduced(self_ty, *trait_, *name);
                        self.table.unify(var, &ty);
                        true
                    }
                }
            }
            Pending::Bound(ty, bound) => self.answer_bound(ty, bound),
        }
    }

    fn answer_bound(&mut self, ty: &Ty, bound: &TraitRef) -> bool {
        let ty = self.selectable(ty);
        if matches!(ty, Ty::Infer(_)) {
            return false;
        }
        if self.cx.lang.is_fn_trait(bound.def) {
            if let Some((params, ret)) = self.callable(&ty) {
                let (want_params, want_ret) = self.fn_bound(bound);
                for (param, want) in params.iter().zip(&want_params) {
                    self.table.unify(want, param);
                }
                self.table.unify(&want_ret, &ret);
            }
            return true;
        }
        let mut done = true;
        for (name, want) in bound.assoc.iter() {
            let known = match read_trait(bound.def) {
                Some(trait_) => {
                    let owner = self.cx.trait_with_type(trait_, *name).unwrap_or(trait_);
                    let args = (owner == trait_).then_some(&*bound.args);
                    self.project(&ty, owner, args, *name)
                }
                None => match self.builtin_projection(&ty, bound.def, *name) {
                    Some(ty) => Projection::Known(ty),
                    None => Projection::None,
                },
            };
            match known {
                Projection::Known(known) => {
                    self.table.unify(want, &known);
                }
                Projection::Later => done = false,
                Projection::None => {}
            }
        }
        if !bound.args.is_empty()
            && bound.assoc.is_empty()
            && let Some(trait_) = read_trait(bound.def)
        {
            for known in self.bounds_of(&ty) {
                if let Some(known) = self.cx.upcast(&known, &ty, trait_) {
                    for (want, known) in bound.args.iter().zip(known.args.iter()) {
                        self.table.unify(want, known);
                    }
                    return done;
                }
            }
            // Confirming the only impl unifies its arguments.
            if let Selection::Ambiguous = self.select(&ty, trait_, Some(&bound.args)) {
                done = false;
            }
        }
        done
    }

    /// The finished type: no variables left.
    pub(super) fn finish(&mut self, ty: &Ty) -> Ty {
        let resolved = self.table.resolve(ty);
        let table = &self.table;
        let (i32, f64) = (self.cx.lang.i32, self.cx.lang.f64);
        fold(&resolved, &mut |part| match part {
            Ty::Infer(_) => Step::Replace(match table.kind(part) {
                Some(VarKind::Int) => Ty::Prim(i32),
                Some(VarKind::Float) => Ty::Prim(f64),
                _ => Ty::Unknown,
            }),
            _ => Step::Descend,
        })
    }

    /// The finished substitution.
    pub(super) fn finish_subst(&mut self, subst: &Subst) -> Subst {
        let entries = subst.0.iter().map(|(name, ty)| (*name, self.finish(ty)));
        Subst(entries.collect())
    }
}

impl From<Arc<[(Name, Ty)]>> for Subst {
    fn from(entries: Arc<[(Name, Ty)]>) -> Subst {
        Subst(entries)
    }
}
