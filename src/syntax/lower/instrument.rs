//! `#[tracing::instrument(…)]`.

use super::BodyCx;
use crate::hir::Instrument;
use crate::source::Name;
use crate::syntax::macros::{EventField, event_fields};
use proc_macro2::Span as Token;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Attribute, Ident, Meta, Token};

#[derive(Default)]
struct Settings {
    skip_all: bool,
    skip: Vec<Ident>,
    fields: Vec<EventField>,
    ret: Option<(Token, bool)>,
    err: Option<(Token, bool)>,
}

impl BodyCx<'_, '_> {
    /// The attribute, with its fields' expressions in the body of the function; its parameters must be in scope.
    pub(super) fn instrument(&mut self, attrs: &[Attribute]) -> Option<Instrument> {
        if attrs.is_empty() {
            return None;
        }
        let mut found = None;
        self.cx.each_meta(attrs, &mut |meta, span| {
            if meta.path().segments.last().is_some_and(|last| last.ident == "instrument") {
                let settings = match meta {
                    Meta::List(list) => list.parse_args_with(settings).ok(),
                    _ => None,
                };
                found = Some((span, settings.unwrap_or_default()));
            }
        });
        let (span, settings) = found?;
        let skip: Vec<Name> = settings.skip.iter().map(|ident| self.cx.name(ident)).collect();
        let fields = settings.fields.iter().map(|field| self.event_field(field)).collect();
        let ret = settings.ret.map(|(token, display)| (self.cx.span(token), display));
        let err = settings.err.map(|(token, debug)| (self.cx.span(token), debug));
        Some(Instrument { span, skip_all: settings.skip_all, skip, fields, ret, err })
    }
}

fn settings(input: ParseStream) -> syn::Result<Settings> {
    let mut settings = Settings::default();
    while !input.is_empty() {
        setting(&mut settings, input)?;
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(settings)
}

fn setting(settings: &mut Settings, input: ParseStream) -> syn::Result<()> {
    if input.peek(syn::LitStr) {
        // The span's name.
        input.parse::<syn::LitStr>()?;
        return Ok(());
    }
    let word = input.call(Ident::parse_any)?;
    match word.to_string().as_str() {
        "skip_all" => settings.skip_all = true,
        "skip" => {
            let inner;
            syn::parenthesized!(inner in input);
            while !inner.is_empty() {
                settings.skip.push(inner.call(Ident::parse_any)?);
                inner.parse::<Option<Token![,]>>()?;
            }
        }
        "fields" => {
            let inner;
            syn::parenthesized!(inner in input);
            settings.fields = event_fields(&inner)?.into_iter().map(EventField::without_shorthand).collect();
        }
        "ret" => settings.ret = Some((word.span(), has_word(input, "Display")?)),
        "err" => settings.err = Some((word.span(), has_word(input, "Debug")?)),
        _ => {
            if input.peek(Token![=]) {
                input.parse::<Token![=]>()?;
                input.parse::<syn::Expr>()?;
            } else if input.peek(syn::token::Paren) {
                input.parse::<proc_macro2::TokenTree>()?;
            }
        }
    }
    Ok(())
}

/// Whether parentheses follow that hold the word.
fn has_word(input: ParseStream, word: &str) -> syn::Result<bool> {
    if !input.peek(syn::token::Paren) {
        return Ok(false);
    }
    let inner;
    syn::parenthesized!(inner in input);
    let tokens: proc_macro2::TokenStream = inner.parse()?;
    Ok(tokens
        .into_iter()
        .any(|token| matches!(&token, proc_macro2::TokenTree::Ident(ident) if ident == word)))
}
