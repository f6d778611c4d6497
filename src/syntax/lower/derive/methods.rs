//! Derives that write methods: builders, getters and setters, constructors, and `serde(into)`.
//!
//! What they write differs between the libraries in types, never in how data moves; so one form stands for several. A
//! builder's setters take their builder by reference, which serves chains by value too.

use super::{Cx, DeriveInput, Shape};
use proc_macro2::TokenStream;
use quote::{format_ident, quote_spanned};
use syn::{Attribute, Ident, Meta};

/// The words of the attributes that the derives read, on the type or a field.
#[derive(Default)]
struct Accessors {
    get: bool,
    set: bool,
    get_mut: bool,
}

impl Cx<'_> {
    /// The code that the type's derives stand for.
    pub(super) fn methods(&self, input: &DeriveInput<'_>) -> Vec<Option<TokenStream>> {
        let [shape @ Shape { variant: None, fields: syn::Fields::Named(_), .. }] = input.shapes.as_slice()
        else {
            return vec![self.converted(input)];
        };
        let words = self.derive_words(input.attrs);
        let has = |word: &str| words.iter().any(|known| known == word);
        let mut code = vec![self.converted(input)];
        if has("Builder") || has("TypedBuilder") {
            code.push(self.builder(input, shape, has("Builder") && !self.is_bon(input.attrs)));
        }
        if ["Getters", "CopyGetters", "Setters", "MutGetters", "WithSetters"].iter().any(|word| has(word)) {
            code.push(self.accessors(input, shape, &words));
        }
        if has("new") || has("Constructor") {
            code.push(constructor(input, shape));
        }
        code
    }

    fn derive_words(&self, attrs: &[Attribute]) -> Vec<String> {
        let mut words = Vec::new();
        self.each_meta(attrs, &mut |meta, _| {
            let Meta::List(list) = meta else { return };
            if list.path.is_ident("derive") {
                words.extend(list.tokens.clone().into_iter().filter_map(|token| match token {
                    proc_macro2::TokenTree::Ident(word) => Some(word.to_string()),
                    _ => None,
                }));
            }
        });
        words
    }

    /// bon's builder gives the value itself where derive_builder's gives a result.
    fn is_bon(&self, attrs: &[Attribute]) -> bool {
        self.derive_words(attrs).iter().any(|word| word == "bon")
    }

    fn builder(&self, input: &DeriveInput<'_>, shape: &Shape<'_>, may_fail: bool) -> Option<TokenStream> {
        let (name, at) = (input.ident, input.ident.span());
        let fields: Vec<&Ident> = shape.fields.iter().filter_map(|field| field.ident.as_ref()).collect();
        let types: Vec<_> = shape.fields.iter().map(|field| &field.ty).collect();
        let (impl_generics, type_generics, clause) = input.generics.split_for_impl();
        let generics = input.generics;
        let typed = format_ident!("__{name}Builder", span = at);
        let each: Vec<_> = fields.iter().map(|field| format_ident!("push_{field}", span = at)).collect();
        let maybe: Vec<_> = fields.iter().map(|field| format_ident!("maybe_{field}", span = at)).collect();
        let setters = quote_spanned! {at=>
            #(
                pub fn #fields<__V: ::core::convert::Into<#types>>(&mut self, __value: __V) -> &mut Self {
                    self.#fields = __value.into();
                    self
                }
                pub fn #maybe(&mut self, __value: #types) -> &mut Self { self.#fields = __value; self }
                pub fn #each<__V>(&mut self, __value: __V) -> &mut Self { self.#fields.push(__value); self }
            )*
        };
        let direct = quote_spanned! {at=>
            pub struct #typed #generics #clause { #(#fields: #types),* }
            impl #impl_generics #typed #type_generics #clause {
                #setters
                pub fn build(&self) -> #name #type_generics { #name { #(#fields: self.#fields),* } }
            }
            impl #impl_generics #name #type_generics #clause {
                pub fn builder() -> #typed #type_generics { #typed {} }
            }
        };
        if !may_fail {
            return Some(direct);
        }
        let fallible = format_ident!("{name}Builder", span = at);
        Some(quote_spanned! {at=>
            #direct
            pub struct #fallible #generics #clause { #(#fields: #types),* }
            impl #impl_generics #fallible #type_generics #clause {
                #setters
                pub fn build(&self) -> ::core::result::Result<#name #type_generics, ::std::string::String> {
                    Ok(#name { #(#fields: self.#fields),* })
                }
            }
            impl #impl_generics ::core::default::Default for #fallible #type_generics #clause {
                fn default() -> Self { #fallible {} }
            }
        })
    }

    fn accessors(&self, input: &DeriveInput<'_>, shape: &Shape<'_>, words: &[String]) -> Option<TokenStream> {
        let of_type = self.asked(input.attrs);
        let is_marked =
            of_type.is_some() || shape.fields.iter().any(|field| self.asked(&field.attrs).is_some());
        let has = |word: &str| words.iter().any(|known| known == word);
        let mut methods = TokenStream::new();
        for field in shape.fields {
            let Some(name) = &field.ident else { continue };
            let own = self.asked(&field.attrs);
            let asked = |pick: fn(&Accessors) -> bool| {
                own.as_ref().is_some_and(pick) || own.is_none() && of_type.as_ref().is_some_and(pick)
            };
            let (at, ty) = (name.span(), &field.ty);
            // derive_getters and derive_setters ask for nothing.
            if asked(|own| own.get) || !is_marked && has("Getters") {
                methods.extend(quote_spanned! {at=> pub fn #name(&self) -> &#ty { &self.#name } });
            }
            if asked(|own| own.get_mut) {
                let method = format_ident!("{name}_mut", span = at);
                methods
                    .extend(quote_spanned! {at=> pub fn #method(&mut self) -> &mut #ty { &mut self.#name } });
            }
            if asked(|own| own.set) {
                for prefix in ["set", "with"] {
                    let method = format_ident!("{prefix}_{name}", span = at);
                    methods.extend(quote_spanned! {at=>
                        pub fn #method(&mut self, __value: #ty) -> &mut Self { self.#name = __value; self }
                    });
                }
            }
            if !is_marked && has("Setters") {
                for method in [name.clone(), format_ident!("with_{name}", span = at)] {
                    methods.extend(quote_spanned! {at=>
                        pub fn #method<__V: ::core::convert::Into<#ty>>(mut self, __value: __V) -> Self {
                            self.#name = __value.into();
                            self
                        }
                    });
                }
            }
        }
        let (name, (impl_generics, type_generics, clause)) = (input.ident, input.generics.split_for_impl());
        let at = name.span();
        Some(quote_spanned! {at=> impl #impl_generics #name #type_generics #clause { #methods } })
    }

    /// What `#[getset(get = "pub", set)]` asks for; `None` where there is no such attribute.
    fn asked(&self, attrs: &[Attribute]) -> Option<Accessors> {
        let mut found: Option<Accessors> = None;
        self.each_meta(attrs, &mut |meta, _| {
            let Meta::List(list) = meta else { return };
            if !(list.path.is_ident("getset") || list.path.is_ident("get") || list.path.is_ident("set")) {
                return;
            }
            let asked = found.get_or_insert_default();
            for token in list.tokens.clone() {
                let proc_macro2::TokenTree::Ident(word) = token else { continue };
                match word.to_string().as_str() {
                    "get" | "get_copy" | "get_clone" => asked.get = true,
                    "set" | "set_with" => asked.set = true,
                    "get_mut" => asked.get_mut = true,
                    _ => {}
                }
            }
        });
        found
    }

    /// `#[serde(into = "Other")]`: what is serialized is the other type.
    fn converted(&self, input: &DeriveInput<'_>) -> Option<TokenStream> {
        let mut other: Option<syn::Type> = None;
        self.each_meta(input.attrs, &mut |meta, _| {
            let Meta::List(list) = meta else { return };
            if !list.path.is_ident("serde") {
                return;
            }
            // Other keys have values of their own: those are read over.
            let _ = list.parse_nested_meta(|nested| {
                let value = match nested.input.peek(syn::Token![=]) {
                    true => Some(nested.value()?.parse::<syn::LitStr>()?),
                    false => None,
                };
                if let (true, Some(value)) = (nested.path.is_ident("into"), value) {
                    other = value.parse().ok();
                }
                Ok(())
            });
        });
        let other = other?;
        let (name, (impl_generics, type_generics, clause)) = (input.ident, input.generics.split_for_impl());
        let at = name.span();
        Some(quote_spanned! {at=>
            impl #impl_generics ::serde::Serialize for #name #type_generics #clause {
                fn serialize<__S: ::serde::Serializer>(
                    &self,
                    __serializer: __S,
                ) -> ::core::result::Result<__S::Ok, __S::Error> {
                    let __other: #other = ::core::convert::Into::into(::core::clone::Clone::clone(self));
                    ::serde::Serialize::serialize(&__other, __serializer)
                }
            }
        })
    }
}

/// `new` with all fields in order.
fn constructor(input: &DeriveInput<'_>, shape: &Shape<'_>) -> Option<TokenStream> {
    let (name, at) = (input.ident, input.ident.span());
    let is_given = |field: &&syn::Field| !field.attrs.iter().any(|attr| attr.path().is_ident("new"));
    let given: Vec<&syn::Field> = shape.fields.iter().filter(is_given).collect();
    let fields: Vec<&Ident> = given.iter().filter_map(|field| field.ident.as_ref()).collect();
    let types = given.iter().map(|field| &field.ty);
    let (impl_generics, type_generics, clause) = input.generics.split_for_impl();
    Some(quote_spanned! {at=>
        impl #impl_generics #name #type_generics #clause {
            pub fn new(#(#fields: #types),*) -> Self { Self { #(#fields),* } }
        }
    })
}
