//! Expressions.

use super::{BreakTarget, InferCx, MAX_DEPTH, reference, tuple};
use crate::hir::{Arm, BlockKind, ExprId, ExprKind, Label, Lit, Stmt, UnaryOp};
use crate::source::Name;
use crate::types::fold::cap;
use crate::types::unify::VarKind;
use crate::types::{Callee, Ty};
use std::sync::Arc;

/// A chain (`a.b().c().d()`, `a + b + c`) is walked from its start once every so many links, so that its length does not
/// become depth.
const CHAIN_LINKS: usize = 40;

impl InferCx<'_, '_> {
    /// Infers an expression; `expected` is what its place asks for, unknown when nothing.
    pub(super) fn expr(&mut self, id: ExprId, expected: &Ty) -> Ty {
        let at = id.0 as usize;
        match self.done.get(at) {
            Some(false) => {}
            Some(true) => return self.typing.exprs[at].clone(),
            None => return Ty::Unknown,
        }
        if self.depth > MAX_DEPTH {
            return Ty::Unknown;
        }
        self.depth += 1;
        self.walk_chain(id);
        let ty = self.expr_kind(id, expected);
        self.depth -= 1;
        self.done[at] = true;
        self.typing.exprs[at] = ty.clone();
        ty
    }

    /// Infers an expression and lets its value stand where `expected` is.
    pub(super) fn expr_coerce(&mut self, id: ExprId, expected: &Ty) -> Ty {
        let ty = self.expr(id, expected);
        self.solver.coerce(&ty, expected);
        ty
    }

    fn walk_chain(&mut self, id: ExprId) {
        let mut links = Vec::new();
        let mut at = id;
        while let Some(next) = self.chain_link(at) {
            if self.done[next.0 as usize] || links.len() > 100_000 {
                break;
            }
            links.push(next);
            at = next;
        }
        if links.len() <= CHAIN_LINKS {
            return;
        }
        for link in links.into_iter().rev().step_by(CHAIN_LINKS / 2) {
            self.expr(link, &Ty::Unknown);
        }
    }

    fn chain_link(&self, id: ExprId) -> Option<ExprId> {
        match &self.body.expr(id).kind {
            ExprKind::MethodCall { receiver: next, .. }
            | ExprKind::Field { base: next, .. }
            | ExprKind::Index { base: next, .. }
            | ExprKind::Binary { lhs: next, .. }
            | ExprKind::Unary { expr: next, .. }
            | ExprKind::Ref { expr: next, .. }
            | ExprKind::Cast { expr: next, .. }
            | ExprKind::Try(next)
            | ExprKind::Await(next)
            | ExprKind::Call { callee: next, .. } => Some(*next),
            _ => None,
        }
        .filter(|next| (next.0 as usize) < self.done.len())
    }

