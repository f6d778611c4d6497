//! The text that an attribute gives to a struct or variant.

use proc_macro2::{Literal, Span as Token, TokenStream, TokenTree};
use quote::quote_spanned;
use syn::parse::discouraged::Speculative;
use syn::parse::{ParseStream, Parser};
use syn::{Expr, ExprLit, Ident, Lit, LitStr, Meta, Token as T};

/// What an attribute says about the text.
pub(super) enum Message {
    /// A format string with arguments.
    Format {
        /// The string.
        literal: LitStr,
        /// Arguments, from the comma on.
        args: TokenStream,
        /// Whether `{0}` and `.0` mean fields, as thiserror has it.
        positions: bool,
    },
    /// The only field's text.
    Transparent,
    /// A function that is given the fields and the formatter.
    Function(syn::Path),
}

impl Message {
    /// `#[error("…", args)]`, `#[error(transparent)]`, `#[error(fmt = path)]`
    pub(super) fn of_thiserror(meta: &Meta) -> Option<Message> {
        let Meta::List(list) = meta else { return None };
        let parse = |input: ParseStream| {
            if input.peek(LitStr) {
                return format(input, true);
            }
            let word: Ident = input.parse()?;
            if word == "transparent" {
                return Ok(Message::Transparent);
            }
            input.parse::<T![=]>()?;
            Ok(Message::Function(input.parse()?))
        };
        list.parse_args_with(parse).ok()
    }

    /// `#[snafu(display("…", args))]`, among other settings
    pub(super) fn of_snafu(meta: &Meta) -> Option<Message> {
        let Meta::List(list) = meta else { return None };
        let mut tokens = list.tokens.clone().into_iter();
        while let Some(token) = tokens.next() {
            let TokenTree::Ident(word) = token else { continue };
            if word == "transparent" {
                return Some(Message::Transparent);
            }
            if word == "display"
                && let Some(TokenTree::Group(group)) = tokens.next()
            {
                return (|input: ParseStream| format(input, false)).parse2(group.stream()).ok();
            }
        }
        None
    }

    /// `#[display("…", args)]`, `#[display(fmt = "…", args)]`
    pub(super) fn of_derive_more(meta: &Meta) -> Option<Message> {
        let Meta::List(list) = meta else { return None };
        let parse = |input: ParseStream| {
            let ahead = input.fork();
            if ahead.parse::<Ident>().is_ok_and(|word| word == "fmt") && ahead.parse::<T![=]>().is_ok() {
                input.advance_to(&ahead);
            }
            format(input, false)
        };
        list.parse_args_with(parse).ok()
    }

    /// `#[strum(to_string = "…")]`
    pub(super) fn of_strum(meta: &Meta) -> Option<Message> {
        let Meta::List(list) = meta else { return None };
        let mut found = None;
        let _ = list.parse_nested_meta(|inner| {
            let value = inner.value().and_then(|value| value.parse::<LitStr>());
            if let Ok(literal) = value
                && inner.path.is_ident("to_string")
            {
                found = Some(Message::Format { literal, args: TokenStream::new(), positions: false });
            }
            Ok(())
        });
        found
    }

