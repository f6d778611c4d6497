//! Items.

use super::attr::Attr;
use super::body::{Body, MacroArg, PatId};
use super::path::{Bound, Path, TypeRef};
use crate::source::{FileId, Name, Span};

/// An item: what stands in a module, an impl, a trait or a block.
#[derive(Clone, Debug)]
pub struct Item {
    /// Its name; empty for impls, uses and macro calls.
    pub name: Name,
    /// Where the name stands (the whole head for an impl).
    pub name_span: Span,
    /// The whole item, attributes included.
    pub span: Span,
    /// Outer attributes (and the inner ones of an inline module), `cfg_attr` resolved.
    pub attrs: Vec<Attr>,
    /// Who may name it.
    pub visibility: Visibility,
    /// Whether only tests reach it: it or something around it is `#[cfg(test)]`, `#[test]` and the like.
    pub in_test: bool,
    /// What it is.
    pub kind: ItemKind,
}

/// Who may name an item.
#[derive(Clone, Debug)]
pub enum Visibility {
    /// No `pub`.
    Private,
    /// `pub(crate)`, `pub(super)`, `pub(in …)`.
    Restricted,
    /// `pub`.
    Public,
}

/// The kinds of items.
#[derive(Clone, Debug)]
pub enum ItemKind {
    /// `mod`
    Mod(Mod),
    /// `fn`, free or associated
    Fn(Box<Fn>),
    /// `struct` (and `union`: its fields are kept, see [`Struct::is_union`])
    Struct(Struct),
    /// `enum`
    Enum(Enum),
    /// `trait`
    Trait(Trait),
    /// `impl`
    Impl(Impl),
    /// `type`, free, in a trait (with an optional default) or in an impl
    TypeAlias(TypeAlias),
    /// `const` and `static`, free or associated
    Const(Const),
    /// `use`
    Use(UseTree),
    /// `extern crate name as alias`: the item's name is the alias
    ExternCrate(Name),
    /// `macro_rules! name`
    MacroRules(MacroRules),
    /// A macro call in item position that has not been expanded.
    MacroCall {
        /// The macro.
        path: Path,
        /// What stands between its delimiters.
        tokens: Span,
    },
}

/// A module.
#[derive(Clone, Debug)]
pub struct Mod {
    /// Its items, or where they are.
    pub content: ModContent,
    /// `#[path = "…"]` as written.
    pub path_attr: Option<Box<str>>,
    /// `#[macro_use]`
    pub macro_use: bool,
}

/// Where a module's items are.
#[derive(Clone, Debug)]
pub enum ModContent {
    /// Between braces.
    Inline(Vec<Item>),
    /// In a file of its own; the id is filled in by [`crate::workspace`], and stays `None` when there is no such file.
    File(Option<FileId>),
}

/// A function or method.
#[derive(Clone, Debug)]
pub struct Fn {
    /// Generic parameters and where clauses.
    pub generics: Generics,
    /// `self` by value, by reference or as another type; `None` for functions without receiver. The receiver is not
    /// among `params`; in the body it is the local `self_local`.
    pub self_kind: Option<SelfKind>,
    /// Parameters after the receiver.
    pub params: Vec<Param>,
    /// The type after `->`; `None` for unit.
    pub ret: Option<TypeRef>,
    /// `async fn` (also set for `#[async_trait]` methods, which read the same).
    pub is_async: bool,
    /// The body; `None` in a trait's declaration and in signatures of foreign code.
    pub body: Option<Body>,
    /// `#[instrument]`, if there is one.
    pub instrument: Option<Instrument>,
}

/// How a method takes `self`.
#[derive(Clone, Debug)]
pub enum SelfKind {
    /// `self`
    Value,
    /// `&self`, `&mut self`
    Ref {
        /// `&mut`
        mutable: bool,
    },
    /// `self: T`
    Typed(TypeRef),
}

/// One parameter.
#[derive(Clone, Debug)]
pub struct Param {
    /// The pattern, in the body's arena; `None` when there is no body.
    pub pat: Option<PatId>,
    /// The name, when the pattern is a plain one.
    pub name: Option<Name>,
    /// Its type; [`TypeRef::Infer`] for a closure's parameter without one.
    pub ty: TypeRef,
    /// The whole parameter.
    pub span: Span,
    /// Attributes on the parameter.
    pub attrs: Vec<Attr>,
}

/// What `#[tracing::instrument(…)]` says.
#[derive(Clone, Debug)]
pub struct Instrument {
    /// The attribute.
    pub span: Span,
    /// `skip_all`
    pub skip_all: bool,
    /// `skip(a, b)`
    pub skip: Vec<Name>,
    /// `fields(a = %x, b)`: keys and, where there are any, expressions in the function's body arena, evaluated at entry.
    pub fields: Vec<MacroArg>,
    /// `ret` with its span, and whether it is shown with `Display` (`ret(Display)`).
    pub ret: Option<(Span, bool)>,
    /// `err` with its span, and whether it is shown with `Debug` (`err(Debug)`).
    pub err: Option<(Span, bool)>,
}

