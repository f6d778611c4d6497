//! Questions about types that are still variables, asked again when more is known.

use super::InferCx;
use crate::hir::{BinaryOp, ExprId, UnaryOp};
use crate::source::Name;
use crate::types::{Callee, Ty};
use std::sync::Arc;

/// A question put off.
#[derive(Clone)]
pub(super) struct Deferred {
    /// The expression that asks.
    id: ExprId,
    /// The type to wait for.
    on: Ty,
    /// The variable that stands for the answer.
    ret: Ty,
    kind: Kind,
}

/// What is asked.
#[derive(Clone)]
pub(super) enum Kind {
    Method { name: Name, generics: Arc<[Ty]>, args: Arc<[ExprId]> },
    Field(Name),
    Index(Ty),
    Unary(UnaryOp),
    Binary(BinaryOp, Ty),
    AssignOp(BinaryOp, Ty),
    Try,
    Await,
    Iterate,
    Call(Arc<[ExprId]>),
}

impl InferCx<'_, '_> {
    /// Puts a question off; gives the variable that will be its answer.
    pub(super) fn defer(&mut self, id: ExprId, on: &Ty, kind: Kind) -> Ty {
        let ret = self.fresh();
        self.deferred.push(Deferred { id, on: on.clone(), ret: ret.clone(), kind });
        ret
    }

    /// Asks all open questions again.
    pub(super) fn retry(&mut self) {
        let questions = std::mem::take(&mut self.deferred);
        for question in questions {
            if self.still_open(&question.on) {
                self.deferred.push(question);
                continue;
            }
            let n_deferred = self.deferred.len();
            let answer = self.ask(&question);
            // Asked again right away: keep the variable that others already use.
            if self.deferred.len() > n_deferred && self.deferred.last().is_some_and(|last| last.ret == answer)
            {
                self.deferred.truncate(n_deferred);
                self.deferred.push(question);
                continue;
            }
            self.solver.table.unify(&question.ret, &answer);
        }
        // A body with this many open questions will not answer the oldest of them any more.
        if self.deferred.len() > 300 {
            let old: Vec<Deferred> = self.deferred.drain(..150).collect();
            old.into_iter().for_each(|question| self.abandon(&question));
        }
    }

    fn still_open(&self, on: &Ty) -> bool {
        matches!(self.solver.selectable(on), Ty::Infer(_))
    }

    fn ask(&mut self, question: &Deferred) -> Ty {
        let (id, on) = (question.id, &question.on);
        match &question.kind {
            Kind::Method { name, generics, args } => self.method_again(id, on, *name, generics, args),
            Kind::Field(name) => self.field(id, on, *name),
            Kind::Index(index) => self.index(id, on, index),
            Kind::Unary(op) => self.unary(id, *op, on),
            Kind::Binary(op, rhs) => self.binary_on(id, *op, on, rhs),
            Kind::AssignOp(op, rhs) => self.assign_op_on(id, *op, on, rhs),
            Kind::Try => self.try_(id, on),
            Kind::Await => self.await_(id, on),
            Kind::Iterate => self.iterate(id, on),
            Kind::Call(args) => self.call_value(id, on, args, &Ty::Unknown),
        }
    }

    /// What is not known now will not be: says so.
    pub(super) fn give_up(&mut self) {
        for _ in 0..1000 {
            if self.deferred.is_empty() {
                break;
            }
            let question = self.deferred.remove(0);
            self.abandon(&question);
            self.progress();
        }
    }

    fn abandon(&mut self, question: &Deferred) {
        match &question.kind {
            Kind::Method { name, .. } => {
                self.callees.entry(question.id).or_insert(Callee::Unknown(*name));
                if let Some(ty) = self.guess_by_name(*name) {
                    self.solver.table.unify(&question.ret, &ty);
                }
            }
            Kind::Call(_) => {
                self.callees.entry(question.id).or_insert(Callee::Value);
            }
            Kind::Binary(op, _) if op.is_test() => {
                self.solver.table.unify(&question.ret, &Ty::Prim(self.cx.lang.bool));
            }
            Kind::Binary(_, rhs) => {
                // Both sides of arithmetic mostly have the same type.
                if let rhs @ Ty::Prim(_) = self.solver.table.shallow_peel(rhs) {
                    self.solver.table.unify(&question.ret, &rhs);
                }
            }
            _ => {}
        }
    }
}
