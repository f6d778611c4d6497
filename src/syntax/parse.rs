//! From text to syn's tree; when an item is broken, to the tree of the others.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Attribute, ImplItem, Item, TraitItem};

/// What was parsed.
pub(super) struct Parsed {
    /// Inner attributes.
    pub(super) attrs: Vec<Attribute>,
    /// Items, without the broken ones.
    pub(super) items: Vec<Item>,
    /// Place of the first token.
    pub(super) first: Span,
    /// What was skipped, and why.
    pub(super) skipped: Vec<Skipped>,
    /// The text that was lexed, when it is not the one given: what could not be lexed is blank in it.
    pub(super) blanked: Option<Blanked>,
}

/// A text without the parts that cannot be lexed.
pub(super) struct Blanked {
    /// As long as the original.
    pub(super) text: String,
    /// Byte ranges of what is left out, and what it is, as far as one can tell.
    pub(super) parts: Vec<(std::ops::Range<usize>, String)>,
}

/// An item that could not be parsed.
pub(super) struct Skipped {
    /// First and last token of the item.
    pub(super) span: (Span, Span),
    /// Where the parser stopped, and what it said.
    pub(super) at: Span,
    /// What it is, as far as one can tell: `` `fn admit` ``.
    pub(super) what: String,
    /// What the parser said.
    pub(super) message: String,
}

/// Length of what precedes the Rust in a file: byte order mark and `#!` line.
pub(super) fn preamble(text: &str) -> usize {
    let mark = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let rest = &text[mark..];
    if !rest.starts_with("#!") || is_inner_attribute(&rest[2..]) {
        return mark;
    }
    mark + rest.find('\n').unwrap_or(rest.len())
}

/// `#! [a]` is an attribute even with space or comments between.
fn is_inner_attribute(mut rest: &str) -> bool {
    loop {
        rest = rest.trim_start();
        if let Some(comment) = rest.strip_prefix("//") {
            rest = comment.split_once('\n').map_or("", |(_, after)| after);
        } else if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.split_once("*/").map_or("", |(_, after)| after);
        } else {
            return rest.starts_with('[');
        }
    }
}

/// Parses a text without preamble. The error is that of the lexer, at a byte of the text.
pub(super) fn parse(text: &str) -> Result<Parsed, usize> {
    let error = match parse_lexed(text) {
        Ok(parsed) => return Ok(parsed),
        Err(error) => error,
    };
    let blanked = blank_out(text).ok_or(error)?;
    let parsed = parse_lexed(&blanked.text).map_err(|_| error)?;
    Ok(Parsed { blanked: Some(blanked), ..parsed })
}

/// Blanks the parts that cannot be lexed on their own; a part begins where a line begins with a word or an attribute.
fn blank_out(text: &str) -> Option<Blanked> {
    let begins_part = |byte: u8| byte.is_ascii_alphabetic() || byte == b'#';
    let bytes = text.as_bytes();
    let breaks = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1);
    let starts = breaks.filter(|at| bytes.get(*at).is_some_and(|byte| begins_part(*byte)));
    let starts: Vec<usize> = std::iter::once(0).chain(starts).chain([text.len()]).collect();
    let mut parts = Vec::new();
    let mut blank = String::with_capacity(text.len());
    for (start, end) in starts.iter().zip(&starts[1..]) {
        let part = &text[*start..*end];
        if lex(part).is_ok() {
            blank.push_str(part);
            continue;
        }
        blank.extend(part.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
        let mut words =
            part.split(|c: char| !(c == '_' || c.is_alphanumeric())).filter(|word| !word.is_empty());
        parts.push((*start..start + part.trim_end().len(), headline_of(&mut words)));
    }
    let n_lost: usize = parts.iter().map(|(range, _)| range.len()).sum();
    (n_lost < text.trim().len()).then_some(Blanked { text: blank, parts })
}

fn parse_lexed(text: &str) -> Result<Parsed, usize> {
    let lexed = lex(text)?;
    let mut first = Span::call_site();
    let whole = |input: ParseStream| -> syn::Result<(Vec<Attribute>, Vec<Item>)> {
        first = input.span();
        let file: syn::File = input.parse()?;
        Ok((file.attrs, file.items))
    };
    match whole.parse2(lexed) {
        Ok((attrs, items)) => Ok(Parsed { attrs, items, first, skipped: Vec::new(), blanked: None }),
        Err(_) => {
            let lexed = lex(text)?;
            let first = lexed.clone().into_iter().next().map_or(first, |token| token.span());
            Ok(Parsed { first, ..parse_in_pieces(lexed) })
        }
    }
}

fn lex(text: &str) -> Result<TokenStream, usize> {
    text.parse::<TokenStream>().map_err(|error| error.span().byte_range().start)
}

