//! Writes `impl Protected` for a marked type.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use syn::{Attribute, Data, DeriveInput, Error, Fields, Meta, Result};

use crate::marks::{self, Errors};
use crate::shape::{self, Variant};
use crate::{krate, redact};

/// What the derive adds, with the errors in front. The impls are written in spite of errors in the marks: a
/// type without them would be one more error wherever it is used.
pub(crate) fn expand(tokens: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let code = errors.keep(parse(tokens)).map(|input| impls(&input, &mut errors));
    let mut output = errors.into_tokens();
    output.extend(code);
    output
}

/// The type. syn reads blocks and the like inside a type only with all of its grammar, which would double its
/// build time for every user: the error says what to do instead.
fn parse(tokens: TokenStream) -> Result<DeriveInput> {
    syn::parse2(tokens).map_err(|error| match error.to_string().contains("unsupported expression") {
        true => Error::new(error.span(), LENGTH),
        false => error,
    })
}

const LENGTH: &str =
    "`derive(Phi)` does not read this expression in a type: give its value a name, `const N: usize = …;`";

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
    let lint_attributes = lint_attributes(input);
    quote_spanned! {Span::mixed_site()=>
        #lint_attributes
        #[automatically_derived]
        impl #impl_generics #krate::Protected for #ident #type_generics #where_clause {
            const FIELDS: #krate::__private::Fields = &[#(#names),*];
        }
    }
}

/// What keeps lints quiet about generated code that can only repeat the names of the type: what its user
/// allows there, as std's derives do, and `deprecated` if a part of it is. Only then, since an `allow` is an
/// error where the crate forbids the lint.
pub(crate) fn lint_attributes(input: &DeriveInput) -> TokenStream {
    let site = Span::mixed_site();
    let allowed = input.attrs.iter().filter_map(|attr| match &attr.meta {
        // An `expect` must be fulfilled once, by the type itself.
        Meta::List(list) if ["allow", "expect"].iter().any(|name| list.path.is_ident(name)) => {
            let lints = &list.tokens;
            Some(quote_spanned!(site=> #[allow(#lints)]))
        }
        _ => None,
    });
    let deprecated = has_deprecated_part(input).then(|| quote_spanned!(site=> #[allow(deprecated)]));
    allowed.chain(deprecated).collect()
}

fn has_deprecated_part(input: &DeriveInput) -> bool {
    let says_so = |attrs: &[Attribute]| attrs.iter().any(|attr| attr.path().is_ident("deprecated"));
    let in_fields = |fields: &Fields| fields.iter().any(|field| says_so(&field.attrs));
    says_so(&input.attrs)
        || match &input.data {
            Data::Struct(data) => in_fields(&data.fields),
            Data::Enum(data) => data.variants.iter().any(|v| says_so(&v.attrs) || in_fields(&v.fields)),
            Data::Union(_) => false,
        }
}
