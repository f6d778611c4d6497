//! Patterns, with default binding modes.

use super::{InferCx, reference};
use crate::hir::{FieldPat, PatId, PatKind, Path};
use crate::names::{AdtId, Def, Namespace, resolve};
use crate::types::Ty;
use crate::types::lower::Lower;
use crate::types::method::Assoc;
use std::sync::Arc;

impl InferCx<'_, '_> {
    /// Matches a pattern against a value of a type.
    pub(super) fn pat(&mut self, id: PatId, ty: &Ty) {
        self.pat_in_mode(id, ty, false);
    }

    /// `by_ref`: a reference was looked through on the way, so that bindings are references.
    fn pat_in_mode(&mut self, id: PatId, ty: &Ty, by_ref: bool) {
        if id.0 as usize >= self.body.pats.len() || self.depth > super::MAX_DEPTH {
            return;
        }
        self.depth += 1;
        self.pat_kind(id, ty, by_ref);
        self.depth -= 1;
    }

    fn pat_kind(&mut self, id: PatId, ty: &Ty, mut by_ref: bool) {
        let mut ty = self.shallow(ty);
        let body = self.body;
        let kind = &body.pat(id).kind;
        self.typing.pats[id.0 as usize] = ty.clone();
        let looks_through = matches!(
            kind,
            PatKind::Path(_)
                | PatKind::Struct { .. }
                | PatKind::TupleStruct { .. }
                | PatKind::Tuple(_)
                | PatKind::Slice(_)
        );
        if looks_through {
            while let Ty::Ref(inner) = &ty {
                by_ref = true;
                ty = self.shallow(&Arc::clone(inner));
            }
            self.typing.pats[id.0 as usize] = ty.clone();
        }
        match kind {
            PatKind::Wild | PatKind::Rest | PatKind::Lit | PatKind::Bool(_) => {}
            PatKind::Bind { local, by_ref: is_ref, sub } => {
                let value = match (by_ref || *is_ref, &ty) {
                    (true, Ty::Ref(_)) if !*is_ref => ty.clone(),
                    (true, _) => reference(ty.clone()),
                    (false, _) => ty.clone(),
                };
                self.bind_local(*local, &value);
                if let Some(sub) = sub {
                    self.pat_in_mode(*sub, &ty, by_ref);
                }
            }
            PatKind::Path(path) => {
                self.pat_path(id, path, &ty);
            }
            PatKind::Struct { path, fields } => {
                let found = self.pat_path(id, path, &ty);
                self.field_pats(found, fields, by_ref);
            }
            PatKind::TupleStruct { path, elems } => {
                let found = self.pat_path(id, path, &ty);
                let fields = found.map(|(adt, variant, args)| self.ctor_fields(adt, variant, &args));
                self.elem_pats(elems, fields.as_deref(), by_ref);
            }
            PatKind::Tuple(elems) => {
                if let Ty::Infer(_) = ty
                    && !elems.iter().any(|elem| self.is_rest(*elem))
                {
                    let parts: Vec<Ty> = elems.iter().map(|_| self.fresh()).collect();
                    let known = Ty::Tuple(parts.into());
                    self.solver.table.unify(&ty, &known);
                    ty = known;
                }
                match &ty {
                    Ty::Tuple(parts) => self.elem_pats(elems, Some(parts), by_ref),
                    _ => self.elem_pats(elems, None, by_ref),
                }
            }
            PatKind::Slice(elems) => {
                let slice = match &ty {
                    Ty::Slice(_) | Ty::Unknown | Ty::Infer(_) => ty.clone(),
                    _ => {
                        let steps = self.solver.autoderef(&ty);
                        steps.into_iter().find(|step| matches!(step, Ty::Slice(_))).unwrap_or(Ty::Unknown)
                    }
                };
                let elem = match &slice {
                    Ty::Slice(elem) => (**elem).clone(),
                    _ => Ty::Unknown,
                };
                for sub in elems {
                    let is_rest_binding = matches!(&body.pat(*sub).kind,
                        PatKind::Bind { sub: Some(rest), .. } if self.is_rest(*rest));
                    let ty = if is_rest_binding { &slice } else { &elem };
                    self.pat_in_mode(*sub, ty, by_ref);
                }
            }
            PatKind::Or(sides) => {
                for side in sides {
                    self.pat_in_mode(*side, &ty, by_ref);
                }
            }
            PatKind::Deref(inner) => {
                let target = match &ty {
                    Ty::Infer(_) => {
                        let target = self.fresh();
                        self.solver.table.unify(&ty, &reference(target.clone()));
                        target
                    }
                    _ => self.solver.deref(&ty).unwrap_or_else(|| ty.clone()),
                };
                self.pat_in_mode(*inner, &target, false);
            }
        }
    }

    fn is_rest(&self, id: PatId) -> bool {
        self.body.pats.get(id.0 as usize).is_some_and(|pat| matches!(pat.kind, PatKind::Rest))
    }

    /// Matches a list of patterns, which may hold a `..`, against the parts of a tuple.
    fn elem_pats(&mut self, elems: &[PatId], parts: Option<&[Ty]>, by_ref: bool) {
        let rest = elems.iter().position(|elem| self.is_rest(*elem));
        for (i, elem) in elems.iter().enumerate() {
            let at = match rest {
                Some(rest) if i == rest => continue,
                Some(rest) if i > rest => parts.and_then(|parts| (parts.len() + i).checked_sub(elems.len())),
                _ => Some(i),
            };
            let ty = parts.and_then(|parts| parts.get(at?)).cloned().unwrap_or(Ty::Unknown);
            self.pat_in_mode(*elem, &ty, by_ref);
        }
    }

