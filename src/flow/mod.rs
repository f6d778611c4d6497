//! One body as a flow graph: variables, blocks of steps, branches.
//!
//! References are transparent: a place of type `&T` stands for the `T` it points at, and [`Operand::Ref`] says that the new
//! holder is another name for the same place. Async blocks are run where they stand, and `.await` is no step: a future
//! stands for the value it gives. Closures have graphs of their own; what they capture are fields of their first parameter.
//!
//! Invariant: block 0 is the entry, variable 0 the result, and the parameters follow it.

mod control;
mod dominators;
mod expr;
mod lower;
mod macros;
mod pattern;
mod references;

pub use dominators::{Dominators, reverse_postorder};
pub use lower::{field_proj, is_barrier, is_std, is_stub, lower};
pub use references::{Reference, implementations, references};

use crate::hir::{ExprId, FormatTrait, LocalId, Sigil};
use crate::names::{AdtId, ConstId, FnId};
use crate::source::{Name, Span};
use crate::types::{Callee, Owner, Subst, Ty};

/// Whose graph it is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum CodeId {
    /// A function's, a const's or a static's.
    Body(Owner),
    /// A closure's, written in the body of an owner.
    Closure(Owner, ExprId),
}

impl CodeId {
    /// The function, const or static whose text holds the code.
    pub fn owner(self) -> Owner {
        match self {
            CodeId::Body(owner) | CodeId::Closure(owner, _) => owner,
        }
    }
}

/// A variable of a graph.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct VarId(pub u32);

/// A block of a graph.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct BlockId(pub u32);

/// A body as a graph.
#[derive(Clone, Debug)]
pub struct Graph {
    /// Whose it is.
    pub code: CodeId,
    /// Result, parameters, locals, temporaries.
    pub vars: Vec<Var>,
    /// How many of `vars`, from 1 on, are parameters. A method's first is the receiver, a closure's first what it captured.
    pub n_params: u32,
    /// Whether the first parameter is a receiver or a closure's environment.
    pub has_receiver: bool,
    /// Blocks.
    pub blocks: Vec<Block>,
    /// What a closure captured, with its type.
    pub captures: Vec<(LocalId, Ty)>,
    /// Closures written in this body (not in closures of it).
    pub closures: Vec<ExprId>,
    /// How many calls there are: [`Call::id`] counts them.
    pub n_calls: u32,
    /// Statics that it mentions, each a variable of its own.
    pub statics: Vec<(ConstId, VarId)>,
}

/// A variable.
#[derive(Clone, Debug)]
pub struct Var {
    /// Its name, for a local or parameter.
    pub name: Option<Name>,
    /// Its type.
    pub ty: Ty,
    /// Where it is bound, or the expression whose value it holds.
    pub span: Span,
}

/// Steps that run one after the other, and where they lead.
#[derive(Clone, Debug, Default)]
pub struct Block {
    /// What is done.
    pub steps: Vec<Step>,
    /// Where it goes on: nowhere (the code leaves by panic or runs for ever), one block, or one of several.
    pub next: Vec<BlockId>,
    /// Whether the function returns here.
    pub returns: bool,
    /// The tests that were decided by a branch to or from here, for the guards: see [`crate::entry`].
    pub test: Option<Operand>,
}

/// One projection from a place to a part of it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Proj {
    /// A field of a struct, a part of a tuple (`0`).
    Field(Name),
    /// A field of a variant: `Some.0`.
    Variant(Name, Name),
    /// The element of a collection.
    Elem,
    /// The keys of a map.
    Key,
    /// The values of a map.
    Value,
    /// The element of an array at a constant index.
    Index(u32),
    /// What a closure captured of a local of the body around it.
    Capture(LocalId),
}

/// Indexes past this one count from the end: [`Proj::from_end`].
const FROM_END: u32 = u32::MAX / 2;

impl Proj {
    /// The element that so many others follow.
    pub fn from_end(n_after: u32) -> Proj {
        Proj::Index(u32::MAX - n_after.min(FROM_END - 1))
    }

    /// How many elements follow, if it is told like that.
    pub fn n_after(self) -> Option<u32> {
        match self {
            Proj::Index(index) if index > FROM_END => Some(u32::MAX - index),
            _ => None,
        }
    }
}

/// A variable, or a part of it.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Place {
    /// The root.
    pub var: VarId,
    /// The way down.
    pub path: Vec<Proj>,
}

impl Place {
    /// The variable itself.
    pub fn var(var: VarId) -> Place {
        Place { var, path: Vec::new() }
    }

    /// A part of it.
    pub fn then(&self, proj: Proj) -> Place {
        let mut path = self.path.clone();
        path.push(proj);
        Place { var: self.var, path }
    }
}

