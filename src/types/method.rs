//! Method lookup by receiver type, as rustc does it: each dereference in turn; by value, then by reference; inherent
//! before trait. Traits in scope go first, then any trait.

use super::cx::AssocItem;
use super::lang::read_trait;
use super::matching::{Binds, Fit, head_of};
use super::traits::{Selection, Solver};
use super::{Callee, Subst, TraitRef, Ty};
use crate::hir::{Attr, SelfKind};
use crate::names::{
    AdtId, ConstId, Def, FnId, ImplId, ModId, Namespace, Origin, Resolution, TraitId, resolve,
};
use crate::source::Name;
use std::sync::Arc;

/// What a lookup found.
pub(super) enum Lookup {
    Found(Picked),
    /// A method of foreign code, by path, and how often the receiver is dereferenced.
    Extern(Name, usize),
    /// The receiver's type is still a variable.
    Later,
    /// No idea.
    Unknown,
}

/// A method, not yet called.
#[derive(Clone, Debug)]
pub(super) struct Picked {
    pub derefs: usize,
    /// What `Self` is.
    pub self_ty: Ty,
    pub func: FnId,
    pub source: Source,
}

/// Where a method comes from.
#[derive(Clone, Debug)]
pub(super) enum Source {
    Inherent(ImplId, Binds),
    /// A trait the type implements.
    Trait(TraitId),
    /// A trait that a bound names.
    Bound(TraitRef),
}

/// A function picked and instantiated: ready for its arguments.
pub(super) struct Call {
    pub callee: Callee,
    /// Parameters, the receiver's first.
    pub params: Vec<Ty>,
    pub ret: Ty,
}

/// How a method takes its receiver, as far as lookup cares.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    ByValue,
    ByRef,
    /// Any, receivers or none: for `Type::f`.
    Path,
}

/// What `Type::name` is.
pub(super) enum Assoc {
    Fn(Picked),
    Const(ConstId),
    Extern(Name),
    Later,
    None,
}

impl Solver<'_, '_> {
    /// Looks a method up.
    pub(super) fn lookup_method(&mut self, module: ModId, receiver: &Ty, name: Name) -> Lookup {
        let steps: Vec<Ty> = self.autoderef(receiver).iter().map(|step| self.selectable(step)).collect();
        for any_trait in [false, true] {
            for (derefs, step) in steps.iter().enumerate() {
                match step {
                    Ty::Infer(_) => return Lookup::Later,
                    Ty::Unknown | Ty::Never => break,
                    Ty::Ref(inner) => match self.selectable(inner) {
                        Ty::Infer(_) => return Lookup::Later,
                        Ty::Unknown | Ty::Never => break,
                        _ => {}
                    },
                    _ => {}
                }
                let referent = steps.get(derefs + 1).filter(|_| matches!(step, Ty::Ref(_)));
                let tries = [(Some(step), derefs, Mode::ByValue), (referent, derefs + 1, Mode::ByRef)];
                let tries = tries.into_iter().chain([(Some(step), derefs, Mode::ByRef)]);
                for (ty, derefs, mode) in tries {
                    let Some(ty) = ty else { continue };
                    // A method of an unread type is more likely its own than that of a trait which is not even in scope.
                    if any_trait && matches!(step.peel(), Ty::Extern(..)) {
                        continue;
                    }
                    if let Some((func, source)) = self.probe(module, ty, name, mode, any_trait) {
                        return Lookup::Found(Picked { derefs, self_ty: ty.clone(), func, source });
                    }
                }
            }
        }
        self.foreign_method(&steps, name)
    }

    /// The path of a method that no code we read declares.
    fn foreign_method(&mut self, steps: &[Ty], name: Name) -> Lookup {
        for (derefs, step) in steps.iter().enumerate() {
            let owner = match step {
                Ty::Extern(path, _) => path.as_str(),
                Ty::Future(_) => "std::future::Future",
                Ty::Prim(name) => name.as_str(),
                Ty::Slice(_) => "slice",
                Ty::Adt(adt, _) => {
                    let item = &self.cx.program.adts[adt.0 as usize];
                    match self.is_workspace(item.module) {
                        // A method of a foreign trait or macro on a type of the workspace's own.
                        true => match self.derived_method(*adt, name) {
                            Some(path) => return Lookup::Extern(path, derefs),
                            None => continue,
                        },
                        false if steps.len() > derefs + 1 => continue,
                        false => item.path.as_str(),
                    }
                }
                Ty::Param(_) | Ty::Dyn(_) | Ty::Opaque(_) | Ty::Assoc(..) => {
                    let bounds = self.bounds_of(step);
                    let foreign = bounds.iter().find_map(|bound| match bound.def {
                        Def::Extern(path) => Some(path),
                        _ => None,
                    });
                    match foreign {
                        Some(path) => path.as_str(),
                        None => continue,
                    }
                }
                _ => continue,
            };
            return Lookup::Extern(Name::new(&format!("{owner}::{name}")), derefs);
        }
        Lookup::Unknown
    }

