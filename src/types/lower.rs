//! From types as written to [`Ty`]. Nothing is normalized here: `T::Item` becomes [`Ty::Assoc`], so that lowering an
//! item never asks for another item's impls, and no cache waits for itself.

use super::cx::TypeCx;
use super::fold::{substitute, substitute_trait_ref};
use super::unify::Table;
use super::{Subst, TraitRef, Ty};
use crate::hir::{self, GenericArg, GenericParamKind, TypeRef};
use crate::names::{
    AdtId, AliasId, ConstId, Def, FnId, FnParent, ImplId, ModId, Namespace, TraitId, resolve,
};
use crate::source::Name;
use std::sync::Arc;

/// Whose generic parameters (and `Self`) a type sees.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[expect(missing_docs, reason = "the items themselves")]
pub enum ItemContext {
    /// Nobody's.
    None,
    /// A function's, and those of the impl or trait around it.
    Fn(FnId),
    Impl(ImplId),
    Trait(TraitId),
    Adt(AdtId),
    Alias(AliasId),
    Const(ConstId),
}

impl From<FnParent> for ItemContext {
    fn from(parent: FnParent) -> ItemContext {
        match parent {
            FnParent::Module => ItemContext::None,
            FnParent::Impl(id) => ItemContext::Impl(id),
            FnParent::Trait(id) => ItemContext::Trait(id),
        }
    }
}

/// An `impl Trait` parameter found while lowering: its name and bounds.
pub(super) type ImplParam = (Name, Vec<TraitRef>);

/// Nested no deeper than this.
const MAX_DEPTH: u32 = 64;

/// Lowers types that stand in one item.
pub(super) struct Lower<'a, 'p> {
    pub cx: &'a TypeCx<'p>,
    pub module: ModId,
    pub context: ItemContext,
    /// What `Self` is, when the caller knows it already.
    pub self_ty: Option<Ty>,
    /// Where `_` and left-out arguments get their variables from; without it they are unknown.
    pub holes: Option<&'a mut Table>,
    /// Collects `impl Trait` in argument position; without it such a type is opaque.
    pub impl_params: Option<Vec<ImplParam>>,
    pub depth: u32,
}

impl<'a, 'p> Lower<'a, 'p> {
    pub(super) fn new(cx: &'a TypeCx<'p>, module: ModId, context: ItemContext) -> Lower<'a, 'p> {
        Lower { cx, module, context, self_ty: None, holes: None, impl_params: None, depth: 0 }
    }

    pub(super) fn at_depth(mut self, depth: u32) -> Lower<'a, 'p> {
        self.depth = depth;
        self
    }

    /// Looks up what `Self` is at once.
    pub(super) fn with_self(mut self) -> Lower<'a, 'p> {
        self.self_type();
        self
    }

    fn hole(&mut self) -> Ty {
        self.holes.as_mut().map_or(Ty::Unknown, |table| table.fresh())
    }

    /// Lowers a type.
    pub(super) fn ty(&mut self, ty: &TypeRef) -> Ty {
        if self.depth > MAX_DEPTH {
            return Ty::Unknown;
        }
        self.depth += 1;
        let lowered = self.ty_parts(ty);
        self.depth -= 1;
        lowered
    }

    fn ty_parts(&mut self, ty: &TypeRef) -> Ty {
        match ty {
            TypeRef::Path(path) => self.path(path),
            TypeRef::Ref { inner, .. } | TypeRef::Ptr(inner) => Ty::Ref(Arc::new(self.ty(inner))),
            TypeRef::Tuple(elems) => Ty::Tuple(elems.iter().map(|elem| self.ty(elem)).collect()),
            TypeRef::Array(inner) | TypeRef::Slice(inner) => Ty::Slice(Arc::new(self.ty(inner))),
            TypeRef::FnPtr { params, ret } => {
                let params = params.iter().map(|param| self.ty(param)).collect();
                Ty::FnPtr(params, Arc::new(self.ty(ret)))
            }
            TypeRef::Impl(bounds) => {
                let bounds: Vec<TraitRef> =
                    bounds.iter().filter_map(|bound| self.bound(bound, None)).collect();
                match &mut self.impl_params {
                    Some(params) => {
                        let name = Name::new(&format!("impl#{}", params.len()));
                        params.push((name, bounds));
                        Ty::Param(name)
                    }
                    None => Ty::Opaque(bounds.into()),
                }
            }
            TypeRef::Dyn(bounds) => {
                Ty::Dyn(bounds.iter().filter_map(|bound| self.bound(bound, None)).collect())
            }
            TypeRef::Never => Ty::Never,
            TypeRef::Infer => self.hole(),
        }
    }

