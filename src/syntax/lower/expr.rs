//! Expressions.

use super::BodyCx;
use crate::hir::{Arm, BinaryOp, BlockKind, Closure, ExprId, ExprKind, FieldInit, Label, UnaryOp};
use crate::source::{Name, Span};
use proc_macro2::Span as Token;
use syn::{Attribute, BinOp, Expr, ExprIf, Member, UnOp};

impl BodyCx<'_, '_> {
    pub(in crate::syntax) fn expr(&mut self, expr: &Expr) -> ExprId {
        // Chains of methods and operators lean to the left and can be long: a loop instead of recursion.
        let mut spine = Vec::new();
        let mut at = expr;
        loop {
            let inner = match at {
                Expr::Paren(expr) => {
                    at = &expr.expr;
                    continue;
                }
                Expr::Group(expr) => {
                    at = &expr.expr;
                    continue;
                }
                Expr::MethodCall(expr) => &expr.receiver,
                Expr::Field(expr) => &expr.base,
                Expr::Await(expr) => &expr.base,
                Expr::Try(expr) => &expr.expr,
                Expr::Call(expr) => &expr.func,
                Expr::Index(expr) => &expr.expr,
                Expr::Binary(expr) => &expr.left,
                Expr::Cast(expr) => &expr.expr,
                _ => break,
            };
            spine.push(at);
            at = inner;
        }
        let mut lowered = self.leaf_expr(at);
        while let Some(outer) = spine.pop() {
            lowered = self.around(outer, lowered);
        }
        self.keep_attrs(attrs_of(expr), self.expr_span(lowered));
        lowered
    }

    /// The expression `outer`, whose leftmost part has been lowered already.
    fn around(&mut self, outer: &Expr, inner: ExprId) -> ExprId {
        let start = self.expr_span(inner);
        match outer {
            Expr::MethodCall(call) => {
                let (name, name_span) = self.cx.ident(&call.method);
                let generics =
                    call.turbofish.as_ref().map(|args| self.cx.turbofish(args)).unwrap_or_default();
                let args = self.exprs(call.args.iter());
                let span = start.to(self.cx.span(call.paren_token.span.close()));
                self.alloc(ExprKind::MethodCall { receiver: inner, name, name_span, generics, args }, span)
            }
            Expr::Field(field) => {
                let (name, name_span) = self.member(&field.member);
                self.alloc(ExprKind::Field { base: inner, name, name_span }, start.to(name_span))
            }
            Expr::Await(expr) => {
                let span = start.to(self.cx.span(expr.await_token.span));
                self.alloc(ExprKind::Await(inner), span)
            }
            Expr::Try(expr) => {
                let span = start.to(self.cx.span(expr.question_token.span));
                self.alloc(ExprKind::Try(inner), span)
            }
            Expr::Call(call) => {
                let args = self.exprs(call.args.iter());
                let span = start.to(self.cx.span(call.paren_token.span.close()));
                self.alloc(ExprKind::Call { callee: inner, args }, span)
            }
            Expr::Index(expr) => {
                let index = self.expr(&expr.index);
                let span = start.to(self.cx.span(expr.bracket_token.span.close()));
                self.alloc(ExprKind::Index { base: inner, index }, span)
            }
            Expr::Binary(expr) => {
                let rhs = self.expr(&expr.right);
                let span = start.to(self.expr_span(rhs));
                let kind = match binary_op(&expr.op) {
                    (op, false) => ExprKind::Binary { op, lhs: inner, rhs },
                    (op, true) => ExprKind::AssignOp { op, lhs: inner, rhs },
                };
                self.alloc(kind, span)
            }
            Expr::Cast(cast) => {
                let ty = self.cx.ty(&cast.ty);
                let end = match &ty {
                    crate::hir::TypeRef::Path(path) => path.span,
                    _ => self.cx.span(cast.as_token.span),
                };
                self.alloc(ExprKind::Cast { expr: inner, ty }, start.to(end))
            }
            _ => inner,
        }
    }

