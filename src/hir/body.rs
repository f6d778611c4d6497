//! Bodies: expressions, statements and patterns in arenas.

use super::attr::Attr;
use super::item::{Item, Param};
use super::path::{Path, TypeRef};
use crate::source::{Name, Span};

/// The code of a function, const or static.
#[derive(Clone, Debug, Default)]
pub struct Body {
    /// All expressions, closures' bodies included.
    pub exprs: Vec<Expr>,
    /// All patterns.
    pub pats: Vec<Pat>,
    /// All local variables, parameters and `self` included.
    pub locals: Vec<Local>,
    /// The local that is `self`, in a method.
    pub self_local: Option<LocalId>,
    /// The body's block (or the const's expression).
    pub root: ExprId,
    /// Items declared in the outermost block: the whole body sees them.
    pub items: Vec<Item>,
    /// Every identifier in it, parameters and their types included, once each and in no order that means anything: what a
    /// body does not name it has nothing to do with.
    pub mentions: Box<[Name]>,
    /// Items declared in blocks within.
    pub inner: Vec<InnerItems>,
    /// Attributes on statements, expressions and arms, each with the range of what it stands on.
    pub attrs: Vec<(Attr, Span)>,
}

/// The items of a block inside a body, which only that block sees.
#[derive(Clone, Debug)]
pub struct InnerItems {
    /// The block expression.
    pub block: ExprId,
    /// What is declared in it.
    pub items: Vec<Item>,
    /// The blocks in it that declare items themselves.
    pub inner: Vec<InnerItems>,
}

/// Index of an expression in its body.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct ExprId(pub u32);

/// Index of a pattern in its body.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct PatId(pub u32);

/// Index of a local variable in its body.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct LocalId(pub u32);

impl Body {
    /// Whether any block of it declares items.
    pub fn has_items(&self) -> bool {
        !self.items.is_empty() || !self.inner.is_empty()
    }

    /// The items of all its blocks.
    pub fn all_items(&self) -> Vec<&Item> {
        let mut all: Vec<&Item> = self.items.iter().collect();
        let mut open: Vec<&InnerItems> = self.inner.iter().rev().collect();
        while let Some(inner) = open.pop() {
            all.extend(&inner.items);
            open.extend(inner.inner.iter().rev());
        }
        all
    }

    /// The expression of that id.
    pub fn expr(&self, id: ExprId) -> &Expr {
        &self.exprs[id.0 as usize]
    }

    /// The pattern of that id.
    pub fn pat(&self, id: PatId) -> &Pat {
        &self.pats[id.0 as usize]
    }

    /// The local of that id.
    pub fn local(&self, id: LocalId) -> &Local {
        &self.locals[id.0 as usize]
    }
}

/// A local variable.
#[derive(Clone, Debug)]
pub struct Local {
    /// Its name.
    pub name: Name,
    /// Where it is bound.
    pub span: Span,
}

/// An expression and its place.
#[derive(Clone, Debug)]
pub struct Expr {
    /// What it is.
    pub kind: ExprKind,
    /// Where it is. For a node that comes out of a macro of the user's own: the macro's invocation.
    pub span: Span,
}

#[expect(missing_docs, reason = "the named parts are the grammar's own")]
/// The kinds of expressions. Parentheses and groups are dropped.
#[derive(Clone, Debug)]
pub enum ExprKind {
    /// Not understood; it has no value that we know of, but the expressions found in it count as used.
    Missing(Vec<ExprId>),
    /// A literal.
    Lit(Lit),
    /// A local variable.
    Local(LocalId),
    /// Any other path in value position: function, const, static, unit or tuple constructor.
    Path(Path),
    /// A block of any kind. An async block's value is a future; await it to run it.
    Block { label: Option<Label>, kind: BlockKind, stmts: Vec<Stmt>, tail: Option<ExprId> },
    /// `if`; the condition may hold [`ExprKind::Let`] joined by `&&`.
    If { cond: ExprId, then: ExprId, else_: Option<ExprId> },
    /// `let pat = expr` in a condition.
    Let { pat: PatId, expr: ExprId },
    /// `match`
    Match { scrutinee: ExprId, arms: Vec<Arm> },
    /// `loop`
    Loop { label: Option<Label>, body: ExprId },
    /// `while`
    While { label: Option<Label>, cond: ExprId, body: ExprId },
    /// `for`; `is_await` for `for await`.
    For { label: Option<Label>, pat: PatId, iter: ExprId, body: ExprId },
    /// `break`
    Break { label: Option<Label>, value: Option<ExprId> },
    /// `continue`
    Continue { label: Option<Label> },
    /// `return`
    Return(Option<ExprId>),
    /// `yield`
    Yield(Option<ExprId>),
    /// `f(a)`; the callee is any expression.
    Call { callee: ExprId, args: Vec<ExprId> },
    /// `x.f::<T>(a)`
    MethodCall { receiver: ExprId, name: Name, name_span: Span, generics: Vec<TypeRef>, args: Vec<ExprId> },
    /// `x.f`, `x.0`
    Field { base: ExprId, name: Name, name_span: Span },
    /// `x[i]`
    Index { base: ExprId, index: ExprId },
    /// `*x`, `!x`, `-x`
    Unary { op: UnaryOp, expr: ExprId },
    /// `a + b`, `a && b`, `a == b` …
    Binary { op: BinaryOp, lhs: ExprId, rhs: ExprId },
    /// `a = b`; the left side is an expression (a tuple, struct, `_` for destructuring).
    Assign { lhs: ExprId, rhs: ExprId },
    /// `a += b` …
    AssignOp { op: BinaryOp, lhs: ExprId, rhs: ExprId },
    /// `&x`, `&mut x`, `&raw const x`
    Ref { mutable: bool, expr: ExprId },
    /// `x as T`
    Cast { expr: ExprId, ty: TypeRef },
    /// `a..b` and kin
    Range { start: Option<ExprId>, end: Option<ExprId> },
    /// `(a, b)`; empty for unit
    Tuple(Vec<ExprId>),
    /// `[a, b]`, `vec![a, b]` gives a macro call instead
    Array(Vec<ExprId>),
    /// `[x; n]`
    Repeat { elem: ExprId, len: ExprId },
    /// `P { a: 1, ..base }`
    Struct { path: Path, fields: Vec<FieldInit>, base: Option<ExprId> },
    /// `|a| b`, `async move |a| b`
    Closure(Box<Closure>),
    /// `x?`
    Try(ExprId),
    /// `x.await`
    Await(ExprId),
    /// `_` on the left side of an assignment
    Underscore,
    /// A macro call read by its grammar, see [`MacroGrammar`].
    Macro(Box<MacroCall>),
}

