//! Paths and types as written.

use crate::source::{Name, Span};

/// A path as written: `crate::a::B::<T>::c`, `<T as Trait>::f`.
#[derive(Clone, Debug)]
pub struct Path {
    /// Whether it starts with `::`.
    pub global: bool,
    /// `<T as Trait>` or `<T>` at the front.
    pub qself: Option<Box<QSelf>>,
    /// The segments; with `qself`, first those of the trait (if any), then the rest. `crate`, `self`, `super`, `Self`
    /// and `$crate` are segments with that name.
    pub segments: Vec<Segment>,
    /// The whole path.
    pub span: Span,
}

/// `<ty as Trait>`: how many of the path's segments belong to the trait.
#[derive(Clone, Debug)]
pub struct QSelf {
    /// The type in front of `as`.
    pub ty: TypeRef,
    /// The number of leading segments that name the trait; 0 in `<T>::f`.
    pub n_trait_segments: usize,
}

/// One segment of a path.
#[derive(Clone, Debug)]
pub struct Segment {
    /// The identifier, raw prefix removed.
    pub name: Name,
    /// Generic arguments; `Fn(A, B) -> C` is kept as `[Type(Tuple[A, B]), Assoc("Output", C)]`.
    pub args: Vec<GenericArg>,
    /// The identifier's place.
    pub span: Span,
}

/// A generic argument as written. Lifetimes are dropped.
#[derive(Clone, Debug)]
pub enum GenericArg {
    /// A type (or a const argument that looks like one).
    Type(TypeRef),
    /// A const argument that is not a type.
    Const,
    /// `Item = T`
    Assoc(Name, TypeRef),
}

#[expect(missing_docs, reason = "the named parts are the grammar's own")]
/// A type as written.
#[derive(Clone, Debug)]
pub enum TypeRef {
    /// A path, with generic arguments in its segments.
    Path(Path),
    /// `&T`, `&mut T`.
    Ref { mutable: bool, inner: Box<TypeRef> },
    /// `*const T`, `*mut T`.
    Ptr(Box<TypeRef>),
    /// `(A, B)`; empty for unit.
    Tuple(Vec<TypeRef>),
    /// `[T; N]`.
    Array(Box<TypeRef>),
    /// `[T]`.
    Slice(Box<TypeRef>),
    /// `fn(A) -> B`.
    FnPtr { params: Vec<TypeRef>, ret: Box<TypeRef> },
    /// `impl A + B`.
    Impl(Vec<Bound>),
    /// `dyn A + B`.
    Dyn(Vec<Bound>),
    /// `!`.
    Never,
    /// `_`, or something not understood (a macro in type position).
    Infer,
}

/// One trait bound; lifetimes and `?Sized` are dropped.
#[derive(Clone, Debug)]
pub struct Bound {
    /// The trait, with its arguments.
    pub path: Path,
}

impl Path {
    /// A path of one segment without arguments.
    pub fn single(name: Name, span: Span) -> Path {
        Path { global: false, qself: None, segments: vec![Segment { name, args: Vec::new(), span }], span }
    }

    /// The last segment's name.
    pub fn last_name(&self) -> Option<Name> {
        self.segments.last().map(|segment| segment.name)
    }

    /// The only segment's name, when the path is a bare word.
    pub fn as_single(&self) -> Option<Name> {
        match self.segments.as_slice() {
            [segment] if !self.global && self.qself.is_none() => Some(segment.name),
            _ => None,
        }
    }

    /// The segments joined with `::`, without generic arguments.
    pub fn text(&self) -> String {
        let names: Vec<&str> = self.segments.iter().map(|segment| segment.name.as_str()).collect();
        names.join("::")
    }
}

impl TypeRef {
    /// The unit type.
    pub fn unit() -> TypeRef {
        TypeRef::Tuple(Vec::new())
    }
}
