//! What the type of a value says about it: which of its parts are PHI, and what its `Debug`, `Display` or `Serialize` shows.

use super::atom::{self, Atom};
use super::node::Projector;
use crate::catalog::Catalog;
use crate::flow::{self, Proj};
use crate::labels::{LabelId, Labels};
use crate::names::{AdtId, AdtKind, Program};
use crate::source::Name;
use crate::types::{Ty, TypeCx};
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::RwLock;

/// Questions about types, answered once.
pub struct PhiTypes<'a> {
    pub(super) program: &'a Program,
    pub(super) cx: &'a TypeCx<'a>,
    pub(super) labels: &'a Labels,
    pub(super) catalog: &'a Catalog,
    contains: RwLock<FxHashMap<Ty, bool>>,
    /// As `contains`, with what may be behind `dyn`.
    may_hold: RwLock<FxHashMap<Ty, bool>>,
    pin: Option<AdtId>,
    boxed: Option<AdtId>,
}

/// How deep types are looked into: more than any access path is long.
const TYPE_DEPTH: u32 = 12;

impl<'a> PhiTypes<'a> {
    /// Nothing answered yet.
    pub fn new(cx: &'a TypeCx<'a>, labels: &'a Labels, catalog: &'a Catalog) -> PhiTypes<'a> {
        let program = cx.program();
        let adt = |path: &str| program.index.adt_by_path.get(&Name::new(path)).copied();
        let (pin, boxed) = (adt("std::pin::Pin"), adt("std::boxed::Box"));
        PhiTypes {
            program,
            cx,
            labels,
            catalog,
            contains: RwLock::default(),
            may_hold: RwLock::default(),
            pin,
            boxed,
        }
    }

    /// What a pin pins: its values stand for that.
    pub fn unpinned<'t>(&self, ty: &'t Ty) -> &'t Ty {
        let mut ty = ty.peel();
        let mut is_pinned = false;
        while let Ty::Adt(id, args) = ty {
            is_pinned |= self.pin == Some(*id);
            match args.first() {
                Some(inner) if self.pin == Some(*id) || is_pinned && self.boxed == Some(*id) => {
                    ty = inner.peel();
                }
                _ => break,
            }
        }
        ty
    }

    /// Whether a value of the type can hold PHI by declaration or inference.
    pub fn contains_phi(&self, ty: &Ty) -> bool {
        let ty = ty.peel();
        if let Some(known) = self.contains.read().expect("no code panics while it holds the table").get(ty) {
            return *known;
        }
        let answer = self.search(ty, &mut FxHashSet::default(), TYPE_DEPTH, false);
        self.contains.write().expect("no code panics while it holds the table").insert(ty.clone(), answer);
        answer
    }

    /// Whether a value of the type can hold PHI when any type of the workspace may be behind its `dyn`.
    pub fn may_hold_phi(&self, ty: &Ty) -> bool {
        let ty = ty.peel();
        if self.contains_phi(ty) {
            return true;
        }
        if let Some(known) = self.may_hold.read().expect("no code panics while it holds the table").get(ty) {
            return *known;
        }
        let answer = self.search(ty, &mut FxHashSet::default(), TYPE_DEPTH, true);
        self.may_hold.write().expect("no code panics while it holds the table").insert(ty.clone(), answer);
        answer
    }

    fn search(&self, ty: &Ty, seen: &mut FxHashSet<Ty>, depth: u32, behind_dyn: bool) -> bool {
        let ty = ty.peel();
        if depth == 0 || !seen.insert(ty.clone()) {
            return false;
        }
        match ty {
            Ty::Adt(id, args) => {
                if flow::is_barrier(self.program, ty) {
                    return false;
                }
                if self.labels.adts.contains_key(id) {
                    return true;
                }
                let adt = &self.program.adts[id.0 as usize];
                if flow::is_stub(self.program, *id) {
                    // A stub's fields are made of its arguments.
                    return adt.name != "PhantomData"
                        && args.iter().any(|arg| self.search(arg, seen, depth - 1, behind_dyn));
                }
                (0..adt.variants.len() as u32).any(|variant| {
                    adt.variants[variant as usize].fields.iter().any(|field| {
                        let field_ty = self.cx.field_ty(*id, variant, field.name, args);
                        self.search(&field_ty, seen, depth - 1, behind_dyn)
                    })
                })
            }
            Ty::Extern(name, args) => {
                self.labels.externs.contains_key(name)
                    || args.iter().any(|arg| self.search(arg, seen, depth - 1, behind_dyn))
            }
            Ty::Tuple(parts) => parts.iter().any(|part| self.search(part, seen, depth - 1, behind_dyn)),
            Ty::Slice(inner) | Ty::Future(inner) => self.search(inner, seen, depth - 1, behind_dyn),
            Ty::Dyn(bounds) | Ty::Opaque(bounds) => {
                let is_in = |seen: &mut FxHashSet<Ty>, ty: &Ty| self.search(ty, seen, depth - 1, behind_dyn);
                bounds.iter().any(|bound| {
                    bound.args.iter().chain(bound.assoc.iter().map(|(_, ty)| ty)).any(|ty| is_in(seen, ty))
                }) || behind_dyn
                    && matches!(ty, Ty::Dyn(_))
                    && self.cx.implementors(bounds).iter().any(|ty| is_in(seen, ty))
            }
            _ => false,
        }
    }

    /// Whether a type still mentions type parameters.
    pub fn is_open(ty: &Ty) -> bool {
        match ty {
            Ty::Param(_) | Ty::Assoc(..) => true,
            Ty::Ref(inner) | Ty::Slice(inner) | Ty::Future(inner) => Self::is_open(inner),
            Ty::Adt(_, args) | Ty::Extern(_, args) | Ty::Tuple(args) => args.iter().any(Self::is_open),
            Ty::Opaque(bounds) | Ty::Dyn(bounds) => bounds.iter().any(|bound| {
                bound.args.iter().any(Self::is_open) || bound.assoc.iter().any(|(_, ty)| Self::is_open(ty))
            }),
            _ => false,
        }
    }

    /// The label of a field, if it is PHI.
    pub fn field_label(&self, adt: AdtId, variant: u32, field: usize) -> Option<LabelId> {
        *self.labels.adts.get(&adt)?.fields.get(variant as usize)?.get(field)?
    }

    /// Whether a part is a field of a PHI type that is not PHI, by declaration or by what it holds.
    pub fn is_clean_field(&self, ty: &Ty, proj: Proj) -> bool {
        let Ty::Adt(id, _) = ty.peel() else { return false };
        if !self.labels.adts.contains_key(id) {
            return false;
        }
        match self.field_of(*id, proj) {
            Some((variant, position)) => {
                self.field_label(*id, variant, position).is_none()
                    && !self.may_hold_phi(&self.part_ty(ty, proj))
            }
            None => false,
        }
    }

    /// The field that a projection means: variant and position.
    pub fn field_of(&self, id: AdtId, proj: Proj) -> Option<(u32, usize)> {
        let adt = &self.program.adts[id.0 as usize];
        let (variant, field) = match proj {
            Proj::Field(field) if adt.kind != AdtKind::Enum => (0, field),
            Proj::Variant(variant, field) => {
                (adt.variants.iter().position(|known| known.name == variant)?, field)
            }
            Proj::Elem => (0, Name::new("elem")),
            Proj::Key => (0, Name::new("key")),
            Proj::Value => (0, Name::new("value")),
            Proj::Index(_) => (0, Name::new("elem")),
            _ => return None,
        };
        let position = adt.variants.get(variant)?.fields.iter().position(|known| known.name == field)?;
        Some((variant as u32, position))
    }

    /// The type of a part.
    pub fn part_ty(&self, ty: &Ty, proj: Proj) -> Ty {
        match self.unpinned(ty) {
            Ty::Adt(id, args) => match self.field_of(*id, proj) {
                Some((variant, position)) => {
                    let field =
                        self.program.adts[id.0 as usize].variants[variant as usize].fields[position].name;
                    self.cx.field_ty(*id, variant, field, args)
                }
                None => Ty::Unknown,
            },
            Ty::Tuple(parts) => match proj {
                Proj::Field(name) => name
                    .as_str()
                    .parse()
                    .ok()
                    .and_then(|i: usize| parts.get(i))
                    .cloned()
                    .unwrap_or(Ty::Unknown),
                _ => Ty::Unknown,
            },
            Ty::Slice(inner) if matches!(proj, Proj::Elem | Proj::Index(_)) => Ty::clone(inner),
            Ty::Future(inner) => self.part_ty(inner, proj),
            _ => Ty::Unknown,
        }
    }

    /// The type at the end of a path.
    pub fn ty_at(&self, ty: &Ty, path: &[Proj]) -> Ty {
        path.iter().fold(ty.clone(), |ty, proj| self.part_ty(&ty, *proj))
    }

    /// What is at the end of a path below a value of unknown history.
    pub fn typed_at(&self, ty: &Ty, path: &[Proj]) -> Option<Atom> {
        let start = self.may_hold_phi(ty).then(|| self.typed(ty))?;
        path.iter().try_fold(start, |atom, proj| self.project(atom, *proj))
    }

    /// What a part of a value of unknown history is.
    fn typed_part(&self, ty: &Ty, proj: Proj) -> Option<Atom> {
        match self.unpinned(ty) {
            Ty::Adt(id, args) => {
                let Some((variant, position)) = self.field_of(*id, proj) else {
                    // Not a field of the type: a smart pointer or a collection of a kind that is not modelled.
                    let inner = args.iter().find(|arg| self.may_hold_phi(arg))?;
                    return Some(self.typed(inner));
                };
                let field = &self.program.adts[id.0 as usize].variants[variant as usize].fields[position];
                let field_ty = self.cx.field_ty(*id, variant, field.name, args);
                if flow::is_barrier(self.program, &field_ty) {
                    return None;
                }
                if self.may_hold_phi(&field_ty) || Self::is_open(&field_ty) {
                    return Some(self.typed(&field_ty));
                }
                self.field_label(*id, variant, position).map(Atom::Label)
            }
            Ty::Extern(name, args) => match self.labels.externs.get(name) {
                Some(label) => Some(Atom::Label(*label)),
                None => args.iter().find(|arg| self.contains_phi(arg)).map(|inner| self.typed(inner)),
            },
            Ty::Tuple(_) | Ty::Slice(_) => {
                let part = self.part_ty(ty, proj);
                (self.may_hold_phi(&part) || Self::is_open(&part)).then(|| self.typed(&part))
            }
            Ty::Future(inner) => self.typed_part(inner, proj),
            Ty::Dyn(bounds) | Ty::Opaque(bounds) => {
                let inner = bounds
                    .iter()
                    .flat_map(|bound| bound.args.iter().chain(bound.assoc.iter().map(|(_, ty)| ty)));
                // A field that a method of one of the types behind it reads.
                let types = self.cx.implementors(bounds);
                let mut behind = types.iter().filter(|_| matches!(ty, Ty::Dyn(_)));
                let field = behind.find_map(|ty| match ty.peel() {
                    Ty::Adt(id, _) if self.field_of(*id, proj).is_some() => self.typed_part(ty, proj),
                    _ => None,
                });
                let inner = || inner.into_iter().find(|ty| self.contains_phi(ty)).map(|ty| self.typed(ty));
                field.or_else(inner)
            }
            // A type parameter: its parts are known when it is.
            Ty::Param(_) | Ty::Assoc(..) => None,
            _ => None,
        }
    }

    /// The labels in a type that is not looked into when it is shown (a trait object, a foreign generic type).
    pub fn labels_of(&self, ty: &Ty) -> Vec<LabelId> {
        let mut found = Vec::new();
        self.collect_labels(&mut found, ty, &mut FxHashSet::default(), TYPE_DEPTH);
        found
    }

    fn collect_labels(&self, acc: &mut Vec<LabelId>, ty: &Ty, seen: &mut FxHashSet<Ty>, depth: u32) {
        let ty = ty.peel();
        if depth == 0 || !seen.insert(ty.clone()) {
            return;
        }
        match ty {
            Ty::Adt(id, args) => {
                let adt = &self.program.adts[id.0 as usize];
                for (variant, known) in adt.variants.iter().enumerate() {
                    for (position, field) in known.fields.iter().enumerate() {
                        acc.extend(self.field_label(*id, variant as u32, position));
                        let field_ty = self.cx.field_ty(*id, variant as u32, field.name, args);
                        self.collect_labels(acc, &field_ty, seen, depth - 1);
                    }
                }
            }
            Ty::Extern(name, args) => {
                acc.extend(self.labels.externs.get(name));
                args.iter().for_each(|arg| self.collect_labels(acc, arg, seen, depth - 1));
            }
            Ty::Tuple(parts) => parts.iter().for_each(|part| self.collect_labels(acc, part, seen, depth - 1)),
            Ty::Slice(inner) | Ty::Future(inner) => self.collect_labels(acc, inner, seen, depth - 1),
            Ty::Dyn(_) | Ty::Opaque(_) => {
                self.inner_phi(ty).iter().for_each(|inner| self.collect_labels(acc, inner, seen, depth - 1));
            }
            _ => {}
        }
    }

    /// The PHI types among the arguments and bounds of a type that is not looked into.
    pub fn inner_phi(&self, ty: &Ty) -> Vec<Ty> {
        let parts: Vec<Ty> = match ty.peel() {
            Ty::Extern(_, args) => args.to_vec(),
            Ty::Dyn(bounds) | Ty::Opaque(bounds) => bounds
                .iter()
                .flat_map(|bound| bound.args.iter().chain(bound.assoc.iter().map(|(_, ty)| ty)).cloned())
                .collect(),
            _ => Vec::new(),
        };
        parts.into_iter().filter(|part| self.contains_phi(part)).collect()
    }

    /// The atom of a value of that type and unknown history.
    pub fn typed(&self, ty: &Ty) -> Atom {
        match ty.peel() {
            Ty::Extern(name, _) if self.labels.externs.contains_key(name) => {
                Atom::Label(self.labels.externs[name])
            }
            ty => Atom::Typed(atom::ty(ty.clone())),
        }
    }
}

impl Projector for PhiTypes<'_> {
    fn project(&self, atom: Atom, proj: Proj) -> Option<Atom> {
        match atom {
            Atom::Typed(ty) => self.typed_part(&ty, proj),
            other => Some(other),
        }
    }
}
