//! What the inference of all bodies shares: indexes made once, and what items declare, lowered at first use.

use super::lang::Lang;
use super::lower::{ItemContext, Lower, super_ref};
use super::method::Lookup;
use super::signature::{self, FnSig, ImplHeader, Predicate, TraitInfo};
use super::traits::Solver;
use super::{Callee, Owner, Subst, TraitRef, Ty, Typing, infer};
use crate::hir::{self, Generics};
use crate::names::{
    AdtId, AliasId, ConstId, Def, FnId, FnParent, ImplId, ModId, Namespace, Program, TraitId, TypeHead,
    resolve,
};
use crate::source::Name;
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::{Arc, OnceLock};

/// States the result of a foreign function or method: its path and the receiver's type arguments in, a type out.
pub type ExternResult<'p> = Box<dyn Fn(Name, &[Ty]) -> Option<Ty> + Send + Sync + 'p>;

/// Context that inference of all bodies shares: cheap to make, `Sync`; it keeps what it lowered.
///
/// Invariant: what fills a cell only lowers what is written, and never asks for a cell of the same kind, so that no
/// thread waits for itself or for one that waits for it. Normalizing and looking for impls happens on use.
pub struct TypeCx<'p> {
    pub(super) program: &'p Program,
    pub(super) lang: Lang,
    sigs: Vec<OnceLock<FnSig>>,
    headers: Vec<OnceLock<ImplHeader>>,
    traits: Vec<OnceLock<TraitInfo>>,
    supertraits: Vec<OnceLock<Box<[TraitId]>>>,
    fields: Vec<OnceLock<Vec<Vec<Ty>>>>,
    const_tys: Vec<OnceLock<Ty>>,
    alias_tys: Vec<OnceLock<Ty>>,
    /// Functions, consts of inherent impls by self type and name.
    pub(super) inherent: FxHashMap<(TypeHead, Name), Vec<(ImplId, AssocItem)>>,
    /// Traits by the name of a function of theirs.
    pub(super) traits_with_fn: FxHashMap<Name, Vec<(TraitId, FnId)>>,
    /// Impls of a trait by self type; `None` heads the blanket ones.
    pub(super) trait_impls: FxHashMap<(TraitId, Option<TypeHead>), Vec<ImplId>>,
    /// Impls of traits that were not read, by the trait's path.
    pub(super) extern_impls: FxHashMap<(Name, Option<TypeHead>), Vec<ImplId>>,
    pub(super) extern_result: Option<ExternResult<'p>>,
}

/// A function or const found in an impl.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum AssocItem {
    Fn(FnId),
    Const(ConstId),
}

const _: fn() = || {
    fn crosses_threads<T: Send + Sync>() {}
    crosses_threads::<TypeCx<'_>>();
};

fn cells<T>(n: usize) -> Vec<OnceLock<T>> {
    std::iter::repeat_with(OnceLock::new).take(n).collect()
}

