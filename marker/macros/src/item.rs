//! What kind of item an attribute stands on, read from its first tokens.
//!
//! The items are not parsed: they are handed back as they are, and syn's grammar for all of them would cost
//! every user's build more than the rest of this crate. What is not recognised is [`Kind::Unknown`], which no
//! mark refuses.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The kinds that marks tell apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    Fn,
    /// A struct, an enum, a union, a type alias.
    Type,
    TraitImpl,
    /// Anything else, as one says it: "a module".
    Other(&'static str),
    Unknown,
}

/// The kind of the item.
pub(crate) fn kind(item: &TokenStream) -> Kind {
    let tokens = head(item);
    for (index, token) in tokens.iter().enumerate() {
        let TokenTree::Ident(ident) = token else { continue };
        match ident.to_string().as_str() {
            "fn" => return Kind::Fn,
            "struct" | "enum" | "union" | "type" => return Kind::Type,
            "impl" if names_a_trait(&tokens[index..]) => return Kind::TraitImpl,
            "impl" => return Kind::Other("an inherent impl"),
            "trait" => return Kind::Other("a trait"),
            "mod" => return Kind::Other("a module"),
            "static" => return Kind::Other("a static"),
            "use" => return Kind::Other("a `use`"),
            "crate" => return Kind::Other("an `extern crate`"),
            "const" if is_constant(&tokens[index..]) => return Kind::Other("a constant"),
            "pub" | "const" | "async" | "unsafe" | "extern" | "default" | "safe" | "auto" => {}
            _ => return Kind::Unknown,
        }
    }
    Kind::Unknown
}

/// The number of arguments that a call of the function takes, the receiver not counted.
pub(crate) fn n_arguments(item: &TokenStream) -> Option<usize> {
    let tokens = head(item);
    let after_fn = tokens.iter().skip_while(|token| !is_ident(token, "fn"));
    let parameters = outside_angles(after_fn).find_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => Some(group.stream()),
        _ => None,
    })?;
    Some(count_arguments(parameters))
}

/// The item's tokens without its attributes and the arguments of `pub(…)`, and with the invisible groups that
/// `macro_rules` puts around what it passes on opened.
fn head(item: &TokenStream) -> Vec<TokenTree> {
    let mut open = Vec::new();
    open_invisible(item.clone(), &mut open);
    let mut tokens: Vec<TokenTree> = Vec::new();
    for token in open {
        let TokenTree::Group(group) = &token else {
            tokens.push(token);
            continue;
        };
        match (group.delimiter(), tokens.last()) {
            (Delimiter::Bracket, Some(TokenTree::Punct(punct))) if punct.as_char() == '#' => {
                tokens.pop();
            }
            (Delimiter::Parenthesis, Some(last)) if is_ident(last, "pub") => {}
            _ => tokens.push(token),
        }
    }
    tokens
}

fn open_invisible(tokens: TokenStream, open: &mut Vec<TokenTree>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                open_invisible(group.stream(), open);
            }
            other => open.push(other),
        }
    }
}

fn is_ident(token: &TokenTree, name: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == name)
}

/// Whether the token is this one character of an operator.
pub(crate) fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}

/// `const X: u8` rather than `const fn`, `const unsafe extern "C" fn`, `const trait`.
fn is_constant(tokens: &[TokenTree]) -> bool {
    matches!(tokens.get(2), Some(token) if is_punct(token, ':'))
}

/// `impl Trait for X` rather than `impl X`; the `for` of `for<'a>` stands in angles or after `where`.
fn names_a_trait(tokens: &[TokenTree]) -> bool {
    outside_angles(tokens)
        .take_while(|token| !is_ident(token, "where") && !matches!(token, TokenTree::Group(_)))
        .any(|token| is_ident(token, "for"))
}

/// The parameters, parted by the commas that are not inside a type's angles.
fn count_arguments(parameters: TokenStream) -> usize {
    let tokens: Vec<_> = parameters.into_iter().collect();
    let outside: Vec<_> = outside_angles(&tokens).collect();
    let parts = outside.split(|token| is_punct(token, ',')).filter(|part| !part.is_empty());
    parts.filter(|part| !is_receiver(part)).count()
}

fn is_receiver(parameter: &[&TokenTree]) -> bool {
    parameter.iter().take_while(|token| !is_punct(token, ':')).any(|token| is_ident(token, "self"))
}

/// The tokens that no `<…>` encloses. The `>` of an arrow closes nothing.
fn outside_angles<'a>(
    tokens: impl IntoIterator<Item = &'a TokenTree>,
) -> impl Iterator<Item = &'a TokenTree> {
    let mut depth = 0_usize;
    let mut after_minus = false;
    tokens.into_iter().filter(move |token| {
        let closes = is_punct(token, '>') && !after_minus;
        after_minus = is_punct(token, '-');
        depth = depth.saturating_sub(usize::from(closes)) + usize::from(is_punct(token, '<'));
        depth == 0 && !closes
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(code: &str, expected: Kind) {
        assert_eq!(kind(&code.parse().unwrap()), expected, "{code}");
    }

    #[test]
    fn kinds() {
        check("fn f() {}", Kind::Fn);
        check("#[doc = \"struct\"] pub(in crate::a) const unsafe extern \"C\" fn f();", Kind::Fn);
        check("async fn f<T: for<'a> Fn(&'a T)>() where T: Copy {}", Kind::Fn);
        check("pub(crate) struct S(u8);", Kind::Type);
        check("union U { a: u8 }", Kind::Type);
        check("type T = u8;", Kind::Type);
        check("impl A for B {}", Kind::TraitImpl);
        check("unsafe impl<T: for<'a> Fn(&'a T) -> u8> A<T> for B<T> where T: Copy {}", Kind::TraitImpl);
        check("impl<T> B<T> where for<'a> T: Fn(&'a T) {}", Kind::Other("an inherent impl"));
        check("const X: fn() = f;", Kind::Other("a constant"));
        check("const _: () = ();", Kind::Other("a constant"));
        check("mod m {}", Kind::Other("a module"));
        check("thread_local! { }", Kind::Unknown);
        check("", Kind::Unknown);
    }

    #[track_caller]
    fn check_arguments(code: &str, expected: usize) {
        assert_eq!(n_arguments(&code.parse().unwrap()), Some(expected), "{code}");
    }

    #[test]
    fn arguments() {
        check_arguments("fn f() {}", 0);
        check_arguments("pub(crate) fn f(a: u8, b: (u8, u8),) {}", 2);
        check_arguments("fn f<F: Fn(u8, u8) -> u8>(map: HashMap<u8, F>, g: fn(u8) -> u8, c: u8)", 3);
        check_arguments("fn f(&'a mut self, a: u8)", 1);
        check_arguments("fn f(self: Box<Self>)", 0);
    }
}
