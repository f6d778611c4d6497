//! A `macro_rules!` definition, taken apart into matchers and transcribers.

use crate::source::Name;
use crate::syntax::lower::plain_name;
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};

/// A definition's rules, in order.
#[derive(Debug, Default)]
pub(super) struct Rules {
    pub(super) rules: Vec<Rule>,
}

/// `(matcher) => { transcriber };`
#[derive(Debug)]
pub(super) struct Rule {
    pub(super) matcher: Vec<Node>,
    pub(super) transcriber: Vec<Node>,
}

/// A part of a matcher or a transcriber.
#[derive(Debug)]
pub(super) enum Node {
    /// An identifier, punctuation or literal.
    Token(TokenTree),
    /// Something between delimiters.
    Group(Delimiter, Vec<Node>),
    /// `$name`, in a matcher with its `:kind`.
    Var(Name, Option<Fragment>),
    /// `$crate`
    Crate,
    /// `$( … ) sep op`
    Repeat { nodes: Vec<Node>, separator: Vec<TokenTree>, op: Repetition },
}

/// How often a repetition may match.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Repetition {
    Any,
    Some,
    Optional,
}

/// What a variable matches.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Fragment {
    Block,
    Expr,
    Ident,
    Item,
    Lifetime,
    Literal,
    Meta,
    Pat,
    PatParam,
    Path,
    Stmt,
    Tt,
    Ty,
    Vis,
}

impl Fragment {
    fn named(kind: &str) -> Option<Fragment> {
        Some(match kind {
            "block" => Fragment::Block,
            "expr" | "expr_2021" => Fragment::Expr,
            "ident" => Fragment::Ident,
            "item" => Fragment::Item,
            "lifetime" => Fragment::Lifetime,
            "literal" => Fragment::Literal,
            "meta" => Fragment::Meta,
            "pat" => Fragment::Pat,
            "pat_param" => Fragment::PatParam,
            "path" => Fragment::Path,
            "stmt" => Fragment::Stmt,
            "tt" => Fragment::Tt,
            "ty" => Fragment::Ty,
            "vis" => Fragment::Vis,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Matcher,
    Transcriber,
}

impl Rules {
    /// Reads the tokens between a definition's outer delimiters; `None` when they are no rules.
    pub(super) fn parse(tokens: TokenStream) -> Option<Rules> {
        let mut rules = Rules::default();
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            let TokenTree::Group(matcher) = token else { return None };
            is_punct(tokens.next()?, '=')?;
            is_punct(tokens.next()?, '>')?;
            let TokenTree::Group(transcriber) = tokens.next()? else { return None };
            rules.rules.push(Rule {
                matcher: nodes(matcher.stream(), Side::Matcher)?,
                transcriber: nodes(transcriber.stream(), Side::Transcriber)?,
            });
            if tokens.peek().is_some() {
                is_punct(tokens.next()?, ';')?;
            }
        }
        Some(rules)
    }
}

fn is_punct(token: TokenTree, c: char) -> Option<()> {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == c).then_some(())
}

fn nodes(tokens: TokenStream, side: Side) -> Option<Vec<Node>> {
    let mut nodes = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '$' => match tokens.next() {
                Some(TokenTree::Ident(word)) if word == "crate" => nodes.push(Node::Crate),
                Some(TokenTree::Ident(word)) => {
                    let name = plain_name(&word.to_string());
                    let has_kind =
                        matches!(tokens.peek(), Some(TokenTree::Punct(punct)) if punct.as_char() == ':');
                    if side == Side::Transcriber {
                        nodes.push(Node::Var(name, None));
                    } else if has_kind {
                        tokens.next();
                        let TokenTree::Ident(kind) = tokens.next()? else { return None };
                        let kind = Fragment::named(plain_name(&kind.to_string()).as_str())?;
                        nodes.push(Node::Var(name, Some(kind)));
                    } else {
                        return None;
                    }
                }
                Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
                    nodes.push(repeat(group, &mut tokens, side)?);
                }
                // `$$`, or a dollar that is passed on.
                Some(other) => {
                    nodes.push(Node::Token(placeless(TokenTree::Punct(punct))));
                    if !matches!(&other, TokenTree::Punct(punct) if punct.as_char() == '$') {
                        nodes.push(node(other, side)?);
                    }
                }
                None => nodes.push(Node::Token(placeless(TokenTree::Punct(punct)))),
            },
            other => nodes.push(node(other, side)?),
        }
    }
    Some(nodes)
}

fn node(token: TokenTree, side: Side) -> Option<Node> {
    Some(match token {
        TokenTree::Group(group) => Node::Group(group.delimiter(), nodes(group.stream(), side)?),
        other => Node::Token(placeless(other)),
    })
}

/// Definitions are kept while the places of their tokens are forgotten.
fn placeless(mut token: TokenTree) -> TokenTree {
    token.set_span(Span::call_site());
    token
}

fn repeat(
    group: Group,
    tokens: &mut std::iter::Peekable<proc_macro2::token_stream::IntoIter>,
    side: Side,
) -> Option<Node> {
    let nodes = nodes(group.stream(), side)?;
    let mut separator = Vec::new();
    let op_of = |token: &TokenTree| match token {
        TokenTree::Punct(punct) => match punct.as_char() {
            '*' => Some(Repetition::Any),
            '+' => Some(Repetition::Some),
            '?' => Some(Repetition::Optional),
            _ => None,
        },
        _ => None,
    };
    loop {
        let token = tokens.next()?;
        if let Some(op) = op_of(&token) {
            return Some(Node::Repeat { nodes, separator, op });
        }
        let is_more = matches!(
            (&token, separator.last()),
            (_, None) | (TokenTree::Punct(_), Some(TokenTree::Punct(_)))
        );
        if !is_more {
            return None;
        }
        separator.push(placeless(token));
    }
}

/// The variables of a matcher.
pub(super) fn variables(acc: &mut Vec<Name>, nodes: &[Node]) {
    for node in nodes {
        match node {
            Node::Var(name, _) => acc.push(*name),
            Node::Group(_, nodes) | Node::Repeat { nodes, .. } => variables(acc, nodes),
            Node::Token(_) | Node::Crate => {}
        }
    }
}

/// Whether a word has a meaning of its own in the grammar, always or in some places.
pub(super) fn is_keyword(word: &str) -> bool {
    const WORDS: [&str; 55] = [
        "abstract",
        "as",
        "async",
        "auto",
        "await",
        "become",
        "box",
        "break",
        "const",
        "continue",
        "crate",
        "default",
        "do",
        "dyn",
        "else",
        "enum",
        "extern",
        "false",
        "final",
        "fn",
        "for",
        "gen",
        "if",
        "impl",
        "in",
        "let",
        "loop",
        "macro",
        "macro_rules",
        "match",
        "mod",
        "move",
        "mut",
        "override",
        "priv",
        "pub",
        "raw",
        "ref",
        "return",
        "safe",
        "self",
        "static",
        "struct",
        "super",
        "trait",
        "true",
        "try",
        "type",
        "typeof",
        "union",
        "unsafe",
        "use",
        "where",
        "while",
        "yield",
    ];
    word == "Self" || WORDS.binary_search(&word).is_ok()
}