impl<'p> TypeCx<'p> {
    /// Makes the indexes; everything else waits for its first use.
    pub fn new(program: &'p Program) -> TypeCx<'p> {
        let mut inherent: FxHashMap<(TypeHead, Name), Vec<(ImplId, AssocItem)>> = FxHashMap::default();
        let mut trait_impls: FxHashMap<(TraitId, Option<TypeHead>), Vec<ImplId>> = FxHashMap::default();
        let mut extern_impls: FxHashMap<(Name, Option<TypeHead>), Vec<ImplId>> = FxHashMap::default();
        for (i, item) in program.impls.iter().enumerate() {
            let id = ImplId(i as u32);
            match (&item.trait_, item.head) {
                (None, Some(head)) => {
                    for (name, func) in &item.fns {
                        inherent.entry((head, *name)).or_default().push((id, AssocItem::Fn(*func)));
                    }
                    for (name, const_) in &item.consts {
                        inherent.entry((head, *name)).or_default().push((id, AssocItem::Const(*const_)));
                    }
                }
                (Some((Def::Trait(trait_), _)), head) => {
                    trait_impls.entry((*trait_, head)).or_default().push(id)
                }
                (Some((Def::Extern(path), _)), head) => {
                    extern_impls.entry((*path, head)).or_default().push(id)
                }
                _ => {}
            }
        }
        let mut traits_with_fn: FxHashMap<Name, Vec<(TraitId, FnId)>> = FxHashMap::default();
        for (i, item) in program.traits.iter().enumerate() {
            for (name, func) in &item.fns {
                traits_with_fn.entry(*name).or_default().push((TraitId(i as u32), *func));
            }
        }
        TypeCx {
            program,
            lang: Lang::new(program),
            sigs: cells(program.fns.len()),
            headers: cells(program.impls.len()),
            traits: cells(program.traits.len()),
            supertraits: cells(program.traits.len()),
            fields: cells(program.adts.len()),
            const_tys: cells(program.consts.len()),
            alias_tys: cells(program.aliases.len()),
            inherent,
            traits_with_fn,
            trait_impls,
            extern_impls,
            extern_result: None,
        }
    }

    /// Lets someone else (the models of foreign crates) state what foreign functions give.
    pub fn with_extern_results(mut self, hook: ExternResult<'p>) -> TypeCx<'p> {
        self.extern_result = Some(hook);
        self
    }

    /// The program this is about.
    pub fn program(&self) -> &'p Program {
        self.program
    }

    /// Infers one body. Functions without body give an empty typing.
    pub fn infer(&self, owner: Owner) -> Typing {
        infer::infer(self, owner)
    }

    /// The type of a field of a type with these arguments; unknown when there is no such field.
    pub fn field_ty(&self, adt: AdtId, variant: u32, field: Name, args: &[Ty]) -> Ty {
        match self.declared_field(adt, variant, field) {
            Some(ty) => self.subst(ty, &self.adt_subst(adt, args)),
            None => Ty::Unknown,
        }
    }

    /// The declared type of a field, in terms of the type's parameters.
    pub(super) fn declared_field(&self, adt: AdtId, variant: u32, field: Name) -> Option<&Ty> {
        let item = self.program.adts.get(adt.0 as usize)?;
        let at = item.variants.get(variant as usize)?.fields.iter().position(|known| known.name == field)?;
        self.fields(adt).get(variant as usize)?.get(at)
    }

    /// The declared types of all fields of all variants.
    pub(super) fn fields(&self, adt: AdtId) -> &[Vec<Ty>] {
        self.fields[adt.0 as usize].get_or_init(|| {
            let item = &self.program.adts[adt.0 as usize];
            let mut lower = Lower::new(self, item.module, ItemContext::Adt(adt));
            let of_variant = |variant: &hir::Variant| {
                variant.fields.iter().map(|field| lower.ty(&field.ty)).collect::<Vec<Ty>>()
            };
            item.variants.iter().map(of_variant).collect()
        })
    }

    /// What a type's parameters stand for, given its arguments.
    pub fn adt_subst(&self, adt: AdtId, args: &[Ty]) -> Subst {
        let params = signature::type_params(&self.program.adts[adt.0 as usize].generics);
        Subst(params.zip(args.iter().cloned()).collect())
    }

    /// A function's signature.
    pub fn fn_sig(&self, func: FnId) -> &FnSig {
        self.sigs[func.0 as usize].get_or_init(|| signature::fn_sig(self, func))
    }

    /// An impl's header.
    pub fn impl_header(&self, id: ImplId) -> &ImplHeader {
        self.headers[id.0 as usize].get_or_init(|| signature::impl_header(self, id))
    }

    /// A trait's declaration.
    pub fn trait_info(&self, id: TraitId) -> &TraitInfo {
        self.traits[id.0 as usize].get_or_init(|| signature::trait_info(self, id))
    }

    /// A const's or static's declared type.
    pub fn const_ty(&self, id: ConstId) -> Ty {
        let lowered = self.const_tys[id.0 as usize].get_or_init(|| {
            let item = &self.program.consts[id.0 as usize];
            Lower::new(self, item.module, ItemContext::Const(id)).ty(&item.hir.ty)
        });
        lowered.clone()
    }

    /// Puts types for parameters, and reduces associated types that become known.
    pub fn subst(&self, ty: &Ty, subst: &Subst) -> Ty {
        let mut solver = Solver::new(self, Arc::from([]));
        let new = solver.instantiate(ty, subst);
        solver.finish(&new)
    }

    /// The functions that a trait's method can mean for a self type, with what their type parameters stand for: one when
    /// the type is concrete, every workspace impl when it is `dyn`, a bounded parameter or unknown; the provided body
    /// when an impl has none.
    pub fn impls_of_method(&self, method: FnId, self_ty: &Ty, subst: &Subst) -> Vec<(FnId, Subst)> {
        super::dispatch::impls_of_method(self, method, self_ty, subst)
    }

    /// Looks up a method by receiver type as rustc does, and says how often the receiver is dereferenced to reach the
    /// method's `Self`.
    pub fn method(&self, module: ModId, receiver: &Ty, name: Name) -> Option<(Callee, usize)> {
        let mut solver = Solver::new(self, Arc::from([]));
        match solver.lookup_method(module, receiver, name) {
            Lookup::Found(picked) => {
                let derefs = picked.derefs;
                let call = solver.confirm_method(&picked, None);
                solver.settle();
                Some((super::dispatch::settle_callee(&mut solver, call.callee), derefs))
            }
            Lookup::Extern(path, derefs) => Some((Callee::Extern(path), derefs)),
            Lookup::Later | Lookup::Unknown => None,
        }
    }

    /// The impl of a trait for a type. Derived traits have none: see [`TypeCx::implements`].
    pub fn impl_of(&self, trait_: TraitId, ty: &Ty) -> Option<(ImplId, Subst)> {
        let mut solver = Solver::new(self, Arc::from([]));
        let (id, subst) = solver.impl_for(ty, trait_, None)?;
        solver.settle();
        Some((id, solver.finish_subst(&subst)))
    }

    /// Whether a type implements a trait, by an impl, a derive, a bound or the language.
    pub fn implements(&self, trait_: TraitId, ty: &Ty) -> bool {
        Solver::new(self, Arc::from([])).holds(ty, Def::Trait(trait_), 0)
    }

    /// The type written at a place in an item.
    pub fn lower_type(&self, module: ModId, context: ItemContext, ty: &hir::TypeRef) -> Ty {
        let lowered = Lower::new(self, module, context).ty(ty);
        let mut solver = Solver::new(self, self.env(context));
        let new = solver.normalize(&lowered);
        solver.finish(&new)
    }

    /// What `*x` is, through `impl Deref` of stubs and workspace.
    pub fn deref(&self, ty: &Ty) -> Option<Ty> {
        let mut solver = Solver::new(self, Arc::from([]));
        let target = solver.deref(ty)?;
        Some(solver.finish(&target))
    }

    /// What an associated type is declared to be; unknown for one that is only declared.
    pub(super) fn alias_ty(&self, id: AliasId) -> Ty {
        let lowered = self.alias_tys[id.0 as usize].get_or_init(|| {
            let item = &self.program.aliases[id.0 as usize];
            let Some(ty) = &item.hir.ty else { return Ty::Unknown };
            Lower::new(self, item.module, ItemContext::Alias(id)).with_self().ty(ty)
        });
        lowered.clone()
    }

    /// What may be assumed in an item.
    pub(super) fn env(&self, context: ItemContext) -> Arc<[Predicate]> {
        signature::env_of(self, context)
    }

    /// What a foreign function gives, as far as a model says.
    pub(super) fn extern_result(&self, path: Name, args: &[Ty]) -> Option<Ty> {
        self.extern_result.as_ref()?(path, args)
    }

    // What lowering asks for. None of it fills a cell but that of supertraits, which asks for nothing.

    /// The traits a trait implies, itself first.
    pub(super) fn supertraits(&self, trait_: TraitId) -> &[TraitId] {
        self.supertraits[trait_.0 as usize].get_or_init(|| {
            let mut seen = FxHashSet::from_iter([trait_]);
            let mut order = vec![trait_];
            let mut at = 0;
            while let Some(here) = order.get(at).copied() {
                at += 1;
                let item = &self.program.traits[here.0 as usize];
                let clauses = item.generics.predicates.iter().filter(|predicate| match &predicate.ty {
                    hir::TypeRef::Path(path) => path.as_single() == Some(self.lang.self_),
                    _ => false,
                });
                let bounds = item.supertraits.iter().chain(clauses.flat_map(|predicate| &predicate.bounds));
                for above in bounds.filter_map(|bound| self.bound_trait(item.module, bound)) {
                    if seen.insert(above) {
                        order.push(above);
                    }
                }
            }
            order.into()
        })
    }

    /// The trait of a bound, when it was read.
    pub(super) fn bound_trait(&self, module: ModId, bound: &hir::Bound) -> Option<TraitId> {
        match resolve(self.program, module, Namespace::Type, &bound.path)?.def {
            Def::Trait(trait_) => Some(trait_),
            _ => None,
        }
    }

    /// The trait, of this one and its supertraits, that has an associated type of that name.
    pub(super) fn trait_with_type(&self, trait_: TraitId, name: Name) -> Option<TraitId> {
        let has =
            |id: &&TraitId| self.program.traits[id.0 as usize].types.iter().any(|(known, _)| *known == name);
        self.supertraits(trait_).iter().find(has).copied()
    }

    /// The reference to a trait that a bound implies: itself or a supertrait's.
    pub(super) fn upcast(&self, bound: &TraitRef, self_ty: &Ty, to: TraitId) -> Option<TraitRef> {
        let Def::Trait(from) = bound.def else { return None };
        if from == to {
            return Some(bound.clone());
        }
        if !self.supertraits(from).contains(&to) {
            return None;
        }
        let mut layer = vec![bound.clone()];
        for depth in 0..8 {
            layer = layer.iter().flat_map(|bound| super_ref(self, bound, self_ty, depth)).take(64).collect();
            if let Some(found) = layer.iter().find(|bound| bound.def == Def::Trait(to)) {
                return Some(found.clone());
            }
        }
        None
    }

    /// The item around.
    pub(super) fn context_parent(&self, context: ItemContext) -> Option<ItemContext> {
        let parent: ItemContext = match context {
            ItemContext::Fn(id) => self.program.fns[id.0 as usize].parent.into(),
            ItemContext::Const(id) => self.program.consts[id.0 as usize].parent.into(),
            ItemContext::Alias(id) => self.program.aliases[id.0 as usize].parent.into(),
            _ => ItemContext::None,
        };
        (parent != ItemContext::None).then_some(parent)
    }

    /// The impl that an item is or stands in.
    pub(super) fn context_impl(&self, context: ItemContext) -> Option<ImplId> {
        match self.context_parent(context).unwrap_or(context) {
            ItemContext::Impl(id) => Some(id),
            _ => None,
        }
    }

    /// The generics an item declares itself, and the module that they see.
    pub(super) fn generics_of(&self, context: ItemContext) -> Option<(&'p Generics, ModId)> {
        let program = self.program;
        Some(match context {
            ItemContext::None => return None,
            ItemContext::Fn(FnId(id)) => {
                let item = &program.fns[id as usize];
                (&item.hir.generics, item.module)
            }
            ItemContext::Impl(ImplId(id)) => {
                let item = &program.impls[id as usize];
                (&item.generics, item.module)
            }
            ItemContext::Trait(TraitId(id)) => {
                let item = &program.traits[id as usize];
                (&item.generics, item.module)
            }
            ItemContext::Adt(AdtId(id)) => {
                let item = &program.adts[id as usize];
                (&item.generics, item.module)
            }
            ItemContext::Alias(AliasId(id)) => {
                let item = &program.aliases[id as usize];
                (&item.hir.generics, item.module)
            }
            ItemContext::Const(_) => return None,
        })
    }

    /// Whether a name is a type parameter here.
    pub(super) fn is_param(&self, context: ItemContext, name: Name) -> bool {
        let declares = |context: ItemContext| {
            let Some((generics, _)) = self.generics_of(context) else { return false };
            signature::type_params(generics).any(|known| known == name)
        };
        declares(context) || self.context_parent(context).is_some_and(declares)
    }

    /// Whether a name is a const parameter here.
    pub(super) fn is_const_param(&self, context: ItemContext, name: Name) -> bool {
        let declares = |context: ItemContext| {
            let Some((generics, _)) = self.generics_of(context) else { return false };
            generics
                .params
                .iter()
                .any(|param| param.kind == hir::GenericParamKind::Const && param.name == name)
        };
        declares(context) || self.context_parent(context).is_some_and(declares)
    }

    /// What `Self` is in an item.
    pub(super) fn self_type(&self, context: ItemContext) -> Option<Ty> {
        Some(match self.context_parent(context).unwrap_or(context) {
            ItemContext::Impl(id) => self.impl_header(id).self_ty.clone(),
            ItemContext::Trait(_) => Ty::Param(self.lang.self_),
            ItemContext::Adt(id) => {
                let params = signature::type_params(&self.program.adts[id.0 as usize].generics);
                Ty::Adt(id, params.map(Ty::Param).collect())
            }
            _ => return None,
        })
    }

    /// The trait a function is declared in.
    pub(super) fn trait_of(&self, func: FnId) -> Option<TraitId> {
        match self.program.fns[func.0 as usize].parent {
            FnParent::Trait(id) => Some(id),
            _ => None,
        }
    }

    /// Whether a type derives a trait of that name.
    pub(super) fn derives(&self, adt: AdtId, trait_name: &str) -> bool {
        self.program.adts[adt.0 as usize].derives.iter().any(|derive| *derive == trait_name)
    }
}
