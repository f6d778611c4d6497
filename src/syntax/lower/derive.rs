//! Derives that write `Display` and `From` from attributes, written out: thiserror, snafu, displaydoc, derive_more,
//! strum.
//!
//! The code is made of tokens that lie at the attribute they stand for, so that a finding in it points there.

mod message;
mod methods;

use super::Cx;
use crate::hir::{Item, ItemKind};
use crate::source::Span;
use message::Message;
use proc_macro2::{Span as Token, TokenStream};
use quote::{format_ident, quote_spanned};
use syn::{Attribute, Fields, Generics, Ident, Meta};

/// The type that carries the derive.
pub(super) struct DeriveInput<'s> {
    attrs: &'s [Attribute],
    ident: &'s Ident,
    generics: &'s Generics,
    shapes: Vec<Shape<'s>>,
}

/// The struct, or one variant.
struct Shape<'s> {
    variant: Option<&'s Ident>,
    attrs: &'s [Attribute],
    fields: &'s Fields,
}

impl<'s> From<&'s syn::ItemStruct> for DeriveInput<'s> {
    fn from(item: &'s syn::ItemStruct) -> Self {
        let shape = Shape { variant: None, attrs: &item.attrs, fields: &item.fields };
        DeriveInput { attrs: &item.attrs, ident: &item.ident, generics: &item.generics, shapes: vec![shape] }
    }
}

impl<'s> From<&'s syn::ItemEnum> for DeriveInput<'s> {
    fn from(item: &'s syn::ItemEnum) -> Self {
        let shape = |variant: &'s syn::Variant| Shape {
            variant: Some(&variant.ident),
            attrs: &variant.attrs,
            fields: &variant.fields,
        };
        let shapes = item.variants.iter().map(shape).collect();
        DeriveInput { attrs: &item.attrs, ident: &item.ident, generics: &item.generics, shapes }
    }
}

/// The library whose derive writes the text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Library {
    Thiserror,
    Snafu,
    /// `Display` of displaydoc, derive_more or strum; which of them, the attributes tell.
    Display,
}