/// What sort of block it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BlockKind {
    /// `{ … }`, `unsafe { … }`, `const { … }`
    Plain,
    /// `async { … }`
    Async {
        /// `async move`
        is_move: bool,
    },
    /// `try { … }`
    Try,
    /// `stream! { … }`: what it yields are its elements.
    Stream,
}

/// A loop or block label.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Label(pub Name);

/// A closure.
#[derive(Clone, Debug)]
pub struct Closure {
    /// Parameters.
    pub params: Vec<Param>,
    /// `-> T`
    pub ret: Option<TypeRef>,
    /// Its body.
    pub body: ExprId,
    /// `move`
    pub is_move: bool,
    /// `async |…|`
    pub is_async: bool,
    /// Locals of the enclosing body that it mentions, in order of first mention.
    pub captures: Vec<LocalId>,
}

/// One arm of a match.
#[derive(Clone, Debug)]
pub struct Arm {
    /// Pattern.
    pub pat: PatId,
    /// `if …`
    pub guard: Option<ExprId>,
    /// Value.
    pub body: ExprId,
}

/// A field in a struct expression.
#[derive(Clone, Debug)]
pub struct FieldInit {
    /// The field.
    pub name: Name,
    /// Its value; a [`ExprKind::Local`] or path for the shorthand `P { name }`.
    pub expr: ExprId,
    /// The field's name in the source.
    pub name_span: Span,
}

#[expect(missing_docs, reason = "the named parts are the grammar's own")]
/// A statement.
#[derive(Clone, Debug)]
pub enum Stmt {
    /// `let pat: ty = init else { … };`
    Let { pat: PatId, ty: Option<TypeRef>, init: Option<ExprId>, else_: Option<ExprId> },
    /// An expression, with or without `;`. Its value is dropped.
    Expr(ExprId),
}

/// A literal.
#[derive(Clone, PartialEq, Debug)]
pub enum Lit {
    /// `"…"`, unescaped
    Str(Box<str>),
    /// `b"…"`, `c"…"`
    Bytes(Box<[u8]>),
    /// `'c'`
    Char(char),
    /// An integer with its suffix (`u8`), if any. Values past `u128` are 0.
    Int(u128, Option<Name>),
    /// A float with its suffix, if any.
    Float(Option<Name>),
    /// `true`, `false`
    Bool(bool),
}

/// A prefix operator.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum UnaryOp {
    /// `*`
    Deref,
    /// `!`
    Not,
    /// `-`
    Neg,
}