    fn expr_kind(&mut self, id: ExprId, expected: &Ty) -> Ty {
        let body = self.body;
        match &body.expr(id).kind {
            ExprKind::Missing(parts) => {
                self.all(parts);
                Ty::Unknown
            }
            ExprKind::Lit(lit) => self.lit(lit, expected),
            ExprKind::Local(local) => {
                self.typing.locals.get(local.0 as usize).cloned().unwrap_or(Ty::Unknown)
            }
            ExprKind::Path(path) => self.path_expr(id, path),
            ExprKind::Block { label, kind, stmts, tail } => self.block(*label, *kind, stmts, *tail, expected),
            ExprKind::If { cond, then, else_ } => self.if_(*cond, *then, *else_, expected),
            ExprKind::Let { pat, expr } => {
                let ty = self.expr(*expr, &Ty::Unknown);
                self.pat(*pat, &ty);
                Ty::Prim(self.cx.lang.bool)
            }
            ExprKind::Match { scrutinee, arms } => self.match_(*scrutinee, arms, expected),
            ExprKind::Loop { label, body } => self.loop_(*label, *body, expected),
            ExprKind::While { label, cond, body } => {
                self.expr(*cond, &Ty::Unknown);
                self.loop_(*label, *body, &Ty::Unknown);
                Ty::unit()
            }
            ExprKind::For { label, pat, iter, body } => {
                let iter = self.expr(*iter, &Ty::Unknown);
                let item = self.iterate(id, &iter);
                self.pat(*pat, &item);
                self.loop_(*label, *body, &Ty::Unknown);
                Ty::unit()
            }
            ExprKind::Break { label, value } => self.break_(*label, *value),
            ExprKind::Continue { .. } => Ty::Never,
            ExprKind::Return(value) => {
                let ret = self.returns.last().cloned().unwrap_or(Ty::Unknown);
                match value {
                    Some(value) => {
                        self.expr_coerce(*value, &ret);
                    }
                    None => {
                        self.solver.table.unify(&ret, &Ty::unit());
                    }
                }
                Ty::Never
            }
            ExprKind::Yield(value) => {
                if let Some(value) = value {
                    self.expr(*value, &Ty::Unknown);
                }
                Ty::Unknown
            }
            ExprKind::Call { callee, args } => self.call(id, *callee, args, expected),
            ExprKind::MethodCall { receiver, name, generics, args, .. } => {
                self.method_call(id, *receiver, *name, generics, args, expected)
            }
            ExprKind::Field { base, name, .. } => {
                let base = self.expr(*base, &Ty::Unknown);
                self.field(id, &base, *name)
            }
            ExprKind::Index { base, index } => {
                let base = self.expr(*base, &Ty::Unknown);
                let index = self.expr(*index, &Ty::Unknown);
                self.index(id, &base, &index)
            }
            ExprKind::Unary { op, expr } => {
                let hint = if *op == UnaryOp::Deref { Ty::Unknown } else { expected.clone() };
                let ty = self.expr(*expr, &hint);
                self.unary(id, *op, &ty)
            }
            ExprKind::Binary { op, lhs, rhs } => self.binary(id, *op, *lhs, *rhs, expected),
            ExprKind::Assign { lhs, rhs } => {
                let ty = self.expr(*lhs, &Ty::Unknown);
                self.expr_coerce(*rhs, &ty);
                Ty::unit()
            }
            ExprKind::AssignOp { op, lhs, rhs } => self.assign_op(id, *op, *lhs, *rhs),
            ExprKind::Ref { expr, .. } => {
                let inner = match self.shallow(expected) {
                    Ty::Ref(inner) => self.shallow(&inner),
                    _ => Ty::Unknown,
                };
                // `&[1, 2]` where a slice is expected: of its elements. `&x` where `&str` is: nothing about `x`.
                let hint = match inner {
                    Ty::Prim(_) => Ty::Unknown,
                    Ty::Dyn(_) if !matches!(body.expr(*expr).kind, ExprKind::Closure(_)) => Ty::Unknown,
                    inner => inner,
                };
                reference(self.expr(*expr, &hint))
            }
            ExprKind::Cast { expr, ty } => {
                let to = self.lower(ty);
                let from = self.expr(*expr, &Ty::Unknown);
                if self.is_open(&from) && !matches!(to, Ty::Prim(_)) {
                    self.solver.table.unify(&from, &to);
                }
                self.solver.table.unify(&to, &from);
                to
            }
            ExprKind::Range { start, end } => self.range(*start, *end),
            ExprKind::Tuple(elems) => {
                let hints = match self.shallow(expected) {
                    Ty::Tuple(hints) if hints.len() == elems.len() => hints.to_vec(),
                    _ => vec![Ty::Unknown; elems.len()],
                };
                let elems = elems.iter().zip(hints).map(|(elem, hint)| {
                    let ty = self.expr(*elem, &hint);
                    self.coerced(ty, &hint)
                });
                let elems: Vec<Ty> = elems.collect();
                tuple(elems)
            }
            ExprKind::Array(elems) => {
                let elem = self.elem_hint(expected);
                let elem = self.elements(elems, elem);
                Ty::Slice(Arc::new(elem))
            }
            ExprKind::Repeat { elem, len } => {
                self.expr(*len, &Ty::Unknown);
                let hint = self.elem_hint(expected);
                let elem = self.expr(*elem, &hint);
                Ty::Slice(Arc::new(self.coerced(elem, &hint)))
            }
            ExprKind::Struct { path, fields, base } => self.struct_expr(id, path, fields, *base, expected),
            ExprKind::Closure(closure) => self.closure(id, closure, expected),
            ExprKind::Try(inner) => {
                let ty = self.expr(*inner, &Ty::Unknown);
                self.try_(id, &ty)
            }
            ExprKind::Await(inner) => {
                let ty = self.expr(*inner, &Ty::Unknown);
                self.await_(id, &ty)
            }
            ExprKind::Underscore => Ty::Unknown,
            ExprKind::Macro(call) => self.macro_call(id, call, expected),
        }
    }