    fn leaf_expr(&mut self, expr: &Expr) -> ExprId {
        match expr {
            Expr::Path(path) => self.path_expr(path),
            Expr::Lit(lit) => {
                let (lit, span) = self.cx.lit(&lit.lit);
                self.alloc(ExprKind::Lit(lit), span)
            }
            Expr::Reference(expr) => {
                let inner = self.expr(&expr.expr);
                let mutable = expr.mutability.is_some();
                self.prefix(expr.and_token.spans[0], inner, ExprKind::Ref { mutable, expr: inner })
            }
            Expr::RawAddr(expr) => {
                let inner = self.expr(&expr.expr);
                let mutable = matches!(expr.mutability, syn::PointerMutability::Mut(_));
                self.prefix(expr.and_token.spans[0], inner, ExprKind::Ref { mutable, expr: inner })
            }
            Expr::Unary(expr) => self.unary(expr),
            Expr::Macro(mac) => self.macro_call(&mac.mac),
            Expr::Struct(expr) => self.struct_expr(expr),
            Expr::Closure(closure) => self.closure(closure),
            Expr::If(expr) => self.if_expr(expr),
            Expr::Match(expr) => self.match_expr(expr),
            Expr::Block(expr) => {
                let label = self.label(expr.label.as_ref());
                let span = self.cx.span(expr.block.brace_token.span.join());
                self.block(&expr.block, label, BlockKind::Plain, span)
            }
            Expr::Unsafe(expr) => {
                let span = self.cx.span_to(expr.unsafe_token.span, expr.block.brace_token.span.close());
                self.block(&expr.block, None, BlockKind::Plain, span)
            }
            Expr::Const(expr) => {
                let span = self.cx.span_to(expr.const_token.span, expr.block.brace_token.span.close());
                self.block(&expr.block, None, BlockKind::Plain, span)
            }
            Expr::Async(expr) => {
                let span = self.cx.span_to(expr.async_token.span, expr.block.brace_token.span.close());
                self.block(&expr.block, None, BlockKind::Async { is_move: expr.capture.is_some() }, span)
            }
            Expr::TryBlock(expr) => {
                let span = self.cx.span_to(expr.try_token.span, expr.block.brace_token.span.close());
                self.block(&expr.block, None, BlockKind::Try, span)
            }
            Expr::Let(expr) => {
                let value = self.expr(&expr.expr);
                let pat = self.pat(&expr.pat);
                self.prefix(expr.let_token.span, value, ExprKind::Let { pat, expr: value })
            }
            Expr::Loop(expr) => {
                let label = self.label(expr.label.as_ref());
                let body = self.block_expr(&expr.body);
                self.prefix(expr.loop_token.span, body, ExprKind::Loop { label, body })
            }
            Expr::While(expr) => {
                let label = self.label(expr.label.as_ref());
                let (cond, body) = self.scoped(|cx| (cx.expr(&expr.cond), cx.block_expr(&expr.body)));
                self.prefix(expr.while_token.span, body, ExprKind::While { label, cond, body })
            }
            Expr::ForLoop(expr) => {
                let label = self.label(expr.label.as_ref());
                let iter = self.expr(&expr.expr);
                let (pat, body) = self.scoped(|cx| (cx.pat(&expr.pat), cx.block_expr(&expr.body)));
                self.prefix(expr.for_token.span, body, ExprKind::For { label, pat, iter, body })
            }
            Expr::Break(expr) => {
                let label = expr.label.as_ref().map(|label| self.lifetime(label));
                let value = expr.expr.as_ref().map(|value| self.expr(value));
                self.keyword(expr.break_token.span, value, ExprKind::Break { label, value })
            }
            Expr::Continue(expr) => {
                let label = expr.label.as_ref().map(|label| self.lifetime(label));
                self.keyword(expr.continue_token.span, None, ExprKind::Continue { label })
            }
            Expr::Return(expr) => {
                let value = expr.expr.as_ref().map(|value| self.expr(value));
                self.keyword(expr.return_token.span, value, ExprKind::Return(value))
            }
            Expr::Yield(expr) => {
                let value = expr.expr.as_ref().map(|value| self.expr(value));
                self.keyword(expr.yield_token.span, value, ExprKind::Yield(value))
            }
            Expr::Assign(expr) => {
                let rhs = self.expr(&expr.right);
                let lhs = self.expr(&expr.left);
                let span = self.expr_span(lhs).to(self.expr_span(rhs));
                self.alloc(ExprKind::Assign { lhs, rhs }, span)
            }
            Expr::Range(range) => self.range(range),
            Expr::Tuple(tuple) => {
                let elems = self.exprs(tuple.elems.iter());
                let span = self.cx.span(tuple.paren_token.span.join());
                self.alloc(ExprKind::Tuple(elems), span)
            }
            Expr::Array(array) => {
                let elems = self.exprs(array.elems.iter());
                let span = self.cx.span(array.bracket_token.span.join());
                self.alloc(ExprKind::Array(elems), span)
            }
            Expr::Repeat(repeat) => {
                let elem = self.expr(&repeat.expr);
                let len = self.expr(&repeat.len);
                let span = self.cx.span(repeat.bracket_token.span.join());
                self.alloc(ExprKind::Repeat { elem, len }, span)
            }
            Expr::Infer(expr) => self.keyword(expr.underscore_token.span, None, ExprKind::Underscore),
            Expr::Verbatim(tokens) => self.verbatim_expr(tokens),
            // The kinds that `expr` takes apart, and those that a later syn may add.
            _ => {
                let span = self.cx.fixed.unwrap_or(Span::new(self.cx.file, 0, 0));
                self.missing(Vec::new(), span)
            }
        }
    }

