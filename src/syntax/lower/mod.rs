//! From syn's tree to ours: items here and in [`item`], bodies in [`body`], [`expr`], [`pat`], [`block`].
//!
//! A node's span is made from the first and the last token of it, of which the parser knows the places; the spans of
//! whole syn nodes are never asked for, since syn would print the node to find out.

mod attr;
mod block;
mod body;
mod derive;
mod expanded;
mod expr;
mod instrument;
mod item;
mod pat;
mod types;

pub(in crate::syntax) use body::BodyCx;

use super::cfg::CfgEnv;
use super::expand::Session;
use super::spans::Spans;
use crate::hir::{Lit, Problem, ProblemSeverity, StringLit};
use crate::source::{FileId, Name, Span};
use std::cell::RefCell;

/// What lowering knows and collects about one file.
pub(super) struct Cx<'a> {
    pub(super) file: FileId,
    /// The whole file, preamble included.
    pub(super) text: &'a str,
    pub(super) spans: Spans,
    pub(super) cfg: &'a CfgEnv,
    /// For code that was not written where it stands (an expansion, a derive): the place that all its nodes get.
    pub(super) fixed: Option<Span>,
    /// Whether the tokens were made by us: they have places, but the text there says something else.
    pub(super) synthetic: bool,
    /// Whether an item around is reached by tests only.
    pub(super) in_test: bool,
    /// The macros that can be expanded, when the item is lowered for that.
    pub(super) expander: Option<Session<'a>>,
    pub(super) problems: Vec<Problem>,
    pub(super) strings: Vec<StringLit>,
    /// The identifiers of the bodies being lowered.
    mentioned: RefCell<Vec<Name>>,
}

/// Separates an identifier from the mark of the expansion that it was made by. See `expand`.
pub(super) const HYGIENE_MARK: char = 'ᚙ';

impl<'a> Cx<'a> {
    pub(super) fn new(file: FileId, text: &'a str, spans: Spans, cfg: &'a CfgEnv) -> Cx<'a> {
        Cx {
            file,
            text,
            spans,
            cfg,
            fixed: None,
            synthetic: false,
            in_test: false,
            expander: None,
            problems: Vec::new(),
            strings: Vec::new(),
            mentioned: RefCell::default(),
        }
    }

    /// The place of a token.
    pub(super) fn span(&self, span: proc_macro2::Span) -> Span {
        if let Some(fixed) = self.fixed {
            return fixed;
        }
        let (start, end) = self.spans.range(span);
        Span::new(self.file, start, end)
    }

    /// From the first of two tokens to the second.
    pub(super) fn span_to(&self, first: proc_macro2::Span, last: proc_macro2::Span) -> Span {
        self.span(first).to(self.span(last))
    }

    /// What stands between two delimiters.
    pub(super) fn between(&self, delimiters: &proc_macro2::extra::DelimSpan) -> Span {
        if let Some(fixed) = self.fixed {
            return fixed;
        }
        let (_, start) = self.spans.range(delimiters.open());
        let (end, _) = self.spans.range(delimiters.close());
        Span::new(self.file, start, end)
    }

    /// Name and place of an identifier.
    pub(super) fn ident(&self, ident: &proc_macro2::Ident) -> (Name, Span) {
        let (name, span) = self.plain_ident(ident);
        self.mentioned.borrow_mut().push(name);
        (name, span)
    }

    fn plain_ident(&self, ident: &proc_macro2::Ident) -> (Name, Span) {
        if let Some(fixed) = self.fixed {
            return (plain_name(&ident.to_string()), fixed);
        }
        let span = self.span(ident.span());
        match self.text.get(span.start as usize..span.end as usize) {
            Some(text) if !text.is_empty() && !self.synthetic => (plain_name(text), span),
            _ => (plain_name(&ident.to_string()), span),
        }
    }

    pub(super) fn name(&self, ident: &proc_macro2::Ident) -> Name {
        self.ident(ident).0
    }

    /// The text of a place of this file.
    pub(super) fn source(&self, span: Span) -> &'a str {
        self.text.get(span.start as usize..span.end as usize).unwrap_or("")
    }

    pub(super) fn problem(&mut self, span: Span, severity: ProblemSeverity, message: impl Into<String>) {
        self.problems.push(Problem { span, message: message.into(), severity });
    }

    /// Remembers a string literal for the lints that look at values.
    pub(super) fn string(&mut self, value: &str, span: Span) {
        if self.fixed.is_none() && !self.synthetic && !value.is_empty() {
            self.strings.push(StringLit { value: value.into(), span, in_test: self.in_test });
        }
    }

    /// A literal; strings are remembered.
    pub(super) fn lit(&mut self, lit: &syn::Lit) -> (Lit, Span) {
        let span = self.span(lit.span());
        let suffix = |suffix: &str| (!suffix.is_empty()).then(|| Name::new(suffix));
        let value = match lit {
            syn::Lit::Str(text) => {
                let value = text.value();
                self.string(&value, span);
                Lit::Str(value.into())
            }
            syn::Lit::ByteStr(bytes) => Lit::Bytes(bytes.value().into()),
            syn::Lit::CStr(bytes) => Lit::Bytes(bytes.value().into_bytes().into()),
            syn::Lit::Byte(byte) => Lit::Int(u128::from(byte.value()), Some(Name::new("u8"))),
            syn::Lit::Char(c) => Lit::Char(c.value()),
            syn::Lit::Int(int) => Lit::Int(int.base10_digits().parse().unwrap_or(0), suffix(int.suffix())),
            syn::Lit::Float(float) => Lit::Float(suffix(float.suffix())),
            syn::Lit::Bool(bool) => Lit::Bool(bool.value),
            _ => Lit::Str("".into()),
        };
        (value, span)
    }
}

/// The name without `r#` and hygiene marks.
pub(super) fn plain_name(text: &str) -> Name {
    let text = text.strip_prefix("r#").unwrap_or(text);
    Name::new(text.split(HYGIENE_MARK).next().unwrap_or(text))
}

impl Cx<'_> {
    /// Lowers a file's attributes and items.
    pub(super) fn lower_whole(
        mut self,
        hir: &mut crate::hir::FileHir,
        attrs: &[syn::Attribute],
        items: &[syn::Item],
    ) {
        if let Some(lowered) = self.attrs(attrs) {
            hir.attrs = lowered;
            self.in_test = self.test_attr(attrs);
            hir.items = self.items(items);
        }
        hir.problems.append(&mut self.problems);
        hir.strings = self.strings;
        hir.strings.sort_by_key(|string| string.span.start);
    }
}
