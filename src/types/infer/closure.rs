//! Closures and async blocks.

use super::InferCx;
use crate::hir::{Closure, ExprId, Stmt, TypeRef};
use crate::types::{ClosureTy, Ty};
use std::sync::Arc;

impl InferCx<'_, '_> {
    /// A closure: parameters from what its place says, its result from its body.
    pub(super) fn closure(&mut self, id: ExprId, closure: &Closure, expected: &Ty) -> Ty {
        let wanted = self.wanted_call(expected);
        let mut params = Vec::with_capacity(closure.params.len());
        for (i, param) in closure.params.iter().enumerate() {
            let declared = match &param.ty {
                TypeRef::Infer => self.fresh(),
                ty => self.lower(ty),
            };
            if let Some(want) = wanted.as_ref().and_then(|(params, _)| params.get(i)) {
                self.solver.table.unify(&declared, want);
            }
            params.push(declared.clone());
            if let Some(pat) = param.pat {
                self.pat(pat, &declared);
            }
        }
        let value = match &closure.ret {
            Some(ret) => self.lower(ret),
            None => self.fresh(),
        };
        let ret = match closure.is_async {
            true => Ty::Future(Arc::new(value.clone())),
            false => value.clone(),
        };
        if let Some((_, want)) = &wanted {
            // `impl Future` or `dyn Trait` asked for: what the body gives is nearer.
            if !matches!(self.shallow(want), Ty::Opaque(_) | Ty::Dyn(_) | Ty::Assoc(..)) {
                self.solver.table.unify(&ret, want);
            }
        }
        self.solver.closures.insert(id, params.into());
        self.returns.push(value.clone());
        let breaks = std::mem::take(&mut self.breaks);
        self.expr_coerce(closure.body, &value);
        self.breaks = breaks;
        self.returns.pop();
        Ty::Closure(ClosureTy { owner: self.owner, expr: id, ret: Arc::new(ret) })
    }

    /// Parameters and result that a closure's place asks for.
    fn wanted_call(&mut self, expected: &Ty) -> Option<(Vec<Ty>, Ty)> {
        let expected = self.shallow(expected);
        match &expected {
            Ty::Unknown | Ty::Never => None,
            Ty::Infer(_) => self.solver.fn_bound_on(&expected),
            Ty::Closure(_) => None,
            _ => self.solver.callable(&expected),
        }
    }

    /// `async { … }`
    pub(super) fn async_block(&mut self, stmts: &[Stmt], tail: Option<ExprId>, expected: &Ty) -> Ty {
        let value = match self.shallow(expected) {
            Ty::Future(inner) => (*inner).clone(),
            _ => self.fresh(),
        };
        self.returns.push(value.clone());
        let breaks = std::mem::take(&mut self.breaks);
        let ty = self.stmts(stmts, tail, &value);
        self.solver.coerce(&ty, &value);
        self.breaks = breaks;
        self.returns.pop();
        Ty::Future(Arc::new(value))
    }
}
