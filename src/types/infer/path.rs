//! Paths in value position, and struct expressions.

use super::InferCx;
use crate::hir::{ExprId, FieldInit, GenericArg, Path, StructKind};
use crate::names::{AdtId, Def, FnId, FnParent, Namespace, resolve};
use crate::types::lower::Lower;
use crate::types::method::Assoc;
use crate::types::{Callee, Subst, Ty};
use std::sync::Arc;

impl InferCx<'_, '_> {
    /// A path as an expression.
    pub(super) fn path_expr(&mut self, id: ExprId, path: &Path) -> Ty {
        match self.value_path(path) {
            Some((def, ty)) => {
                self.typing.paths.insert(id, def);
                ty
            }
            None => Ty::Unknown,
        }
    }

    fn value_path(&mut self, path: &Path) -> Option<(Def, Ty)> {
        if path.qself.is_some() {
            return self.qualified(path);
        }
        let first = path.segments.first()?;
        let is_self = !path.global && first.name == self.cx.lang.self_;
        let is_param = !path.global && self.cx.is_param(self.context, first.name);
        let names_type_first = is_self || (is_param && path.segments.len() > 1);
        if !names_type_first
            && let Some(found) = resolve(self.cx.program, self.module, Namespace::Value, path)
        {
            if found.n_segments >= path.segments.len() {
                return self.definition(found.def, path);
            }
            if let Def::Trait(_) = found.def {
                return self.trait_item(found.def, path, found.n_segments);
            }
        }
        // `N` of `const N: usize`; the tree does not keep its type, and it mostly is this one.
        if path.segments.len() == 1 && self.cx.is_const_param(self.context, first.name) {
            return Some((Def::Param(first.name), Ty::Prim(self.cx.lang.usize)));
        }
        let mut lower = Lower::new(self.cx, self.module, self.context);
        lower.holes = Some(&mut self.solver.table);
        let (ty, n) = lower.type_prefix(path)?;
        let mut ty = self.solver.normalize(&ty);
        let rest = path.segments.get(n..)?;
        let Some((last, between)) = rest.split_last() else { return self.self_ctor(&ty) };
        // `T::Assoc::f`
        if !between.is_empty() {
            let mut prefix = path.clone();
            prefix.segments.pop();
            let mut lower = Lower::new(self.cx, self.module, self.context);
            lower.holes = Some(&mut self.solver.table);
            let lowered = lower.path(&prefix);
            ty = self.solver.normalize(&lowered);
        }
        self.assoc_item(&ty, last.name, &last.args)
    }

    /// `<T>::f`, `<T as Trait>::f`
    fn qualified(&mut self, path: &Path) -> Option<(Def, Ty)> {
        let qself = path.qself.as_ref()?;
        let self_ty = self.lower(&qself.ty);
        let last = path.segments.last()?;
        if qself.n_trait_segments == 0 {
            return self.assoc_item(&self_ty, last.name, &last.args);
        }
        let lower = Lower::new(self.cx, self.module, self.context);
        match lower.qself_trait(path)? {
            Def::Trait(trait_) if path.segments.len() == qself.n_trait_segments + 1 => {
                let args = path.segments.get(qself.n_trait_segments - 1).map_or(&[][..], |s| &s.args);
                self.trait_member(trait_, args, self_ty, last.name, &last.args)
            }
            Def::Trait(_) => {
                let mut prefix = path.clone();
                prefix.segments.pop();
                let mut lower = Lower::new(self.cx, self.module, self.context);
                lower.holes = Some(&mut self.solver.table);
                let ty = lower.path(&prefix);
                let ty = self.solver.normalize(&ty);
                self.assoc_item(&ty, last.name, &last.args)
            }
            Def::Extern(trait_) => {
                let path = crate::source::Name::new(&format!("{trait_}::{}", last.name));
                Some((Def::Extern(path), Ty::Unknown))
            }
            _ => None,
        }
    }

