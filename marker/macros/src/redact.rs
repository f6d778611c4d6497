//! Writes the `Debug` impl of `#[phi(redact)]`: it shows what std's derive would, with `[PHI]` for every PHI
//! field.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote_spanned};
use syn::ext::IdentExt;
use syn::{DeriveInput, Generics, Type};

use crate::derive::lint_attributes;
use crate::item::is_punct;
use crate::shape::{Field, Style, Variant};

/// The impl, for the variants as [`crate::shape`] decided them.
pub(crate) fn debug_impl(input: &DeriveInput, variants: &[Variant<'_>], krate: &TokenStream) -> TokenStream {
    let DeriveInput { ident, generics, .. } = input;
    let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
    let declared = where_clause.into_iter().flat_map(|clause| &clause.predicates);
    let bounds = debug_bounds(generics, variants);
    let formatter = formatter();
    let scrutinee = scrutinee(input, variants);
    let arms = variants.iter().map(|variant| arm(ident, variant, krate));
    let lint_attributes = lint_attributes(input);
    quote_spanned! {Span::mixed_site()=>
        #lint_attributes
        #[automatically_derived]
        impl #impl_generics #krate::__private::fmt::Debug for #ident #type_generics
        where
            #(#declared,)*
            #(#bounds: #krate::__private::fmt::Debug,)*
        {
            fn fmt(
                &self,
                #formatter: &mut #krate::__private::fmt::Formatter<'_>,
            ) -> #krate::__private::fmt::Result {
                match #scrutinee { #(#arms)* }
            }
        }
    }
}

/// A place rather than a reference where a reference does not do: it would not be known to be empty, and must
/// not point into a packed struct (whose shown fields are copied, as std's derive does).
fn scrutinee(input: &DeriveInput, variants: &[Variant<'_>]) -> TokenStream {
    let site = Span::mixed_site();
    match variants.is_empty() || is_packed(input) {
        true => quote_spanned!(site=> *self),
        false => quote_spanned!(site=> self),
    }
}

fn is_packed(input: &DeriveInput) -> bool {
    let packs = |attr: &syn::Attribute| {
        attr.path().is_ident("repr") && attr.meta.to_token_stream().to_string().contains("packed")
    };
    input.attrs.iter().any(packs)
}

fn arm(ty: &Ident, variant: &Variant<'_>, krate: &TokenStream) -> TokenStream {
    let site = Span::mixed_site();
    let path = match variant.ident {
        Some(ident) => quote_spanned!(site=> Self::#ident),
        None => quote_spanned!(site=> Self),
    };
    let shown = variant.fields.iter().enumerate().filter(|(_, field)| !field.is_phi);
    let patterns = shown.map(|(index, field)| {
        let (member, binding) = (&field.member, binding(index));
        quote_spanned!(site=> #member: #binding,)
    });
    let body = body(variant.ident.unwrap_or(ty), variant, krate);
    quote_spanned!(site=> #path { #(#patterns)* .. } => #body,)
}

fn body(name: &Ident, variant: &Variant<'_>, krate: &TokenStream) -> TokenStream {
    let site = Span::mixed_site();
    let name = name.unraw().to_string();
    let formatter = formatter();
    let values = variant.fields.iter().enumerate().map(|(index, field)| value(index, field, krate));
    match variant.style {
        Style::Named => {
            let names = variant.fields.iter().map(Field::name);
            quote_spanned!(site=> #formatter.debug_struct(#name) #(.field(#names, #values))* .finish())
        }
        Style::Tuple => quote_spanned!(site=> #formatter.debug_tuple(#name) #(.field(#values))* .finish()),
        Style::Unit if variant.is_phi => quote_spanned!(site=> #formatter.write_str("[PHI]")),
        Style::Unit => quote_spanned!(site=> #formatter.write_str(#name)),
    }
}

fn value(index: usize, field: &Field<'_>, krate: &TokenStream) -> TokenStream {
    let site = Span::mixed_site();
    match field.is_phi {
        true => quote_spanned!(site=> &#krate::__private::Hidden),
        false => {
            let binding = binding(index);
            quote_spanned!(site=> &#binding)
        }
    }
}

/// The prefix matters in spite of hygiene: a pattern that names a constant or a const parameter of the user's
/// would match it instead of binding.
fn binding(index: usize) -> Ident {
    format_ident!("__phi_field_{index}", span = Span::mixed_site())
}

fn formatter() -> Ident {
    Ident::new("__phi_formatter", Span::mixed_site())
}

/// What must be `Debug` so that the shown fields are.
///
/// A type parameter is bounded itself, as std's derive does: a bound on the field's type would not end for a
/// type that contains itself. Only where a projection such as `T::Item` is shown is the field's type bounded,
/// since `T: Debug` says nothing of it.
fn debug_bounds(generics: &Generics, variants: &[Variant<'_>]) -> Vec<TokenStream> {
    let params: Vec<_> = generics.type_params().map(|param| &param.ident).collect();
    let shown = variants.iter().flat_map(|variant| &variant.fields).filter(|field| !field.is_phi);
    let mut shown_params = Vec::new();
    let mut bounds = Vec::new();
    for ty in shown.map(|field| field.ty).filter(|ty| !is_phantom(ty)) {
        let uses = Uses::of(ty, &params);
        shown_params.extend(uses.whole);
        bounds.extend(uses.projected.then(|| ty.to_token_stream()));
    }
    let bounded = params.into_iter().filter(|param| shown_params.contains(param));
    bounds.extend(bounded.map(ToTokens::to_token_stream));
    bounds
}

/// `PhantomData<T>` is `Debug` whatever `T` is.
fn is_phantom(ty: &Type) -> bool {
    let Type::Path(path) = ty else { return false };
    path.path.segments.last().is_some_and(|segment| segment.ident == "PhantomData")
}

/// How a type uses the type parameters.
#[derive(Default)]
struct Uses {
    /// Those that stand for themselves somewhere in it: `Vec<T>`.
    whole: Vec<Ident>,
    /// Whether one only leads to another type: `T::Item`, `<T as Iterator>::Item`.
    projected: bool,
}

impl Uses {
    /// Read from the tokens: the syntax tree has a type in a dozen places, and a token that means a parameter
    /// looks the same in each.
    fn of(ty: &Type, params: &[&Ident]) -> Self {
        let mut uses = Self::default();
        uses.scan(ty.to_token_stream(), params);
        uses
    }

    fn scan(&mut self, tokens: TokenStream, params: &[&Ident]) {
        let tokens: Vec<_> = tokens.into_iter().collect();
        for (index, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Group(group) => self.scan(group.stream(), params),
                TokenTree::Ident(ident) if params.contains(&ident) => self.note(ident, &tokens, index),
                _ => {}
            }
        }
    }

    fn note(&mut self, ident: &Ident, tokens: &[TokenTree], index: usize) {
        let is = |token: Option<&TokenTree>, wanted| token.is_some_and(|token| is_punct(token, wanted));
        let before = |n| index.checked_sub(n).and_then(|at| tokens.get(at));
        let is_lifetime = is(before(1), '\'');
        let is_later_segment = is(before(1), ':') && is(before(2), ':');
        if is_lifetime || is_later_segment {
            return;
        }
        let starts_path = is(tokens.get(index + 1), ':') && is(tokens.get(index + 2), ':');
        let is_cast = matches!(tokens.get(index + 1), Some(TokenTree::Ident(next)) if next == "as");
        match starts_path || is_cast {
            true => self.projected = true,
            false => self.whole.push(ident.clone()),
        }
    }
}