    fn field_pats(&mut self, found: Option<(AdtId, u32, Arc<[Ty]>)>, fields: &[FieldPat], by_ref: bool) {
        for field in fields {
            let ty = match &found {
                Some((adt, variant, args)) => match self.cx.declared_field(*adt, *variant, field.name) {
                    Some(ty) => {
                        let subst = self.cx.adt_subst(*adt, args);
                        self.solver.instantiate(ty, &subst)
                    }
                    None => Ty::Unknown,
                },
                None => Ty::Unknown,
            };
            self.pat_in_mode(field.pat, &ty, by_ref);
        }
    }

    /// The declared fields of a struct or variant, substituted.
    pub(super) fn ctor_fields(&mut self, adt: AdtId, variant: u32, args: &[Ty]) -> Vec<Ty> {
        let subst = self.cx.adt_subst(adt, args);
        let fields = self.cx.fields(adt).get(variant as usize).map_or(&[][..], |fields| fields);
        fields.iter().map(|field| self.solver.instantiate(field, &subst)).collect()
    }

    /// What a path in a pattern names; for a struct or variant, with the type arguments of the value.
    fn pat_path(&mut self, id: PatId, path: &Path, ty: &Ty) -> Option<(AdtId, u32, Arc<[Ty]>)> {
        let (def, args) = self.ctor_path(path)?;
        self.typing.pat_paths.insert(id, def);
        let (adt, variant) = match def {
            Def::Adt(adt) => (adt, 0),
            Def::Variant(adt, variant) => (adt, variant),
            Def::Const(id) => {
                let declared = self.cx.const_ty(id);
                let declared = self.solver.normalize(&declared);
                self.solver.table.unify(ty, &declared);
                return None;
            }
            _ => return None,
        };
        // `match *boxed { … }` aside, a box or other pointer may stand in front.
        let value = match ty {
            Ty::Adt(known, _) if *known != adt => {
                let steps = self.solver.autoderef(ty);
                steps.into_iter().find(|step| matches!(step, Ty::Adt(known, _) if *known == adt))
            }
            _ => Some(ty.clone()),
        };
        let own = Ty::Adt(adt, args.clone());
        if let Some(value) = value {
            self.solver.table.unify(&value, &own);
        }
        Some((adt, variant, args))
    }

    /// What a path names that stands for a constructor (or a constant, in patterns).
    pub(super) fn ctor_path(&mut self, path: &Path) -> Option<(Def, Arc<[Ty]>)> {
        let none: Arc<[Ty]> = Arc::from([]);
        let first = path.segments.first()?;
        let is_self = !path.global && path.qself.is_none() && first.name == self.cx.lang.self_;
        if !is_self && path.qself.is_none() && !self.cx.is_param(self.context, first.name) {
            for namespace in [Namespace::Value, Namespace::Type] {
                let Some(found) = resolve(self.cx.program, self.module, namespace, path) else { continue };
                if found.n_segments < path.segments.len() {
                    continue;
                }
                match found.def {
                    Def::Adt(adt) => {
                        let args = self.ctor_args(adt, path, 1);
                        return Some((found.def, args));
                    }
                    Def::Variant(adt, _) => {
                        let args = self.ctor_args(adt, path, 2);
                        return Some((found.def, args));
                    }
                    Def::Const(_) | Def::Extern(_) => return Some((found.def, none)),
                    _ => {}
                }
            }
        }
        // Through `Self`, an alias or an associated type.
        let mut lower = Lower::new(self.cx, self.module, self.context);
        lower.holes = Some(&mut self.solver.table);
        let (ty, n) = lower.type_prefix(path)?;
        let ty = self.solver.normalize(&ty);
        let ty = self.shallow(&ty);
        let rest = path.segments.get(n..)?;
        match (&ty, rest) {
            (Ty::Adt(adt, args), []) => Some((Def::Adt(*adt), args.clone())),
            (Ty::Adt(adt, args), [name]) => {
                if let Some(variant) = self.cx.program.variant(*adt, name.name) {
                    return Some((Def::Variant(*adt, variant), args.clone()));
                }
                match self.solver.lookup_assoc(self.module, &ty, name.name) {
                    Assoc::Const(id) => Some((Def::Const(id), none)),
                    _ => None,
                }
            }
            (Ty::Extern(path, _), []) => Some((Def::Extern(*path), none)),
            (_, [name]) => match self.solver.lookup_assoc(self.module, &ty, name.name) {
                Assoc::Const(id) => Some((Def::Const(id), none)),
                Assoc::Extern(path) => Some((Def::Extern(path), none)),
                _ => None,
            },
            _ => None,
        }
    }

    /// The type arguments written at a constructor: at its name, or at the enum's in front.
    pub(super) fn ctor_args(&mut self, adt: AdtId, path: &Path, n_candidates: usize) -> Arc<[Ty]> {
        let candidates = path.segments.iter().rev().take(n_candidates);
        let written = candidates.map(|segment| segment.args.as_slice()).find(|args| !args.is_empty());
        let mut lower = Lower::new(self.cx, self.module, self.context);
        lower.holes = Some(&mut self.solver.table);
        let args = lower.adt_args(adt, written.unwrap_or(&[]));
        args.iter().map(|arg| self.solver.normalize(arg)).collect()
    }
}
