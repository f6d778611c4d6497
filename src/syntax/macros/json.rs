//! `json!({ "a": x, "b": [{ "c": y }] })`: the values, with the keys that lead to them.

use super::super::lower::BodyCx;
use super::Call;
use super::args::word;
use crate::hir::{ExprId, MacroGrammar, Sigil};
use proc_macro2::{Span as Token, TokenTree};
use syn::parse::ParseStream;
use syn::{Expr, Ident, LitStr, Token};

struct Leaf {
    /// Keys joined with dots, `[]` for an array's elements; empty for a bare value.
    key: String,
    start: Token,
    value: Expr,
}

impl BodyCx<'_, '_> {
    pub(super) fn json_macro(&mut self, call: &Call<'_>) -> Option<ExprId> {
        let leaves = call.parse(|input| {
            let mut leaves = Vec::new();
            let is_braced = matches!(call.mac.delimiter, syn::MacroDelimiter::Brace(_));
            // `doc! { "a": x }` leaves the object's own braces away.
            if is_braced && !(input.peek(syn::token::Brace) || input.peek(syn::token::Bracket)) {
                object(&mut leaves, "", input)?;
            } else if !input.is_empty() {
                value(&mut leaves, "", input.span(), input)?;
            }
            Ok(leaves)
        })?;
        let mut args = Vec::with_capacity(leaves.len());
        for leaf in &leaves {
            let start = self.cx.span(leaf.start);
            let value = self.expr(&leaf.value);
            args.push(match leaf.key.as_str() {
                "" => self.plain_arg(value),
                key => self.keyed_arg(key, start, Sigil::None, Some(value)),
            });
        }
        Some(self.finish_call(call, MacroGrammar::Json, args, None))
    }
}

fn value(leaves: &mut Vec<Leaf>, key: &str, start: Token, input: ParseStream) -> syn::Result<()> {
    if input.peek(syn::token::Brace) {
        let inner;
        syn::braced!(inner in input);
        return object(leaves, key, &inner);
    }
    if input.peek(syn::token::Bracket) && !(input.peek2(Token![.]) || input.peek2(syn::token::Bracket)) {
        let inner;
        syn::bracketed!(inner in input);
        let key = if key.is_empty() { "[]".to_owned() } else { format!("{key}.[]") };
        while !inner.is_empty() {
            value(leaves, &key, inner.span(), &inner)?;
            comma(&inner)?;
        }
        return Ok(());
    }
    let is_null = input.peek(Ident) && word(&input.fork().parse::<Ident>()?) == "null";
    if is_null && !input.peek2(Token![.]) && !input.peek2(syn::token::Paren) && !input.peek2(Token![::]) {
        input.parse::<Ident>()?;
        return Ok(());
    }
    let value: Expr = input.parse()?;
    leaves.push(Leaf { key: key.to_owned(), start, value });
    Ok(())
}

fn object(leaves: &mut Vec<Leaf>, outer: &str, input: ParseStream) -> syn::Result<()> {
    while !input.is_empty() {
        let start = input.span();
        let own = object_key(input)?;
        let key = if outer.is_empty() { own } else { format!("{outer}.{own}") };
        value(leaves, &key, start, input)?;
        comma(input)?;
    }
    Ok(())
}

/// A key with its colon (or `=>`, as older macros have it): a literal, a word, or any expression.
fn object_key(input: ParseStream) -> syn::Result<String> {
    let mut key = None;
    if input.peek(LitStr) {
        key = Some(input.parse::<LitStr>()?.value());
    } else if input.peek(Ident) {
        key = Some(word(&input.parse::<Ident>()?));
    }
    while !input.is_empty() {
        if input.peek(Token![:]) && !input.peek(Token![::]) {
            input.parse::<Token![:]>()?;
            return Ok(key.unwrap_or_else(|| "_".to_owned()));
        }
        if input.peek(Token![=>]) {
            input.parse::<Token![=>]>()?;
            return Ok(key.unwrap_or_else(|| "_".to_owned()));
        }
        key = None;
        if input.peek(Token![::]) {
            input.parse::<Token![::]>()?;
        } else {
            input.parse::<TokenTree>()?;
        }
    }
    Err(input.error("expected a colon"))
}

fn comma(input: ParseStream) -> syn::Result<()> {
    if !input.is_empty() {
        input.parse::<Token![,]>()?;
    }
    Ok(())
}
