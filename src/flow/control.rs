//! Control flow: conditions, matches, loops, jumps.

use super::lower::{Breakable, Builder, Exit};
use super::{BlockId, Operand, Place, Proj, Value};
use crate::hir::{Arm, BinaryOp, BlockKind, ExprId, ExprKind, Label, PatId, Stmt, UnaryOp};
use crate::names::FnId;
use crate::source::Span;
use crate::types::{Callee, Ty};

impl Builder<'_> {
    /// Lowers a condition: the current block ends, and goes on in `yes` or `no`.
    pub(super) fn condition(&mut self, cond: ExprId, yes: BlockId, no: BlockId) {
        let body = self.body;
        match &body.expr(cond).kind {
            ExprKind::Binary { op: BinaryOp::And, lhs, rhs } => {
                let middle = self.new_block();
                self.condition(*lhs, middle, no);
                self.current = middle;
                self.condition(*rhs, yes, no);
            }
            ExprKind::Binary { op: BinaryOp::Or, lhs, rhs } => {
                let middle = self.new_block();
                self.condition(*lhs, yes, middle);
                self.current = middle;
                self.condition(*rhs, yes, no);
            }
            ExprKind::Unary { op: UnaryOp::Not, expr } => self.condition(*expr, no, yes),
            ExprKind::Let { pat, expr } => {
                let place = self.place(*expr);
                let bound = self.new_block();
                self.block().test = Some(Operand::Copy(place.clone()));
                self.branch(&[bound, no]);
                self.current = bound;
                self.bind(*pat, place);
                self.goto(yes);
            }
            ExprKind::Lit(crate::hir::Lit::Bool(value)) => self.goto(if *value { yes } else { no }),
            _ => {
                let test = self.operand(cond);
                self.block().test = Some(test);
                let held = self.last_call(cond);
                let Some(call) = held else {
                    self.branch(&[yes, no]);
                    return;
                };
                let holds = self.new_block();
                self.branch(&[holds, no]);
                self.current = holds;
                self.push(super::StepKind::Holds(call), self.body.expr(cond).span);
                self.goto(yes);
            }
        }
    }

    /// The call that an expression is, just after it was lowered.
    fn last_call(&mut self, expr: ExprId) -> Option<Box<super::Call>> {
        let is_call =
            matches!(self.body.expr(expr).kind, ExprKind::Call { .. } | ExprKind::MethodCall { .. });
        match &self.block().steps.last()?.kind {
            super::StepKind::Call(call) if is_call && call.expr == expr => Some(call.clone()),
            _ => None,
        }
    }

    pub(super) fn if_(&mut self, expr: ExprId, cond: ExprId, then: ExprId, else_: Option<ExprId>) -> Operand {
        let dst = self.temp(expr);
        let (yes, no, after) = (self.new_block(), self.new_block(), self.new_block());
        self.condition(cond, yes, no);
        self.current = yes;
        self.arm_value(then, dst, after);
        self.current = no;
        match else_ {
            Some(else_) => self.arm_value(else_, dst, after),
            None => self.goto(after),
        }
        self.current = after;
        self.copy_of(dst)
    }

    pub(super) fn match_(&mut self, expr: ExprId, scrutinee: ExprId, arms: &[Arm]) -> Operand {
        let dst = self.temp(expr);
        let place = self.place(scrutinee);
        let after = self.new_block();
        self.block().test = Some(Operand::Copy(place.clone()));
        let heads: Vec<BlockId> = arms.iter().map(|_| self.new_block()).collect();
        self.branch(&heads);
        for (index, arm) in arms.iter().enumerate() {
            self.current = heads[index];
            self.bind(arm.pat, place.clone());
            if let Some(guard) = arm.guard {
                let (yes, no) = (self.new_block(), self.new_block());
                self.condition(guard, yes, no);
                self.current = no;
                self.branch(&heads[index + 1..]);
                self.current = yes;
            }
            self.arm_value(arm.body, dst, after);
        }
        self.current = after;
        self.copy_of(dst)
    }

    fn arm_value(&mut self, value: ExprId, dst: super::VarId, after: BlockId) {
        let operand = self.operand(value);
        self.assign(Place::var(dst), Value::Use(operand), self.body.expr(value).span);
        self.goto(after);
    }

    pub(super) fn loop_(&mut self, expr: ExprId, label: Option<Label>, body: ExprId) -> Operand {
        let dst = self.temp(expr);
        let (head, after) = (self.new_block(), self.new_block());
        self.goto(head);
        self.current = head;
        self.breakables.push(Breakable { label, is_loop: true, dst, after, again: head });
        self.operand(body);
        self.breakables.pop();
        self.goto(head);
        self.current = after;
        self.copy_of(dst)
    }

    pub(super) fn while_(
        &mut self,
        expr: ExprId,
        label: Option<Label>,
        cond: ExprId,
        body: ExprId,
    ) -> Operand {
        let dst = self.temp(expr);
        let (head, inside, after) = (self.new_block(), self.new_block(), self.new_block());
        self.goto(head);
        self.current = head;
        self.condition(cond, inside, after);
        self.current = inside;
        self.breakables.push(Breakable { label, is_loop: true, dst, after, again: head });
        self.operand(body);
        self.breakables.pop();
        self.goto(head);
        self.current = after;
        Operand::Clean
    }

    pub(super) fn for_(
        &mut self,
        expr: ExprId,
        label: Option<Label>,
        pat: PatId,
        iter: ExprId,
        body: ExprId,
    ) -> Operand {
        let dst = self.temp(expr);
        let source = self.place(iter);
        let (head, inside, after) = (self.new_block(), self.new_block(), self.new_block());
        self.goto(head);
        self.current = head;
        let item = self.next_item(expr, iter, &source, pat);
        self.branch(&[inside, after]);
        self.current = inside;
        self.bind(pat, item);
        self.breakables.push(Breakable { label, is_loop: true, dst, after, again: head });
        self.operand(body);
        self.breakables.pop();
        self.goto(head);
        self.current = after;
        Operand::Clean
    }

    /// What a loop gets in each round: by the iterator's own `next` when it is the user's, else the collection's element.
    fn next_item(&mut self, expr: ExprId, iter: ExprId, source: &Place, pat: PatId) -> Place {
        let span = self.body.expr(iter).span;
        let item_ty = self.typing.pats[pat.0 as usize].clone();
        if let Some(Callee::Fn(next, subst)) = self.typing.callees.get(&expr)
            && self.is_workspace_fn(*next)
        {
            let ty = self.typing[iter].clone();
            let arg = super::Arg { operand: Operand::Ref(source.clone()), ty, span, literal: None };
            let callee = Callee::Fn(*next, subst.clone());
            let var = self.call(expr, callee, None, true, vec![arg], Ty::Unknown, span, span);
            return Place::var(var).then(Proj::Variant("Some".into(), "0".into()));
        }
        let item = self.new_var(None, item_ty, span);
        self.assign(Place::var(item), Value::Elements(Operand::Ref(source.clone())), span);
        Place::var(item)
    }

    fn is_workspace_fn(&self, function: FnId) -> bool {
        let module = self.program.fns[function.0 as usize].module;
        let krate = self.program.modules[module.0 as usize].krate;
        self.program.crates[krate.0 as usize].origin == crate::names::Origin::Workspace
    }

    pub(super) fn block_(
        &mut self,
        expr: ExprId,
        label: Option<Label>,
        kind: BlockKind,
        stmts: &[Stmt],
        tail: Option<ExprId>,
    ) -> Operand {
        let dst = self.temp(expr);
        let span = self.body.expr(expr).span;
        let leaves = kind != BlockKind::Plain;
        if !leaves && label.is_none() {
            self.statements(stmts);
            return tail.map_or(Operand::Clean, |tail| self.operand(tail));
        }
        let after = self.new_block();
        if leaves {
            self.exits.push(Exit { dst, block: after });
        } else {
            self.breakables.push(Breakable { label, is_loop: false, dst, after, again: after });
        }
        self.statements(stmts);
        let value = tail.map_or(Operand::Clean, |tail| self.operand(tail));
        let value = if kind == BlockKind::Try { self.wrapped(value, "Ok", span) } else { value };
        if kind != BlockKind::Stream {
            self.assign(Place::var(dst), Value::Use(value), span);
        }
        self.goto(after);
        if leaves {
            self.exits.pop();
        } else {
            self.breakables.pop();
        }
        self.current = after;
        self.copy_of(dst)
    }

    fn statements(&mut self, stmts: &[Stmt]) {
        for stmt in stmts {
            match stmt {
                Stmt::Expr(expr) => {
                    self.dropped = Some(self.called(*expr));
                    self.operand(*expr);
                }
                Stmt::Let { pat, init: None, .. } => {
                    for local in self.bound_locals(*pat) {
                        self.local_var(local);
                    }
                }
                Stmt::Let { pat, init: Some(init), else_, .. } => self.let_(*pat, *init, *else_),
            }
        }
    }

    /// The call behind `.await`, whose result a statement throws away.
    fn called(&self, expr: ExprId) -> ExprId {
        match self.body.expr(expr).kind {
            ExprKind::Await(inner) => self.called(inner),
            _ => expr,
        }
    }

    fn let_(&mut self, pat: PatId, init: ExprId, else_: Option<ExprId>) {
        if matches!(self.body.pat(pat).kind, crate::hir::PatKind::Wild) {
            self.dropped = Some(self.called(init));
        }
        if let (crate::hir::PatKind::Bind { local, by_ref: false, sub: None }, None) =
            (&self.body.pat(pat).kind, else_)
        {
            let operand = self.operand(init);
            let var = self.local_var(*local);
            self.assign(Place::var(var), Value::Use(operand), self.body.expr(init).span);
            return;
        }
        let place = self.place(init);
        if let Some(else_) = else_ {
            let (bound, otherwise) = (self.new_block(), self.new_block());
            self.block().test = Some(Operand::Copy(place.clone()));
            self.branch(&[bound, otherwise]);
            self.current = otherwise;
            self.operand(else_);
            // The else branch diverges: rustc insists on it.
            self.current = bound;
        }
        self.bind(pat, place);
    }

    pub(super) fn break_(&mut self, label: Option<Label>, value: Option<ExprId>) -> Operand {
        let operand = value.map(|value| (self.operand(value), self.body.expr(value).span));
        let target = self
            .breakables
            .iter()
            .rev()
            .find(|it| if label.is_some() { it.label == label } else { it.is_loop });
        if let Some((dst, after)) = target.map(|target| (target.dst, target.after)) {
            if let Some((operand, span)) = operand {
                self.assign(Place::var(dst), Value::Use(operand), span);
            }
            self.goto(after);
        }
        self.stop();
        Operand::Clean
    }

    pub(super) fn continue_(&mut self, label: Option<Label>) -> Operand {
        let target =
            self.breakables.iter().rev().find(|it| it.is_loop && (label.is_none() || it.label == label));
        if let Some(again) = target.map(|target| target.again) {
            self.goto(again);
        }
        self.stop();
        Operand::Clean
    }

    pub(super) fn return_(&mut self, value: Option<ExprId>) -> Operand {
        if let Some(value) = value {
            let operand = self.operand(value);
            self.return_value(operand, self.body.expr(value).span);
        } else {
            self.leave();
        }
        Operand::Clean
    }

    pub(super) fn return_value(&mut self, operand: Operand, span: Span) {
        let exit = *self.exits.last().expect("a body has an exit");
        self.assign(Place::var(exit.dst), Value::Use(operand), span);
        self.leave();
    }

    /// `x?`: goes on with the payload of `Ok` or `Some`, leaves with the rest.
    pub(super) fn try_(&mut self, expr: ExprId, inner: ExprId) -> Operand {
        let span = self.body.expr(expr).span;
        let place = self.place(inner);
        let is_option = self.is_std_adt(&self.typing[inner].clone(), "Option");
        let (good, bad) = (self.new_block(), self.new_block());
        self.block().test = Some(Operand::Copy(place.clone()));
        self.branch(&[good, bad]);
        self.current = bad;
        if is_option {
            self.return_value(Operand::Clean, span);
        } else {
            let error = Operand::Copy(place.then(Proj::Variant("Err".into(), "0".into())));
            let error = self.converted(expr, error, span);
            let wrapped = self.wrapped(error, "Err", span);
            self.return_value(wrapped, span);
        }
        self.current = good;
        let variant = if is_option { "Some" } else { "Ok" };
        Operand::Copy(place.then(Proj::Variant(variant.into(), "0".into())))
    }

    /// The error after the `From` that `?` calls.
    fn converted(&mut self, expr: ExprId, error: Operand, span: Span) -> Operand {
        let Some(callee @ Callee::Fn(..)) = self.typing.callees.get(&expr).cloned() else { return error };
        let arg = super::Arg { operand: error, ty: Ty::Unknown, span, literal: None };
        let var = self.call(expr, callee, None, false, vec![arg], Ty::Unknown, span, span);
        Operand::Copy(Place::var(var))
    }

    /// `Ok(value)`, `Err(value)`.
    pub(super) fn wrapped(&mut self, value: Operand, variant: &str, span: Span) -> Operand {
        let var = self.new_var(None, Ty::Unknown, span);
        let part = (Proj::Variant(variant.into(), "0".into()), value, span);
        self.assign(Place::var(var), Value::Aggregate { adt: None, parts: vec![part], base: None }, span);
        Operand::Copy(Place::var(var))
    }
}
