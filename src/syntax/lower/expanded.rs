//! Lowers what a macro call expands to, when the macro is one of the workspace's own.

use super::item::Position;
use super::{BodyCx, Cx, plain_name};
use crate::hir::{BlockKind, ExprId, ExprKind, Item, PatId, Stmt, TypeRef};
use crate::source::{Name, Span};
use proc_macro2::TokenStream;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Block, Expr, Pat, Token, Type};

/// An expansion that is being lowered.
struct Entered {
    path: Vec<Name>,
    /// The place that the call's own surroundings have.
    outer: Option<Span>,
    place: Span,
    n_macros: usize,
}

impl Cx<'_> {
    /// The call's expansion; everything lowered until [`Cx::leave`] stands at the call.
    fn enter(&mut self, mac: &syn::Macro) -> Option<(TokenStream, Entered)> {
        let mut session = self.expander.take()?;
        let path: Vec<Name> =
            mac.path.segments.iter().map(|segment| plain_name(&segment.ident.to_string())).collect();
        let first = mac.path.segments.first().map(|segment| segment.ident.span());
        let place = self.fixed.unwrap_or_else(|| {
            let close = mac.delimiter.span().close();
            self.span_to(first.unwrap_or(close), close)
        });
        let n_macros = session.n_locals();
        let expansion = session.expand(&path, mac.tokens.clone(), place);
        self.expander = Some(session);
        let outer = self.fixed;
        let expansion = expansion?;
        self.fixed = Some(place);
        Some((expansion, Entered { path, outer, place, n_macros }))
    }

    fn leave(&mut self, entered: &Entered) {
        self.fixed = entered.outer;
        if let Some(session) = &mut self.expander {
            session.done();
        }
    }

    /// The expansion does not parse where it stands.
    fn give_up(&mut self, entered: &Entered) {
        if let Some(session) = &mut self.expander {
            session.leave(entered.n_macros);
            session.problem(entered.place, &entered.path, "what it expands to cannot be parsed");
        }
        self.leave(entered);
    }

    /// Expands, parses and lowers.
    fn expanded<P, T>(
        &mut self,
        mac: &syn::Macro,
        parse: impl FnOnce(ParseStream) -> syn::Result<P>,
        lower: impl FnOnce(&mut Self, &P) -> T,
    ) -> Option<T> {
        let (tokens, entered) = self.enter(mac)?;
        match parse.parse2(tokens) {
            Ok(parsed) => {
                let lowered = lower(self, &parsed);
                self.leave(&entered);
                Some(lowered)
            }
            Err(_) => {
                self.give_up(&entered);
                None
            }
        }
    }

    pub(super) fn expanded_type(&mut self, mac: &syn::Macro) -> Option<TypeRef> {
        self.expanded(mac, Type::parse, |cx, ty| cx.ty(ty))
    }

    /// Adds the items that a call in item position expands to.
    pub(super) fn expanded_items(
        &mut self,
        out: &mut Vec<Item>,
        position: Position,
        mac: &syn::Macro,
    ) -> bool {
        let mut items = match position {
            Position::Item => self.expanded(mac, all::<syn::Item>, |cx, items| cx.items(items)),
            Position::Impl => self.expanded(mac, all::<syn::ImplItem>, |cx, items| cx.impl_items(items)),
            Position::Trait => self.expanded(mac, all::<syn::TraitItem>, |cx, items| cx.trait_items(items)),
        };
        match &mut items {
            Some(items) => out.append(items),
            None => return false,
        }
        true
    }
}

impl BodyCx<'_, '_> {
    fn expanded<P, T>(
        &mut self,
        mac: &syn::Macro,
        parse: impl FnOnce(ParseStream) -> syn::Result<P>,
        lower: impl FnOnce(&mut Self, &P) -> T,
    ) -> Option<T> {
        let (tokens, entered) = self.cx.enter(mac)?;
        match parse.parse2(tokens) {
            Ok(parsed) => {
                let lowered = lower(self, &parsed);
                self.cx.leave(&entered);
                Some(lowered)
            }
            Err(_) => {
                self.cx.give_up(&entered);
                None
            }
        }
    }

    /// A call in expression position.
    pub(in crate::syntax) fn expanded_expr(&mut self, mac: &syn::Macro) -> Option<ExprId> {
        self.cx.expander.as_ref()?;
        self.expanded(mac, value_or_stmts, |cx, parsed| match parsed {
            ValueOrStmts::Value(value) => cx.expr(value),
            ValueOrStmts::Stmts(stmts) => {
                let (stmts, tail) = cx.scoped(|cx| cx.stmts(stmts));
                let span = cx.cx.fixed.unwrap_or(Span::new(cx.cx.file, 0, 0));
                cx.alloc(ExprKind::Block { label: None, kind: BlockKind::Plain, stmts, tail }, span)
            }
        })
    }

    /// A call in statement position: its statements belong to the block around it.
    pub(super) fn expanded_stmts(&mut self, mac: &syn::Macro) -> Option<(Vec<Stmt>, Option<ExprId>)> {
        self.cx.expander.as_ref()?;
        self.expanded(mac, Block::parse_within, |cx, stmts| cx.stmts(stmts))
    }

    pub(super) fn expanded_pat(&mut self, mac: &syn::Macro, start: usize) -> Option<PatId> {
        self.cx.expander.as_ref()?;
        self.expanded(mac, Pat::parse_multi_with_leading_vert, |cx, pat| cx.pat_from(pat, start))
    }
}

#[allow(
    clippy::large_enum_variant,
    reason = "one at a time, and never kept; how large depends on the features of syn"
)]
enum ValueOrStmts {
    Value(Expr),
    Stmts(Vec<syn::Stmt>),
}

fn value_or_stmts(input: ParseStream) -> syn::Result<ValueOrStmts> {
    let ahead = input.fork();
    if let Ok(value) = ahead.parse::<Expr>()
        && ahead.parse::<Option<Token![;]>>().is_ok()
        && ahead.is_empty()
    {
        syn::parse::discouraged::Speculative::advance_to(input, &ahead);
        return Ok(ValueOrStmts::Value(value));
    }
    Ok(ValueOrStmts::Stmts(Block::parse_within(input)?))
}

fn all<T: Parse>(input: ParseStream) -> syn::Result<Vec<T>> {
    let mut items = Vec::new();
    while !input.is_empty() {
        if input.peek(Token![;]) {
            input.parse::<Token![;]>()?;
            continue;
        }
        items.push(input.parse()?);
    }
    Ok(items)
}
