//! Inference of one body: one walk, expectations going down and types coming up, with questions put off until their
//! variable is known.

mod call;
mod closure;
mod deferred;
mod expr;
mod macros;
mod op;
mod pat;
mod path;

use super::cx::TypeCx;
use super::dispatch::settle_callee;
use super::fold::cap;
use super::lower::{ItemContext, Lower};
use super::traits::Solver;
use super::{Callee, Owner, Ty, Typing};
use crate::hir::{Body, ExprId, ExprKind, Label, LocalId, TypeRef};
use crate::names::ModId;
use deferred::Deferred;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// Expressions nested deeper than this are not looked at; see `InferCx::expr` for chains, which do not count.
const MAX_DEPTH: u32 = 160;

/// Infers the body of a function, const or static.
pub(super) fn infer(cx: &TypeCx<'_>, owner: Owner) -> Typing {
    let program = cx.program;
    let (body, module, blocks, context) = match owner {
        Owner::Fn(id) => {
            let item = &program.fns[id.0 as usize];
            (item.hir.body.as_ref(), item.body_module, &item.blocks, ItemContext::Fn(id))
        }
        Owner::Const(id) => {
            let item = &program.consts[id.0 as usize];
            (item.hir.body.as_ref(), item.body_module, &item.blocks, ItemContext::Const(id))
        }
    };
    let Some(body) = body else { return Typing::default() };
    let solver = Solver::new(cx, cx.env(context));
    let typing = Typing {
        exprs: vec![Ty::Unknown; body.exprs.len()],
        pats: vec![Ty::Unknown; body.pats.len()],
        ..Typing::default()
    };
    let mut infer = InferCx {
        cx,
        owner,
        body,
        module,
        blocks,
        context,
        solver,
        typing,
        done: vec![false; body.exprs.len()],
        returns: Vec::new(),
        breaks: Vec::new(),
        deferred: Vec::new(),
        callees: FxHashMap::default(),
        tried_at: 0,
        depth: 0,
    };
    infer.typing.locals = body.locals.iter().map(|_| infer.solver.table.fresh()).collect();
    infer.root();
    infer.finish()
}

/// A place that `break` can leave with a value.
struct BreakTarget {
    label: Option<Label>,
    ty: Ty,
    is_used: bool,
    /// Whether an unlabelled `break` means it.
    is_loop: bool,
}

/// The inference of one body.
struct InferCx<'a, 'p> {
    cx: &'a TypeCx<'p>,
    owner: Owner,
    body: &'a Body,
    /// The module whose names the point reached sees.
    module: ModId,
    blocks: &'a [(ExprId, ModId)],
    context: ItemContext,
    solver: Solver<'a, 'p>,
    /// What is known, with variables.
    typing: Typing,
    done: Vec<bool>,
    /// What `return` gives, innermost closure last.
    returns: Vec<Ty>,
    breaks: Vec<BreakTarget>,
    deferred: Vec<Deferred>,
    /// Callees, with variables.
    callees: FxHashMap<ExprId, Callee>,
    /// State of the variables when the deferred questions were last tried.
    tried_at: u32,
    depth: u32,
}

impl<'a, 'p> InferCx<'a, 'p> {
    fn root(&mut self) {
        match self.owner {
            Owner::Fn(id) => self.fn_root(id),
            Owner::Const(id) => {
                let ty = self.cx.const_ty(id);
                let ty = self.solver.normalize(&ty);
                self.returns.push(ty.clone());
                self.expr_coerce(self.body.root, &ty);
            }
        }
        self.progress();
    }

    fn fn_root(&mut self, id: crate::names::FnId) {
        let item = &self.cx.program.fns[id.0 as usize];
        let sig = self.cx.fn_sig(id);
        let params: Vec<Ty> = sig.params.iter().map(|param| self.solver.normalize(param)).collect();
        let ret = self.solver.normalize(&sig.ret);
        let mut params = params.into_iter();
        if sig.has_self {
            let self_ty = params.next().unwrap_or(Ty::Unknown);
            if let Some(local) = self.body.self_local {
                self.bind_local(local, &self_ty);
            }
        }
        for (param, ty) in item.hir.params.iter().zip(params) {
            if let Some(pat) = param.pat {
                self.pat(pat, &ty);
            }
        }
        if let Some(instrument) = &item.hir.instrument {
            for field in &instrument.fields {
                if let Some(value) = field.value {
                    self.expr(value, &Ty::Unknown);
                }
            }
        }
        let ret = match ret {
            Ty::Future(inner) if item.hir.is_async => (*inner).clone(),
            // In the body, what `impl Trait` hides is known, and its bounds hold of that.
            Ty::Opaque(bounds) => {
                let hidden = self.solver.table.fresh();
                for bound in bounds.iter() {
                    self.solver.require(hidden.clone(), bound.clone());
                }
                hidden
            }
            ret => ret,
        };
        self.returns.push(ret.clone());
        self.expr_coerce(self.body.root, &ret);
    }