    /// Expressions in a list, those that `cfg` turns off left out.
    pub(in crate::syntax) fn exprs<'e>(
        &mut self,
        exprs: impl ExactSizeIterator<Item = &'e Expr>,
    ) -> Vec<ExprId> {
        let mut lowered = Vec::with_capacity(exprs.len());
        for expr in exprs {
            if self.cx.on(attrs_of(expr)) {
                lowered.push(self.expr(expr));
            }
        }
        lowered
    }

    fn prefix(&mut self, first: Token, last: ExprId, kind: ExprKind) -> ExprId {
        let span = self.cx.span(first).to(self.expr_span(last));
        self.alloc(kind, span)
    }

    fn keyword(&mut self, first: Token, last: Option<ExprId>, kind: ExprKind) -> ExprId {
        let span = self.cx.span(first);
        let span = last.map_or(span, |last| span.to(self.expr_span(last)));
        self.alloc(kind, span)
    }

    fn label(&mut self, label: Option<&syn::Label>) -> Option<Label> {
        label.map(|label| self.lifetime(&label.name))
    }

    fn lifetime(&mut self, lifetime: &syn::Lifetime) -> Label {
        Label(self.cx.name(&lifetime.ident))
    }

    fn member(&mut self, member: &Member) -> (Name, Span) {
        match member {
            Member::Named(ident) => self.cx.ident(ident),
            Member::Unnamed(index) => (Name::new(&index.index.to_string()), self.cx.span(index.span)),
        }
    }

    fn path_expr(&mut self, path: &syn::ExprPath) -> ExprId {
        if path.qself.is_none()
            && let Some(ident) = path.path.get_ident()
            && let Some(local) = self.resolve(ident)
        {
            let span = self.cx.span(ident.span());
            return self.alloc(ExprKind::Local(local), span);
        }
        let path = self.cx.path(path.qself.as_ref(), &path.path);
        let span = path.span;
        self.alloc(ExprKind::Path(path), span)
    }

    fn unary(&mut self, expr: &syn::ExprUnary) -> ExprId {
        let (op, first) = match &expr.op {
            UnOp::Deref(token) => (UnaryOp::Deref, token.spans[0]),
            UnOp::Not(token) => (UnaryOp::Not, token.spans[0]),
            UnOp::Neg(token) => (UnaryOp::Neg, token.spans[0]),
            _ => return self.expr(&expr.expr),
        };
        let inner = self.expr(&expr.expr);
        self.prefix(first, inner, ExprKind::Unary { op, expr: inner })
    }

    fn range(&mut self, range: &syn::ExprRange) -> ExprId {
        let start = range.start.as_ref().map(|start| self.expr(start));
        let end = range.end.as_ref().map(|end| self.expr(end));
        let mut span = match &range.limits {
            syn::RangeLimits::HalfOpen(dots) => self.cx.span_to(dots.spans[0], dots.spans[1]),
            syn::RangeLimits::Closed(dots) => self.cx.span_to(dots.spans[0], dots.spans[2]),
        };
        for part in [start, end].into_iter().flatten() {
            span = span.to(self.expr_span(part));
        }
        self.alloc(ExprKind::Range { start, end }, span)
    }

    fn struct_expr(&mut self, expr: &syn::ExprStruct) -> ExprId {
        let path = self.cx.path(expr.qself.as_ref(), &expr.path);
        let mut fields = Vec::with_capacity(expr.fields.len());
        for field in &expr.fields {
            if !self.cx.on(&field.attrs) {
                continue;
            }
            let (name, name_span) = self.member(&field.member);
            fields.push(FieldInit { name, name_span, expr: self.expr(&field.expr) });
        }
        let base = expr.rest.as_ref().map(|rest| self.expr(rest));
        let span = path.span.to(self.cx.span(expr.brace_token.span.close()));
        self.alloc(ExprKind::Struct { path, fields, base }, span)
    }

    fn closure(&mut self, closure: &syn::ExprClosure) -> ExprId {
        let ((params, ret, body), captures) = self.in_closure(|cx| {
            let params = cx.closure_params(closure.inputs.iter());
            let ret = cx.cx.return_type(&closure.output);
            (params, ret, cx.expr(&closure.body))
        });
        let words = [
            closure.constness.as_ref().map(|word| word.span),
            closure.asyncness.as_ref().map(|word| word.span),
        ];
        let words = words.into_iter().chain([closure.capture.as_ref().map(|word| word.span)]);
        let first = words.flatten().next().unwrap_or(closure.inputs_begin.spans[0]);
        let is_move = closure.capture.is_some();
        let is_async = closure.asyncness.is_some();
        let closure = Closure { params, ret, body, is_move, is_async, captures };
        self.prefix(first, body, ExprKind::Closure(Box::new(closure)))
    }

    /// `if` with all its `else if`s, of which there may be many.
    fn if_expr(&mut self, expr: &ExprIf) -> ExprId {
        let mut branches = Vec::new();
        let mut next = Some(expr);
        let mut last = None;
        while let Some(expr) = next.take() {
            let (cond, then) = self.scoped(|cx| (cx.expr(&expr.cond), cx.block_expr(&expr.then_branch)));
            branches.push((expr.if_token.span, cond, then));
            match expr.else_branch.as_ref().map(|(_, branch)| &**branch) {
                Some(Expr::If(expr)) => next = Some(expr),
                Some(branch) => last = Some(self.expr(branch)),
                None => {}
            }
        }
        let mut lowered = last;
        while let Some((first, cond, then)) = branches.pop() {
            let end = lowered.unwrap_or(then);
            lowered = Some(self.prefix(first, end, ExprKind::If { cond, then, else_: lowered }));
        }
        lowered.expect("an if has at least one branch")
    }

    fn match_expr(&mut self, expr: &syn::ExprMatch) -> ExprId {
        let scrutinee = self.expr(&expr.expr);
        let mut arms = Vec::with_capacity(expr.arms.len());
        for arm in &expr.arms {
            if !self.cx.on(&arm.attrs) {
                continue;
            }
            arms.push(self.scoped(|cx| {
                let (pat, guard) = cx.pat_and_guard(&arm.pat);
                let body = cx.expr(&arm.body);
                cx.keep_attrs(&arm.attrs, cx.expr_span(body));
                Arm { pat, guard, body }
            }));
        }
        let span = self.cx.span_to(expr.match_token.span, expr.brace_token.span.close());
        self.alloc(ExprKind::Match { scrutinee, arms }, span)
    }
}