impl Cx<'_> {
    /// Adds the impls that the type's derives stand for.
    pub(super) fn derived(&mut self, out: &mut Vec<Item>, mut input: DeriveInput<'_>) {
        if input.attrs.is_empty() || !self.on(input.attrs) {
            return;
        }
        let library = self.library(input.attrs);
        let methods = self.methods(&input);
        if library.is_none() && methods.iter().all(Option::is_none) {
            return;
        }
        let derive = library.map_or_else(|| self.span(input.ident.span()), |(_, derive)| derive);
        input.shapes.retain(|shape| self.on(shape.attrs));
        let in_test = self.in_test || self.test_attr(input.attrs);
        let was_in_test = std::mem::replace(&mut self.in_test, in_test);
        let was_synthetic = std::mem::replace(&mut self.synthetic, true);
        let place = input.ident.span();
        let mut code = methods;
        if let Some((library, _)) = library {
            code.push(self.display(&input, library, place));
            if library == Library::Thiserror {
                code.extend(self.conversions(&input));
            }
            if library == Library::Snafu {
                code.extend(selectors(&input));
            }
        }
        for code in code.into_iter().flatten() {
            self.push_code(out, code, derive);
        }
        self.synthetic = was_synthetic;
        self.in_test = was_in_test;
    }

    fn push_code(&mut self, out: &mut Vec<Item>, code: TokenStream, derive: Span) {
        let Ok(file) = syn::parse2::<syn::File>(code) else { return };
        for item in self.items(&file.items) {
            let mut item = item;
            (item.span, item.name_span) = (derive, derive);
            if let ItemKind::Impl(block) = &mut item.kind {
                block.derived_by = Some(derive);
            }
            out.push(item);
        }
    }

    fn library(&self, attrs: &[Attribute]) -> Option<(Library, Span)> {
        let mut found = None;
        self.each_meta(attrs, &mut |meta, span| {
            let Meta::List(list) = meta else { return };
            if !list.path.is_ident("derive") {
                return;
            }
            let words = list.tokens.clone().into_iter().filter_map(|token| match token {
                proc_macro2::TokenTree::Ident(word) => Some(word),
                _ => None,
            });
            for word in words {
                let library = match self.name(&word).as_str() {
                    "Error" => Library::Thiserror,
                    "Snafu" => Library::Snafu,
                    "Display" => Library::Display,
                    _ => continue,
                };
                found = found.or(Some((library, span)));
            }
        });
        found
    }

    /// `impl Display`, if the attributes give a text to some shape.
    fn display(&self, input: &DeriveInput<'_>, library: Library, place: Token) -> Option<TokenStream> {
        let whole = self.message(input.attrs, library);
        let mut arms = Vec::new();
        let mut n_texts = 0;
        for shape in &input.shapes {
            let own = self.message(shape.attrs, library);
            let message = match (&own, &whole) {
                (Some(own), _) => Some(own),
                (None, whole) => whole.as_ref(),
            };
            let message = message.or_else(|| forwards(shape, library).then_some(&Message::Transparent));
            let at = message.and_then(Message::place).unwrap_or(place);
            let pattern = pattern(shape, at);
            let Some(message) = message else {
                let name = shape.variant.unwrap_or(input.ident).to_string();
                arms.push(quote_spanned! {at=> #pattern => __formatter.write_str(#name), });
                continue;
            };
            n_texts += 1;
            let shown = message.code(&bindings(shape.fields), at);
            arms.push(quote_spanned! {at=> #pattern => #shown, });
        }
        if n_texts == 0 {
            return None;
        }
        let (name, (impl_generics, type_generics, clause)) = (input.ident, input.generics.split_for_impl());
        Some(quote_spanned! {place=>
            impl #impl_generics ::core::fmt::Display for #name #type_generics #clause {
                fn fmt(&self, __formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    match self { #(#arms)* }
                }
            }
        })
    }

    fn message(&self, attrs: &[Attribute], library: Library) -> Option<Message> {
        let mut found = None;
        self.each_meta(attrs, &mut |meta, _| {
            let word = meta.path().get_ident().map(|ident| self.name(ident));
            let message = match (library, word.map(|word| word.as_str())) {
                (Library::Thiserror, Some("error")) => Message::of_thiserror(meta),
                (Library::Snafu, Some("snafu")) => Message::of_snafu(meta),
                (Library::Display, Some("display")) => Message::of_derive_more(meta),
                (Library::Display, Some("strum")) => Message::of_strum(meta),
                (Library::Display, Some("displaydoc")) => {
                    Message::of_derive_more(meta).map(Message::with_positions)
                }
                _ => None,
            };
            if found.is_none() {
                found = message;
            }
        });
        if found.is_none() && library == Library::Display {
            found = attrs.iter().find_map(|attr| Message::of_doc(&attr.meta));
        }
        found
    }

    /// `impl From<Source> for Error` for each `#[from]`.
    fn conversions(&self, input: &DeriveInput<'_>) -> Vec<Option<TokenStream>> {
        let mut impls = Vec::new();
        for shape in &input.shapes {
            for (field, member) in shape.fields.iter().zip(shape.fields.members()) {
                let mut place = None;
                self.each_meta(&field.attrs, &mut |meta, _| {
                    if let Some(word) = meta.path().get_ident()
                        && self.name(word) == "from"
                    {
                        place = Some(word.span());
                    }
                });
                let Some(at) = place else { continue };
                let (name, (impl_generics, type_generics, clause)) =
                    (input.ident, input.generics.split_for_impl());
                let (ty, path) = (&field.ty, shape_path(shape, at));
                impls.push(Some(quote_spanned! {at=>
                    impl #impl_generics ::core::convert::From<#ty> for #name #type_generics #clause {
                        fn from(__source: #ty) -> Self { #path { #member: __source } }
                    }
                }));
            }
        }
        impls
    }
}

/// Whether a shape without attribute shows its only field.
fn forwards(shape: &Shape<'_>, library: Library) -> bool {
    library == Library::Display && shape.variant.is_none() && shape.fields.len() == 1
}

fn shape_path(shape: &Shape<'_>, at: Token) -> TokenStream {
    match shape.variant {
        Some(variant) => quote_spanned! {at=> Self::#variant },
        None => quote_spanned! {at=> Self },
    }
}

/// The names that the fields have in the text: their own, or `_0`, `_1` …
fn bindings(fields: &Fields) -> Vec<Ident> {
    let name = |(index, field): (usize, &syn::Field)| match &field.ident {
        Some(ident) => ident.clone(),
        None => format_ident!("_{index}"),
    };
    fields.iter().enumerate().map(name).collect()
}

fn pattern(shape: &Shape<'_>, at: Token) -> TokenStream {
    let (path, names) = (shape_path(shape, at), bindings(shape.fields));
    match shape.fields {
        Fields::Named(_) => quote_spanned! {at=> #path { #(#names),* } },
        Fields::Unnamed(_) => quote_spanned! {at=> #path ( #(#names),* ) },
        Fields::Unit => path,
    }
}

/// snafu's context selectors: `OpenSnafu { path }` with `build` and `fail`.
fn selectors(input: &DeriveInput<'_>) -> Vec<Option<TokenStream>> {
    let selector = |shape: &Shape<'_>| {
        let variant = shape.variant?;
        let at = variant.span();
        let text = super::plain_name(&variant.to_string());
        let text = text.as_str();
        let name = Ident::new(&format!("{}Snafu", text.strip_suffix("Error").unwrap_or(text)), at);
        let Fields::Named(fields) = shape.fields else {
            return Some(quote_spanned! {at=> pub struct #name; });
        };
        let implicit = ["source", "backtrace", "location"];
        let own = |field: &&syn::Field| {
            field.ident.as_ref().is_some_and(|ident| !implicit.iter().any(|i| ident == i))
        };
        let own: Vec<&syn::Field> = fields.named.iter().filter(own).collect();
        let names: Vec<_> = own.iter().filter_map(|field| field.ident.as_ref()).collect();
        let types = own.iter().map(|field| &field.ty);
        let (error, (impl_generics, type_generics, clause)) = (input.ident, input.generics.split_for_impl());
        let is_generic = !input.generics.params.is_empty();
        let methods = (!is_generic).then(|| {
            quote_spanned! {at=>
                impl #impl_generics #name #clause {
                    pub fn build(self) -> #error #type_generics { #error::#variant { #(#names: self.#names),* } }
                    pub fn fail<__T>(self) -> ::core::result::Result<__T, #error #type_generics> { Err(self.build()) }
                }
            }
        });
        Some(quote_spanned! {at=> pub struct #name { #(pub #names: #types),* } #methods })
    };
    input.shapes.iter().map(selector).collect()
}