fn parse_in_pieces(tokens: TokenStream) -> Parsed {
    let mut skipped = Vec::new();
    let mut attrs = Vec::new();
    let mut items = Vec::new();
    for piece in pieces(tokens) {
        let stream: TokenStream = piece.iter().cloned().collect();
        if let Ok(inner) = Attribute::parse_inner.parse2(stream.clone()) {
            attrs.extend(inner);
            continue;
        }
        if let Some(stream) = repaired::<Item>(&mut skipped, piece, stream)
            && let Ok(item) = syn::parse2::<Item>(stream)
        {
            items.push(item);
        }
    }
    Parsed { attrs, items, first: Span::call_site(), skipped, blanked: None }
}

/// The piece's tokens if they parse as `T`, or without the broken things between its last braces.
fn repaired<T: Parse>(
    skipped: &mut Vec<Skipped>,
    piece: Vec<TokenTree>,
    stream: TokenStream,
) -> Option<TokenStream> {
    let error = match syn::parse2::<T>(stream.clone()) {
        Ok(_) => return Some(stream),
        Err(error) => error,
    };
    let n_known = skipped.len();
    if let Some(whole) = without_broken_parts(skipped, &piece)
        && syn::parse2::<T>(whole.clone()).is_ok()
    {
        return Some(whole);
    }
    skipped.truncate(n_known);
    let (Some(first), Some(last)) = (piece.first(), piece.last()) else { return None };
    let span = (first.span(), last.span());
    skipped.push(Skipped { span, at: error.span(), what: headline(&piece), message: error.to_string() });
    None
}

fn without_broken_parts(skipped: &mut Vec<Skipped>, piece: &[TokenTree]) -> Option<TokenStream> {
    let (TokenTree::Group(body), head) = piece.split_last()? else { return None };
    if body.delimiter() != Delimiter::Brace {
        return None;
    }
    let keyword = head.iter().find_map(|token| match token {
        TokenTree::Ident(word) => {
            let word = word.to_string();
            ["impl", "mod", "trait"].into_iter().find(|keyword| word == *keyword)
        }
        _ => None,
    })?;
    let n_before = skipped.len();
    let parts = pieces(body.stream()).into_iter().filter_map(|piece| {
        let stream: TokenStream = piece.iter().cloned().collect();
        if Attribute::parse_inner.parse2(stream.clone()).is_ok() {
            return Some(stream);
        }
        match keyword {
            "impl" => repaired::<ImplItem>(skipped, piece, stream),
            "trait" => repaired::<TraitItem>(skipped, piece, stream),
            _ => repaired::<Item>(skipped, piece, stream),
        }
    });
    let stream: TokenStream = parts.collect();
    if skipped.len() == n_before {
        return None;
    }
    let mut group = Group::new(Delimiter::Brace, stream);
    group.set_span(body.span());
    Some(head.iter().cloned().chain([TokenTree::Group(group)]).collect())
}

/// Cuts a stream where items end: after `;`, and after braces that nothing continues.
fn pieces(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut pieces = Vec::new();
    let mut piece = Vec::new();
    let mut rest = tokens.into_iter().peekable();
    while let Some(token) = rest.next() {
        let ends = match &token {
            TokenTree::Punct(punct) => punct.as_char() == ';',
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => match rest.peek() {
                Some(TokenTree::Punct(punct)) => punct.as_char() == '#',
                Some(TokenTree::Ident(word)) => !["as", "where", "else"].iter().any(|w| word == w),
                _ => true,
            },
            TokenTree::Group(group) => group.delimiter() == Delimiter::Bracket && is_inner_head(&piece),
            _ => false,
        };
        piece.push(token);
        if ends {
            pieces.push(std::mem::take(&mut piece));
        }
    }
    if !piece.is_empty() {
        pieces.push(piece);
    }
    pieces
}

/// `#!`
fn is_inner_head(piece: &[TokenTree]) -> bool {
    match piece {
        [TokenTree::Punct(hash), TokenTree::Punct(bang)] => hash.as_char() == '#' && bang.as_char() == '!',
        _ => false,
    }
}

/// A name for a broken item: its keyword and the word after it.
fn headline(piece: &[TokenTree]) -> String {
    let words: Vec<String> = piece
        .iter()
        .filter_map(|token| match token {
            TokenTree::Ident(word) => Some(word.to_string()),
            _ => None,
        })
        .collect();
    headline_of(&mut words.iter().map(String::as_str))
}

fn headline_of<'w>(words: &mut impl Iterator<Item = &'w str>) -> String {
    let keywords = [
        "fn",
        "struct",
        "enum",
        "union",
        "trait",
        "impl",
        "mod",
        "use",
        "type",
        "const",
        "static",
        "macro_rules",
    ];
    let Some(keyword) = words.find(|word| keywords.contains(word)) else { return "an item".to_owned() };
    match words.next() {
        Some(name) => format!("`{keyword} {name}`"),
        None => format!("`{keyword}`"),
    }
}