fn binary_op(op: &BinOp) -> (BinaryOp, bool) {
    match op {
        BinOp::Add(_) => (BinaryOp::Add, false),
        BinOp::Sub(_) => (BinaryOp::Sub, false),
        BinOp::Mul(_) => (BinaryOp::Mul, false),
        BinOp::Div(_) => (BinaryOp::Div, false),
        BinOp::Rem(_) => (BinaryOp::Rem, false),
        BinOp::And(_) => (BinaryOp::And, false),
        BinOp::Or(_) => (BinaryOp::Or, false),
        BinOp::BitXor(_) => (BinaryOp::BitXor, false),
        BinOp::BitAnd(_) => (BinaryOp::BitAnd, false),
        BinOp::BitOr(_) => (BinaryOp::BitOr, false),
        BinOp::Shl(_) => (BinaryOp::Shl, false),
        BinOp::Shr(_) => (BinaryOp::Shr, false),
        BinOp::Eq(_) => (BinaryOp::Eq, false),
        BinOp::Ne(_) => (BinaryOp::Ne, false),
        BinOp::Lt(_) => (BinaryOp::Lt, false),
        BinOp::Le(_) => (BinaryOp::Le, false),
        BinOp::Ge(_) => (BinaryOp::Ge, false),
        BinOp::Gt(_) => (BinaryOp::Gt, false),
        BinOp::AddAssign(_) => (BinaryOp::Add, true),
        BinOp::SubAssign(_) => (BinaryOp::Sub, true),
        BinOp::MulAssign(_) => (BinaryOp::Mul, true),
        BinOp::DivAssign(_) => (BinaryOp::Div, true),
        BinOp::RemAssign(_) => (BinaryOp::Rem, true),
        BinOp::BitXorAssign(_) => (BinaryOp::BitXor, true),
        BinOp::BitAndAssign(_) => (BinaryOp::BitAnd, true),
        BinOp::BitOrAssign(_) => (BinaryOp::BitOr, true),
        BinOp::ShlAssign(_) => (BinaryOp::Shl, true),
        BinOp::ShrAssign(_) => (BinaryOp::Shr, true),
        _ => (BinaryOp::BitXor, false),
    }
}

