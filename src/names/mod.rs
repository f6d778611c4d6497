//! The module tree, imports, and what a path means: from the files' trees to one [`Program`] of numbered definitions.
//!
//! Foreign crates that nothing was read of stay as absolute paths ([`Def::Extern`]), which is how models know them. The
//! built-in stubs of std and of some popular crates, and the signatures read from dependencies, are crates like the
//! workspace's own, with another [`Origin`].
//!
//! Invariant: ids index the arenas of the program they came from, and are handed out in the order of crates, files and
//! source text, so that the same input gives the same numbers.

mod collect;
mod imports;
mod index;
mod number;
mod prelude;
mod resolve;
mod scope;
#[cfg(test)]
mod tests;

pub use number::{CrateTree, number};
pub use prelude::Prelude;
pub use resolve::{Resolution, macro_candidates, resolve};

use crate::hir;
use crate::source::{FileId, Name, Span};
use rustc_hash::FxHashMap;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident in $arena:ident: $entry:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub struct $name(pub u32);

        impl std::ops::Index<$name> for Program {
            type Output = $entry;
            fn index(&self, id: $name) -> &$entry {
                &self.$arena[id.0 as usize]
            }
        }

        impl std::ops::IndexMut<$name> for Program {
            fn index_mut(&mut self, id: $name) -> &mut $entry {
                &mut self.$arena[id.0 as usize]
            }
        }
    )*};
}

ids! {
    /// A crate of [`Program::crates`].
    CrateId in crates: Crate
    /// A module of [`Program::modules`].
    ModId in modules: Module
    /// A function of [`Program::fns`].
    FnId in fns: Fn
    /// A struct, enum or union of [`Program::adts`].
    AdtId in adts: Adt
    /// A trait of [`Program::traits`].
    TraitId in traits: Trait
    /// An impl block of [`Program::impls`].
    ImplId in impls: Impl
    /// A type alias or associated type of [`Program::aliases`].
    AliasId in aliases: Alias
    /// A const or static of [`Program::consts`].
    ConstId in consts: Const
}

/// Among the crates that code can name: there may be others, because no manifest says which they are.
pub const ANY_CRATE: &str = "*";

/// Everything that was read, numbered.
#[derive(Debug, Default)]
pub struct Program {
    /// Crates; stubs first.
    pub crates: Vec<Crate>,
    /// Modules, the anonymous ones of function bodies included.
    pub modules: Vec<Module>,
    /// Functions, free, associated and provided.
    pub fns: Vec<Fn>,
    /// Structs, enums and unions.
    pub adts: Vec<Adt>,
    /// Traits.
    pub traits: Vec<Trait>,
    /// Impl blocks.
    pub impls: Vec<Impl>,
    /// Type aliases, associated types of traits and impls.
    pub aliases: Vec<Alias>,
    /// Consts and statics, free and associated.
    pub consts: Vec<Const>,
    /// Fast ways in, see [`Index`].
    pub index: Index,
    /// What every module sees of std.
    pub prelude: Prelude,
}

impl Program {
    /// The index of an enum's variant by name; `None` for structs and unions.
    pub fn variant(&self, adt: AdtId, name: Name) -> Option<u32> {
        let adt = &self[adt];
        let is_enum = adt.kind == AdtKind::Enum;
        is_enum.then(|| adt.variants.iter().position(|variant| variant.name == name))?.map(|at| at as u32)
    }

    /// The module itself, or for a body's anonymous module the named one around it.
    pub fn named_module(&self, module: ModId) -> ModId {
        let mut at = module;
        while self[at].is_block {
            let Some(parent) = self[at].parent else { break };
            at = parent;
        }
        at
    }

    /// Where a module's crate comes from.
    pub fn origin(&self, module: ModId) -> Origin {
        self[self[module].krate].origin
    }

    /// The path of a definition as models and messages spell it; `None` for `Self`, type parameters, aliases.
    pub fn def_path(&self, def: Def) -> Option<Name> {
        match def {
            Def::Mod(id) => Some(self[id].path),
            Def::Fn(id) => Some(self[id].path),
            Def::Adt(id) => Some(self[id].path),
            Def::Trait(id) => Some(self[id].path),
            Def::Const(id) => Some(self[id].path),
            Def::Variant(id, at) => {
                let variant = self[id].variants.get(at as usize)?;
                Some(scope::join(self[id].path, variant.name))
            }
            Def::Prim(path) | Def::Macro(path) | Def::Extern(path) => Some(path),
            Def::Alias(_) | Def::Param(_) | Def::SelfImpl(_) | Def::SelfTrait(_) => None,
        }
    }
}