    /// Infers expressions of which nothing is expected.
    pub(super) fn all(&mut self, ids: &[ExprId]) {
        for id in ids {
            self.expr(*id, &Ty::Unknown);
        }
    }

    /// The more telling of a value's type and what its place asks for: `dyn` and the like of the place.
    fn coerced(&mut self, ty: Ty, hint: &Ty) -> Ty {
        if matches!(self.shallow(hint), Ty::Unknown | Ty::Infer(_)) {
            return ty;
        }
        self.solver.coerce(&ty, hint);
        match self.shallow(&ty) {
            Ty::Never | Ty::Unknown | Ty::Infer(_) => hint.clone(),
            _ => ty,
        }
    }

    fn elem_hint(&mut self, expected: &Ty) -> Ty {
        match self.solver.table.shallow_peel(expected) {
            Ty::Slice(elem) => (*elem).clone(),
            _ => Ty::Unknown,
        }
    }

    /// The element type of a list of values.
    pub(super) fn elements(&mut self, elems: &[ExprId], hint: Ty) -> Ty {
        let mut elem = if self.is_open(&hint) { self.fresh() } else { hint };
        for id in elems {
            let ty = self.expr(*id, &elem);
            elem = self.join(elem, ty);
        }
        cap(elem)
    }

    fn lit(&mut self, lit: &Lit, expected: &Ty) -> Ty {
        let lang = &self.cx.lang;
        match lit {
            Lit::Str(_) => reference(Ty::Prim(lang.str)),
            Lit::Bytes(_) => reference(Ty::Slice(Arc::new(Ty::Prim(lang.u8)))),
            Lit::Char(_) => Ty::Prim(lang.char),
            Lit::Bool(_) => Ty::Prim(lang.bool),
            Lit::Int(_, Some(suffix)) | Lit::Float(Some(suffix)) => Ty::Prim(*suffix),
            Lit::Int(_, None) => self.number(VarKind::Int, expected),
            Lit::Float(None) => self.number(VarKind::Float, expected),
        }
    }

    fn number(&mut self, kind: VarKind, expected: &Ty) -> Ty {
        let var = self.solver.table.fresh_kind(kind);
        if let Ty::Prim(_) = self.shallow(expected) {
            self.solver.table.unify(&var, expected);
        }
        var
    }

    fn block(
        &mut self,
        label: Option<Label>,
        kind: BlockKind,
        stmts: &[Stmt],
        tail: Option<ExprId>,
        expected: &Ty,
    ) -> Ty {
        match kind {
            BlockKind::Async { .. } => self.async_block(stmts, tail, expected),
            BlockKind::Plain => match label {
                None => self.stmts(stmts, tail, expected),
                Some(_) => {
                    let ty = self.fresh();
                    self.breaks.push(BreakTarget { label, ty: ty.clone(), is_used: false, is_loop: false });
                    let value = self.stmts(stmts, tail, expected);
                    self.breaks.pop();
                    self.join(value, ty)
                }
            },
            BlockKind::Stream => {
                self.returns.push(Ty::Unknown);
                self.stmts(stmts, tail, &Ty::Unknown);
                self.returns.pop();
                Ty::Unknown
            }
            BlockKind::Try => {
                let ok = self.fresh();
                let err = self.fresh();
                let ty = self.cx.lang.result.ty([ok.clone(), err]);
                self.returns.push(ty.clone());
                let value = self.stmts(stmts, tail, &Ty::Unknown);
                self.returns.pop();
                self.solver.table.unify(&ok, &value);
                ty
            }
        }
    }

