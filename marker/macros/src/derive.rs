//! Writes `impl Protected` for a marked type.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use syn::{Attribute, Data, DeriveInput};

use crate::marks::{self, Errors};
use crate::shape::{self, Variant};
use crate::{krate, redact};

/// What the derive adds, with the errors in front. The impls are written in spite of errors in the marks: a type without them
/// would be one more error wherever it is used.
pub(crate) fn expand(tokens: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let code = errors.keep(syn::parse2(tokens)).map(|input| impls(&input, &mut errors));
    let mut output = errors.into_tokens();
    output.extend(code);
    output
}

fn impls(input: &DeriveInput, errors: &mut Errors) -> TokenStream {
    let marks = marks::of_type(&input.attrs, errors);
    let variants = shape::of(input, errors);
    let Some(krate) = errors.keep(krate::path(marks.krate.as_ref())) else { return TokenStream::new() };
    if matches!(input.data, Data::Union(_)) {
        return TokenStream::new();
    }
    let mut code = protected_impl(input, &variants, &krate);
    if marks.redact.is_some() {
        code.extend(redact::debug_impl(input, &variants, &krate));
    }
    code
}

fn protected_impl(input: &DeriveInput, variants: &[Variant<'_>], krate: &TokenStream) -> TokenStream {
    let DeriveInput { ident, generics, .. } = input;
    let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
    let names = variants.iter().flat_map(Variant::phi_names);
    let quiet = quiet_if_deprecated(input);
    quote_spanned! {Span::mixed_site()=>
        #quiet
        #[automatically_derived]
        impl #impl_generics #krate::Protected for #ident #type_generics #where_clause {
            const FIELDS: #krate::__private::Fields = &[#(#names),*];
        }
    }
}

/// Generated code must name a deprecated type, variant or field, and its user cannot help it. Only then, since an `allow` is an error
/// where the crate forbids the lint.
pub(crate) fn quiet_if_deprecated(input: &DeriveInput) -> Option<TokenStream> {
    let says_so = |attrs: &[Attribute]| attrs.iter().any(|attr| attr.path().is_ident("deprecated"));
    let in_fields = |fields: &syn::Fields| fields.iter().any(|field| says_so(&field.attrs));
    let is_deprecated = says_so(&input.attrs)
        || match &input.data {
            Data::Struct(data) => in_fields(&data.fields),
            Data::Enum(data) => data.variants.iter().any(|v| says_so(&v.attrs) || in_fields(&v.fields)),
            Data::Union(_) => false,
        };
    is_deprecated.then(|| quote_spanned!(Span::mixed_site()=> #[allow(deprecated)]))
}