    /// Lowers a path in type position.
    pub(super) fn path(&mut self, path: &hir::Path) -> Ty {
        let (mut ty, n) = match self.type_prefix(path) {
            Some(found) => found,
            None => return Ty::Unknown,
        };
        let first = path.segments.first().map(|segment| segment.name);
        let mut is_self = n == 1 && path.qself.is_none() && first == Some(self.cx.lang.self_);
        for segment in path.segments.iter().skip(n) {
            ty = self.assoc_type(&ty, segment.name, is_self);
            is_self = false;
        }
        ty
    }

    /// The type that the front of a path names, and how many segments that takes. Without any type at the front, `None`.
    pub(super) fn type_prefix(&mut self, path: &hir::Path) -> Option<(Ty, usize)> {
        if let Some(qself) = &path.qself {
            let self_ty = self.ty(&qself.ty);
            if qself.n_trait_segments == 0 {
                return Some((self_ty, 0));
            }
            let name = path.segments.get(qself.n_trait_segments)?.name;
            let Some(Def::Trait(trait_)) = self.qself_trait(path) else {
                return Some((Ty::Unknown, qself.n_trait_segments + 1));
            };
            let trait_ = self.cx.trait_with_type(trait_, name).unwrap_or(trait_);
            return Some((Ty::Assoc(Arc::new(self_ty), trait_, name), qself.n_trait_segments + 1));
        }
        let first = path.segments.first()?;
        if !path.global {
            if first.name == self.cx.lang.self_ {
                if let Some(ty) = self.self_type() {
                    return Some((ty, 1));
                }
            } else if self.cx.is_param(self.context, first.name) {
                return Some((Ty::Param(first.name), 1));
            }
        }
        let found = resolve(self.cx.program, self.module, Namespace::Type, path)?;
        let n = found.n_segments.min(path.segments.len());
        let args = n.checked_sub(1).and_then(|last| path.segments.get(last)).map_or(&[][..], |s| &s.args);
        Some((self.def(found.def, args)?, n))
    }

    /// The trait in `<T as Trait>::f`.
    pub(super) fn qself_trait(&self, path: &hir::Path) -> Option<Def> {
        let n = path.qself.as_ref()?.n_trait_segments;
        let found = resolve(self.cx.program, self.module, Namespace::Type, path)?;
        (n > 0 && found.n_segments >= n).then_some(found.def)
    }

    /// The type a definition is, with arguments as written; `None` when it is no type.
    pub(super) fn def(&mut self, def: Def, args: &[GenericArg]) -> Option<Ty> {
        Some(match def {
            Def::Adt(adt) | Def::Variant(adt, _) => Ty::Adt(adt, self.adt_args(adt, args)),
            Def::Alias(alias) => self.alias(alias, args),
            Def::Prim(name) => Ty::Prim(name),
            Def::Extern(path) => Ty::Extern(path, self.type_args(args)),
            Def::Param(name) => Ty::Param(name),
            Def::SelfImpl(_) | Def::SelfTrait(_) => self.self_type()?,
            Def::Trait(trait_) => {
                let args = self.trait_args(trait_, args, None);
                Ty::Dyn(Arc::from([args]))
            }
            Def::Mod(_) | Def::Fn(_) | Def::Const(_) | Def::Macro(_) => return None,
        })
    }

    fn type_args(&mut self, args: &[GenericArg]) -> Arc<[Ty]> {
        let types = args.iter().filter_map(|arg| match arg {
            GenericArg::Type(ty) => Some(ty),
            _ => None,
        });
        types.map(|ty| self.ty(ty)).collect()
    }

    /// What the positional arguments give for generics, left-out ones by default or hole.
    fn fill(
        &mut self,
        generics: &hir::Generics,
        module: ModId,
        context: ItemContext,
        args: &[GenericArg],
        self_ty: Option<&Ty>,
    ) -> Vec<(Name, Ty)> {
        let mut given = args.iter().filter(|arg| !matches!(arg, GenericArg::Assoc(..)));
        let none_given = args.iter().all(|arg| matches!(arg, GenericArg::Assoc(..)));
        let mut filled: Vec<(Name, Ty)> = Vec::with_capacity(generics.params.len());
        for param in &generics.params {
            let arg = given.next();
            if param.kind == GenericParamKind::Const {
                continue;
            }
            let ty = match (arg, &param.default) {
                (Some(GenericArg::Type(ty)), _) => self.ty(ty),
                // `HashMap::new()` in an expression: the hasher may still be any, but the default is the better guess.
                (None, Some(default)) if self.holes.is_none() || !none_given || !filled.is_empty() => {
                    let mut lower = Lower::new(self.cx, module, context).at_depth(self.depth + 1);
                    lower.self_ty = Some(self_ty.cloned().unwrap_or(Ty::Param(self.cx.lang.self_)));
                    let default = lower.ty(default);
                    substitute(&default, &Subst(filled.clone().into()))
                }
                _ => self.hole(),
            };
            filled.push((param.name, ty));
        }
        filled
    }