    /// A block's statements and its value.
    pub(super) fn stmts(&mut self, stmts: &[Stmt], tail: Option<ExprId>, expected: &Ty) -> Ty {
        let mut diverges = false;
        for stmt in stmts {
            match stmt {
                Stmt::Expr(id) => {
                    let ty = self.expr(*id, &Ty::Unknown);
                    diverges |= ty == Ty::Never;
                }
                Stmt::Let { pat, ty, init, else_ } => {
                    let declared = ty.as_ref().map(|ty| self.lower(ty));
                    let mut value = declared.clone().unwrap_or(Ty::Unknown);
                    if let Some(init) = init {
                        let ty = self.expr_coerce(*init, &value);
                        diverges |= ty == Ty::Never;
                        // A declaration with more to say than the value wins; `let x: _ = …` has nothing to say.
                        if declared.is_none() {
                            value = ty;
                        }
                    } else if declared.is_none() {
                        value = self.fresh();
                    }
                    self.pat(*pat, &value);
                    if let Some(else_) = else_ {
                        self.expr(*else_, &Ty::Unknown);
                    }
                }
            }
            self.progress();
        }
        match tail {
            Some(tail) => self.expr(tail, expected),
            None if diverges => Ty::Never,
            None => Ty::unit(),
        }
    }

    fn if_(&mut self, cond: ExprId, then: ExprId, else_: Option<ExprId>, expected: &Ty) -> Ty {
        self.expr(cond, &Ty::Prim(self.cx.lang.bool));
        let then = self.expr(then, expected);
        match else_ {
            Some(else_) => {
                let hint = if self.is_open(expected) { then.clone() } else { expected.clone() };
                let else_ = self.expr(else_, &hint);
                self.join(then, else_)
            }
            None => Ty::unit(),
        }
    }

    fn match_(&mut self, scrutinee: ExprId, arms: &[Arm], expected: &Ty) -> Ty {
        let scrutinee = self.expr(scrutinee, &Ty::Unknown);
        let mut value = Ty::Never;
        for arm in arms {
            self.pat(arm.pat, &scrutinee);
            if let Some(guard) = arm.guard {
                self.expr(guard, &Ty::Prim(self.cx.lang.bool));
            }
            let hint = match self.is_open(expected) && value != Ty::Never {
                true => value.clone(),
                false => expected.clone(),
            };
            let ty = self.expr(arm.body, &hint);
            value = self.join(value, ty);
        }
        value
    }

    fn loop_(&mut self, label: Option<Label>, body: ExprId, expected: &Ty) -> Ty {
        let ty = self.fresh();
        if !self.is_open(expected) {
            self.solver.table.unify(&ty, expected);
        }
        self.breaks.push(BreakTarget { label, ty, is_used: false, is_loop: true });
        self.expr(body, &Ty::Unknown);
        match self.breaks.pop() {
            Some(target) if target.is_used => target.ty,
            _ => Ty::Never,
        }
    }

    fn break_(&mut self, label: Option<Label>, value: Option<ExprId>) -> Ty {
        let target = self.breaks.iter().rposition(|target| match label {
            Some(_) => target.label == label,
            None => target.is_loop,
        });
        let Some(target) = target else {
            if let Some(value) = value {
                self.expr(value, &Ty::Unknown);
            }
            return Ty::Never;
        };
        self.breaks[target].is_used = true;
        let ty = self.breaks[target].ty.clone();
        match value {
            Some(value) => {
                self.expr_coerce(value, &ty);
            }
            None => {
                self.solver.table.unify(&ty, &Ty::unit());
            }
        }
        Ty::Never
    }

    fn range(&mut self, start: Option<ExprId>, end: Option<ExprId>) -> Ty {
        let start_ty = start.map(|start| self.expr(start, &Ty::Unknown));
        let end_ty = end.map(|end| self.expr(end, &start_ty.clone().unwrap_or(Ty::Unknown)));
        if let (Some(start), Some(end)) = (&start_ty, &end_ty) {
            self.solver.table.unify(start, end);
        }
        let lang = &self.cx.lang;
        match (start_ty, end_ty) {
            (Some(ty), Some(_)) => lang.range.ty([ty]),
            (Some(ty), None) => lang.range_from.ty([ty]),
            (None, Some(ty)) => lang.range_to.ty([ty]),
            (None, None) => lang.range_full.ty([]),
        }
    }

