//! Blocks and statements.

use super::BodyCx;
use crate::hir::{BlockKind, ExprId, ExprKind, InnerItems, Label, Stmt};
use crate::source::Span;
use syn::Block;

impl BodyCx<'_, '_> {
    /// `{ … }` without label.
    pub(in crate::syntax) fn block_expr(&mut self, block: &Block) -> ExprId {
        let span = self.cx.span(block.brace_token.span.join());
        self.block(block, None, BlockKind::Plain, span)
    }

    pub(in crate::syntax) fn block(
        &mut self,
        block: &Block,
        label: Option<Label>,
        kind: BlockKind,
        span: Span,
    ) -> ExprId {
        let items = std::mem::take(&mut self.body.items);
        let inner = std::mem::take(&mut self.body.inner);
        let (stmts, tail) = self.scoped(|cx| cx.stmts(&block.stmts));
        let id = self.alloc(ExprKind::Block { label, kind, stmts, tail }, span);
        let own = std::mem::replace(&mut self.body.items, items);
        let within = std::mem::replace(&mut self.body.inner, inner);
        match own.is_empty() {
            true => self.body.inner.extend(within),
            false => self.body.inner.push(InnerItems { block: id, items: own, inner: within }),
        }
        id
    }

    /// The statements of a block, and its value. Names that they bind stay in scope.
    pub(in crate::syntax) fn stmts(&mut self, stmts: &[syn::Stmt]) -> (Vec<Stmt>, Option<ExprId>) {
        let mut lowered = Vec::with_capacity(stmts.len());
        let mut tail = None;
        for stmt in stmts {
            // What looked like the value was followed by something after all.
            lowered.extend(tail.take().map(Stmt::Expr));
            match stmt {
                syn::Stmt::Local(local) => lowered.extend(self.local(local)),
                syn::Stmt::Item(item) => {
                    let mut items = Vec::new();
                    self.cx.item(&mut items, item);
                    self.body.items.append(&mut items);
                }
                // A semicolon by itself.
                syn::Stmt::Expr(syn::Expr::Verbatim(tokens), Some(_)) if tokens.is_empty() => {}
                syn::Stmt::Expr(expr, semi) => {
                    if !self.cx.on(super::expr::attrs_of(expr)) {
                        continue;
                    }
                    let expr = self.expr(expr);
                    match semi {
                        Some(_) => lowered.push(Stmt::Expr(expr)),
                        None => tail = Some(expr),
                    }
                }
                syn::Stmt::Macro(stmt) => {
                    if !self.cx.on(&stmt.attrs) {
                        continue;
                    }
                    self.keep_attrs(&stmt.attrs, self.cx.span(stmt.mac.delimiter.span().close()));
                    self.stmt_macro(&mut lowered, &mut tail, stmt);
                }
            }
        }
        (lowered, tail)
    }

    fn local(&mut self, local: &syn::Local) -> Option<Stmt> {
        if !self.cx.on(&local.attrs) {
            return None;
        }
        let (pat, ty) = match &local.pat {
            syn::Pat::Type(typed) => (&*typed.pat, Some(self.cx.ty(&typed.ty))),
            other => (other, None),
        };
        let init = local.init.as_ref().map(|init| self.expr(&init.expr));
        let diverge = local.init.as_ref().and_then(|init| init.diverge.as_ref());
        let else_ = diverge.map(|(_, diverge)| self.expr(diverge));
        self.keep_attrs(&local.attrs, self.cx.span(local.semi_token.span));
        let pat = self.pat(pat);
        Some(Stmt::Let { pat, ty, init, else_ })
    }

    fn stmt_macro(&mut self, lowered: &mut Vec<Stmt>, tail: &mut Option<ExprId>, stmt: &syn::StmtMacro) {
        if let Some((mut inner, value)) = self.expanded_stmts(&stmt.mac) {
            lowered.append(&mut inner);
            match stmt.semi_token {
                Some(_) => lowered.extend(value.map(Stmt::Expr)),
                None => *tail = value,
            }
            return;
        }
        let mut items = Vec::new();
        if self.cx.known_item_macro(&mut items, &stmt.mac) {
            self.body.items.append(&mut items);
            return;
        }
        if self.known_stmt_macro(lowered, &stmt.mac) {
            return;
        }
        let expr = self.macro_call(&stmt.mac);
        match stmt.semi_token {
            Some(_) => lowered.push(Stmt::Expr(expr)),
            None => *tail = Some(expr),
        }
    }
}
