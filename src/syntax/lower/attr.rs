//! Attributes: `cfg` and `cfg_attr` decided, the rest kept as trees.

use super::Cx;
use crate::hir::{Attr, AttrArg, AttrArgs, AttrValue};
use crate::source::Span;
use crate::syntax::cfg::requires_test;
use proc_macro2::{TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::discouraged::Speculative;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Expr, ExprLit, Meta, Token};

impl Cx<'_> {
    /// Whether `cfg` leaves the node in.
    pub(super) fn on(&self, attrs: &[Attribute]) -> bool {
        attrs.is_empty() || self.each_meta(attrs, &mut |_, _| ())
    }

    /// Shows every attribute that is on, `cfg_attr` resolved, with the place of the whole attribute. False when a `cfg`
    /// turns the node off.
    pub(super) fn each_meta(&self, attrs: &[Attribute], see: &mut dyn FnMut(&Meta, Span)) -> bool {
        for attr in attrs {
            if is_doc(&attr.meta) {
                continue;
            }
            let span = self.span_to(attr.pound_token.span, attr.bracket_token.span.close());
            if !self.resolve_meta(&attr.meta, span, see) {
                return false;
            }
        }
        true
    }

    fn resolve_meta(&self, meta: &Meta, span: Span, see: &mut dyn FnMut(&Meta, Span)) -> bool {
        let Meta::List(list) = meta else {
            see(meta, span);
            return true;
        };
        if list.path.is_ident("cfg") {
            return list.parse_args::<Meta>().map_or(true, |predicate| self.cfg.eval(&predicate));
        }
        if !list.path.is_ident("cfg_attr") {
            see(meta, span);
            return true;
        }
        let parts = |input: ParseStream| {
            let mut parts = Vec::new();
            while !input.is_empty() {
                parts.push(input.parse::<Meta>()?);
                if !input.is_empty() {
                    input.parse::<Token![,]>()?;
                }
            }
            Ok(parts)
        };
        let Ok(parts) = list.parse_args_with(parts) else { return true };
        let Some((predicate, metas)) = parts.split_first() else { return true };
        !self.cfg.eval(predicate) || metas.iter().all(|meta| self.resolve_meta(meta, span, see))
    }

    /// The attributes that are on; `None` when a `cfg` turns the node off.
    pub(super) fn attrs(&mut self, attrs: &[Attribute]) -> Option<Vec<Attr>> {
        if attrs.is_empty() {
            return Some(Vec::new());
        }
        let mut lowered = Vec::new();
        let cx: &Cx<'_> = self;
        let on = cx.each_meta(attrs, &mut |meta, span| lowered.push(cx.attr(meta, span)));
        on.then_some(lowered)
    }

    fn attr(&self, meta: &Meta, span: Span) -> Attr {
        let path = self.plain_path(meta.path());
        let args = match meta {
            Meta::Path(_) => AttrArgs::None,
            Meta::NameValue(pair) => AttrArgs::Value(self.attr_value(&pair.value)),
            Meta::List(list) => AttrArgs::List(self.attr_args(list.tokens.clone())),
        };
        Attr { path, args, span }
    }

    fn attr_value(&self, value: &Expr) -> AttrValue {
        match value {
            Expr::Lit(ExprLit { lit, .. }) => AttrValue::Lit(self.attr_lit(lit)),
            other => AttrValue::Text(quote::ToTokens::to_token_stream(other).to_string().into()),
        }
    }

    /// A literal that is not remembered among the file's strings.
    fn attr_lit(&self, lit: &syn::Lit) -> crate::hir::Lit {
        match lit {
            syn::Lit::Str(text) => crate::hir::Lit::Str(text.value().into()),
            syn::Lit::Int(int) => crate::hir::Lit::Int(int.base10_digits().parse().unwrap_or(0), None),
            syn::Lit::Bool(bool) => crate::hir::Lit::Bool(bool.value),
            syn::Lit::Char(c) => crate::hir::Lit::Char(c.value()),
            syn::Lit::ByteStr(bytes) => crate::hir::Lit::Bytes(bytes.value().into()),
            _ => crate::hir::Lit::Float(None),
        }
    }

    fn attr_args(&self, tokens: TokenStream) -> Vec<AttrArg> {
        let parse = |input: ParseStream| {
            let mut args = Vec::new();
            while !input.is_empty() {
                args.push(self.attr_arg(input));
                if input.peek(Token![,]) {
                    input.parse::<Token![,]>()?;
                }
            }
            Ok(args)
        };
        parse.parse2(tokens).unwrap_or_default()
    }

    fn attr_arg(&self, input: ParseStream) -> AttrArg {
        let start = self.span(input.span());
        let ahead = input.fork();
        if let Ok(arg) = self.meta_arg(&ahead)
            && (ahead.is_empty() || ahead.peek(Token![,]))
        {
            input.advance_to(&ahead);
            return arg;
        }
        // Not a meta item: keep the text up to the comma.
        let mut tokens = Vec::new();
        while !input.is_empty() && !input.peek(Token![,]) {
            match input.parse::<TokenTree>() {
                Ok(token) => tokens.push(token),
                Err(_) => break,
            }
        }
        let span = tokens.last().map_or(start, |last| start.to(self.span(last.span())));
        let text = match self.fixed {
            None => self.source(span).to_owned(),
            Some(_) => tokens.into_iter().collect::<TokenStream>().to_string(),
        };
        AttrArg { path: None, value: Some(AttrValue::Text(text.into())), list: None, span }
    }

    fn meta_arg(&self, input: ParseStream) -> syn::Result<AttrArg> {
        let start = self.span(input.span());
        if input.peek(syn::Lit) && !input.peek(syn::LitBool) {
            let lit: syn::Lit = input.parse()?;
            let value = Some(AttrValue::Lit(self.attr_lit(&lit)));
            return Ok(AttrArg { path: None, value, list: None, span: self.span(lit.span()) });
        }
        let path = self.plain_path(&any_word_path(input)?);
        let mut arg = AttrArg { span: start.to(path.span), path: Some(path), value: None, list: None };
        if input.peek(Token![=]) {
            input.parse::<Token![=]>()?;
            let value: Expr = input.parse()?;
            arg.span = start.to(self.value_end(&value, start));
            arg.value = Some(self.attr_value(&value));
        } else if (input.peek(syn::token::Paren)
            || input.peek(syn::token::Bracket)
            || input.peek(syn::token::Brace))
            && let TokenTree::Group(group) = input.parse::<TokenTree>()?
        {
            arg.span = start.to(self.span(group.span_close()));
            arg.list = Some(self.attr_args(group.stream()));
        }
        Ok(arg)
    }

    fn value_end(&self, value: &Expr, start: Span) -> Span {
        match value {
            Expr::Lit(ExprLit { lit, .. }) => self.span(lit.span()),
            Expr::Path(path) => path.path.segments.last().map_or(start, |last| self.span(last.ident.span())),
            _ => start,
        }
    }

    /// Whether the attributes say that only tests reach the item.
    pub(super) fn test_attr(&self, attrs: &[Attribute]) -> bool {
        let by_cfg = attrs.iter().any(|attr| match &attr.meta {
            Meta::List(list) if list.path.is_ident("cfg") => {
                list.parse_args::<Meta>().is_ok_and(|predicate| requires_test(&predicate))
            }
            _ => false,
        });
        let mut by_name = false;
        self.each_meta(attrs, &mut |meta, _| {
            let Some(last) = meta.path().segments.last() else { return };
            let last = self.name(&last.ident);
            by_name |= matches!(
                last.as_str(),
                "test"
                    | "rstest"
                    | "test_case"
                    | "case"
                    | "bench"
                    | "quickcheck"
                    | "proptest"
                    | "test_log"
                    | "wasm_bindgen_test"
            );
        });
        by_cfg || by_name
    }
}

fn is_doc(meta: &Meta) -> bool {
    matches!(meta, Meta::NameValue(pair) if pair.path.is_ident("doc"))
}

/// A path whose segments may be keywords (`crate = "…"`, `type = "…"`).
fn any_word_path(input: ParseStream) -> syn::Result<syn::Path> {
    let leading_colon: Option<Token![::]> = input.parse()?;
    let mut path = syn::Path { leading_colon, segments: syn::punctuated::Punctuated::new() };
    loop {
        path.segments.push_value(syn::PathSegment::from(input.call(syn::Ident::parse_any)?));
        if !input.peek(Token![::]) {
            return Ok(path);
        }
        path.segments.push_punct(input.parse()?);
    }
}