    /// The method of a foreign trait that a type derives, where something is known of it.
    fn derived_method(&self, id: AdtId, name: Name) -> Option<Name> {
        let program = self.cx.program;
        let adt = &program[id];
        let derives = adt.attrs.iter().filter(|attr| attr.is("derive")).flat_map(Attr::list);
        let foreign = derives.filter_map(|derive| {
            let path = derive.path.as_ref()?;
            match resolve(program, adt.module, Namespace::Type, path)? {
                Resolution { def: Def::Extern(path), .. } => Some(path),
                _ => None,
            }
        });
        let mut methods = foreign.map(|path| Name::new(&format!("{path}::{name}")));
        methods.find(|method| self.cx.extern_result(*method, &[]).is_some())
    }

    fn is_workspace(&self, module: ModId) -> bool {
        let krate = self.cx.program.modules[module.0 as usize].krate;
        self.cx.program.crates[krate.0 as usize].origin == Origin::Workspace
    }

    fn takes(&self, func: FnId, mode: Mode) -> bool {
        match (&self.cx.program.fns[func.0 as usize].hir.self_kind, mode) {
            (_, Mode::Path) => true,
            (None, _) => false,
            (Some(SelfKind::Ref { .. }), mode) => mode == Mode::ByRef,
            (Some(SelfKind::Value), mode) => mode == Mode::ByValue,
            // `self: Arc<Self>`: reached by dereferencing the pointer.
            (Some(SelfKind::Typed(_)), _) => true,
        }
    }

    fn probe(
        &mut self,
        module: ModId,
        ty: &Ty,
        name: Name,
        mode: Mode,
        any_trait: bool,
    ) -> Option<(FnId, Source)> {
        if !any_trait {
            if let Some((impl_, AssocItem::Fn(func), binds)) =
                self.inherent(ty, name, |solver, item| match item {
                    AssocItem::Fn(func) => solver.takes(func, mode),
                    AssocItem::Const(_) => false,
                })
            {
                return Some((func, Source::Inherent(impl_, binds)));
            }
            if let Some((func, bound)) = self.bound_method(ty, name)
                && self.takes(func, mode)
            {
                return Some((func, Source::Bound(bound)));
            }
        }
        let cx = self.cx;
        let declared = cx.traits_with_fn.get(&name)?;
        for (trait_, func) in declared {
            if !self.takes(*func, mode) || self.in_scope(module, *trait_) == any_trait {
                continue;
            }
            // Of a dependency's traits only those that are imported are meant.
            let home = self.cx.program.traits[trait_.0 as usize].module;
            if any_trait && self.cx.program.origin(home) == Origin::Dependency {
                continue;
            }
            if self.has_impl(ty, *trait_) {
                return Some((*func, Source::Trait(*trait_)));
            }
        }
        None
    }

    /// Whether a type itself implements a trait, references not looked through.
    fn has_impl(&mut self, ty: &Ty, trait_: TraitId) -> bool {
        if matches!(ty, Ty::Param(_) | Ty::Dyn(_) | Ty::Opaque(_) | Ty::Assoc(..)) {
            let bounds = self.bounds_of(ty);
            if bounds.iter().any(|bound| self.cx.upcast(bound, ty, trait_).is_some()) {
                return true;
            }
        }
        if matches!(ty, Ty::Future(_)) && Def::Trait(trait_) == self.cx.lang.future {
            return true;
        }
        !self.applicable(ty, trait_, None).is_empty() || self.derived(ty, trait_)
    }

    /// Whether a trait's methods can be called in a module.
    fn in_scope(&self, module: ModId, trait_: TraitId) -> bool {
        let mut at = Some(module);
        while let Some(here) = at {
            let module = &self.cx.program.modules[here.0 as usize];
            if module.traits.contains(&trait_) {
                return true;
            }
            at = if module.is_block { module.parent } else { None };
        }
        false
    }

