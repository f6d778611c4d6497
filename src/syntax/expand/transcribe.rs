//! Writes out a rule with what its variables matched.

use super::matcher::{Binding, Bindings};
use super::rules::{Node, is_keyword, variables};
use crate::source::Name;
use crate::syntax::lower::HYGIENE_MARK;
use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};

/// What holds for one expansion.
pub(super) struct Transcription<'e> {
    /// Number of this expansion: the mark of the names that it makes.
    pub(super) mark: u32,
    /// What `$crate` stands for: `None` for the crate that calls.
    pub(super) krate: Option<&'e str>,
    /// How many more tokens may be written.
    pub(super) budget: usize,
}

impl Transcription<'_> {
    /// The tokens of the expansion; `None` when it is too large or makes no sense.
    pub(super) fn run(&mut self, nodes: &[Node], bindings: &Bindings) -> Option<TokenStream> {
        let mut out = Vec::new();
        self.nodes(&mut out, nodes, bindings, false)?;
        Some(out.into_iter().collect())
    }

    fn nodes(
        &mut self,
        out: &mut Vec<TokenTree>,
        nodes: &[Node],
        bindings: &Bindings,
        raw: bool,
    ) -> Option<()> {
        for (n, node) in nodes.iter().enumerate() {
            self.budget = self.budget.checked_sub(1)?;
            match node {
                Node::Token(TokenTree::Ident(ident)) => {
                    let text = ident.to_string();
                    let marks = !raw && takes_mark(&text, out);
                    out.push(if marks { self.marked(&text) } else { ident.clone() }.into());
                }
                Node::Token(token) => out.push(token.clone()),
                Node::Group(delimiter, inner) => {
                    let is_attribute = *delimiter == Delimiter::Bracket && ends_with_hash(out);
                    let mut tokens = Vec::new();
                    self.nodes(&mut tokens, inner, bindings, raw || is_attribute)?;
                    out.push(Group::new(*delimiter, tokens.into_iter().collect()).into());
                }
                Node::Crate => self.krate(out),
                Node::Var(name, _) => match bindings.get(name) {
                    Some(Binding::Tokens(tokens, n_tokens)) => {
                        self.budget = self.budget.checked_sub(*n_tokens)?;
                        let tokens = tokens.iter().cloned();
                        // In `1 as $ty << n` the type would go on otherwise.
                        if is_cast(out) && is_less(nodes.get(n + 1)) {
                            out.push(Group::new(Delimiter::None, tokens.collect()).into());
                        } else {
                            out.extend(tokens);
                        }
                    }
                    Some(Binding::Turns(_)) => return None,
                    // A variable of a definition inside of this one.
                    None => {
                        out.push(Punct::new('$', Spacing::Alone).into());
                        out.push(word(name.as_str()).into());
                    }
                },
                Node::Repeat { nodes, separator, op: _ } => {
                    self.repeat(out, nodes, separator, bindings, raw)?
                }
            }
        }
        Some(())
    }

    fn repeat(
        &mut self,
        out: &mut Vec<TokenTree>,
        nodes: &[Node],
        separator: &[TokenTree],
        bindings: &Bindings,
        raw: bool,
    ) -> Option<()> {
        let mut names = Vec::new();
        variables(&mut names, nodes);
        let repeated: Vec<(Name, &[Binding])> = names
            .into_iter()
            .filter_map(|name| match bindings.get(&name) {
                Some(Binding::Turns(turns)) => Some((name, &**turns)),
                _ => None,
            })
            .collect();
        let n_turns = repeated.iter().map(|(_, turns)| turns.len()).min()?;
        let mut inner = bindings.clone();
        for turn in 0..n_turns {
            for (name, turns) in &repeated {
                inner.insert(*name, turns[turn].clone());
            }
            if turn > 0 {
                out.extend(separator.iter().cloned());
            }
            self.nodes(out, nodes, &inner, raw)?;
        }
        Some(())
    }

    fn marked(&self, text: &str) -> Ident {
        Ident::new(&format!("{text}{HYGIENE_MARK}{}", self.mark), Span::call_site())
    }

    fn krate(&self, out: &mut Vec<TokenTree>) {
        match self.krate {
            None => out.push(word("crate").into()),
            Some(name) => {
                // `::name`, but a path may not have two colons in the middle.
                out.push(Punct::new(':', Spacing::Joint).into());
                out.push(Punct::new(':', Spacing::Alone).into());
                out.push(word(name).into());
            }
        }
    }
}

/// An identifier from a name, which may be a keyword.
fn word(text: &str) -> Ident {
    let is_plain = text.bytes().all(|byte| byte == b'_' || byte.is_ascii_alphanumeric());
    if is_plain && text.bytes().next().is_some_and(|byte| !byte.is_ascii_digit()) {
        return Ident::new(text, Span::call_site());
    }
    syn::parse_str::<Ident>(text).unwrap_or_else(|_| Ident::new("_unreadable", Span::call_site()))
}

fn is_cast(out: &[TokenTree]) -> bool {
    matches!(out.last(), Some(TokenTree::Ident(word)) if word == "as")
}

fn is_less(node: Option<&Node>) -> bool {
    matches!(node, Some(Node::Token(TokenTree::Punct(punct))) if punct.as_char() == '<')
}

fn ends_with_hash(out: &[TokenTree]) -> bool {
    let is = |token: Option<&TokenTree>, c: char| matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == c);
    let last = out.last();
    is(last, '#') || (is(last, '!') && is(out.len().checked_sub(2).and_then(|n| out.get(n)), '#'))
}

/// Whether a word of the definition can be the name of a local: those must not be mixed up with the caller's locals.
fn takes_mark(text: &str, out: &[TokenTree]) -> bool {
    let is_small = text.starts_with(|c: char| c == '_' || c.is_ascii_lowercase());
    let is_plain = text.is_ascii() && !text.starts_with("r#") && text != "_";
    if !is_small || !is_plain || is_keyword(text) {
        return false;
    }
    let is_punct = |back: usize, c: char| {
        let token = out.len().checked_sub(back).and_then(|n| out.get(n));
        matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == c)
    };
    let after_field_dot = is_punct(1, '.') && !is_punct(2, '.');
    let after_path = is_punct(1, ':') && is_punct(2, ':');
    let after_special = is_punct(1, '\'') || is_punct(1, '$') || is_punct(1, '@');
    let declares = match out.last() {
        Some(TokenTree::Ident(word)) => ["fn", "mod", "use", "struct", "enum", "trait", "type", "extern"]
            .iter()
            .any(|keyword| word == keyword),
        _ => false,
    };
    !(after_field_dot || after_path || after_special || declares)
}