    /// `Trait::f`
    fn trait_item(&mut self, def: Def, path: &Path, n: usize) -> Option<(Def, Ty)> {
        let (Def::Trait(trait_), [last]) = (def, path.segments.get(n..)?) else { return None };
        let args = n.checked_sub(1).and_then(|at| path.segments.get(at)).map_or(&[][..], |s| &s.args);
        let self_ty = self.fresh();
        self.trait_member(trait_, args, self_ty, last.name, &last.args)
    }

    fn trait_member(
        &mut self,
        trait_: crate::names::TraitId,
        trait_args: &[GenericArg],
        self_ty: Ty,
        name: crate::source::Name,
        generics: &[GenericArg],
    ) -> Option<(Def, Ty)> {
        let cx = self.cx;
        for above in cx.supertraits(trait_) {
            let item = &cx.program.traits[above.0 as usize];
            if let Some((_, func)) = item.fns.iter().find(|(known, _)| *known == name) {
                let args = (*above == trait_ && !trait_args.is_empty()).then(|| self.types(trait_args));
                let generics = self.types(generics);
                let call = self.solver.call_trait_fn(*func, &self_ty, args.map(Arc::from), Some(&generics));
                return self.fn_value(*func, call.callee);
            }
            if let Some((_, id)) = item.consts.iter().find(|(known, _)| *known == name) {
                return Some((Def::Const(*id), self.cx.subst(&cx.const_ty(*id), &self.self_subst(&self_ty))));
            }
        }
        None
    }

    fn self_subst(&self, self_ty: &Ty) -> Subst {
        Subst(Arc::from([(self.cx.lang.self_, self_ty.clone())]))
    }

    fn types(&mut self, args: &[GenericArg]) -> Vec<Ty> {
        let types = args.iter().filter_map(|arg| match arg {
            GenericArg::Type(ty) => Some(ty),
            _ => None,
        });
        types.map(|ty| self.lower(ty)).collect()
    }

    /// A path that names a definition by itself.
    fn definition(&mut self, def: Def, path: &Path) -> Option<(Def, Ty)> {
        let ty = match def {
            Def::Fn(func) => {
                let generics = path.segments.last().map_or(&[][..], |segment| &segment.args);
                let generics = self.types(generics);
                // The bounds of the function become questions when it is called, or here when it is a value.
                let call = self.solver.call_fn(func, Subst::default(), Some(&generics));
                return self.fn_value(func, call.callee);
            }
            Def::Adt(adt) => {
                let args = self.ctor_args(adt, path, 1);
                self.ctor(adt, 0, args)
            }
            Def::Variant(adt, variant) => {
                let args = self.ctor_args(adt, path, 2);
                self.ctor(adt, variant, args)
            }
            Def::Const(id) => {
                let ty = self.cx.const_ty(id);
                self.solver.normalize(&ty)
            }
            Def::Extern(_) => Ty::Unknown,
            Def::Alias(_) | Def::SelfImpl(_) => {
                let mut lower = Lower::new(self.cx, self.module, self.context);
                lower.holes = Some(&mut self.solver.table);
                let ty = lower.path(path);
                let ty = self.solver.normalize(&ty);
                return self.self_ctor(&ty);
            }
            _ => return None,
        };
        Some((def, ty))
    }

    /// `Self(…)`, `Alias(…)`
    fn self_ctor(&mut self, ty: &Ty) -> Option<(Def, Ty)> {
        match self.shallow(ty) {
            Ty::Adt(adt, args) => Some((Def::Adt(adt), self.ctor(adt, 0, args))),
            _ => None,
        }
    }

    /// The value of a constructor's name.
    fn ctor(&self, adt: AdtId, variant: u32, args: Arc<[Ty]>) -> Ty {
        let kind =
            self.cx.program.adts[adt.0 as usize].variants.get(variant as usize).map(|variant| variant.kind);
        match kind {
            Some(StructKind::Tuple) => Ty::Ctor(adt, variant, args),
            _ => Ty::Adt(adt, args),
        }
    }

