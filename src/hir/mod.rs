//! The tool's own tree of a Rust file: items, bodies, expressions, patterns and types, with byte ranges.
//!
//! It is plain data: it crosses threads, it outlives the parser's tree, and nothing in it knows how it was parsed.
//! What is *not* here: tokens, comments (but for suppressions), parentheses, and names already resolved across items;
//! [`crate::names`] does that. Local variables are resolved: lowering knows the scopes.
//!
//! Invariant: every `ExprId`, `PatId` and `LocalId` of a [`Body`] indexes that body's arenas.

mod attr;
mod body;
mod item;
mod path;

pub use attr::{Attr, AttrArg, AttrArgs, AttrValue};
pub use body::{
    Arm, BinaryOp, BlockKind, Body, Closure, Expr, ExprId, ExprKind, FieldInit, FieldPat, FormatArgs,
    FormatPiece, FormatTrait, InnerItems, Label, Lit, Local, LocalId, MacroArg, MacroCall, MacroGrammar, Pat,
    PatId, PatKind, Sigil, Stmt, UnaryOp,
};
pub use item::{
    Const, Enum, Field, Fn, GenericParam, GenericParamKind, Generics, Impl, Instrument, Item, ItemKind,
    MacroRules, Mod, ModContent, Param, SelfKind, Struct, StructKind, Trait, TypeAlias, UseTree, Variant,
    Visibility, WherePredicate,
};
pub use path::{Bound, GenericArg, Path, QSelf, Segment, TypeRef};

use crate::source::{FileId, Span};

/// One lowered file.
#[derive(Clone, Debug)]
pub struct FileHir {
    /// The file this is the tree of.
    pub file: FileId,
    /// Top-level items in source order, those that `cfg` turns off left out.
    pub items: Vec<Item>,
    /// Inner attributes (`#![…]`).
    pub attrs: Vec<Attr>,
    /// Suppression comments, in source order.
    pub suppressions: Vec<SuppressionComment>,
    /// What could not be read.
    pub problems: Vec<Problem>,
    /// String literals of the file outside of attributes, for the lints that look at values.
    pub strings: Vec<StringLit>,
}

/// A string literal and where it stands.
#[derive(Clone, Debug)]
pub struct StringLit {
    /// The unescaped text.
    pub value: Box<str>,
    /// The literal with its quotes.
    pub span: Span,
    /// Whether it stands in code that only tests reach (`#[cfg(test)]`, `#[test]`).
    pub in_test: bool,
}

/// A comment `// phi-lint: allow(lint, …) reason="…" expires="…"`.
#[derive(Clone, Debug)]
pub struct SuppressionComment {
    /// The comment, from `//` to the end of the line.
    pub span: Span,
    /// What stands after `phi-lint:`, as written. [`crate::finding`] reads it.
    pub text: Box<str>,
    /// The byte range of the line of code that it covers: its own line when code precedes it, else the next line that
    /// holds code.
    pub covers: Span,
}

/// Something of a file that was not understood; the rest of the file still was.
#[derive(Clone, Debug)]
pub struct Problem {
    /// Where.
    pub span: Span,
    /// What is wrong, in lower case, without full stop.
    pub message: String,
    /// How much is lost.
    pub severity: ProblemSeverity,
}

/// How much a [`Problem`] takes away from the analysis.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum ProblemSeverity {
    /// Worth saying, nothing is lost.
    Note,
    /// An item, body or macro call is not analysed.
    Item,
    /// The whole file is not analysed.
    File,
}

const _: fn() = || {
    fn crosses_threads<T: Send + Sync>() {}
    crosses_threads::<FileHir>();
};