    /// An item of that name in an inherent impl of the type.
    fn inherent(
        &mut self,
        ty: &Ty,
        name: Name,
        wanted: impl Fn(&Self, AssocItem) -> bool,
    ) -> Option<(ImplId, AssocItem, Binds)> {
        let cx = self.cx;
        let found = cx.inherent.get(&(head_of(ty)?, name))?;
        for (impl_, item) in found {
            let mut binds = Binds::default();
            if wanted(self, *item) && self.fit(&cx.impl_header(*impl_).self_ty, ty, &mut binds) != Fit::No {
                return Some((*impl_, *item, binds));
            }
        }
        None
    }

    /// A method of that name in what is declared about the type.
    fn bound_method(&mut self, ty: &Ty, name: Name) -> Option<(FnId, TraitRef)> {
        for bound in self.bounds_of(ty) {
            let Def::Trait(trait_) = bound.def else { continue };
            for above in self.cx.supertraits(trait_) {
                let fns = &self.cx.program.traits[above.0 as usize].fns;
                if let Some((_, func)) = fns.iter().find(|(known, _)| *known == name)
                    && let Some(bound) = self.cx.upcast(&bound, ty, *above)
                {
                    return Some((*func, bound));
                }
            }
        }
        None
    }

    /// What `Type::name` is: an inherent function or const, one of a trait, one of foreign code.
    pub(super) fn lookup_assoc(&mut self, module: ModId, ty: &Ty, name: Name) -> Assoc {
        let ty = self.selectable(ty);
        match ty {
            Ty::Infer(_) => return Assoc::Later,
            Ty::Unknown | Ty::Never => return Assoc::None,
            _ => {}
        }
        let picked = |func, source| Picked { derefs: 0, self_ty: ty.clone(), func, source };
        match self.inherent(&ty, name, |_, _| true) {
            Some((impl_, AssocItem::Fn(func), binds)) => {
                return Assoc::Fn(picked(func, Source::Inherent(impl_, binds)));
            }
            Some((_, AssocItem::Const(id), _)) => return Assoc::Const(id),
            None => {}
        }
        if let Some((func, bound)) = self.bound_method(&ty, name) {
            return Assoc::Fn(picked(func, Source::Bound(bound)));
        }
        for any_trait in [false, true] {
            if let Some((func, source)) = self.probe(module, &ty, name, Mode::Path, any_trait) {
                return Assoc::Fn(picked(func, source));
            }
        }
        if let Some(id) = self.trait_const(&ty, name) {
            return Assoc::Const(id);
        }
        match &ty {
            Ty::Extern(path, _) => Assoc::Extern(Name::new(&format!("{path}::{name}"))),
            Ty::Adt(adt, _) => {
                let item = &self.cx.program.adts[adt.0 as usize];
                match self.is_workspace(item.module) {
                    true => Assoc::None,
                    false => Assoc::Extern(Name::new(&format!("{}::{name}", item.path))),
                }
            }
            Ty::Prim(prim) => Assoc::Extern(Name::new(&format!("{prim}::{name}"))),
            _ => match self.foreign_method(std::slice::from_ref(&ty), name) {
                Lookup::Extern(path, _) => Assoc::Extern(path),
                _ => Assoc::None,
            },
        }
    }

    /// A const of that name in a trait that the type implements; its impl's, where that says.
    fn trait_const(&mut self, ty: &Ty, name: Name) -> Option<ConstId> {
        let cx = self.cx;
        for bound in self.bounds_of(ty) {
            let Def::Trait(trait_) = bound.def else { continue };
            for above in cx.supertraits(trait_) {
                let consts = &cx.program.traits[above.0 as usize].consts;
                if let Some((_, id)) = consts.iter().find(|(known, _)| *known == name) {
                    return Some(*id);
                }
            }
        }
        let impls = cx.program.index.impls_of.get(&head_of(ty)?)?;
        let in_impl = impls.iter().find_map(|id| {
            let consts = &cx.program.impls[id.0 as usize].consts;
            consts.iter().find(|(known, _)| *known == name).map(|(_, id)| *id)
        });
        in_impl.or_else(|| {
            impls.iter().find_map(|id| {
                let Some((Def::Trait(trait_), _)) = cx.program.impls[id.0 as usize].trait_ else {
                    return None;
                };
                let consts = &cx.program.traits[trait_.0 as usize].consts;
                consts.iter().find(|(known, _)| *known == name).map(|(_, id)| *id)
            })
        })
    }