    /// `ty::name::<generics>`
    fn assoc_item(
        &mut self,
        ty: &Ty,
        name: crate::source::Name,
        generics: &[GenericArg],
    ) -> Option<(Def, Ty)> {
        let ty = self.shallow(ty);
        if let Ty::Adt(adt, args) = &ty
            && let Some(variant) = self.cx.program.variant(*adt, name)
            && self.cx.program.adts[adt.0 as usize].kind == crate::names::AdtKind::Enum
        {
            return Some((Def::Variant(*adt, variant), self.ctor(*adt, variant, args.clone())));
        }
        match self.solver.lookup_assoc(self.module, &ty, name) {
            Assoc::Fn(picked) => {
                let generics = self.types(generics);
                let call = self.solver.confirm_method(&picked, Some(&generics));
                let func = match &call.callee {
                    Callee::Fn(func, _) => *func,
                    Callee::Trait { method, .. } => *method,
                    _ => return None,
                };
                self.fn_value(func, call.callee)
            }
            Assoc::Const(id) => {
                let declared = self.cx.const_ty(id);
                let mut subst = self.self_subst(&ty).0.to_vec();
                if let (FnParent::Impl(impl_), Ty::Adt(..)) =
                    (self.cx.program.consts[id.0 as usize].parent, &ty)
                {
                    let header = self.cx.impl_header(impl_);
                    subst.extend(header.params.iter().map(|name| (*name, Ty::Unknown)));
                }
                Some((Def::Const(id), self.solver.instantiate(&declared, &Subst(subst.into()))))
            }
            Assoc::Extern(path) => Some((Def::Extern(path), Ty::Unknown)),
            Assoc::Later | Assoc::None => None,
        }
    }

    fn fn_value(&mut self, func: FnId, callee: Callee) -> Option<(Def, Ty)> {
        let subst = match callee {
            Callee::Fn(_, subst) | Callee::Trait { subst, .. } => subst,
            _ => Subst::default(),
        };
        Some((Def::Fn(func), Ty::FnDef(func, subst)))
    }

    /// `P { a: 1, ..base }`
    pub(super) fn struct_expr(
        &mut self,
        id: ExprId,
        path: &Path,
        fields: &[FieldInit],
        base: Option<ExprId>,
        expected: &Ty,
    ) -> Ty {
        let Some((def, args)) = self.ctor_path(path) else {
            for field in fields {
                self.expr(field.expr, &Ty::Unknown);
            }
            return base.map_or(Ty::Unknown, |base| self.expr(base, &Ty::Unknown));
        };
        self.typing.paths.insert(id, def);
        let (adt, variant) = match def {
            Def::Adt(adt) => (adt, 0),
            Def::Variant(adt, variant) => (adt, variant),
            _ => {
                for field in fields {
                    self.expr(field.expr, &Ty::Unknown);
                }
                if let Some(base) = base {
                    self.expr(base, &Ty::Unknown);
                }
                return match def {
                    Def::Extern(path) => Ty::Extern(path, Arc::from([])),
                    _ => Ty::Unknown,
                };
            }
        };
        let ty = Ty::Adt(adt, args.clone());
        if let Ty::Adt(known, _) = self.shallow(expected)
            && known == adt
            && !args.is_empty()
        {
            self.solver.table.unify(&ty, expected);
        }
        let subst = self.cx.adt_subst(adt, &args);
        for field in fields {
            let hint = match self.cx.declared_field(adt, variant, field.name) {
                Some(declared) => self.solver.instantiate(declared, &subst),
                None => Ty::Unknown,
            };
            self.expr_coerce(field.expr, &hint);
        }
        if let Some(base) = base {
            self.expr_coerce(base, &ty);
        }
        ty
    }
}