    /// Arguments of a type of the program.
    pub(super) fn adt_args(&mut self, adt: AdtId, args: &[GenericArg]) -> Arc<[Ty]> {
        let cx = self.cx;
        let item = &cx.program.adts[adt.0 as usize];
        if item.generics.params.is_empty() {
            return Arc::from([]);
        }
        let filled = self.fill(&item.generics, item.module, ItemContext::Adt(adt), args, None);
        filled.into_iter().map(|(_, ty)| ty).collect()
    }

    fn alias(&mut self, alias: AliasId, args: &[GenericArg]) -> Ty {
        let cx = self.cx;
        let item = &cx.program.aliases[alias.0 as usize];
        let Some(ty) = &item.hir.ty else { return Ty::Unknown };
        if self.depth > MAX_DEPTH {
            return Ty::Unknown;
        }
        let filled = self.fill(&item.hir.generics, item.module, ItemContext::Alias(alias), args, None);
        let mut lower = Lower::new(cx, item.module, ItemContext::Alias(alias)).at_depth(self.depth + 1);
        if item.parent != FnParent::Module {
            lower.self_ty = self.self_ty.clone();
        }
        let target = lower.ty(ty);
        substitute(&target, &Subst(filled.into()))
    }

    /// A trait with its arguments as written.
    fn trait_args(&mut self, trait_: TraitId, args: &[GenericArg], self_ty: Option<&Ty>) -> TraitRef {
        let cx = self.cx;
        let item = &cx.program.traits[trait_.0 as usize];
        let filled = self.fill(&item.generics, item.module, ItemContext::Trait(trait_), args, self_ty);
        TraitRef {
            def: Def::Trait(trait_),
            args: filled.into_iter().map(|(_, ty)| ty).collect(),
            assoc: self.assoc_args(args),
        }
    }

    fn assoc_args(&mut self, args: &[GenericArg]) -> Arc<[(Name, Ty)]> {
        let bindings = args.iter().filter_map(|arg| match arg {
            GenericArg::Assoc(name, ty) => Some((*name, ty)),
            _ => None,
        });
        bindings.map(|(name, ty)| (name, self.ty(ty))).collect()
    }

    /// Lowers a bound on a type; `None` when its path is no trait.
    pub(super) fn bound(&mut self, bound: &hir::Bound, self_ty: Option<&Ty>) -> Option<TraitRef> {
        self.trait_path(&bound.path, self_ty)
    }

    /// Lowers a trait's path with its arguments.
    pub(super) fn trait_path(&mut self, path: &hir::Path, self_ty: Option<&Ty>) -> Option<TraitRef> {
        let def = resolve(self.cx.program, self.module, Namespace::Type, path)?.def;
        self.trait_def(def, path, self_ty)
    }

    /// The same for a path that is resolved already.
    pub(super) fn trait_def(&mut self, def: Def, path: &hir::Path, self_ty: Option<&Ty>) -> Option<TraitRef> {
        let args = path.segments.last().map_or(&[][..], |segment| &segment.args);
        match def {
            // `Fn(A) -> B` has its parameters as one tuple, also when the stub's trait declares none.
            Def::Trait(trait_) if !self.cx.lang.is_fn_trait(def) => {
                Some(self.trait_args(trait_, args, self_ty))
            }
            Def::Trait(_) | Def::Extern(_) => {
                Some(TraitRef { def, args: self.type_args(args), assoc: self.assoc_args(args) })
            }
            _ => None,
        }
    }

    /// What `Self` stands for here.
    pub(super) fn self_type(&mut self) -> Option<Ty> {
        if self.self_ty.is_none() {
            self.self_ty = self.cx.self_type(self.context);
        }
        self.self_ty.clone()
    }

    /// `ty::Name`; `is_self` when it is written `Self::Name`.
    fn assoc_type(&mut self, ty: &Ty, name: Name, is_self: bool) -> Ty {
        let cx = self.cx;
        // In an impl, `Self::Item` is first of all what the impl says.
        if is_self && let Some(impl_) = cx.context_impl(self.context) {
            let item = &cx.program.impls[impl_.0 as usize];
            if let Some((_, alias)) = item.types.iter().find(|(known, _)| *known == name) {
                return self.alias(*alias, &[]);
            }
            if let Some((Def::Trait(trait_), _)) = item.trait_
                && let Some(trait_) = cx.trait_with_type(trait_, name)
            {
                return Ty::Assoc(Arc::new(ty.clone()), trait_, name);
            }
        }
        let found = match ty {
            Ty::Param(param) => self.bound_with_type(*param, name),
            Ty::Assoc(_, trait_, inner) => self.alias_bound_with_type(*trait_, *inner, name),
            _ => None,
        };
        match found {
            Some(trait_) => Ty::Assoc(Arc::new(ty.clone()), trait_, name),
            None => Ty::Unknown,
        }
    }

