//! Matches a call's tokens against a rule.

use super::rules::{Fragment, Node, Repetition, is_keyword, variables};
use crate::source::Name;
use crate::syntax::lower::plain_name;
use proc_macro2::{Spacing, TokenStream, TokenTree};
use rustc_hash::FxHashMap;
use std::rc::Rc;
use syn::ext::IdentExt;
use syn::parse::discouraged::Speculative;
use syn::parse::{ParseStream, Parser};
use syn::{Expr, Ident, Item, Lit, Pat, Token};

/// What the variables of a rule matched.
pub(super) type Bindings = FxHashMap<Name, Binding>;

/// What one variable matched.
#[derive(Clone, Debug)]
pub(super) enum Binding {
    /// Tokens, ready to be put in, and how many they are with all that is inside of groups.
    Tokens(Rc<[TokenTree]>, usize),
    /// One binding for each turn of a repetition.
    Turns(Rc<[Binding]>),
}

/// Matches all of the tokens.
pub(super) fn matches(matcher: &[Node], tokens: TokenStream) -> Option<Bindings> {
    let parse = |input: ParseStream| {
        let mut bindings = Bindings::default();
        sequence(&mut bindings, matcher, input)?;
        if input.is_empty() { Ok(bindings) } else { Err(input.error("not matched")) }
    };
    parse.parse2(tokens).ok()
}

fn sequence(bindings: &mut Bindings, nodes: &[Node], input: ParseStream) -> syn::Result<()> {
    for node in nodes {
        match node {
            Node::Token(expected) => token(expected, input)?,
            Node::Group(delimiter, nodes) => {
                // The group's tokens have to match on their own.
                let TokenTree::Group(group) = input.parse::<TokenTree>()? else {
                    return Err(input.error("expected a group"));
                };
                if group.delimiter() != *delimiter {
                    return Err(input.error("expected another delimiter"));
                }
                let inner = |input: ParseStream| {
                    sequence(bindings, nodes, input)?;
                    if input.is_empty() { Ok(()) } else { Err(input.error("not matched")) }
                };
                inner.parse2(group.stream())?;
            }
            Node::Var(name, kind) => {
                let tokens = fragment(kind.unwrap_or(Fragment::Tt), input)?;
                let n_tokens = count(&tokens);
                bindings.insert(*name, Binding::Tokens(tokens.into(), n_tokens));
            }
            Node::Crate => {
                input.call(Ident::parse_any)?;
            }
            Node::Repeat { nodes, separator, op } => repeat(bindings, nodes, separator, *op, input)?,
        }
    }
    Ok(())
}

fn token(expected: &TokenTree, input: ParseStream) -> syn::Result<()> {
    let found: TokenTree = input.parse()?;
    let same = match (expected, &found) {
        (TokenTree::Ident(a), TokenTree::Ident(b)) => {
            plain_name(&a.to_string()) == plain_name(&b.to_string())
        }
        (TokenTree::Punct(a), TokenTree::Punct(b)) => a.as_char() == b.as_char(),
        (TokenTree::Literal(a), TokenTree::Literal(b)) => a.to_string() == b.to_string(),
        _ => false,
    };
    if same { Ok(()) } else { Err(input.error("another token")) }
}

fn repeat(
    bindings: &mut Bindings,
    nodes: &[Node],
    separator: &[TokenTree],
    op: Repetition,
    input: ParseStream,
) -> syn::Result<()> {
    let mut names = Vec::new();
    variables(&mut names, nodes);
    let mut turns: Vec<Vec<Binding>> = vec![Vec::new(); names.len()];
    let mut n_turns = 0;
    loop {
        let ahead = input.fork();
        let mut turn = Bindings::default();
        let separated = n_turns == 0 || separator.iter().all(|expected| token(expected, &ahead).is_ok());
        if !separated || (ahead.is_empty() && !nodes.is_empty() && n_turns > 0 && separator.is_empty()) {
            break;
        }
        let before = ahead.cursor();
        if sequence(&mut turn, nodes, &ahead).is_err() {
            break;
        }
        let is_empty_turn = ahead.cursor() == before && separator.is_empty();
        input.advance_to(&ahead);
        n_turns += 1;
        for (name, turns) in names.iter().zip(&mut turns) {
            turns.extend(turn.remove(name));
        }
        if op == Repetition::Optional || is_empty_turn {
            break;
        }
    }
    if op == Repetition::Some && n_turns == 0 {
        return Err(input.error("expected at least one"));
    }
    for (name, turns) in names.into_iter().zip(turns) {
        bindings.insert(name, Binding::Turns(turns.into()));
    }
    Ok(())
}

