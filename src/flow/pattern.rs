//! Patterns: what they bind, and to which part of the value.

use super::lower::Builder;
use super::{Operand, Place, Proj, Value};
use crate::hir::{LocalId, PatId, PatKind};
use crate::names::Def;
use crate::types::Ty;

impl Builder<'_> {
    /// Binds the locals of a pattern to the parts of the value at `place`. Whether it fits is the caller's branch.
    pub(super) fn bind(&mut self, pat: PatId, place: Place) {
        let body = self.body;
        let span = body.pat(pat).span;
        match &body.pat(pat).kind {
            PatKind::Wild | PatKind::Rest | PatKind::Path(_) | PatKind::Lit | PatKind::Bool(_) => {}
            PatKind::Bind { local, by_ref, sub } => {
                let var = self.local_var(*local);
                let is_reference = *by_ref || matches!(self.typing[*local], Ty::Ref(_));
                let operand =
                    if is_reference { Operand::Ref(place.clone()) } else { Operand::Copy(place.clone()) };
                self.assign(Place::var(var), Value::Use(operand), span);
                if let Some(sub) = sub {
                    self.bind(*sub, place);
                }
            }
            PatKind::Struct { fields, .. } => {
                for field in fields {
                    let part = self.variant_field(pat, &place, field.name.as_str());
                    self.bind(field.pat, part);
                }
            }
            PatKind::TupleStruct { elems, .. } => {
                let n_fields = self.n_variant_fields(pat);
                for (index, elem) in self.positions(elems, n_fields) {
                    let part = self.variant_field(pat, &place, &index.to_string());
                    self.bind(elem, part);
                }
            }
            PatKind::Tuple(elems) => {
                let n_fields = match self.typing.pats[pat.0 as usize].peel() {
                    Ty::Tuple(parts) => Some(parts.len()),
                    _ => None,
                };
                for (index, elem) in self.positions(elems, n_fields) {
                    self.bind(elem, place.then(Proj::Field(index.to_string().as_str().into())));
                }
            }
            PatKind::Slice(elems) => self.bind_slice(elems, place),
            PatKind::Or(sides) => {
                let before = self.current;
                let after = self.new_block();
                for side in sides {
                    let block = self.new_block();
                    self.graph.blocks[before.0 as usize].next.push(block);
                    self.current = block;
                    self.bind(*side, place.clone());
                    self.goto(after);
                }
                self.current = after;
            }
            PatKind::Deref(inner) => self.bind(*inner, place),
        }
    }

    fn bind_slice(&mut self, elems: &[PatId], place: Place) {
        let has_rest = |pat: &PatId| match &self.body.pat(*pat).kind {
            PatKind::Rest => true,
            PatKind::Bind { sub: Some(sub), .. } => matches!(self.body.pat(*sub).kind, PatKind::Rest),
            _ => false,
        };
        let rest = elems.iter().position(has_rest);
        for (index, elem) in elems.iter().enumerate() {
            let part = match rest {
                // `rest @ ..` is the slice itself; past it the positions count from the end.
                Some(at) if at == index => place.clone(),
                Some(at) if at < index => place.then(Proj::from_end((elems.len() - index - 1) as u32)),
                _ => place.then(Proj::Index(index as u32)),
            };
            self.bind(*elem, part);
        }
    }

    /// Elements of a tuple pattern with their positions; those after `..` count from the end.
    fn positions(&self, elems: &[PatId], n_fields: Option<usize>) -> Vec<(usize, PatId)> {
        let rest = elems.iter().position(|pat| matches!(self.body.pat(*pat).kind, PatKind::Rest));
        let shift = match (rest, n_fields) {
            (Some(_), Some(n)) => (n + 1).saturating_sub(elems.len()),
            _ => 1,
        };
        let place_of = |index: usize| match rest {
            Some(at) if index > at => index + shift - 1,
            _ => index,
        };
        elems
            .iter()
            .enumerate()
            .filter(|(i, _)| Some(*i) != rest)
            .map(|(i, pat)| (place_of(i), *pat))
            .collect()
    }

    fn variant_field(&self, pat: PatId, place: &Place, field: &str) -> Place {
        let proj = match self.typing.pat_paths.get(&pat) {
            Some(Def::Variant(adt, variant)) => self.field_proj(*adt, *variant, field.into()),
            Some(Def::Adt(adt)) => self.field_proj(*adt, 0, field.into()),
            _ => match &self.body.pat(pat).kind {
                // An unread enum: its variants are still told apart by name.
                PatKind::TupleStruct { path, .. } | PatKind::Struct { path, .. }
                    if path.segments.len() > 1 =>
                {
                    Proj::Variant(path.last_name().expect("a path has segments"), field.into())
                }
                _ => Proj::Field(field.into()),
            },
        };
        place.then(proj)
    }

    fn n_variant_fields(&self, pat: PatId) -> Option<usize> {
        let (adt, variant) = match self.typing.pat_paths.get(&pat)? {
            Def::Variant(adt, variant) => (*adt, *variant),
            Def::Adt(adt) => (*adt, 0),
            _ => return None,
        };
        Some(self.program.adts[adt.0 as usize].variants.get(variant as usize)?.fields.len())
    }

    /// The locals that a pattern binds.
    pub(super) fn bound_locals(&self, pat: PatId) -> Vec<LocalId> {
        let mut locals = Vec::new();
        self.collect_locals(&mut locals, pat);
        locals
    }

    fn collect_locals(&self, acc: &mut Vec<LocalId>, pat: PatId) {
        match &self.body.pat(pat).kind {
            PatKind::Wild | PatKind::Rest | PatKind::Path(_) | PatKind::Lit | PatKind::Bool(_) => {}
            PatKind::Bind { local, sub, .. } => {
                if !acc.contains(local) {
                    acc.push(*local);
                }
                sub.iter().for_each(|sub| self.collect_locals(acc, *sub));
            }
            PatKind::Struct { fields, .. } => {
                fields.iter().for_each(|field| self.collect_locals(acc, field.pat))
            }
            PatKind::TupleStruct { elems, .. }
            | PatKind::Tuple(elems)
            | PatKind::Slice(elems)
            | PatKind::Or(elems) => {
                elems.iter().for_each(|elem| self.collect_locals(acc, *elem));
            }
            PatKind::Deref(inner) => self.collect_locals(acc, *inner),
        }
    }
}