/// Tables from names to definitions, made once all definitions and imports are known.
#[derive(Debug, Default)]
pub struct Index {
    /// Inherent and trait impls by the type that heads their self type.
    pub impls_of: FxHashMap<TypeHead, Vec<ImplId>>,
    /// Impls whose self type is a bare type parameter (`impl<T: X> Y for T`).
    pub blanket_impls: Vec<ImplId>,
    /// Impls of a trait.
    pub impls_of_trait: FxHashMap<TraitId, Vec<ImplId>>,
    /// Functions (free and associated) by canonical path, as models name them.
    pub fn_by_path: FxHashMap<Name, FnId>,
    /// Types by canonical path.
    pub adt_by_path: FxHashMap<Name, AdtId>,
    /// Traits by canonical path.
    pub trait_by_path: FxHashMap<Name, TraitId>,
}

/// What heads a type: enough to find the impls that can apply to it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum TypeHead {
    /// A type of the program.
    Adt(AdtId),
    /// A foreign type by its path.
    Extern(Name),
    /// `u8`, `str`, `bool` …
    Prim(Name),
    /// `&T` (also `&mut T`)
    Ref,
    /// `[T]`, `[T; N]`
    Slice,
    /// `(A, B)`
    Tuple,
    /// `dyn Trait`
    Dyn(TraitId),
    /// function pointers and closures
    Fn,
}

/// Where a definition comes from.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Origin {
    /// A crate that is analysed.
    Workspace,
    /// A dependency read for its marks and signatures.
    Dependency,
    /// A built-in stub.
    Stub,
}

/// A crate.
#[derive(Debug)]
pub struct Crate {
    /// Its name in paths.
    pub name: Name,
    /// Index into [`crate::workspace::Workspace::crates`]; `None` for stubs.
    pub input: Option<usize>,
    /// Its root module.
    pub root: ModId,
    /// Where it comes from.
    pub origin: Origin,
    /// The edition's year.
    pub edition: u16,
    /// Names of other crates, to what they are.
    pub externs: FxHashMap<Name, ExternCrate>,
    /// Crates under `#[macro_use] extern crate`, in source order.
    pub macro_use: Vec<ExternCrate>,
}

/// Another crate, as one crate sees it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ExternCrate {
    /// One that was read.
    Read(CrateId),
    /// One that nothing is known of but its library name.
    Unread(Name),
}

/// A module.
#[derive(Debug)]
pub struct Module {
    /// Its name; empty for a crate root or a body's anonymous module.
    pub name: Name,
    /// The crate it is in.
    pub krate: CrateId,
    /// The module around it. For a body's anonymous module: the module of the function.
    pub parent: Option<ModId>,
    /// Whether it is the anonymous module of a body: names not found in it are looked up in its parent.
    pub is_block: bool,
    /// The file it is (mostly) in.
    pub file: FileId,
    /// Its absolute path: `clinic_api::db`.
    pub path: Name,
    /// Types, traits and modules in scope here, imports included.
    pub types: FxHashMap<Name, Def>,
    /// Functions, consts, statics and constructors in scope here, imports included.
    pub values: FxHashMap<Name, Def>,
    /// Macros by name, imports and textual scope included: foreign ones as [`Def::Extern`].
    pub macros: FxHashMap<Name, Def>,
    /// Traits in scope for method calls, sorted: own and imported ones, anonymous imports (`as _`), those of the modules
    /// around a body's anonymous module, and the prelude's.
    pub traits: Vec<TraitId>,
    /// Paths of foreign modules that are imported whole without their names being known (`use axum::prelude::*`), in
    /// source order: where a name may come from that is found nowhere else.
    pub extern_globs: Vec<Name>,
    /// Attributes of the `mod` item; those at the head of a file are in [`hir::FileHir::attrs`].
    pub attrs: Vec<hir::Attr>,
    /// Whether only tests reach it.
    pub in_test: bool,
}

/// What a path means.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Def {
    /// A module.
    Mod(ModId),
    /// A function.
    Fn(FnId),
    /// A struct, enum or union; in value position the constructor of a struct.
    Adt(AdtId),
    /// A variant, by its index; in value position its constructor.
    Variant(AdtId, u32),
    /// A trait.
    Trait(TraitId),
    /// A type alias.
    Alias(AliasId),
    /// A const or static.
    Const(ConstId),
    /// `u8`, `str` …
    Prim(Name),
    /// A generic parameter of the item around, by name.
    Param(Name),
    /// `Self` in an impl.
    SelfImpl(ImplId),
    /// `Self` in a trait.
    SelfTrait(TraitId),
    /// A macro of the workspace that could not be expanded, by its canonical path.
    Macro(Name),
    /// Something of a crate that was not read, by its absolute path (`tracing::info`), re-exports as the user wrote
    /// them. Std items without stub too, always spelled `std::…` (never `core::` or `alloc::`).
    Extern(Name),
}