/// Consumes one fragment and gives its tokens.
fn fragment(kind: Fragment, input: ParseStream) -> syn::Result<Vec<TokenTree>> {
    if kind == Fragment::Tt {
        return token_tree(input);
    }
    let begin = input.cursor();
    match kind {
        Fragment::Block => drop(input.parse::<syn::Block>()?),
        Fragment::Expr => {
            if input.peek(Token![let]) {
                return Err(input.error("expected an expression"));
            }
            drop(input.parse::<Expr>()?);
        }
        Fragment::Ident => {
            if input.call(Ident::parse_any)? == "_" {
                return Err(input.error("expected a word"));
            }
        }
        Fragment::Item => drop(input.parse::<Item>()?),
        Fragment::Lifetime => drop(input.parse::<syn::Lifetime>()?),
        Fragment::Literal => {
            input.parse::<Option<Token![-]>>()?;
            input.parse::<Lit>()?;
        }
        Fragment::Meta => drop(input.parse::<syn::Meta>()?),
        Fragment::Pat => {
            // Before edition 2021 the `|` did not belong to it.
            let ahead = input.fork();
            if Pat::parse_multi_with_leading_vert(&ahead).is_ok() {
                input.advance_to(&ahead);
            } else {
                Pat::parse_single(input)?;
            }
        }
        Fragment::PatParam => drop(Pat::parse_single(input)?),
        Fragment::Path => drop(input.parse::<syn::TypePath>()?),
        Fragment::Stmt => statement(input)?,
        Fragment::Ty => drop(input.parse::<syn::Type>()?),
        Fragment::Vis => drop(input.parse::<syn::Visibility>()?),
        Fragment::Tt => {}
    }
    let end = input.cursor();
    let mut tokens = Vec::new();
    let mut at = begin;
    while at != end {
        let Some((token, next)) = at.token_tree() else { break };
        tokens.push(token);
        at = next;
    }
    // `$s` is a whole statement, also where no semicolon follows.
    if kind == Fragment::Stmt && matches!(tokens.first(), Some(TokenTree::Ident(word)) if word == "let") {
        tokens.push(proc_macro2::Punct::new(';', Spacing::Alone).into());
    }
    let needs_group = kind == Fragment::Expr && !binds_tightly(&tokens);
    if needs_group {
        let group = proc_macro2::Group::new(proc_macro2::Delimiter::None, tokens.into_iter().collect());
        tokens = vec![group.into()];
    }
    Ok(tokens)
}

/// Whether an expression means the same without parentheses, whatever stands around it.
fn binds_tightly(tokens: &[TokenTree]) -> bool {
    if tokens.len() == 1 {
        return true;
    }
    tokens.iter().all(|token| match token {
        TokenTree::Ident(word) => {
            let word = word.to_string();
            matches!(word.as_str(), "self" | "Self" | "crate" | "super" | "await") || !is_keyword(&word)
        }
        TokenTree::Literal(_) => true,
        TokenTree::Group(group) => group.delimiter() != proc_macro2::Delimiter::Brace,
        TokenTree::Punct(punct) => matches!(punct.as_char(), ':' | '.' | '?'),
    })
}

/// One token tree as rustc counts them: `=>` is one.
fn token_tree(input: ParseStream) -> syn::Result<Vec<TokenTree>> {
    const GLUED: [&str; 25] = [
        "...", "..=", "<<=", ">>=", "::", "->", "=>", "==", "!=", "<=", ">=", "&&", "||", "+=", "-=", "*=",
        "/=", "%=", "^=", "&=", "|=", "<<", ">>", "..", "<-",
    ];
    let first: TokenTree = input.parse()?;
    let mut tokens = vec![first];
    let TokenTree::Punct(punct) = &tokens[0] else { return Ok(tokens) };
    if punct.as_char() == '\'' {
        tokens.push(input.parse()?);
        return Ok(tokens);
    }
    let mut text = punct.as_char().to_string();
    let mut joint = punct.spacing() == Spacing::Joint;
    while joint {
        let ahead = input.fork();
        let Ok(TokenTree::Punct(next)) = ahead.parse::<TokenTree>() else { break };
        text.push(next.as_char());
        if !GLUED.contains(&text.as_str()) {
            break;
        }
        joint = next.spacing() == Spacing::Joint;
        input.advance_to(&ahead);
        tokens.push(next.into());
    }
    Ok(tokens)
}

/// A statement without its semicolon.
fn statement(input: ParseStream) -> syn::Result<()> {
    if input.peek(Token![;]) {
        // An empty one; so `$($s:stmt)*` reads `a; b;`.
        input.parse::<Token![;]>()?;
        return Ok(());
    }
    if input.peek(Token![let]) {
        input.parse::<Token![let]>()?;
        Pat::parse_multi_with_leading_vert(input)?;
        if input.peek(Token![:]) {
            input.parse::<Token![:]>()?;
            input.parse::<syn::Type>()?;
        }
        if input.peek(Token![=]) {
            input.parse::<Token![=]>()?;
            input.parse::<Expr>()?;
        }
        if input.peek(Token![else]) {
            input.parse::<Token![else]>()?;
            input.parse::<syn::Block>()?;
        }
        return Ok(());
    }
    let ahead = input.fork();
    // `info!(…);` looks like an item, and would take the semicolon.
    if ahead.parse::<Item>().is_ok_and(|item| !matches!(&item, Item::Macro(call) if call.ident.is_none())) {
        input.advance_to(&ahead);
        return Ok(());
    }
    input.parse::<Expr>().map(drop)
}

/// How many tokens there are, those inside of groups included.
fn count(tokens: &[TokenTree]) -> usize {
    let mut total = tokens.len();
    let mut groups: Vec<TokenStream> = Vec::new();
    let stream_of = |token: &TokenTree| match token {
        TokenTree::Group(group) => Some(group.stream()),
        _ => None,
    };
    groups.extend(tokens.iter().filter_map(stream_of));
    while let Some(group) = groups.pop() {
        for token in group {
            total += 1;
            groups.extend(stream_of(&token));
        }
    }
    total
}