    /// Instantiates a picked function; `generics` are those written after its name.
    pub(super) fn confirm_method(&mut self, picked: &Picked, generics: Option<&[Ty]>) -> Call {
        match &picked.source {
            Source::Inherent(impl_, binds) => {
                let subst = self.impl_subst(*impl_, binds);
                let header = self.cx.impl_header(*impl_);
                let self_ty = self.instantiate(&header.self_ty, &subst);
                self.table.unify(&self_ty, &picked.self_ty);
                self.call_fn(picked.func, subst, generics)
            }
            Source::Bound(bound) => {
                self.call_trait_fn(picked.func, &picked.self_ty, Some(bound.args.clone()), generics)
            }
            Source::Trait(trait_) => {
                // A single impl knows more than the declaration: `impl Trait` results, for one.
                if let Selection::One(impl_, subst) = self.select(&picked.self_ty, *trait_, None) {
                    let name = self.cx.program.fns[picked.func.0 as usize].name;
                    let fns = &self.cx.program.impls[impl_.0 as usize].fns;
                    if let Some((_, func)) = fns.iter().find(|(known, _)| *known == name) {
                        return self.call_fn(*func, subst, generics);
                    }
                    let args = self.cx.impl_header(impl_).trait_ref.as_ref().map(|bound| bound.args.clone());
                    let args: Option<Arc<[Ty]>> =
                        args.map(|args| args.iter().map(|arg| self.instantiate(arg, &subst)).collect());
                    let mut call = self.call_trait_fn(picked.func, &picked.self_ty, args, generics);
                    if let Callee::Trait { method, subst, .. } = call.callee {
                        call.callee = Callee::Fn(method, subst);
                    }
                    return call;
                }
                self.call_trait_fn(picked.func, &picked.self_ty, None, generics)
            }
        }
    }

    /// Instantiates a function of which the impl's parameters are known.
    pub(super) fn call_fn(&mut self, func: FnId, parent: Subst, generics: Option<&[Ty]>) -> Call {
        let subst = self.own_generics(func, parent, generics);
        let (params, ret) = self.open_sig(func, &subst);
        Call { callee: Callee::Fn(func, subst), params, ret }
    }

    /// Instantiates a trait's function for a self type; `args` are the trait's.
    pub(super) fn call_trait_fn(
        &mut self,
        func: FnId,
        self_ty: &Ty,
        args: Option<Arc<[Ty]>>,
        generics: Option<&[Ty]>,
    ) -> Call {
        let Some(trait_) = self.cx.trait_of(func) else {
            return self.call_fn(func, Subst::default(), generics);
        };
        let names = &self.cx.trait_info(trait_).params;
        let given = args.is_some();
        let args = args.unwrap_or_else(|| names.iter().map(|_| self.table.fresh()).collect());
        let parent = self.trait_subst(self_ty, names, &args);
        if !given && !names.is_empty() {
            let bound = TraitRef { def: Def::Trait(trait_), args, assoc: Arc::from([]) };
            self.require(self_ty.clone(), bound);
        }
        let subst = self.own_generics(func, parent, generics);
        let (params, ret) = self.open_sig(func, &subst);
        Call { callee: Callee::Trait { method: func, self_ty: self_ty.clone(), subst }, params, ret }
    }

    /// Adds the function's own parameters to those of the impl or trait: as written, else variables.
    fn own_generics(&mut self, func: FnId, parent: Subst, generics: Option<&[Ty]>) -> Subst {
        let sig = self.cx.fn_sig(func);
        let own = &sig.generics[sig.n_parent.min(sig.generics.len())..];
        if own.is_empty() {
            return parent;
        }
        let mut entries = parent.0.to_vec();
        for (i, name) in own.iter().enumerate() {
            let given = generics.and_then(|generics| generics.get(i)).cloned();
            entries.push((*name, given.unwrap_or_else(|| self.table.fresh())));
        }
        Subst(entries.into())
    }

    /// Parameters and result of a function; its bounds become questions.
    pub(super) fn open_sig(&mut self, func: FnId, subst: &Subst) -> (Vec<Ty>, Ty) {
        let sig = self.cx.fn_sig(func);
        let params =
            sig.params.iter().map(|param| self.instantiate_with(param, subst, &sig.bounds)).collect();
        let ret = self.instantiate_with(&sig.ret, subst, &sig.bounds);
        self.assume(&sig.bounds, subst);
        (params, ret)
    }

    /// A trait's function by the trait's definition and its name.
    pub(super) fn trait_fn(&self, def: Def, name: &str) -> Option<(TraitId, FnId)> {
        let trait_ = read_trait(def)?;
        let fns = &self.cx.program.traits[trait_.0 as usize].fns;
        fns.iter().find(|(known, _)| *known == name).map(|(_, func)| (trait_, *func))
    }
}
