//! Arguments as most macros have them: `a, b = c, "k" => d`.

use super::super::lower::{BodyCx, HYGIENE_MARK};
use crate::hir::{ExprId, MacroArg, Sigil};
use crate::source::{Name, Span};
use syn::parse::ParseStream;
use syn::{Expr, Ident, Lit, Token};

/// `expr` or `name = expr`.
pub(super) struct Entry {
    pub(super) key: Option<Ident>,
    pub(super) value: Expr,
}

/// Entries up to the end, or to a `;`.
pub(super) fn entries(input: ParseStream) -> syn::Result<Vec<Entry>> {
    let mut entries = Vec::new();
    while !input.is_empty() && !input.peek(Token![;]) {
        entries.push(entry(input)?);
        if !input.is_empty() && !input.peek(Token![;]) {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(entries)
}

pub(super) fn entry(input: ParseStream) -> syn::Result<Entry> {
    let mut key = None;
    if input.peek(Ident) && peek_assign(input) {
        key = Some(input.parse::<Ident>()?);
        input.parse::<Token![=]>()?;
    }
    Ok(Entry { key, value: input.parse()? })
}

/// Whether the token after the next is a `=` of its own.
pub(super) fn peek_assign(input: ParseStream) -> bool {
    input.peek2(Token![=]) && !input.peek2(Token![==]) && !input.peek2(Token![=>])
}

/// Text of a string literal.
pub(super) fn literal_text(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Lit(syn::ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
        Expr::Group(group) => literal_text(&group.expr),
        _ => None,
    }
}

/// The words of `a`, `a.b`, `self.a.0`, joined with dots.
pub(super) fn dotted_words(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Path(path) if path.qself.is_none() => Some(word(path.path.get_ident()?)),
        Expr::Field(field) => {
            let base = dotted_words(&field.base)?;
            match &field.member {
                syn::Member::Named(ident) => Some(format!("{base}.{}", word(ident))),
                syn::Member::Unnamed(index) => Some(format!("{base}.{}", index.index)),
            }
        }
        Expr::Group(group) => dotted_words(&group.expr),
        _ => None,
    }
}

/// What an identifier says, without `r#` and hygiene marks.
pub(super) fn word(ident: &Ident) -> String {
    crate::syntax::lower::plain_name(&ident.to_string()).to_string()
}

/// A text without the hygiene marks in it.
pub(super) fn unmarked(text: &str) -> String {
    let mut parts = text.split(HYGIENE_MARK);
    let mut result = parts.next().unwrap_or_default().to_owned();
    parts.for_each(|part| result.push_str(part.trim_start_matches(|c: char| c.is_ascii_digit())));
    result
}

impl BodyCx<'_, '_> {
    /// An argument that is nothing but an expression.
    pub(super) fn plain_arg(&mut self, expr: ExprId) -> MacroArg {
        MacroArg { key: None, value: Some(expr), sigil: Sigil::None, span: self.expr_span(expr) }
    }

    /// An argument with a key in front, which stands at `start`.
    pub(super) fn keyed_arg(
        &mut self,
        key: &str,
        start: Span,
        sigil: Sigil,
        value: Option<ExprId>,
    ) -> MacroArg {
        let span = value.map_or(start, |value| start.to(self.expr_span(value)));
        MacroArg { key: Some(Name::new(key)), value, sigil, span }
    }

    /// An entry as argument.
    pub(super) fn entry_arg(&mut self, entry: &Entry) -> MacroArg {
        let value = self.expr(&entry.value);
        match &entry.key {
            Some(key) => {
                let start = self.cx.span(key.span());
                self.keyed_arg(&word(key), start, Sigil::None, Some(value))
            }
            None => self.plain_arg(value),
        }
    }
}
