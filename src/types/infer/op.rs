//! Operators and indexing.

use super::InferCx;
use super::deferred::Kind;
use crate::hir::{BinaryOp, ExprId, UnaryOp};
use crate::names::Def;
use crate::types::lang::read_trait;
use crate::types::matching::head_of;
use crate::types::traits::Projection;
use crate::types::unify::VarKind;
use crate::types::{Callee, Ty};
use std::sync::Arc;

impl InferCx<'_, '_> {
    /// `*x`, `!x`, `-x`
    pub(super) fn unary(&mut self, id: ExprId, op: UnaryOp, ty: &Ty) -> Ty {
        let ty = self.shallow(ty);
        let is_free = matches!(self.solver.selectable(&ty), Ty::Infer(_));
        match op {
            UnaryOp::Deref => match is_free {
                true => self.defer(id, &ty, Kind::Unary(op)),
                // The referent of something unknown, or of something that we know no `Deref` of: itself at best.
                false => self.solver.deref(&ty).unwrap_or(Ty::Unknown),
            },
            UnaryOp::Not | UnaryOp::Neg => {
                if is_free {
                    return self.defer(id, &ty, Kind::Unary(op));
                }
                let value = self.solver.table.shallow_peel(&ty);
                if !matches!(value, Ty::Adt(..)) {
                    return value;
                }
                let lang = &self.cx.lang;
                let (def, name) = if op == UnaryOp::Not { (lang.not, "not") } else { (lang.neg, "neg") };
                self.note_trait_call(id, def, name, &value);
                self.output(def, &value, None).unwrap_or(value)
            }
        }
    }

    /// `lhs op rhs`
    pub(super) fn binary(&mut self, id: ExprId, op: BinaryOp, lhs: ExprId, rhs: ExprId, expected: &Ty) -> Ty {
        let bool = Ty::Prim(self.cx.lang.bool);
        if matches!(op, BinaryOp::And | BinaryOp::Or) {
            self.expr(lhs, &bool);
            self.expr(rhs, &bool);
            return bool;
        }
        let hint = if op.is_test() { Ty::Unknown } else { expected.clone() };
        let lhs = self.expr(lhs, &hint);
        let hint = match self.shallow(&lhs) {
            ty @ Ty::Prim(_) => ty,
            _ => Ty::Unknown,
        };
        let rhs = self.expr(rhs, &hint);
        self.binary_on(id, op, &lhs, &rhs)
    }

    /// `lhs op rhs`, by types.
    pub(super) fn binary_on(&mut self, id: ExprId, op: BinaryOp, lhs: &Ty, rhs: &Ty) -> Ty {
        let (left, right) = (self.solver.table.shallow_peel(lhs), self.solver.table.shallow_peel(rhs));
        let is_number = |ty: &Ty| match ty {
            Ty::Prim(_) => true,
            Ty::Infer(_) => matches!(self.solver.table.kind(ty), Some(VarKind::Int | VarKind::Float)),
            _ => false,
        };
        if op.is_test() {
            if matches!(left, Ty::Infer(_)) || matches!(right, Ty::Infer(_)) {
                self.solver.table.unify(&left, &right);
            }
            if let (Ty::Adt(..) | Ty::Param(_), Some((def, name))) = (&left, self.cx.lang.operator(op)) {
                self.note_operator(id, def, name, &left, &right);
            }
            return Ty::Prim(self.cx.lang.bool);
        }
        if is_number(&left) && is_number(&right) {
            if !matches!(op, BinaryOp::Shl | BinaryOp::Shr) {
                self.solver.table.unify(&left, &right);
            }
            return left;
        }
        match &left {
            Ty::Unknown | Ty::Never => return right_if_number(right),
            Ty::Infer(_) if !is_number(&left) => return self.defer(id, &left, Kind::Binary(op, rhs.clone())),
            _ => {}
        }
        let Some((def, name)) = self.cx.lang.operator(op) else { return left };
        self.note_operator(id, def, name, &left, &right);
        let known = self.output(def, &left, Some(rhs)).or_else(|| self.output(def, &left, Some(&right)));
        known.unwrap_or(left)
    }

