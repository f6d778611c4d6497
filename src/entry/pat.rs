//! What it tells that a value fits a pattern, and what its parts are then.

use super::facts::{Facts, Known, Subject};
use super::walk::Walk;
use crate::hir::{ExprId, LocalId, PatId, PatKind, Path};
use crate::source::Name;
use rustc_hash::FxHashSet;

/// Variants that let the code go on.
const GOOD: &[&str] = &["Ok", "Some", "Continue", "Success", "Authorized", "Allow", "Allowed", "Granted"];
/// Variants that do not.
const BAD: &[&str] =
    &["Err", "None", "Break", "Error", "Failure", "Forward", "Deny", "Denied", "Unauthorized", "Forbidden"];

/// Whether a variant of that name lets the code go on; `None` for any other.
pub(super) fn outcome(name: Name) -> Option<bool> {
    match name.as_str() {
        name if GOOD.contains(&name) => Some(true),
        name if BAD.contains(&name) => Some(false),
        _ => None,
    }
}

impl Walk<'_, '_> {
    /// What holds when a value fits the pattern, and what holds when it does not.
    pub(super) fn matched(&mut self, pat: PatId, value: Known) -> (Facts, Facts) {
        match &self.body.pat(pat).kind {
            PatKind::Wild | PatKind::Rest | PatKind::Bind { sub: None, .. } => (Facts::NONE, Facts::ALL),
            PatKind::Bind { sub: Some(sub), .. } => self.matched(*sub, value),
            PatKind::Bool(true) => (value.good, value.bad),
            PatKind::Bool(false) => (value.bad, value.good),
            PatKind::Lit => match value.subject {
                Subject::Role if !value.from_request => (Facts::ROLE, Facts::NONE),
                _ => (Facts::NONE, Facts::NONE),
            },
            PatKind::Deref(inner) => self.matched(*inner, value),
            PatKind::Path(path) => self.variant(path, &[], value),
            PatKind::TupleStruct { path, elems } => self.variant(path, elems, value),
            PatKind::Struct { fields, .. } => {
                let mut fits = Facts::NONE;
                let mut always = true;
                for field in fields {
                    let part = self.field(value, field.name);
                    let (inner, misses) = self.matched(field.pat, part);
                    fits = fits.with(inner);
                    always &= misses == Facts::ALL;
                }
                (fits, if always { Facts::ALL } else { Facts::NONE })
            }
            PatKind::Tuple(elems) | PatKind::Slice(elems) => {
                let mut fits = Facts::NONE;
                for elem in elems {
                    fits = fits.with(self.matched(*elem, value.payload()).0);
                }
                (fits, Facts::NONE)
            }
            PatKind::Or(sides) => {
                let mut fits = Facts::ALL;
                let mut misses = Facts::NONE;
                for side in sides {
                    let (fit, miss) = self.matched(*side, value);
                    fits = fits.meet(fit);
                    misses = misses.with(miss);
                }
                (fits, misses)
            }
        }
    }

    /// A tuple matched as it is built: each part against its own pattern.
    pub(super) fn matched_parts(&mut self, parts: &[ExprId], pats: &[PatId]) -> (Facts, Facts) {
        let mut fits = Facts::NONE;
        let mut misses = Facts::ALL;
        for (part, pat) in parts.iter().zip(pats) {
            let value = self.eval(*part);
            let (fit, miss) = self.matched(*pat, value);
            fits = fits.with(fit);
            misses = misses.meet(miss);
            self.bind_param(*pat, value);
        }
        let certain = pats.iter().all(|pat| self.is_certain(*pat));
        (
            fits,
            if certain {
                Facts::ALL
            } else if pats.len() == 1 {
                misses
            } else {
                Facts::NONE
            },
        )
    }

    fn is_certain(&self, pat: PatId) -> bool {
        match &self.body.pat(pat).kind {
            PatKind::Wild | PatKind::Rest | PatKind::Bind { sub: None, .. } => true,
            PatKind::Tuple(elems) => elems.iter().all(|elem| self.is_certain(*elem)),
            _ => false,
        }
    }

    fn variant(&mut self, path: &Path, elems: &[PatId], value: Known) -> (Facts, Facts) {
        let Some(name) = path.last_name() else { return (Facts::NONE, Facts::NONE) };
        let is_role = value.subject == Subject::Role && !value.from_request && !value.predicate;
        match outcome(name) {
            Some(true) if is_role && elems.is_empty() => (Facts::ROLE, Facts::NONE),
            Some(false) if is_role && elems.is_empty() && name != "None" => (Facts::NONE, Facts::ROLE),
            Some(true) => {
                let mut fits = value.opened();
                let mut all_certain = true;
                for elem in elems {
                    let part = if is_role { value } else { value.payload() };
                    fits = fits.with(self.matched(*elem, part).0);
                    all_certain &= self.is_certain(*elem);
                }
                (fits, if all_certain { value.bad } else { Facts::NONE })
            }
            Some(false) => (value.bad, value.opened()),
            // A variant of what the caller may do.
            None if is_role => (Facts::ROLE, Facts::NONE),
            None => {
                let mut fits = Facts::NONE;
                for elem in elems {
                    fits = fits.with(self.matched(*elem, value.payload()).0);
                }
                (fits, Facts::NONE)
            }
        }
    }

    /// Notes what the locals of a pattern are.
    pub(super) fn bind_param(&mut self, pat: PatId, value: Known) {
        match &self.body.pat(pat).kind {
            PatKind::Wild | PatKind::Rest | PatKind::Lit | PatKind::Bool(_) | PatKind::Path(_) => {}
            PatKind::Bind { local, sub, .. } => {
                self.state.locals.insert(*local, value);
                if let Some(sub) = sub {
                    self.bind_param(*sub, value);
                }
            }
            PatKind::Deref(inner) => self.bind_param(*inner, value),
            PatKind::TupleStruct { elems, .. } => {
                for elem in elems {
                    self.bind_param(*elem, Known { deny: None, ..value.payload() });
                }
            }
            PatKind::Struct { fields, .. } => {
                for field in fields {
                    let part = self.field(value, field.name);
                    self.bind_param(field.pat, part);
                }
            }
            PatKind::Tuple(elems) | PatKind::Slice(elems) => {
                let part = Known { subject: Subject::Other, ..value.payload() };
                for elem in elems {
                    self.bind_param(*elem, part);
                }
            }
            PatKind::Or(sides) => {
                for side in sides {
                    self.bind_param(*side, value);
                }
            }
        }
    }

    /// The locals of a pattern.
    pub(super) fn bound(&self, pat: PatId) -> FxHashSet<LocalId> {
        let mut all = FxHashSet::default();
        let mut open = vec![pat];
        while let Some(pat) = open.pop() {
            match &self.body.pat(pat).kind {
                PatKind::Bind { local, sub, .. } => {
                    all.insert(*local);
                    open.extend(sub);
                }
                PatKind::Deref(inner) => open.push(*inner),
                PatKind::TupleStruct { elems, .. }
                | PatKind::Tuple(elems)
                | PatKind::Slice(elems)
                | PatKind::Or(elems) => {
                    open.extend(elems);
                }
                PatKind::Struct { fields, .. } => open.extend(fields.iter().map(|field| field.pat)),
                PatKind::Wild | PatKind::Rest | PatKind::Lit | PatKind::Bool(_) | PatKind::Path(_) => {}
            }
        }
        all
    }
}
