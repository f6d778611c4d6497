//! The macros behind the `phi-marker` crate, where they are documented.
//!
//! A mark is a note for `cargo phi-lint`, so most of the work here is to refuse a note that the linter could
//! not follow: a misspelt key would otherwise leave patient data unguarded without a word. The way through
//! the files: `words` holds what may be written, `marks` and `attributes` read it, `shape` decides which
//! fields are PHI, `derive` and `redact` write the code.

use proc_macro2::TokenStream;

mod words;

mod marks;
mod shape;

mod derive;
mod krate;
mod redact;

mod attributes;
mod item;

/// Marks a type as patient data. Documented in `phi-marker`.
#[proc_macro_derive(Phi, attributes(phi))]
pub fn phi(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    derive::expand(input.into()).into()
}

/// Marks a function whose result is patient data. Documented in `phi-marker`.
#[proc_macro_attribute]
pub fn source(args: proc_macro::TokenStream, item: proc_macro::TokenStream) -> proc_macro::TokenStream {
    checked(attributes::source, args, item)
}

/// Marks a function through which its arguments leave. Documented in `phi-marker`.
#[proc_macro_attribute]
pub fn sink(args: proc_macro::TokenStream, item: proc_macro::TokenStream) -> proc_macro::TokenStream {
    checked(attributes::sink, args, item)
}

/// Marks a function whose result is clean. Documented in `phi-marker`.
#[proc_macro_attribute]
pub fn sanitizer(args: proc_macro::TokenStream, item: proc_macro::TokenStream) -> proc_macro::TokenStream {
    checked(attributes::sanitizer, args, item)
}

/// Marks an access check. Documented in `phi-marker`.
#[proc_macro_attribute]
pub fn guard(args: proc_macro::TokenStream, item: proc_macro::TokenStream) -> proc_macro::TokenStream {
    checked(attributes::guard, args, item)
}

/// Marks what records an access. Documented in `phi-marker`.
#[proc_macro_attribute]
pub fn audit(args: proc_macro::TokenStream, item: proc_macro::TokenStream) -> proc_macro::TokenStream {
    checked(attributes::audit, args, item)
}

/// Suppresses lints on an item. Documented in `phi-marker`.
#[proc_macro_attribute]
pub fn allow(args: proc_macro::TokenStream, item: proc_macro::TokenStream) -> proc_macro::TokenStream {
    checked(attributes::suppression, args, item)
}

/// Suppresses lints on an item, and reports when there was nothing to suppress. Documented in `phi-marker`.
#[proc_macro_attribute]
pub fn expect(args: proc_macro::TokenStream, item: proc_macro::TokenStream) -> proc_macro::TokenStream {
    checked(attributes::suppression, args, item)
}

/// The item as it was, after the error if the mark is a wrong one: a missing item would only bury that error
/// under others.
fn checked(
    check: fn(TokenStream, &TokenStream) -> syn::Result<()>,
    args: proc_macro::TokenStream,
    item: proc_macro::TokenStream,
) -> proc_macro::TokenStream {
    match check(args.into(), &item.clone().into()) {
        Ok(()) => item,
        Err(error) => {
            let mut tokens = proc_macro::TokenStream::from(error.to_compile_error());
            tokens.extend(item);
            tokens
        }
    }
}