    fn note_operator(&mut self, id: ExprId, def: Def, name: &str, left: &Ty, right: &Ty) {
        if let Some((trait_, func)) = self.solver.trait_fn(def, name) {
            let has_param = !self.cx.trait_info(trait_).params.is_empty();
            let args = has_param.then(|| Arc::from([right.clone()]));
            let call = self.solver.call_trait_fn(func, left, args, None);
            self.note(id, call.callee);
        }
    }

    /// `<ty as Operator<rhs>>::Output`
    fn output(&mut self, def: Def, ty: &Ty, rhs: Option<&Ty>) -> Option<Ty> {
        let trait_ = read_trait(def)?;
        let args = rhs.cloned().map(|rhs| [rhs]);
        let args = args.as_ref().map(|args| &args[..]);
        match self.solver.project(ty, trait_, args, self.cx.lang.output) {
            Projection::Known(ty) if ty != Ty::Unknown => Some(ty),
            _ => None,
        }
    }

    /// `lhs op= rhs`
    pub(super) fn assign_op(&mut self, id: ExprId, op: BinaryOp, lhs: ExprId, rhs: ExprId) -> Ty {
        let lhs = self.expr(lhs, &Ty::Unknown);
        let hint = match self.solver.table.shallow_peel(&lhs) {
            ty @ Ty::Prim(_) => ty,
            _ => Ty::Unknown,
        };
        let rhs = self.expr(rhs, &hint);
        self.assign_op_on(id, op, &lhs, &rhs)
    }

    /// `lhs op= rhs`, by types.
    pub(super) fn assign_op_on(&mut self, id: ExprId, op: BinaryOp, lhs: &Ty, rhs: &Ty) -> Ty {
        let left = self.solver.table.shallow_peel(lhs);
        match &left {
            Ty::Adt(..) | Ty::Param(_) => {
                if let Some((def, name)) = self.cx.lang.assign_operator(op) {
                    let right = self.shallow(rhs);
                    self.note_operator(id, def, name, &left, &right);
                }
            }
            Ty::Prim(_) if !matches!(op, BinaryOp::Shl | BinaryOp::Shr) => {
                let right = self.solver.table.shallow_peel(rhs);
                self.solver.table.unify(&left, &right);
            }
            Ty::Infer(_) => match self.solver.table.kind(&left) {
                Some(VarKind::Any) => {
                    self.defer(id, &left, Kind::AssignOp(op, rhs.clone()));
                }
                _ => {
                    let right = self.solver.table.shallow_peel(rhs);
                    self.solver.table.unify(&left, &right);
                }
            },
            _ => {}
        }
        Ty::unit()
    }

    /// `base[index]`
    pub(super) fn index(&mut self, id: ExprId, base: &Ty, index: &Ty) -> Ty {
        let is_range = self.cx.lang.is_range(&self.shallow(index));
        for step in self.solver.autoderef(base) {
            match &step {
                Ty::Infer(_) => return self.defer(id, base, Kind::Index(index.clone())),
                Ty::Ref(_) => continue,
                Ty::Slice(elem) => {
                    return if is_range { step.clone() } else { (**elem).clone() };
                }
                Ty::Prim(name) if *name == self.cx.lang.str => return step,
                Ty::Extern(path, _) => {
                    let path = crate::source::Name::new(&format!("{path}::index"));
                    self.note(id, Callee::Extern(path));
                    return self.cx.extern_result(path, &[]).unwrap_or(Ty::Unknown);
                }
                _ => {}
            }
            if head_of(&step).is_none() && !matches!(step, Ty::Param(_) | Ty::Opaque(_)) {
                continue;
            }
            if let Some(output) = self.output(self.cx.lang.index, &step, Some(index)) {
                if let Some((_, func)) = self.solver.trait_fn(self.cx.lang.index, "index") {
                    let call = self.solver.call_trait_fn(func, &step, Some(Arc::from([index.clone()])), None);
                    self.note(id, call.callee);
                }
                return output;
            }
        }
        Ty::Unknown
    }
}

fn right_if_number(right: Ty) -> Ty {
    match right {
        ty @ Ty::Prim(_) => ty,
        _ => Ty::Unknown,
    }
}