/// A function.
#[derive(Debug)]
pub struct Fn {
    /// Its name.
    pub name: Name,
    /// Its canonical path: `clinic_api::db::load`, `clinic_api::Patient::name` for methods (the type's path, or the
    /// trait's for a method of a trait impl is *not* used: it is the self type's), `clinic_api::Describe::text` for a
    /// trait's own.
    pub path: Name,
    /// Where it stands.
    pub parent: FnParent,
    /// The module whose names its signature sees.
    pub module: ModId,
    /// The module whose names its body sees: `module`, or an anonymous one below it.
    pub body_module: ModId,
    /// Signature and body.
    pub hir: hir::Fn,
    /// Attributes.
    pub attrs: Vec<hir::Attr>,
    /// Where the name stands.
    pub name_span: Span,
    /// The whole item.
    pub span: Span,
    /// Whether anyone outside of the crate could name it, as far as its own visibility says.
    pub is_pub: bool,
    /// Whether only tests reach it.
    pub in_test: bool,
}

/// What a function stands in.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FnParent {
    /// A module (or a body).
    Module,
    /// An impl block.
    Impl(ImplId),
    /// A trait: `body` is the provided one, if any.
    Trait(TraitId),
}

/// A struct, enum or union.
#[derive(Debug)]
pub struct Adt {
    /// Its name.
    pub name: Name,
    /// Its canonical path.
    pub path: Name,
    /// Its module.
    pub module: ModId,
    /// Struct, enum or union.
    pub kind: AdtKind,
    /// Generics.
    pub generics: hir::Generics,
    /// Variants; a struct or union has one, with its own name.
    pub variants: Vec<hir::Variant>,
    /// Attributes.
    pub attrs: Vec<hir::Attr>,
    /// Names of the derives, last segments only, in source order.
    pub derives: Vec<Name>,
    /// Where the name stands.
    pub name_span: Span,
    /// The whole item.
    pub span: Span,
    /// Whether only tests reach it.
    pub in_test: bool,
}

/// The kinds of types with fields.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "Rust's own words")]
pub enum AdtKind {
    Struct,
    Enum,
    Union,
}

/// A trait.
#[derive(Debug)]
pub struct Trait {
    /// Its name.
    pub name: Name,
    /// Its canonical path.
    pub path: Name,
    /// Its module.
    pub module: ModId,
    /// Generics, without `Self`.
    pub generics: hir::Generics,
    /// Supertraits as written.
    pub supertraits: Vec<hir::Bound>,
    /// Its functions, by name.
    pub fns: Vec<(Name, FnId)>,
    /// Its associated types, by name.
    pub types: Vec<(Name, AliasId)>,
    /// Its associated consts, by name.
    pub consts: Vec<(Name, ConstId)>,
    /// Attributes.
    pub attrs: Vec<hir::Attr>,
    /// Where the name stands.
    pub name_span: Span,
}

/// An impl block.
#[derive(Debug)]
pub struct Impl {
    /// The module whose names it sees.
    pub module: ModId,
    /// Generics.
    pub generics: hir::Generics,
    /// The trait, resolved; with the path as written for its arguments.
    pub trait_: Option<(Def, hir::Path)>,
    /// The self type as written.
    pub self_ty: hir::TypeRef,
    /// What heads the self type; `None` for a bare type parameter or something not understood.
    pub head: Option<TypeHead>,
    /// Its functions, by name.
    pub fns: Vec<(Name, FnId)>,
    /// Its associated types, by name.
    pub types: Vec<(Name, AliasId)>,
    /// Its associated consts, by name.
    pub consts: Vec<(Name, ConstId)>,
    /// Attributes.
    pub attrs: Vec<hir::Attr>,
    /// The derive that stands for it, when lowering wrote it out.
    pub derived_by: Option<Span>,
    /// The impl's head.
    pub span: Span,
}

/// A type alias or associated type.
#[derive(Debug)]
pub struct Alias {
    /// Its name.
    pub name: Name,
    /// Its module.
    pub module: ModId,
    /// The impl or trait it stands in.
    pub parent: FnParent,
    /// The alias itself.
    pub hir: hir::TypeAlias,
}

/// A const or static.
#[derive(Debug)]
pub struct Const {
    /// Its name.
    pub name: Name,
    /// Its canonical path.
    pub path: Name,
    /// Its module.
    pub module: ModId,
    /// The module whose names its body sees.
    pub body_module: ModId,
    /// The impl or trait it stands in.
    pub parent: FnParent,
    /// Type and value.
    pub hir: hir::Const,
    /// Where the name stands.
    pub name_span: Span,
    /// Whether only tests reach it.
    pub in_test: bool,
}

/// Which names a path is looked up among.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Namespace {
    /// Types, traits, modules.
    Type,
    /// Functions, consts, constructors.
    Value,
    /// Macros.
    Macro,
}
