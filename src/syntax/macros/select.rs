//! `select!` of tokio, futures and crossbeam: one branch of several runs.

use super::super::lower::BodyCx;
use super::Call;
use crate::hir::{Arm, BlockKind, ExprId, ExprKind, PatKind, Stmt};
use syn::parse::discouraged::Speculative;
use syn::parse::{Parse, ParseStream};
use syn::{Block, Expr, Ident, Pat, Token};

struct Branch {
    /// `pat = future`, or what crossbeam has for it; `None` for `else`, `default`, `complete`.
    waits: Option<(Pat, Wait)>,
    guard: Option<Expr>,
    body: Expr,
}

enum Wait {
    Future(Expr),
    /// `recv(channel)`, `send(channel, value)`
    Channel(Ident, Vec<Expr>),
}

impl BodyCx<'_, '_> {
    /// As a `match` on something unknown, each arm of which awaits its future, binds what it gives, and runs its body.
    pub(super) fn select_macro(&mut self, call: &Call<'_>) -> Option<ExprId> {
        let branches = call.parse(branches)?;
        let scrutinee = self.missing(Vec::new(), call.span);
        let mut arms = Vec::with_capacity(branches.len());
        for branch in &branches {
            let pat = self.alloc_pat(PatKind::Wild, call.span);
            let guard = branch.guard.as_ref().map(|guard| self.expr(guard));
            let body = self.scoped(|cx| cx.select_branch(call, branch));
            arms.push(Arm { pat, guard, body });
        }
        Some(self.alloc(ExprKind::Match { scrutinee, arms }, call.span))
    }

    fn select_branch(&mut self, call: &Call<'_>, branch: &Branch) -> ExprId {
        let Some((pat, wait)) = &branch.waits else { return self.expr(&branch.body) };
        let init = match wait {
            Wait::Future(future) => {
                let future = self.expr(future);
                let span = self.expr_span(future);
                self.alloc(ExprKind::Await(future), span)
            }
            Wait::Channel(method, args) => {
                let mut args = self.exprs(args.iter());
                let (name, name_span) = self.cx.ident(method);
                if args.is_empty() {
                    self.missing(args, name_span)
                } else {
                    let receiver = args.remove(0);
                    let kind = ExprKind::MethodCall { receiver, name, name_span, generics: Vec::new(), args };
                    self.alloc(kind, name_span)
                }
            }
        };
        let pat = self.pat(pat);
        let tail = Some(self.expr(&branch.body));
        let stmts = vec![Stmt::Let { pat, ty: None, init: Some(init), else_: None }];
        self.alloc(ExprKind::Block { label: None, kind: BlockKind::Plain, stmts, tail }, call.span)
    }
}

fn branches(input: ParseStream) -> syn::Result<Vec<Branch>> {
    if input.peek(Ident) && input.peek2(Token![;]) {
        input.parse::<Ident>()?;
        input.parse::<Token![;]>()?;
    }
    let mut branches = Vec::new();
    while !input.is_empty() {
        branches.push(branch(input)?);
    }
    Ok(branches)
}

fn branch(input: ParseStream) -> syn::Result<Branch> {
    let waits = waits(input)?;
    let mut guard = None;
    if input.peek(Token![,]) && input.peek2(Token![if]) {
        input.parse::<Token![,]>()?;
        input.parse::<Token![if]>()?;
        guard = Some(input.parse()?);
    }
    input.parse::<Token![=>]>()?;
    let body = if input.peek(syn::token::Brace) {
        let block: Block = input.parse()?;
        Expr::Block(syn::ExprBlock { attrs: Vec::new(), label: None, block })
    } else {
        input.parse()?
    };
    if input.peek(Token![,]) {
        input.parse::<Token![,]>()?;
    }
    Ok(Branch { waits, guard, body })
}

fn waits(input: ParseStream) -> syn::Result<Option<(Pat, Wait)>> {
    if input.peek(Token![else]) {
        input.parse::<Token![else]>()?;
        return Ok(None);
    }
    if input.peek(Ident) && input.peek2(Token![=>]) {
        let word: Ident = input.parse()?;
        return if matches!(super::args::word(&word).as_str(), "default" | "complete") {
            Ok(None)
        } else {
            Err(syn::Error::new(word.span(), "expected a future"))
        };
    }
    let ahead = input.fork();
    if let Ok(found) = channel(&ahead) {
        input.advance_to(&ahead);
        return Ok(found);
    }
    let pat = Pat::parse_multi_with_leading_vert(input)?;
    input.parse::<Token![=]>()?;
    Ok(Some((pat, Wait::Future(input.parse()?))))
}

/// `recv(channel) -> pat`, `default(timeout)`
fn channel(input: ParseStream) -> syn::Result<Option<(Pat, Wait)>> {
    let method: Ident = input.parse()?;
    let inner;
    syn::parenthesized!(inner in input);
    let args = inner.parse_terminated(Expr::parse, Token![,])?;
    if input.peek(Token![=>]) && method == "default" {
        return Ok(None);
    }
    input.parse::<Token![->]>()?;
    let pat = Pat::parse_multi_with_leading_vert(input)?;
    Ok(Some((pat, Wait::Channel(method, args.into_iter().collect()))))
}