    /// The trait among a parameter's bounds that has an associated type of that name. It is looked for in the bounds as
    /// written: lowering them would need it.
    fn bound_with_type(&self, param: Name, name: Name) -> Option<TraitId> {
        let cx = self.cx;
        let mut context = Some(self.context);
        while let Some(here) = context {
            if let ItemContext::Trait(trait_) = here
                && param == cx.lang.self_
                && let Some(found) = cx.trait_with_type(trait_, name)
            {
                return Some(found);
            }
            if let Some((generics, module)) = cx.generics_of(here) {
                for bound in bounds_of(generics, param) {
                    if let Some(trait_) = cx.bound_trait(module, bound)
                        && let Some(found) = cx.trait_with_type(trait_, name)
                    {
                        return Some(found);
                    }
                }
            }
            context = cx.context_parent(here);
        }
        None
    }

    fn alias_bound_with_type(&self, trait_: TraitId, assoc: Name, name: Name) -> Option<TraitId> {
        let item = &self.cx.program.traits[trait_.0 as usize];
        let (_, alias) = item.types.iter().find(|(known, _)| *known == assoc)?;
        let alias = &self.cx.program.aliases[alias.0 as usize];
        let traits = alias.hir.bounds.iter().filter_map(|bound| self.cx.bound_trait(item.module, bound));
        traits.filter_map(|trait_| self.cx.trait_with_type(trait_, name)).next()
    }

    /// The bounds of generics: at the parameters and in `where`.
    pub(super) fn predicates(&mut self, generics: &hir::Generics) -> Vec<(Ty, TraitRef)> {
        let mut predicates = Vec::new();
        for param in generics.params.iter().filter(|param| !param.bounds.is_empty()) {
            let ty = Ty::Param(param.name);
            for bound in &param.bounds {
                predicates.extend(self.bound(bound, Some(&ty)).map(|bound| (ty.clone(), bound)));
            }
        }
        for predicate in &generics.predicates {
            let ty = self.ty(&predicate.ty);
            for bound in &predicate.bounds {
                predicates.extend(self.bound(bound, Some(&ty)).map(|bound| (ty.clone(), bound)));
            }
        }
        for (_, bound) in &mut predicates {
            self.qualify_output(bound);
        }
        predicates
    }

    /// `AsyncFn(A) -> B` returns a future of `B`.
    fn qualify_output(&self, bound: &mut TraitRef) {
        if self.cx.lang.is_async_fn_trait(bound.def) {
            let output = self.cx.lang.output;
            bound.assoc = bound
                .assoc
                .iter()
                .map(|(name, ty)| {
                    let is_output = *name == output && !matches!(ty, Ty::Future(_));
                    (*name, if is_output { Ty::Future(Arc::new(ty.clone())) } else { ty.clone() })
                })
                .collect();
        }
    }
}

/// The bounds written on a bare parameter, at it or in `where`.
fn bounds_of(generics: &hir::Generics, param: Name) -> impl Iterator<Item = &hir::Bound> {
    let own = generics.params.iter().filter(move |known| known.name == param).flat_map(|known| &known.bounds);
    let clauses = generics.predicates.iter().filter(move |predicate| match &predicate.ty {
        TypeRef::Path(path) => path.as_single() == Some(param),
        _ => false,
    });
    own.chain(clauses.flat_map(|predicate| &predicate.bounds))
}

/// A supertrait seen from a trait reference: `T: Sub<A>` with `trait Sub<A>: Super<A>` gives `Super<A>`.
pub(super) fn super_ref(cx: &TypeCx<'_>, bound: &TraitRef, self_ty: &Ty, depth: u32) -> Vec<TraitRef> {
    let Def::Trait(trait_) = bound.def else { return Vec::new() };
    if depth > 8 {
        return Vec::new();
    }
    let info = cx.trait_info(trait_);
    let names = info.params.iter().copied().zip(bound.args.iter().cloned());
    let subst = Subst(std::iter::once((cx.lang.self_, self_ty.clone())).chain(names).collect());
    info.supertraits.iter().map(|bound| substitute_trait_ref(bound, &subst)).collect()
}