    /// `/// text with {field}`, as displaydoc has it; only when there is a placeholder in it.
    pub(super) fn of_doc(meta: &Meta) -> Option<Message> {
        let Meta::NameValue(pair) = meta else { return None };
        if !pair.path.is_ident("doc") {
            return None;
        }
        let Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) = &pair.value else { return None };
        let value = text.value();
        let parsed = crate::syntax::format::parse(value.trim());
        if parsed.is_broken || parsed.pieces.is_empty() {
            return None;
        }
        let literal = LitStr::new(value.trim(), text.span());
        Some(Message::Format { literal, args: TokenStream::new(), positions: true })
    }

    /// With `{0}` for the first field.
    pub(super) fn with_positions(self) -> Message {
        match self {
            Message::Format { literal, args, .. } => Message::Format { literal, args, positions: true },
            other => other,
        }
    }

    /// Where the text stands.
    pub(super) fn place(&self) -> Option<Token> {
        match self {
            Message::Format { literal, .. } => Some(literal.span()),
            Message::Transparent => None,
            Message::Function(path) => path.segments.first().map(|first| first.ident.span()),
        }
    }

    /// The expression that writes the text, with the fields bound to these names.
    pub(super) fn code(&self, fields: &[Ident], at: Token) -> TokenStream {
        match self {
            Message::Transparent => match fields {
                [field, ..] => quote_spanned! {at=> ::core::fmt::Display::fmt(#field, __formatter) },
                [] => quote_spanned! {at=> ::core::result::Result::Ok(()) },
            },
            Message::Function(path) => quote_spanned! {at=> #path(#(#fields,)* __formatter) },
            Message::Format { literal, args, positions } => {
                let (text, args) = if *positions {
                    (named_positions(&literal.value(), fields.len()), named_members(args.clone()))
                } else {
                    (literal.value(), args.clone())
                };
                let mut text = Literal::string(&text);
                text.set_span(literal.span());
                quote_spanned! {at=> ::core::write!(__formatter, #text #args) }
            }
        }
    }
}

fn format(input: ParseStream, positions: bool) -> syn::Result<Message> {
    Ok(Message::Format { literal: input.parse()?, args: input.parse()?, positions })
}

/// `{0}` as `{_0}`, for the fields that there are.
fn named_positions(text: &str, n_fields: usize) -> String {
    let mut result = String::with_capacity(text.len() + 4);
    let mut rest = text;
    while let Some(at) = rest.find('{') {
        let (before, after) = rest.split_at(at + 1);
        result.push_str(before);
        rest = after;
        if let Some(escaped) = rest.strip_prefix('{') {
            result.push('{');
            rest = escaped;
            continue;
        }
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        if digits > 0 && rest[..digits].parse::<usize>().is_ok_and(|index| index < n_fields) {
            result.push('_');
        }
    }
    result.push_str(rest);
    result
}

/// `.field` and `.0` at the start of an expression as the field's name.
fn named_members(args: TokenStream) -> TokenStream {
    let mut result: Vec<TokenTree> = Vec::new();
    let mut tokens = args.into_iter().peekable();
    let mut at_start = true;
    while let Some(token) = tokens.next() {
        let is_dot = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '.');
        if is_dot && at_start {
            if let Some(TokenTree::Literal(index)) = tokens.peek() {
                let text = index.to_string();
                let mut parts = text.split('.');
                let first = parts.next().filter(|first| first.bytes().all(|byte| byte.is_ascii_digit()));
                let first = first.unwrap_or("unreadable");
                result.push(Ident::new(&format!("_{first}"), index.span()).into());
                for part in parts.filter_map(|part| part.parse::<usize>().ok()) {
                    result.push(token.clone());
                    result.push(Literal::usize_unsuffixed(part).into());
                }
                tokens.next();
            }
            at_start = false;
            continue;
        }
        at_start =
            matches!(&token, TokenTree::Punct(punct) if punct.as_char() != '.' && punct.as_char() != '?');
        result.push(match token {
            TokenTree::Group(group) => {
                let mut inner = proc_macro2::Group::new(group.delimiter(), named_members(group.stream()));
                inner.set_span(group.span());
                inner.into()
            }
            other => other,
        });
    }
    result.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_become_names() {
        assert_eq!(named_positions("{0} {{0}} {1:?} {} {2}", 2), "{_0} {{0}} {_1:?} {} {2}");
        let args: TokenStream = ", .0.len(), x = .name, f(&.1), a.b, .0.1".parse().unwrap();
        let expected: TokenStream = ", _0.len(), x = name, f(&_1), a.b, _0 . 1".parse().unwrap();
        let text = |tokens: TokenStream| tokens.to_string().replace(' ', "");
        assert_eq!(text(named_members(args)), text(expected));
    }
}