/// An infix operator.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[expect(missing_docs, reason = "the operators themselves")]
pub enum BinaryOp {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    BitXor,
    BitAnd,
    BitOr,
    Shl,
    Shr,
    And,
    Or,
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

impl BinaryOp {
    /// Whether the result is a `bool` that says nothing of its operands' content (`==`, `<`, `&&` …).
    pub fn is_test(self) -> bool {
        use BinaryOp::{And, Eq, Ge, Gt, Le, Lt, Ne, Or};
        matches!(self, And | Or | Eq | Ne | Lt | Le | Gt | Ge)
    }
}

/// A pattern and its place.
#[derive(Clone, Debug)]
pub struct Pat {
    /// What it is.
    pub kind: PatKind,
    /// Where it is.
    pub span: Span,
}

#[expect(missing_docs, reason = "the named parts are the grammar's own")]
/// The kinds of patterns.
#[derive(Clone, Debug)]
pub enum PatKind {
    /// `_`, or something not understood
    Wild,
    /// `..` in a tuple, slice or tuple struct
    Rest,
    /// `x`, `ref x`, `mut x`, `x @ sub`
    Bind { local: LocalId, by_ref: bool, sub: Option<PatId> },
    /// `a::B`, `NONE`: a unit variant, unit struct or constant. A bare word with a capital first letter is read so, and
    /// so are `true` and `false`.
    Path(Path),
    /// A literal or a range of them.
    Lit,
    /// `true`, `false`
    Bool(bool),
    /// `P { a, b: pat, .. }`
    Struct { path: Path, fields: Vec<FieldPat> },
    /// `P(a, .., b)`
    TupleStruct { path: Path, elems: Vec<PatId> },
    /// `(a, .., b)`
    Tuple(Vec<PatId>),
    /// `[a, rest @ .., b]`
    Slice(Vec<PatId>),
    /// `a | b`: each side binds the same locals
    Or(Vec<PatId>),
    /// `&pat`, `box pat`
    Deref(PatId),
}

/// A field in a struct pattern.
#[derive(Clone, Debug)]
pub struct FieldPat {
    /// The field.
    pub name: Name,
    /// Its pattern.
    pub pat: PatId,
}

/// A call of a macro that was not (or not yet) replaced by what it expands to.
#[derive(Clone, Debug)]
pub struct MacroCall {
    /// The macro's path.
    pub path: Path,
    /// Which grammar its arguments were read by.
    pub grammar: MacroGrammar,
    /// The arguments that come before the format string in format-like grammars (`write!`'s destination,
    /// `assert!`'s condition, slog's logger), and all of them in the others.
    pub args: Vec<MacroArg>,
    /// The format string with its arguments, if there is one.
    pub format: Option<FormatArgs>,
    /// What an event is filed under (`target: "audit"`): the literal's text, or the last word of a path.
    pub target: Option<Box<str>>,
    /// What stands between the delimiters, for expansion.
    pub tokens: Span,
}

/// How a macro's arguments were read.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum MacroGrammar {
    /// `"fmt {}", a, b = c`: `format!`, `println!`, `panic!`, `anyhow!`, `bail!` …; with leading plain expressions
    /// (`write!(f, "…")`, `assert!(c, "…")`, `assert_eq!(a, b, "…")`, `ensure!(c, "…")`) in `args`.
    Format,
    /// Fields and a message, as tracing and log have it: `target: "t", parent: p, k = v, ?d, %e, x; "fmt {}", a`. In
    /// `args` each field; `span!`'s name is dropped.
    Event,
    /// `logger, "fmt {}", a; "k" => %v, kv`, as slog has it.
    Slog,
    /// Expressions separated by commas: `vec!`, `dbg!`, `join!`, `assert!`; also `vec![x; n]` as two arguments.
    Exprs,
    /// `matches!(expr, pat if guard)`: lowered to a `match` that gives a `bool`, so this is seen only when that failed.
    Matches,
    /// `json!({...})`: `args` are the values, their keys in `key`.
    Json,
    /// `select! { p = fut => body, … }`: lowered to a `match`-like block; this is seen only when that failed.
    Select,
    /// `query!("sql", a, b)`, `query_as!(T, "sql", a)`: `args` are the bound values, `format` is `None`, the SQL is the
    /// first string literal argument.
    Query,
    /// Unknown macro: every expression that could be read in its tokens, in order.
    Unknown,
}

/// One argument of a macro.
#[derive(Clone, Debug)]
pub struct MacroArg {
    /// `key` in `key = value`, `"key" => value`, `key: value`; dotted keys joined with `.`.
    pub key: Option<Name>,
    /// The value; `None` for an empty field (`fields(name)`).
    pub value: Option<ExprId>,
    /// `?` or `%` in front.
    pub sigil: Sigil,
    /// The whole argument.
    pub span: Span,
}

/// How a field's value is shown.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Sigil {
    /// As itself.
    None,
    /// `?`: with `Debug`.
    Debug,
    /// `%`: with `Display`.
    Display,
}

/// A format string with what fills it.
#[derive(Clone, Debug)]
pub struct FormatArgs {
    /// The string literal's place; the first argument's when it is no literal.
    pub span: Span,
    /// The text between the placeholders, in order; one more than the placeholders are, or empty when the format string
    /// is no literal.
    pub text: Vec<Box<str>>,
    /// Placeholders in order. When the format string is no literal: every argument, shown with `Display`.
    pub pieces: Vec<FormatPiece>,
}

/// One placeholder.
#[derive(Clone, Debug)]
pub struct FormatPiece {
    /// The value shown: an explicit argument, or the local or path of an inline capture.
    pub expr: ExprId,
    /// The trait that shows it.
    pub trait_: FormatTrait,
    /// The place to point at: the argument, or the placeholder of an inline capture.
    pub span: Span,
}

/// The trait behind a placeholder. Width and precision arguments are pieces with `Display`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FormatTrait {
    /// `{}`
    Display,
    /// `{:?}`, `{:#?}`, `{:x?}`
    Debug,
    /// `{:x}`, `{:e}`, `{:b}` …: shows numbers
    Number,
    /// `{:p}`: an address, which is no PHI
    Pointer,
}
