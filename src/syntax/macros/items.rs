//! Macros that declare items: `thread_local!`, `lazy_static!`, `task_local!`, `cfg_if!`.

use super::super::lower::Cx;
use crate::hir::{GenericArg, Item, Path, Segment, TypeRef};
use crate::source::{Name, Span};
use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Expr, Ident, Meta, Token, Type, Visibility};

struct Static {
    attrs: Vec<Attribute>,
    vis: Visibility,
    ident: Ident,
    ty: Type,
    value: Option<Expr>,
}

impl Cx<'_> {
    /// Lowers the call if its macro is one of these.
    pub(in crate::syntax) fn known_item_macro(&mut self, out: &mut Vec<Item>, mac: &syn::Macro) -> bool {
        let Some(last) = mac.path.segments.last() else { return false };
        let key: &[&str] = match self.name(&last.ident).as_str() {
            "lazy_static" => &[],
            "thread_local" => &["std", "thread", "LocalKey"],
            "task_local" => &["tokio", "task", "LocalKey"],
            "cfg_if" => return self.cfg_if(out, mac),
            _ => return false,
        };
        let Ok(statics) = mac.parse_body_with(statics) else { return false };
        for item in &statics {
            let span = self.span(item.ident.span());
            let ty = self.ty(&item.ty);
            let ty = if key.is_empty() { ty } else { wrapped(key, ty, span) };
            self.push_macro_static(out, &item.attrs, &item.vis, &item.ident, ty, item.value.as_ref());
        }
        true
    }

    /// `if #[cfg(a)] { items } else if … else { items }`
    fn cfg_if(&mut self, out: &mut Vec<Item>, mac: &syn::Macro) -> bool {
        let Ok(branches) = mac.parse_body_with(cfg_branches) else { return false };
        for (predicate, tokens) in branches {
            if predicate.is_some_and(|predicate| !self.cfg.eval(&predicate)) {
                continue;
            }
            let items = |input: ParseStream| {
                let mut items = Vec::new();
                while !input.is_empty() {
                    items.push(input.parse::<syn::Item>()?);
                }
                Ok(items)
            };
            let Ok(items) = items.parse2(tokens) else { return false };
            for item in &items {
                self.item(out, item);
            }
            break;
        }
        true
    }
}

fn wrapped(path: &[&str], inner: TypeRef, span: Span) -> TypeRef {
    let segment = |name: &&str| Segment { name: Name::new(name), args: Vec::new(), span };
    let mut segments: Vec<Segment> = path.iter().map(segment).collect();
    if let Some(last) = segments.last_mut() {
        last.args.push(GenericArg::Type(inner));
    }
    TypeRef::Path(Path { global: true, qself: None, segments, span })
}

fn statics(input: ParseStream) -> syn::Result<Vec<Static>> {
    let mut statics = Vec::new();
    while !input.is_empty() {
        let attrs = Attribute::parse_outer(input)?;
        let vis = input.parse()?;
        input.parse::<Token![static]>()?;
        input.parse::<Option<Token![ref]>>()?;
        let ident = input.parse()?;
        input.parse::<Token![:]>()?;
        let ty = input.parse()?;
        let value = if input.peek(Token![=]) {
            input.parse::<Token![=]>()?;
            Some(input.parse()?)
        } else {
            None
        };
        if !input.is_empty() {
            input.parse::<Token![;]>()?;
        }
        statics.push(Static { attrs, vis, ident, ty, value });
    }
    Ok(statics)
}

fn cfg_branches(input: ParseStream) -> syn::Result<Vec<(Option<Meta>, TokenStream)>> {
    let mut branches = Vec::new();
    loop {
        let mut predicate = None;
        if input.peek(Token![if]) {
            input.parse::<Token![if]>()?;
            let attrs = Attribute::parse_outer(input)?;
            let meta = attrs.first().ok_or_else(|| input.error("expected a cfg"))?;
            predicate = Some(meta.parse_args::<Meta>()?);
        }
        let inner;
        syn::braced!(inner in input);
        branches.push((predicate, inner.parse::<TokenStream>()?));
        if input.is_empty() {
            return Ok(branches);
        }
        input.parse::<Token![else]>()?;
    }
}