/// Attributes that stand in front of an expression; syn keeps those of `#[a] x + y` at the `x`.
pub(super) fn attrs_of(expr: &Expr) -> &[Attribute] {
    match expr {
        Expr::Assign(expr) => attrs_of(&expr.left),
        Expr::Binary(expr) => attrs_of(&expr.left),
        Expr::Cast(expr) => attrs_of(&expr.expr),
        Expr::Array(expr) => &expr.attrs,
        Expr::Async(expr) => &expr.attrs,
        Expr::Await(expr) => &expr.attrs,
        Expr::Block(expr) => &expr.attrs,
        Expr::Break(expr) => &expr.attrs,
        Expr::Call(expr) => &expr.attrs,
        Expr::Closure(expr) => &expr.attrs,
        Expr::Const(expr) => &expr.attrs,
        Expr::Continue(expr) => &expr.attrs,
        Expr::Field(expr) => &expr.attrs,
        Expr::ForLoop(expr) => &expr.attrs,
        Expr::Group(expr) => &expr.attrs,
        Expr::If(expr) => &expr.attrs,
        Expr::Index(expr) => &expr.attrs,
        Expr::Infer(expr) => &expr.attrs,
        Expr::Let(expr) => &expr.attrs,
        Expr::Lit(expr) => &expr.attrs,
        Expr::Loop(expr) => &expr.attrs,
        Expr::Macro(expr) => &expr.attrs,
        Expr::Match(expr) => &expr.attrs,
        Expr::MethodCall(expr) => &expr.attrs,
        Expr::Paren(expr) => &expr.attrs,
        Expr::Path(expr) => &expr.attrs,
        Expr::Range(expr) => &expr.attrs,
        Expr::RawAddr(expr) => &expr.attrs,
        Expr::Reference(expr) => &expr.attrs,
        Expr::Repeat(expr) => &expr.attrs,
        Expr::Return(expr) => &expr.attrs,
        Expr::Struct(expr) => &expr.attrs,
        Expr::Try(expr) => &expr.attrs,
        Expr::TryBlock(expr) => &expr.attrs,
        Expr::Tuple(expr) => &expr.attrs,
        Expr::Unary(expr) => &expr.attrs,
        Expr::Unsafe(expr) => &expr.attrs,
        Expr::While(expr) => &expr.attrs,
        Expr::Yield(expr) => &expr.attrs,
        _ => &[],
    }
}