    /// The item of a loop; notes that `next` is called.
    pub(super) fn iterate(&mut self, id: ExprId, iter: &Ty) -> Ty {
        match self.solver.iterated(iter) {
            Some((item, iter)) => {
                self.note_trait_call(id, self.cx.lang.iterator, "next", &iter);
                item
            }
            None => self.defer(id, iter, super::deferred::Kind::Iterate),
        }
    }

    /// Notes that a trait's method is called without being written.
    pub(super) fn note_trait_call(&mut self, id: ExprId, def: crate::names::Def, name: &str, self_ty: &Ty) {
        if let Some((_, func)) = self.solver.trait_fn(def, name) {
            let call = self.solver.call_trait_fn(func, self_ty, None, None);
            self.callees.insert(id, call.callee);
        }
    }

    /// `x.name`, `x.0`.
    pub(super) fn field(&mut self, id: ExprId, base: &Ty, name: Name) -> Ty {
        for step in self.solver.autoderef(base) {
            match &step {
                Ty::Infer(_) => return self.defer(id, base, super::deferred::Kind::Field(name)),
                Ty::Adt(adt, args) => {
                    if let Some(field) = self.cx.declared_field(*adt, 0, name) {
                        let subst = self.cx.adt_subst(*adt, args);
                        return self.solver.instantiate(field, &subst);
                    }
                }
                // What a slice holds, as stubs call it.
                Ty::Slice(elem) if name == self.cx.lang.elem => return (**elem).clone(),
                Ty::Tuple(elems) => {
                    let at = name.as_str().parse::<usize>().ok();
                    if let Some(elem) = at.and_then(|at| elems.get(at)) {
                        return elem.clone();
                    }
                }
                _ => {}
            }
        }
        Ty::Unknown
    }

    /// `x.await`
    pub(super) fn await_(&mut self, id: ExprId, ty: &Ty) -> Ty {
        match self.solver.awaited(ty) {
            Some(ty) => ty,
            None => self.defer(id, ty, super::deferred::Kind::Await),
        }
    }

    /// `x?`: the value, and the error's conversion as callee.
    pub(super) fn try_(&mut self, id: ExprId, ty: &Ty) -> Ty {
        let lang = &self.cx.lang;
        let ty = self.shallow(ty);
        match &ty {
            Ty::Infer(_) => return self.defer(id, &ty, super::deferred::Kind::Try),
            Ty::Ref(inner) => return self.try_(id, &Arc::clone(inner)),
            // The result of a foreign `connect()` or `open()`: see call.rs.
            Ty::Extern(..) if lang.result.args(&ty).is_none() && lang.option.args(&ty).is_none() => {
                return ty;
            }
            _ => {}
        }
        if let Some(args) = lang.option.args(&ty) {
            return args.first().cloned().unwrap_or(Ty::Unknown);
        }
        if let Some(args) = lang.poll.args(&ty) {
            let inner = args.first().cloned().unwrap_or(Ty::Unknown);
            let value = self.try_(id, &inner);
            return self.cx.lang.poll.ty([value]);
        }
        let Some(args) = lang.result.args(&ty).cloned() else { return Ty::Unknown };
        let ret = self.returns.last().map_or(Ty::Unknown, |ret| self.shallow(ret));
        if let Some(ret_args) = self.cx.lang.result.args(&ret)
            && let (Some(from), Some(to)) = (args.get(1), ret_args.get(1).cloned())
            && let Some((_, func)) = self.solver.trait_fn(self.cx.lang.from, self.cx.lang.from_fn.as_str())
        {
            let call = self.solver.call_trait_fn(func, &to, Some(Arc::from([from.clone()])), None);
            self.callees.insert(id, call.callee);
        } else if let Ty::Infer(_) = ret {
            // A closure or async block whose result is not known yet is a result of some kind.
            let (ok, err) = (self.fresh(), self.fresh());
            let result = self.cx.lang.result.ty([ok, err]);
            self.solver.table.unify(&ret, &result);
        }
        args.first().cloned().unwrap_or(Ty::Unknown)
    }

    /// Notes what a call calls.
    pub(super) fn note(&mut self, id: ExprId, callee: Callee) {
        self.callees.insert(id, callee);
    }
}