/// What a step takes in.
#[derive(Clone, Debug)]
pub enum Operand {
    /// The value at a place.
    Copy(Place),
    /// Another name for a place.
    Ref(Place),
    /// A literal that may matter as text (an address, a statement in SQL).
    Text(Name),
    /// A const or static.
    Const(ConstId),
    /// A function as a value.
    Fn(FnId, Subst),
    /// A constructor as a value.
    Ctor(AdtId, u32),
    /// A value of foreign code, by path (`tokio_postgres::NoTls`): models may know it.
    Extern(Name),
    /// Nothing that could carry anything: numbers, tests.
    Clean,
}

/// One step.
#[derive(Clone, Debug)]
pub struct Step {
    /// What is done.
    pub kind: StepKind,
    /// The expression that does it.
    pub span: Span,
}

/// The kinds of steps.
#[derive(Clone, Debug)]
pub enum StepKind {
    /// A place gets a value.
    Assign(Place, Value),
    /// What a place refers to gets a value: `*r = x`.
    AssignThrough(Place, Value),
    /// A call.
    Call(Box<Call>),
    /// A macro that is not expanded, or an attribute that acts like one.
    Macro(Box<Macro>),
    /// A test that is a call gave `true` on the way here.
    Holds(Box<Call>),
}

/// What a place can be given.
#[derive(Clone, Debug)]
pub enum Value {
    /// A value as it is.
    Use(Operand),
    /// A struct, variant, tuple, array: its parts, and what the other parts are taken from.
    Aggregate {
        /// The type and variant; `None` for tuples and arrays.
        adt: Option<(AdtId, u32)>,
        /// Part, value, and the text that gives it.
        parts: Vec<(Proj, Operand, Span)>,
        /// `..base`
        base: Option<Operand>,
    },
    /// A value made of all of these, so that their parts cannot be told apart (`a + b`).
    Mix(Vec<Operand>),
    /// Text made of pieces.
    Format(Format),
    /// A closure with what it captures.
    Closure {
        /// The closure.
        expr: ExprId,
        /// Local of the body, and where it is.
        captures: Vec<(LocalId, Operand)>,
    },
    /// The elements that a loop gets from a collection or iterator.
    Elements(Operand),
}

/// Formatted text.
#[derive(Clone, Debug, Default)]
pub struct Format {
    /// Literal parts that may matter as text.
    pub texts: Vec<Name>,
    /// What is shown.
    pub pieces: Vec<Shown>,
}

/// One value that is shown.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The value.
    pub operand: Operand,
    /// Its type.
    pub ty: Ty,
    /// The trait that shows it.
    pub trait_: FormatTrait,
    /// The argument.
    pub span: Span,
}

/// A call.
#[derive(Clone, Debug)]
pub struct Call {
    /// Its number in the graph.
    pub id: u32,
    /// The expression, for what inference knows of it.
    pub expr: ExprId,
    /// Where the result goes.
    pub dst: VarId,
    /// What is called.
    pub callee: Callee,
    /// The value that is called, for [`Callee::Value`].
    pub value: Option<Operand>,
    /// Whether the first argument is a receiver.
    pub has_receiver: bool,
    /// Receiver and arguments.
    pub args: Vec<Arg>,
    /// Type of the result.
    pub ty: Ty,
    /// The name of the function or method, to point at.
    pub name_span: Span,
    /// Whether the result is thrown away (`f();`, `let _ = f();`).
    pub dropped: bool,
}

/// An argument.
#[derive(Clone, Debug)]
pub struct Arg {
    /// The value.
    pub operand: Operand,
    /// Its type.
    pub ty: Ty,
    /// The argument.
    pub span: Span,
    /// A literal string, when it is one: its text.
    pub literal: Option<Name>,
}

/// A macro call.
#[derive(Clone, Debug)]
pub struct Macro {
    /// The expression; none for an attribute.
    pub expr: Option<ExprId>,
    /// Canonical path (`tracing::info`), or the attribute's last segment.
    pub path: Name,
    /// Whether it is an attribute.
    pub is_attribute: bool,
    /// Where the result goes.
    pub dst: VarId,
    /// Plain arguments and fields.
    pub args: Vec<MacroOperand>,
    /// The formatted part.
    pub format: Option<Format>,
    /// Type of the result.
    pub ty: Ty,
    /// Where the attribute's function is left with this value; `None` for macros.
    pub at_exit: bool,
}

/// An argument of a macro.
#[derive(Clone, Debug)]
pub struct MacroOperand {
    /// `key = `
    pub key: Option<Name>,
    /// How it is shown.
    pub sigil: Sigil,
    /// The value, its type and place.
    pub arg: Arg,
}

const _: fn() = || {
    fn crosses_threads<T: Send + Sync>() {}
    crosses_threads::<Graph>();
};
