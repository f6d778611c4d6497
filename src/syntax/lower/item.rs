//! Items.

use super::{BodyCx, Cx};
use crate::hir::{
    Attr, Const, Enum, Field, Fn, Generics, Impl, Item, ItemKind, MacroRules, Mod, ModContent, Path,
    ProblemSeverity, SelfKind, Struct, StructKind, Trait, TypeAlias, TypeRef, UseTree, Variant, Visibility,
};
use crate::source::{Name, Span};
use proc_macro2::Span as Token;
use syn::{Attribute, Fields, FnArg, ImplItem, ReceiverKind, TraitItem};

/// Where a macro call stands among items.
#[derive(Clone, Copy)]
pub(super) enum Position {
    /// In a module or block.
    Item,
    /// In an impl.
    Impl,
    /// In a trait.
    Trait,
}

/// The parts that all items have.
struct Head<'s> {
    attrs: &'s [Attribute],
    vis: Option<&'s syn::Visibility>,
    /// First token after attributes and visibility.
    keyword: Token,
    /// Last token.
    end: Token,
}

impl Cx<'_> {
    pub(in crate::syntax) fn items(&mut self, items: &[syn::Item]) -> Vec<Item> {
        let mut lowered = Vec::with_capacity(items.len());
        for item in items {
            self.item(&mut lowered, item);
        }
        lowered
    }

    /// Lowers one item; it may turn out to be none (a `cfg` that is off) or several (a derive written out).
    pub(in crate::syntax) fn item(&mut self, out: &mut Vec<Item>, item: &syn::Item) {
        match item {
            syn::Item::Fn(func) => {
                let head = Head {
                    attrs: &func.attrs,
                    vis: Some(&func.vis),
                    keyword: fn_keyword(&func.sig),
                    end: func.block.brace_token.span.close(),
                };
                self.push_fn(out, head, &func.sig, Some(&func.block));
            }
            syn::Item::Struct(item) => {
                let end = match (&item.fields, &item.semi_token) {
                    (_, Some(semi)) => semi.span,
                    (Fields::Named(fields), None) => fields.brace_token.span.close(),
                    _ => item.ident.span(),
                };
                let head =
                    Head { attrs: &item.attrs, vis: Some(&item.vis), keyword: item.struct_token.span, end };
                self.push(out, head, Some(&item.ident), |cx| {
                    let (kind, fields) = cx.fields(&item.fields);
                    let generics = cx.generics(&item.generics);
                    ItemKind::Struct(Struct { generics, kind, fields, is_union: false })
                });
                self.derived(out, item.into());
            }
            syn::Item::Union(item) => {
                let end = item.fields.brace_token.span.close();
                let head =
                    Head { attrs: &item.attrs, vis: Some(&item.vis), keyword: item.union_token.span, end };
                self.push(out, head, Some(&item.ident), |cx| {
                    let fields =
                        item.fields.named.iter().enumerate().filter_map(|(n, field)| cx.field(n, field));
                    let fields = fields.collect();
                    let generics = cx.generics(&item.generics);
                    ItemKind::Struct(Struct { generics, kind: StructKind::Named, fields, is_union: true })
                });
            }
            syn::Item::Enum(item) => {
                let end = item.brace_token.span.close();
                let head =
                    Head { attrs: &item.attrs, vis: Some(&item.vis), keyword: item.enum_token.span, end };
                self.push(out, head, Some(&item.ident), |cx| {
                    let variants = item.variants.iter().filter_map(|variant| cx.variant(variant)).collect();
                    ItemKind::Enum(Enum { generics: cx.generics(&item.generics), variants })
                });
                self.derived(out, item.into());
            }
            syn::Item::Impl(item) => self.impl_(out, item),
            syn::Item::Trait(item) => {
                let keyword =
                    item.modifiers.auto_token.as_ref().map_or(item.trait_token.span, |auto| auto.span);
                let keyword = item.unsafety.as_ref().map_or(keyword, |word| word.span);
                let end = item.brace_token.span.close();
                let head = Head { attrs: &item.attrs, vis: Some(&item.vis), keyword, end };
                self.push(out, head, Some(&item.ident), |cx| {
                    let generics = cx.generics(&item.generics);
                    let supertraits = cx.bounds(&item.supertraits);
                    ItemKind::Trait(Trait { generics, supertraits, items: cx.trait_items(&item.items) })
                });
            }
            syn::Item::TraitAlias(item) => {
                let keyword = item.trait_token.span;
                let head =
                    Head { attrs: &item.attrs, vis: Some(&item.vis), keyword, end: item.semi_token.span };
                self.push(out, head, Some(&item.ident), |cx| {
                    let generics = cx.generics(&item.generics);
                    ItemKind::Trait(Trait {
                        generics,
                        supertraits: cx.bounds(&item.bounds),
                        items: Vec::new(),
                    })
                });
            }
            syn::Item::Mod(item) => self.module(out, item),
            syn::Item::Use(item) => {
                let keyword = item.use_token.span;
                let head =
                    Head { attrs: &item.attrs, vis: Some(&item.vis), keyword, end: item.semi_token.span };
                self.push(out, head, None, |cx| {
                    let mut prefix = Vec::new();
                    ItemKind::Use(cx.use_tree(&mut prefix, &item.tree, item.leading_colon.is_some()))
                });
            }
            syn::Item::ExternCrate(item) => {
                let keyword = item.extern_token.span;
                let head =
                    Head { attrs: &item.attrs, vis: Some(&item.vis), keyword, end: item.semi_token.span };
                let alias = item.rename.as_ref().map_or(&item.ident, |(_, alias)| alias);
                self.push(out, head, Some(alias), |cx| ItemKind::ExternCrate(cx.name(&item.ident)));
            }
            syn::Item::Type(item) => {
                let keyword = item.type_token.span;
                let head =
                    Head { attrs: &item.attrs, vis: Some(&item.vis), keyword, end: item.semi_token.span };
                self.push_alias(out, head, &item.ident, &item.generics, None, Some(&item.ty));
            }
            syn::Item::Const(item) => {
                let keyword = item.const_token.span;
                let head =
                    Head { attrs: &item.attrs, vis: Some(&item.vis), keyword, end: item.semi_token.span };
                self.push_const(out, head, &item.ident, &item.ty, Some(&item.expr), false);
            }
            syn::Item::Static(item) => {
                let keyword = item.static_token.span;
                let head =
                    Head { attrs: &item.attrs, vis: Some(&item.vis), keyword, end: item.semi_token.span };
                self.push_const(out, head, &item.ident, &item.ty, Some(&item.expr), true);
            }
            syn::Item::ForeignMod(item) => self.foreign_mod(out, item),
            syn::Item::Macro(item) => {
                self.item_macro(out, Position::Item, &item.attrs, item.ident.as_ref(), &item.mac);
            }
            syn::Item::Verbatim(tokens) => self.verbatim(tokens),
            _ => {}
        }
    }

    pub(super) fn verbatim(&mut self, tokens: &proc_macro2::TokenStream) {
        let mut tokens = tokens.clone().into_iter();
        let Some(first) = tokens.next() else { return };
        let span = self.span(first.span());
        let span = tokens.last().map_or(span, |last| span.to(self.span(last.span())));
        self.problem(span, ProblemSeverity::Item, "an item in a syntax that is not understood was skipped");
    }

    /// Adds the item of which `kind` makes the particular part, if `cfg` leaves it in.
    fn push(
        &mut self,
        out: &mut Vec<Item>,
        head: Head<'_>,
        ident: Option<&syn::Ident>,
        kind: impl FnOnce(&mut Self) -> ItemKind,
    ) {
        let Some(attrs) = self.attrs(head.attrs) else { return };
        let in_test = self.in_test || self.test_attr(head.attrs);
        let was_in_test = std::mem::replace(&mut self.in_test, in_test);
        let kind = kind(self);
        self.in_test = was_in_test;
        let (name, name_span) = match ident {
            Some(ident) => self.ident(ident),
            None => (Name::new(""), self.span_to(head.keyword, head.end)),
        };
        let (visibility, start) = self.visibility(head.vis);
        let first = attrs.first().map(|attr| attr.span).or(start).unwrap_or(self.span(head.keyword));
        let first = head.attrs.first().map_or(first, |attr| self.span(attr.pound_token.span));
        let span = first.to(self.span(head.end));
        out.push(Item { name, name_span, span, attrs, visibility, in_test, kind });
    }

    fn visibility(&self, vis: Option<&syn::Visibility>) -> (Visibility, Option<Span>) {
        match vis {
            Some(syn::Visibility::Public(token)) => (Visibility::Public, Some(self.span(token.span))),
            Some(syn::Visibility::Restricted(vis)) => {
                (Visibility::Restricted, Some(self.span(vis.pub_token.span)))
            }
            _ => (Visibility::Private, None),
        }
    }

    fn push_fn(
        &mut self,
        out: &mut Vec<Item>,
        head: Head<'_>,
        sig: &syn::Signature,
        block: Option<&syn::Block>,
    ) {
        let attrs = head.attrs;
        self.push(out, head, Some(&sig.ident), |cx| ItemKind::Fn(Box::new(cx.func(attrs, sig, block))));
    }

    fn func(&mut self, attrs: &[Attribute], sig: &syn::Signature, block: Option<&syn::Block>) -> Fn {
        let generics = self.generics(&sig.generics);
        let ret = self.return_type(&sig.output);
        let self_kind = self.self_kind(sig);
        let mut body_cx = BodyCx::new(self);
        let params = body_cx.params(sig, block.is_some());
        let instrument = body_cx.instrument(attrs);
        let body = block.map(|block| {
            let root = body_cx.block_expr(block);
            body_cx.finish(root)
        });
        let is_async = sig.asyncness.is_some();
        Fn { generics, self_kind, params, ret, is_async, body, instrument }
    }

    fn self_kind(&mut self, sig: &syn::Signature) -> Option<SelfKind> {
        let receiver = match sig.inputs.first()? {
            FnArg::Receiver(receiver) => receiver,
            FnArg::Typed(_) => return None,
        };
        Some(match &receiver.kind {
            ReceiverKind::Reference(_, _, mutability) => SelfKind::Ref { mutable: mutability.is_some() },
            ReceiverKind::Typed(_, ty) => SelfKind::Typed(self.ty(ty)),
            _ => SelfKind::Value,
        })
    }

    fn push_alias(
        &mut self,
        out: &mut Vec<Item>,
        head: Head<'_>,
        ident: &syn::Ident,
        generics: &syn::Generics,
        bounds: Option<&syn::punctuated::Punctuated<syn::TypeParamBound, syn::Token![+]>>,
        ty: Option<&syn::Type>,
    ) {
        self.push(out, head, Some(ident), |cx| {
            let generics = cx.generics(generics);
            let bounds = bounds.map(|bounds| cx.bounds(bounds)).unwrap_or_default();
            ItemKind::TypeAlias(TypeAlias { generics, bounds, ty: ty.map(|ty| cx.ty(ty)) })
        });
    }

    fn push_const(
        &mut self,
        out: &mut Vec<Item>,
        head: Head<'_>,
        ident: &syn::Ident,
        ty: &syn::Type,
        value: Option<&syn::Expr>,
        is_static: bool,
    ) {
        self.push(out, head, Some(ident), |cx| {
            let ty = cx.ty(ty);
            ItemKind::Const(Const { ty, body: value.map(|value| cx.const_body(value)), is_static })
        });
    }

    fn const_body(&mut self, value: &syn::Expr) -> crate::hir::Body {
        let mut body_cx = BodyCx::new(self);
        let root = body_cx.expr(value);
        body_cx.finish(root)
    }

    /// A static that a macro declares; its span is that of the name up to the value's end.
    pub(in crate::syntax) fn push_macro_static(
        &mut self,
        out: &mut Vec<Item>,
        attrs: &[Attribute],
        vis: &syn::Visibility,
        ident: &syn::Ident,
        ty: TypeRef,
        value: Option<&syn::Expr>,
    ) {
        let head = Head { attrs, vis: Some(vis), keyword: ident.span(), end: ident.span() };
        self.push(out, head, Some(ident), |cx| {
            ItemKind::Const(Const { ty, body: value.map(|value| cx.const_body(value)), is_static: true })
        });
    }

    fn fields(&mut self, fields: &Fields) -> (StructKind, Vec<Field>) {
        let kind = match fields {
            Fields::Named(_) => StructKind::Named,
            Fields::Unnamed(_) => StructKind::Tuple,
            Fields::Unit => StructKind::Unit,
        };
        let mut lowered: Vec<Field> = Vec::with_capacity(fields.len());
        for field in fields.iter() {
            let index = lowered.len();
            lowered.extend(self.field(index, field));
        }
        (kind, lowered)
    }

    fn field(&mut self, index: usize, field: &syn::Field) -> Option<Field> {
        let attrs = self.attrs(&field.attrs)?;
        let (visibility, start) = self.visibility(Some(&field.vis));
        let ty = self.ty(&field.ty);
        let (name, name_span) = match &field.ident {
            Some(ident) => self.ident(ident),
            None => {
                let span = match &ty {
                    TypeRef::Path(path) => path.span,
                    _ => self.type_start(&field.ty).or(start).unwrap_or(Span::new(self.file, 0, 0)),
                };
                (Name::new(&index.to_string()), span)
            }
        };
        Some(Field { name, name_span, ty, attrs, visibility })
    }

    /// First token of a type that is no path; such types stand in few tuple structs, so the price is small.
    fn type_start(&self, ty: &syn::Type) -> Option<Span> {
        use syn::spanned::Spanned;
        if self.fixed.is_some() {
            return self.fixed;
        }
        let tokens = quote::ToTokens::to_token_stream(ty).into_iter();
        let (mut first, mut last) = (None, None);
        for token in tokens {
            let span = self.span(token.span());
            first = first.or(Some(span));
            last = Some(span);
        }
        Some(first?.to(last?)).or_else(|| Some(self.span(ty.span())))
    }

    fn variant(&mut self, variant: &syn::Variant) -> Option<Variant> {
        let attrs = self.attrs(&variant.attrs)?;
        let (name, name_span) = self.ident(&variant.ident);
        let (kind, fields) = self.fields(&variant.fields);
        Some(Variant { name, name_span, kind, fields, attrs })
    }

    fn impl_(&mut self, out: &mut Vec<Item>, item: &syn::ItemImpl) {
        if item.modifiers.polarity.is_some() {
            return;
        }
        let keyword = item.modifiers.defaultness.as_ref().map_or(item.impl_token.span, |word| word.span);
        let keyword = item.unsafety.as_ref().map_or(keyword, |word| word.span);
        let head = Head { attrs: &item.attrs, vis: None, keyword, end: item.brace_token.span.close() };
        let n_before = out.len();
        self.push(out, head, None, |cx| {
            let generics: Generics = cx.generics(&item.generics);
            let trait_: Option<Path> = item.trait_.as_ref().map(|(path, _)| cx.path(None, path));
            let self_ty = cx.ty(&item.self_ty);
            let items = cx.impl_items(&item.items);
            ItemKind::Impl(Impl { generics, trait_, self_ty, items, derived_by: None })
        });
        if let Some(lowered) = out.get_mut(n_before) {
            let mut span = self.span_to(keyword, item.brace_token.span.open());
            if self.fixed.is_none() {
                let head = self.source(Span::new(self.file, span.start, span.end.saturating_sub(1)));
                span.end = span.start + head.trim_end().len() as u32;
            }
            lowered.name_span = span;
        }
    }

    pub(in crate::syntax) fn impl_items(&mut self, items: &[ImplItem]) -> Vec<Item> {
        let mut lowered = Vec::with_capacity(items.len());
        let out = &mut lowered;
        for item in items {
            match item {
                ImplItem::Fn(func) => {
                    let head = Head {
                        attrs: &func.attrs,
                        vis: Some(&func.vis),
                        keyword: fn_keyword(&func.sig),
                        end: func.block.brace_token.span.close(),
                    };
                    self.push_fn(out, head, &func.sig, Some(&func.block));
                }
                ImplItem::Const(item) => {
                    let keyword = item.const_token.span;
                    let head =
                        Head { attrs: &item.attrs, vis: Some(&item.vis), keyword, end: item.semi_token.span };
                    self.push_const(out, head, &item.ident, &item.ty, Some(&item.expr), false);
                }
                ImplItem::Type(item) => {
                    let keyword = item.type_token.span;
                    let head =
                        Head { attrs: &item.attrs, vis: Some(&item.vis), keyword, end: item.semi_token.span };
                    self.push_alias(out, head, &item.ident, &item.generics, None, Some(&item.ty));
                }
                ImplItem::Macro(item) => self.item_macro(out, Position::Impl, &item.attrs, None, &item.mac),
                ImplItem::Verbatim(tokens) => self.verbatim(tokens),
                _ => {}
            }
        }
        lowered
    }

    pub(in crate::syntax) fn trait_items(&mut self, items: &[TraitItem]) -> Vec<Item> {
        let mut lowered = Vec::with_capacity(items.len());
        let out = &mut lowered;
        for item in items {
            match item {
                TraitItem::Fn(func) => {
                    let end = match (&func.default, &func.semi_token) {
                        (Some(block), _) => block.brace_token.span.close(),
                        (None, Some(semi)) => semi.span,
                        (None, None) => func.sig.paren_token.span.close(),
                    };
                    let head = Head { attrs: &func.attrs, vis: None, keyword: fn_keyword(&func.sig), end };
                    self.push_fn(out, head, &func.sig, func.default.as_ref());
                }
                TraitItem::Const(item) => {
                    let keyword = item.const_token.span;
                    let head = Head { attrs: &item.attrs, vis: None, keyword, end: item.semi_token.span };
                    let value = item.default.as_ref().map(|(_, value)| value);
                    self.push_const(out, head, &item.ident, &item.ty, value, false);
                }
                TraitItem::Type(item) => {
                    let keyword = item.type_token.span;
                    let head = Head { attrs: &item.attrs, vis: None, keyword, end: item.semi_token.span };
                    let ty = item.default.as_ref().map(|(_, ty)| ty);
                    self.push_alias(out, head, &item.ident, &item.generics, Some(&item.bounds), ty);
                }
                TraitItem::Macro(item) => self.item_macro(out, Position::Trait, &item.attrs, None, &item.mac),
                TraitItem::Verbatim(tokens) => self.verbatim(tokens),
                _ => {}
            }
        }
        lowered
    }

    fn module(&mut self, out: &mut Vec<Item>, item: &syn::ItemMod) {
        let end = match (&item.content, &item.semi) {
            (Some((brace, _)), _) => brace.span.close(),
            (None, Some(semi)) => semi.span,
            (None, None) => item.ident.span(),
        };
        let keyword = item.unsafety.as_ref().map_or(item.mod_token.span, |word| word.span);
        let head = Head { attrs: &item.attrs, vis: Some(&item.vis), keyword, end };
        let n_before = out.len();
        self.push(out, head, Some(&item.ident), |cx| {
            let content = match &item.content {
                Some((_, items)) => ModContent::Inline(cx.items(items)),
                None => ModContent::File(None),
            };
            ItemKind::Mod(Mod { content, path_attr: None, macro_use: false })
        });
        if let Some(Item { kind: ItemKind::Mod(module), attrs, .. }) = out.get_mut(n_before) {
            let path = attrs.iter().find(|attr| attr.is("path"));
            module.path_attr = path.and_then(attr_text).map(Into::into);
            module.macro_use = attrs.iter().any(|attr| attr.is("macro_use"));
        }
    }

    fn use_tree(&mut self, prefix: &mut Vec<syn::Ident>, tree: &syn::UseTree, global: bool) -> UseTree {
        match tree {
            syn::UseTree::Path(path) => {
                prefix.push(path.ident.clone());
                self.use_tree(prefix, &path.tree, global)
            }
            syn::UseTree::Name(leaf) => {
                prefix.push(leaf.ident.clone());
                UseTree::Simple { path: self.use_path(prefix, global), alias: None }
            }
            syn::UseTree::Rename(leaf) => {
                prefix.push(leaf.ident.clone());
                UseTree::Simple { path: self.use_path(prefix, global), alias: Some(self.name(&leaf.rename)) }
            }
            syn::UseTree::Glob(_) => UseTree::Glob(self.use_path(prefix, global)),
            syn::UseTree::Group(group) => {
                let prefix = self.use_path(prefix, global);
                let trees =
                    group.items.iter().map(|tree| self.use_tree(&mut Vec::new(), tree, false)).collect();
                UseTree::Nested { prefix, trees }
            }
        }
    }

    fn use_path(&mut self, idents: &[syn::Ident], global: bool) -> Path {
        let mut path = syn::Path { leading_colon: None, segments: syn::punctuated::Punctuated::new() };
        path.segments.extend(idents.iter().cloned().map(syn::PathSegment::from));
        let mut path = self.plain_path(&path);
        path.global = global;
        path
    }

    fn foreign_mod(&mut self, out: &mut Vec<Item>, item: &syn::ItemForeignMod) {
        if !self.on(&item.attrs) {
            return;
        }
        for item in &item.items {
            match item {
                syn::ForeignItem::Fn(func) => {
                    let keyword = fn_keyword(&func.sig);
                    let head =
                        Head { attrs: &func.attrs, vis: Some(&func.vis), keyword, end: func.semi_token.span };
                    self.push_fn(out, head, &func.sig, None);
                }
                syn::ForeignItem::Static(item) => {
                    let keyword = item.static_token.span;
                    let head =
                        Head { attrs: &item.attrs, vis: Some(&item.vis), keyword, end: item.semi_token.span };
                    self.push_const(out, head, &item.ident, &item.ty, None, true);
                }
                syn::ForeignItem::Type(item) => {
                    let keyword = item.type_token.span;
                    let head =
                        Head { attrs: &item.attrs, vis: Some(&item.vis), keyword, end: item.semi_token.span };
                    self.push_alias(out, head, &item.ident, &item.generics, None, None);
                }
                _ => {}
            }
        }
    }

    /// A macro call in item position, or a `macro_rules!` definition.
    pub(super) fn item_macro(
        &mut self,
        out: &mut Vec<Item>,
        position: Position,
        attrs: &[Attribute],
        ident: Option<&syn::Ident>,
        mac: &syn::Macro,
    ) {
        let Some(first) = mac.path.segments.first().map(|segment| segment.ident.span()) else { return };
        if mac.path.is_ident("macro_rules")
            && let Some(ident) = ident
        {
            let exported = attrs.iter().any(|attr| attr.path().is_ident("macro_export"));
            let head = Head { attrs, vis: None, keyword: first, end: mac.delimiter.span().close() };
            let tokens = self.between(mac.delimiter.span());
            let name = self.name(ident);
            if self.on(attrs)
                && let Some(session) = &mut self.expander
            {
                session.define(name, mac.tokens.clone(), exported);
            }
            self.push(out, head, Some(ident), |_| ItemKind::MacroRules(MacroRules { tokens, exported }));
            return;
        }
        if !self.on(attrs) || self.expanded_items(out, position, mac) || self.known_item_macro(out, mac) {
            return;
        }
        let head = Head { attrs, vis: None, keyword: first, end: mac.delimiter.span().close() };
        let path = self.plain_path(&mac.path);
        let tokens = self.between(mac.delimiter.span());
        self.push(out, head, None, |_| ItemKind::MacroCall { path, tokens });
    }
}

/// The text in `#[path = "…"]`.
fn attr_text(attr: &Attr) -> Option<&str> {
    match &attr.args {
        crate::hir::AttrArgs::Value(value) => value.as_str(),
        _ => None,
    }
}

fn fn_keyword(sig: &syn::Signature) -> Token {
    let words = [sig.constness.as_ref().map(|word| word.span), sig.asyncness.as_ref().map(|word| word.span)];
    let safety = match &sig.safety {
        syn::Safety::Safe(word) => Some(word.span),
        syn::Safety::Unsafe(word) => Some(word.span),
        syn::Safety::Default => None,
    };
    let abi = sig.abi.as_ref().map(|abi| abi.extern_token.span);
    words.into_iter().flatten().chain(safety).chain(abi).next().unwrap_or(sig.fn_token.span)
}