/// Generic parameters with their bounds.
#[derive(Clone, Debug, Default)]
pub struct Generics {
    /// Type and const parameters, lifetimes dropped.
    pub params: Vec<GenericParam>,
    /// `where` predicates on types.
    pub predicates: Vec<WherePredicate>,
}

/// One generic parameter.
#[derive(Clone, Debug)]
pub struct GenericParam {
    /// Its name.
    pub name: Name,
    /// Type or const.
    pub kind: GenericParamKind,
    /// Bounds at the parameter.
    pub bounds: Vec<Bound>,
    /// `= Default`
    pub default: Option<TypeRef>,
}

/// What a generic parameter stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum GenericParamKind {
    /// A type.
    Type,
    /// A constant.
    Const,
}

/// `where T: A + B`
#[derive(Clone, Debug)]
pub struct WherePredicate {
    /// The bounded type.
    pub ty: TypeRef,
    /// Its bounds.
    pub bounds: Vec<Bound>,
}

/// A struct or union.
#[derive(Clone, Debug)]
pub struct Struct {
    /// Generics.
    pub generics: Generics,
    /// Shape.
    pub kind: StructKind,
    /// Fields; a tuple struct's are named `0`, `1` …
    pub fields: Vec<Field>,
    /// Whether it is a union.
    pub is_union: bool,
}

/// The shape of a struct or variant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StructKind {
    /// `{ a: A }`
    Named,
    /// `(A)`
    Tuple,
    /// nothing
    Unit,
}

/// A field of a struct or variant.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name, or `0`, `1` … in tuple shape.
    pub name: Name,
    /// Where the name stands (the type, in tuple shape).
    pub name_span: Span,
    /// Its type.
    pub ty: TypeRef,
    /// Attributes.
    pub attrs: Vec<Attr>,
    /// Who may name it.
    pub visibility: Visibility,
}

/// An enum.
#[derive(Clone, Debug)]
pub struct Enum {
    /// Generics.
    pub generics: Generics,
    /// Its variants.
    pub variants: Vec<Variant>,
}

/// A variant of an enum.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Its name.
    pub name: Name,
    /// Where the name stands.
    pub name_span: Span,
    /// Shape.
    pub kind: StructKind,
    /// Fields.
    pub fields: Vec<Field>,
    /// Attributes.
    pub attrs: Vec<Attr>,
}

/// A trait.
#[derive(Clone, Debug)]
pub struct Trait {
    /// Generics (without `Self`).
    pub generics: Generics,
    /// Supertraits.
    pub supertraits: Vec<Bound>,
    /// Functions, types and consts.
    pub items: Vec<Item>,
}

/// An impl block.
#[derive(Clone, Debug)]
pub struct Impl {
    /// Generics.
    pub generics: Generics,
    /// The trait, for a trait impl. Negative impls are left out at lowering.
    pub trait_: Option<Path>,
    /// The type implemented for.
    pub self_ty: TypeRef,
    /// Functions, types and consts.
    pub items: Vec<Item>,
    /// The derive or attribute that stands for this impl, when lowering wrote it out (`thiserror::Error`'s `Display`).
    pub derived_by: Option<Span>,
}

/// A type alias or associated type.
#[derive(Clone, Debug)]
pub struct TypeAlias {
    /// Generics.
    pub generics: Generics,
    /// Bounds of an associated type's declaration.
    pub bounds: Vec<Bound>,
    /// What it stands for.
    pub ty: Option<TypeRef>,
}

/// A const or static.
#[derive(Clone, Debug)]
pub struct Const {
    /// Its type.
    pub ty: TypeRef,
    /// Its value, as a body without parameters.
    pub body: Option<Body>,
    /// Whether it is a `static` (or the like: `thread_local!`, `lazy_static!`).
    pub is_static: bool,
}

/// A tree of imports.
#[derive(Clone, Debug)]
pub enum UseTree {
    /// `a::b::{…}`
    Nested {
        /// Path in front.
        prefix: Path,
        /// Branches.
        trees: Vec<UseTree>,
    },
    /// `a::b` or `a::b as c` (`c` is `_` for an anonymous trait import).
    Simple {
        /// The path, `self` at the end kept.
        path: Path,
        /// `as c`
        alias: Option<Name>,
    },
    /// `a::*`
    Glob(Path),
}

/// A `macro_rules!` definition, kept as text ranges.
#[derive(Clone, Debug)]
pub struct MacroRules {
    /// Everything between the definition's outer braces.
    pub tokens: Span,
    /// `#[macro_export]`
    pub exported: bool,
}
