//! What a graph refers to: the code that it calls, holds or reads.

use super::{CodeId, Graph, Operand, StepKind, Value};
use crate::names::{ConstId, FnId, FnParent, Program};
use crate::types::{Callee, Subst, Ty};

/// One reference to other code.
#[derive(Clone, Copy, Debug)]
pub enum Reference<'g> {
    /// A function, called or as a value.
    Fn(FnId),
    /// A trait's method on a type that only some instances know.
    Trait(FnId, &'g Ty, &'g Subst),
    /// A const or static.
    Const(ConstId),
    /// A closure written here.
    Closure(CodeId),
}

/// Calls `found` for everything that the graph refers to, repetitions included.
pub fn references<'g>(graph: &'g Graph, found: &mut dyn FnMut(Reference<'g>)) {
    for closure in &graph.closures {
        found(Reference::Closure(CodeId::Closure(graph.code.owner(), *closure)));
    }
    graph.statics.iter().for_each(|(id, _)| found(Reference::Const(*id)));
    for step in graph.blocks.iter().flat_map(|block| &block.steps) {
        match &step.kind {
            StepKind::Assign(_, value) | StepKind::AssignThrough(_, value) => in_value(value, found),
            StepKind::Call(call) => {
                match &call.callee {
                    Callee::Fn(id, _) => found(Reference::Fn(*id)),
                    Callee::Trait { method, self_ty, subst } => {
                        found(Reference::Trait(*method, self_ty, subst))
                    }
                    _ => {}
                }
                call.args.iter().for_each(|arg| in_operand(&arg.operand, found));
                call.value.iter().for_each(|value| in_operand(value, found));
            }
            StepKind::Holds(_) => {}
            StepKind::Macro(step) => {
                step.args.iter().for_each(|arg| in_operand(&arg.arg.operand, found));
                let pieces = step.format.iter().flat_map(|format| &format.pieces);
                pieces.for_each(|piece| in_operand(&piece.operand, found));
            }
        }
    }
}

fn in_operand<'g>(operand: &'g Operand, found: &mut dyn FnMut(Reference<'g>)) {
    match operand {
        Operand::Const(id) => found(Reference::Const(*id)),
        Operand::Fn(id, _) => found(Reference::Fn(*id)),
        _ => {}
    }
}

fn in_value<'g>(value: &'g Value, found: &mut dyn FnMut(Reference<'g>)) {
    match value {
        Value::Use(operand) | Value::Elements(operand) => in_operand(operand, found),
        Value::Aggregate { parts, base, .. } => {
            parts.iter().for_each(|(_, operand, _)| in_operand(operand, found));
            base.iter().for_each(|operand| in_operand(operand, found));
        }
        Value::Mix(operands) => operands.iter().for_each(|operand| in_operand(operand, found)),
        Value::Format(format) => format.pieces.iter().for_each(|piece| in_operand(&piece.operand, found)),
        Value::Closure { captures, .. } => {
            captures.iter().for_each(|(_, operand)| in_operand(operand, found))
        }
    }
}

/// A trait's method, and every function that implements it.
pub fn implementations(program: &Program, method: FnId) -> Vec<FnId> {
    let function = &program.fns[method.0 as usize];
    let mut found = vec![method];
    if let FnParent::Trait(trait_) = function.parent {
        for id in program.index.impls_of_trait.get(&trait_).into_iter().flatten() {
            let fns = &program.impls[id.0 as usize].fns;
            found.extend(fns.iter().filter(|(name, _)| *name == function.name).map(|(_, id)| *id));
        }
    }
    found
}