    /// Gives a local its type, or makes it fit what is known of it.
    fn bind_local(&mut self, local: LocalId, ty: &Ty) {
        let Some(known) = self.typing.locals.get(local.0 as usize).cloned() else { return };
        let ty = cap(ty.clone());
        self.solver.table.unify(&known, &ty);
    }

    /// Lowers a type written in the body; `_` is a variable.
    fn lower(&mut self, ty: &TypeRef) -> Ty {
        let mut lower = Lower::new(self.cx, self.module, self.context);
        lower.holes = Some(&mut self.solver.table);
        let lowered = lower.ty(ty);
        self.solver.normalize(&lowered)
    }

    fn fresh(&mut self) -> Ty {
        self.solver.table.fresh()
    }

    fn shallow(&self, ty: &Ty) -> Ty {
        self.solver.table.shallow(ty)
    }

    /// Whether nothing is known of a type.
    fn is_open(&self, ty: &Ty) -> bool {
        matches!(self.shallow(ty), Ty::Unknown | Ty::Infer(_))
    }

    /// Two ways to the same value: the type of either.
    fn join(&mut self, a: Ty, b: Ty) -> Ty {
        match (self.shallow(&a), self.shallow(&b)) {
            (Ty::Never, _) => b,
            (_, Ty::Never) => a,
            (Ty::Unknown, _) => b,
            // Two functions have the type of a pointer to either.
            (Ty::FnDef(f, _), Ty::FnDef(g, _)) if f != g => self.fn_pointer(&a).unwrap_or(a),
            (Ty::Closure(f), Ty::Closure(g)) if f != g => self.fn_pointer(&a).unwrap_or(a),
            (Ty::Closure(_), Ty::FnDef(..)) | (Ty::FnDef(..), Ty::Closure(_)) => {
                self.fn_pointer(&a).unwrap_or(a)
            }
            _ => {
                self.solver.coerce(&b, &a);
                a
            }
        }
    }

    fn fn_pointer(&mut self, function: &Ty) -> Option<Ty> {
        let (params, ret) = self.solver.callable(function)?;
        Some(Ty::FnPtr(params.into(), Arc::new(ret)))
    }

    /// Answers what can be answered by now.
    fn progress(&mut self) {
        for _ in 0..8 {
            self.solver.settle();
            if self.tried_at == self.solver.table.n_bound {
                break;
            }
            self.tried_at = self.solver.table.n_bound;
            if self.deferred.is_empty() {
                break;
            }
            self.retry();
        }
    }

    /// No more expressions: takes what is known, gives up the rest.
    fn finish(mut self) -> Typing {
        self.tried_at = u32::MAX;
        self.progress();
        self.solver.last_resort = true;
        self.tried_at = u32::MAX;
        self.solver.unsettle();
        self.progress();
        self.give_up();
        // Where a callee could still be several, all of them are meant.
        self.solver.last_resort = false;
        let mut typing = std::mem::take(&mut self.typing);
        for ty in typing.exprs.iter_mut().chain(&mut typing.pats).chain(&mut typing.locals) {
            *ty = self.solver.finish(ty);
        }
        let callees = std::mem::take(&mut self.callees);
        typing.callees =
            callees.into_iter().map(|(id, callee)| (id, settle_callee(&mut self.solver, callee))).collect();
        let into_iters = std::mem::take(&mut typing.into_iters);
        typing.into_iters = into_iters
            .into_iter()
            .map(|(id, (callee, ty))| {
                (id, (settle_callee(&mut self.solver, callee), self.solver.finish(&ty)))
            })
            .collect();
        count_calls(self.body, &mut typing);
        typing
    }
}

fn count_calls(body: &Body, typing: &mut Typing) {
    for (i, expr) in body.exprs.iter().enumerate() {
        let callee = match &expr.kind {
            ExprKind::Call { callee, .. } => Some(*callee),
            ExprKind::MethodCall { .. } => None,
            _ => continue,
        };
        typing.n_calls += 1;
        let is_resolved = match typing.callees.get(&ExprId(i as u32)) {
            None | Some(Callee::Unknown(_)) => false,
            Some(Callee::Value) => callee.is_none_or(|callee| typing[callee] != Ty::Unknown),
            Some(_) => true,
        };
        typing.n_calls_resolved += u32::from(is_resolved);
    }
}

/// A tuple type.
fn tuple(elems: impl IntoIterator<Item = Ty>) -> Ty {
    cap(Ty::Tuple(elems.into_iter().collect()))
}

/// A reference type.
fn reference(ty: Ty) -> Ty {
    Ty::Ref(Arc::new(ty))
}
