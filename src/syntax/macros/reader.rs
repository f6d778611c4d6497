//! Macros without a grammar of their own: every expression that can be read counts as used.

use super::super::lower::BodyCx;
use super::Call;
use super::args::{literal_text, word};
use crate::hir::{BlockKind, ExprId, ExprKind, MacroArg, MacroGrammar, Sigil};
use crate::source::Name;
use crate::syntax::format::{self, Arg};
use proc_macro2::{Span as Token, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::discouraged::Speculative;
use syn::parse::{ParseStream, Parser};
use syn::{Block, Expr, Ident, LitStr, Stmt, Token};

/// `expr`, `key = expr`, `"key" => expr`, `key: expr`, `?expr`, `%expr`.
struct KeyedEntry {
    key: Option<String>,
    start: Token,
    sigil: Sigil,
    value: Expr,
}

/// Something found among tokens.
#[allow(clippy::large_enum_variant, reason = "one at a time, and never kept")]
enum Found {
    Expr(Expr),
    Text(LitStr),
}

impl BodyCx<'_, '_> {
    pub(super) fn unknown_macro(&mut self, call: &Call<'_>) -> ExprId {
        let mut args = Vec::new();
        if let Some(entries) = call.parse(keyed_entries) {
            for entry in &entries {
                self.keyed_entry(&mut args, entry);
            }
        } else if let Some(stmts) = call.parse(statements) {
            let (stmts, tail) = self.scoped(|cx| cx.stmts(&stmts));
            let kind = BlockKind::Plain;
            let block = self.alloc(ExprKind::Block { label: None, kind, stmts, tail }, call.span);
            args.push(self.plain_arg(block));
        } else {
            self.read_tokens(&mut args, call.mac.tokens.clone());
        }
        self.finish_call(call, MacroGrammar::Unknown, args, None)
    }

    /// Tokens that syn kept because it does not know their grammar.
    pub(in crate::syntax) fn verbatim_expr(&mut self, tokens: &TokenStream) -> ExprId {
        let mut args = Vec::new();
        self.read_tokens(&mut args, tokens.clone());
        let parts: Vec<ExprId> = args.iter().filter_map(|arg| arg.value).collect();
        let first = tokens.clone().into_iter().next().map_or(Token::call_site(), |token| token.span());
        let span = self.cx.span(first);
        let span = parts.last().map_or(span, |last| span.to(self.expr_span(*last)));
        self.missing(parts, span)
    }

    fn keyed_entry(&mut self, args: &mut Vec<MacroArg>, entry: &KeyedEntry) {
        let start = self.cx.span(entry.start);
        let value = self.expr(&entry.value);
        let mut arg = match &entry.key {
            Some(key) => self.keyed_arg(key, start, entry.sigil, Some(value)),
            None => self.plain_arg(value),
        };
        arg.sigil = entry.sigil;
        args.push(arg);
        if let Some(text) = literal_text(&entry.value) {
            let span = self.expr_span(value);
            self.captures(args, &text, span);
        }
    }

    /// The locals that a string would capture if it were a format string.
    fn captures(&mut self, args: &mut Vec<MacroArg>, text: &str, literal: crate::source::Span) {
        if !text.contains('{') {
            return;
        }
        for placeholder in format::parse(text).pieces {
            let Arg::Name(name) = placeholder.arg else { continue };
            if let Some(local) = self.resolve_name(Name::new(&name)) {
                let span = self.capture_span(literal, &placeholder.range);
                let expr = self.alloc(ExprKind::Local(local), span);
                args.push(self.plain_arg(expr));
            }
        }
    }

    fn read_tokens(&mut self, args: &mut Vec<MacroArg>, tokens: TokenStream) {
        for found in find(tokens) {
            match found {
                Found::Expr(expr) => {
                    let expr = self.expr(&expr);
                    args.push(self.plain_arg(expr));
                }
                Found::Text(literal) => {
                    let span = self.cx.span(literal.span());
                    let text = literal.value();
                    self.cx.string(&text, span);
                    self.captures(args, &text, span);
                }
            }
        }
    }

    /// `quote!` makes code of its tokens; only what `#name` puts in is used.
    pub(super) fn quote_macro(&mut self, call: &Call<'_>) -> ExprId {
        let mut idents = Vec::new();
        interpolated(&mut idents, call.mac.tokens.clone());
        let mut args = Vec::new();
        for ident in &idents {
            if let Some(local) = self.resolve(ident) {
                let span = self.cx.span(ident.span());
                let expr = self.alloc(ExprKind::Local(local), span);
                args.push(self.plain_arg(expr));
            }
        }
        self.finish_call(call, MacroGrammar::Unknown, args, None)
    }
}

fn interpolated(idents: &mut Vec<Ident>, tokens: TokenStream) {
    let mut after_hash = false;
    for token in tokens {
        match token {
            TokenTree::Group(group) => interpolated(idents, group.stream()),
            TokenTree::Ident(ident) if after_hash => idents.push(ident),
            TokenTree::Punct(punct) if punct.as_char() == '#' => {
                after_hash = true;
                continue;
            }
            _ => {}
        }
        after_hash = false;
    }
}

fn keyed_entries(input: ParseStream) -> syn::Result<Vec<KeyedEntry>> {
    let mut entries = Vec::new();
    while !input.is_empty() {
        entries.push(keyed(input)?);
        if input.peek(Token![;]) {
            input.parse::<Token![;]>()?;
        } else if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(entries)
}

fn keyed(input: ParseStream) -> syn::Result<KeyedEntry> {
    if input.peek(Token![let]) {
        return Err(input.error("expected an expression"));
    }
    let start = input.span();
    let ahead = input.fork();
    let key = if ahead.peek(LitStr) {
        Some(ahead.parse::<LitStr>()?.value())
    } else if ahead.peek(Ident::peek_any) {
        Some(word(&ahead.call(Ident::parse_any)?))
    } else {
        None
    };
    let is_arrow = ahead.peek(Token![=>]);
    let is_assign = ahead.peek(Token![=]) && !ahead.peek(Token![==]);
    let is_colon = ahead.peek(Token![:]) && !ahead.peek(Token![::]);
    let key = key.filter(|_| is_arrow || is_assign || is_colon);
    if key.is_some() {
        if is_arrow {
            ahead.parse::<Token![=>]>()?;
        } else if is_assign {
            ahead.parse::<Token![=]>()?;
        } else {
            ahead.parse::<Token![:]>()?;
        }
        input.advance_to(&ahead);
    }
    let mut sigil = Sigil::None;
    if input.peek(Token![?]) {
        input.parse::<Token![?]>()?;
        sigil = Sigil::Debug;
    } else if input.peek(Token![%]) {
        input.parse::<Token![%]>()?;
        sigil = Sigil::Display;
    }
    Ok(KeyedEntry { key, start, sigil, value: input.parse()? })
}

/// Statements, if that is what the tokens clearly are.
fn statements(input: ParseStream) -> syn::Result<Vec<Stmt>> {
    let stmts = Block::parse_within(input)?;
    if stmts.len() > 1 || matches!(stmts.first(), Some(Stmt::Local(_))) {
        return Ok(stmts);
    }
    Err(input.error("expected statements"))
}

fn find(tokens: TokenStream) -> Vec<Found> {
    let mut found = Vec::new();
    let search = |input: ParseStream| {
        search(&mut found, input);
        Ok(())
    };
    // The search consumes everything, so this does not fail; if it did, what was found would still count.
    let _ = search.parse2(tokens);
    found
}

fn search(found: &mut Vec<Found>, input: ParseStream) {
    while !input.is_empty() {
        if input.peek(LitStr)
            && !input.peek2(Token![.])
            && let Ok(literal) = input.parse::<LitStr>()
        {
            found.push(Found::Text(literal));
            continue;
        }
        let ahead = input.fork();
        if let Ok(expr) = ahead.parse::<Expr>()
            && ahead.cursor() != input.cursor()
        {
            input.advance_to(&ahead);
            found.push(Found::Expr(expr));
            continue;
        }
        match input.parse::<TokenTree>() {
            Ok(TokenTree::Group(group)) => found.extend(find(group.stream())),
            Ok(_) => {}
            Err(_) => return,
        }
    }
}
