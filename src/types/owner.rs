//! What code belongs to: where it comes from, its body, the item that findings in it name.

use super::Owner;
use crate::hir::Body;
use crate::names::{FnParent, Origin, Program};
use crate::source::{Name, Span};

impl Owner {
    /// The body of the function, const or static.
    pub fn body(self, program: &Program) -> Option<&Body> {
        match self {
            Owner::Fn(id) => program[id].hir.body.as_ref(),
            Owner::Const(id) => program[id].hir.body.as_ref(),
        }
    }

    /// Where its crate comes from.
    pub fn origin(self, program: &Program) -> Origin {
        program.origin(match self {
            Owner::Fn(id) => program[id].module,
            Owner::Const(id) => program[id].module,
        })
    }

    /// The canonical path of the item, and the spans of what is around its code, innermost first.
    pub fn item(self, program: &Program) -> (Name, Vec<Span>) {
        match self {
            Owner::Fn(id) => {
                let function = &program[id];
                let mut spans = vec![function.span];
                if let FnParent::Impl(id) = function.parent {
                    spans.push(program[id].span);
                }
                (function.path, spans)
            }
            Owner::Const(id) => (program[id].path, vec![program[id].name_span]),
        }
    }
}
