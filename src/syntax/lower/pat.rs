//! Patterns.

use super::BodyCx;
use crate::hir::{ExprId, FieldPat, PatId, PatKind};
use crate::source::{Name, Span};
use syn::{Member, Pat};

impl BodyCx<'_, '_> {
    /// A whole pattern, whose names come into scope.
    pub(in crate::syntax) fn pat(&mut self, pat: &Pat) -> PatId {
        let start = self.scope_len();
        self.pat_from(pat, start)
    }

    /// A pattern with the condition that syn keeps inside of it.
    pub(in crate::syntax) fn pat_and_guard(&mut self, pat: &Pat) -> (PatId, Option<ExprId>) {
        match pat {
            Pat::Guard(guarded) => {
                let pat = self.pat(&guarded.pat);
                (pat, Some(self.expr(&guarded.guard)))
            }
            pat => (self.pat(pat), None),
        }
    }

    /// A part of a pattern that began when the scope had `start` locals.
    pub(super) fn pat_from(&mut self, pat: &Pat, start: usize) -> PatId {
        match pat {
            Pat::Ident(ident) => self.ident_pat(ident, start),
            Pat::Wild(wild) => self.leaf(PatKind::Wild, wild.underscore_token.span),
            Pat::Rest(rest) => {
                let span = self.cx.span_to(rest.dot2_token.spans[0], rest.dot2_token.spans[1]);
                self.alloc_pat(PatKind::Rest, span)
            }
            Pat::Path(path) => {
                let path = self.cx.path(path.qself.as_ref(), &path.path);
                let span = path.span;
                self.alloc_pat(PatKind::Path(path), span)
            }
            Pat::Lit(lit) => {
                let (_, span) = self.cx.lit(&lit.lit);
                match &lit.lit {
                    syn::Lit::Bool(lit) => self.alloc_pat(PatKind::Bool(lit.value), span),
                    _ => self.alloc_pat(PatKind::Lit, span),
                }
            }
            Pat::Range(range) => {
                let span = match &range.limits {
                    syn::RangeLimits::HalfOpen(dots) => self.cx.span_to(dots.spans[0], dots.spans[1]),
                    syn::RangeLimits::Closed(dots) => self.cx.span_to(dots.spans[0], dots.spans[2]),
                };
                self.alloc_pat(PatKind::Lit, span)
            }
            Pat::Const(block) => self.leaf(PatKind::Lit, block.const_token.span),
            Pat::Macro(mac) => {
                if let Some(expanded) = self.expanded_pat(&mac.mac, start) {
                    return expanded;
                }
                let path = self.cx.plain_path(&mac.mac.path);
                let end = self.cx.span(mac.mac.delimiter.span().close());
                self.alloc_pat(PatKind::Wild, path.span.to(end))
            }
            Pat::Type(typed) => self.pat_from(&typed.pat, start),
            Pat::Paren(paren) => self.pat_from(&paren.pat, start),
            Pat::Guard(guarded) => self.pat_from(&guarded.pat, start),
            Pat::Reference(reference) => {
                let inner = self.pat_from(&reference.pat, start);
                let span = self.cx.span(reference.and_token.spans[0]).to(self.body.pat(inner).span);
                self.alloc_pat(PatKind::Deref(inner), span)
            }
            Pat::Or(or) => {
                let cases: Vec<PatId> = or.cases.iter().map(|case| self.pat_from(case, start)).collect();
                self.join(cases, PatKind::Or)
            }
            Pat::Tuple(tuple) => {
                let elems = self.elems(tuple.elems.iter(), start);
                let span = self.cx.span(tuple.paren_token.span.join());
                self.alloc_pat(PatKind::Tuple(elems), span)
            }
            Pat::Slice(slice) => {
                let elems = self.elems(slice.elems.iter(), start);
                let span = self.cx.span(slice.bracket_token.span.join());
                self.alloc_pat(PatKind::Slice(elems), span)
            }
            Pat::TupleStruct(tuple) => {
                let path = self.cx.path(tuple.qself.as_ref(), &tuple.path);
                let elems = self.elems(tuple.elems.iter(), start);
                let span = path.span.to(self.cx.span(tuple.paren_token.span.close()));
                self.alloc_pat(PatKind::TupleStruct { path, elems }, span)
            }
            Pat::Struct(pat) => self.struct_pat(pat, start),
            _ => {
                let span = Span::new(self.cx.file, 0, 0);
                self.alloc_pat(PatKind::Wild, self.cx.fixed.unwrap_or(span))
            }
        }
    }

    fn leaf(&mut self, kind: PatKind, span: proc_macro2::Span) -> PatId {
        let span = self.cx.span(span);
        self.alloc_pat(kind, span)
    }

    fn elems<'p>(&mut self, elems: impl Iterator<Item = &'p Pat>, start: usize) -> Vec<PatId> {
        elems.map(|elem| self.pat_from(elem, start)).collect()
    }

    fn join(&mut self, parts: Vec<PatId>, kind: impl FnOnce(Vec<PatId>) -> PatKind) -> PatId {
        let first = parts.first().map(|first| self.body.pat(*first).span);
        let last = parts.last().map(|last| self.body.pat(*last).span);
        let span = match (first, last) {
            (Some(first), Some(last)) => first.to(last),
            _ => Span::new(self.cx.file, 0, 0),
        };
        self.alloc_pat(kind(parts), span)
    }

    fn ident_pat(&mut self, ident: &syn::PatIdent, start: usize) -> PatId {
        let (name, span) = self.cx.ident(&ident.ident);
        let by_ref = ident.by_ref.is_some();
        let is_plain = !by_ref && ident.mutability.is_none() && ident.subpat.is_none();
        if is_plain && names_a_constant(name) {
            return self.alloc_pat(PatKind::Path(crate::hir::Path::single(name, span)), span);
        }
        let local = self.bind(&ident.ident, start);
        let sub = ident.subpat.as_ref().map(|(_, sub)| self.pat_from(sub, start));
        let span = sub.map_or(span, |sub| span.to(self.body.pat(sub).span));
        self.alloc_pat(PatKind::Bind { local, by_ref, sub }, span)
    }

    fn struct_pat(&mut self, pat: &syn::PatStruct, start: usize) -> PatId {
        let path = self.cx.path(pat.qself.as_ref(), &pat.path);
        let mut fields = Vec::with_capacity(pat.fields.len());
        for field in &pat.fields {
            if !self.cx.on(&field.attrs) {
                continue;
            }
            let name = match &field.member {
                Member::Named(ident) => self.cx.name(ident),
                Member::Unnamed(index) => Name::new(&index.index.to_string()),
            };
            fields.push(FieldPat { name, pat: self.pat_from(&field.pat, start) });
        }
        let span = path.span.to(self.cx.span(pat.brace_token.span.close()));
        self.alloc_pat(PatKind::Struct { path, fields }, span)
    }
}

/// Whether a bare name in a pattern is read as a constant or unit variant rather than as a new variable.
fn names_a_constant(name: Name) -> bool {
    name.as_str().chars().next().is_some_and(char::is_uppercase)
}
