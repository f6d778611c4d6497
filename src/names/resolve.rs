//! From a path to a definition, as far as the path leads.
//!
//! The same walk serves finished programs and imports that are still being resolved; a [`Scope`] tells them apart.

use super::scope::join;
use super::{Crate, CrateId, Def, ExternCrate, ModId, Namespace, Origin, Program, prelude};
use crate::hir;
use crate::source::Name;

/// How far a path leads.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Resolution {
    /// The definition of the longest prefix that could be resolved.
    pub def: Def,
    /// How many segments that took. The rest names associated items, or something in a module that is not there.
    pub n_segments: usize,
}

/// What a path in `module` means.
///
/// Type parameters and `Self` belong to the item around and are the caller's to know: ask for those first. Of a path with
/// a qualified self (`<T as Trait>::f`) the trait is resolved; `<T>::f` gives `None`.
pub fn resolve(
    program: &Program,
    module: ModId,
    namespace: Namespace,
    path: &hir::Path,
) -> Option<Resolution> {
    let (segments, namespace) = match &path.qself {
        Some(qself) => (path.segments.get(..qself.n_trait_segments)?, Namespace::Type),
        None => (path.segments.as_slice(), namespace),
    };
    let start = match (path.global, edition(program, module)) {
        (false, _) => Start::Lexical,
        (true, ..2018) => Start::Root,
        (true, _) => Start::Extern,
    };
    walk(program, &mut Finished(program), start, module, namespace, segments)
}

/// Every path that a macro called by its bare name can have, best first: more than one when several foreign crates stand
/// under `#[macro_use]` or are imported whole, and which of them has the macro cannot be known here.
pub fn macro_candidates(program: &Program, module: ModId, name: Name) -> Vec<Name> {
    let mut paths = Vec::new();
    let certain = named(program, &mut Finished(program), module, Namespace::Macro, name, true);
    if let Some(path) = certain.and_then(|def| program.def_path(def)) {
        return vec![path];
    }
    for krate in &program[program[module].krate].macro_use {
        paths.extend(foreign_name(program, *krate).map(|lib_name| join(lib_name, name)));
    }
    for at in lexical(program, module) {
        paths.extend(program[at].extern_globs.iter().map(|glob| join(*glob, name)));
    }
    paths
}

/// Looks a path up from a module downwards; `None` unless all of it leads somewhere.
pub(super) fn from_module(
    program: &Program,
    module: ModId,
    namespace: Namespace,
    segments: &[Name],
) -> Option<Def> {
    let scope = &mut Finished(program);
    let all = descend(program, scope, Def::Mod(module), 0, namespace, segments);
    (all.n_segments == segments.len()).then_some(all.def)
}

/// Where the first segment of a path is looked up.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Start {
    /// In the module and the bodies around it, then among crates, then in the prelude.
    Lexical,
    /// In the crate's root module, then among crates: `use` and `::` before edition 2018.
    Root,
    /// Among crates only: `::`.
    Extern,
}

/// The names of modules, as far as they are known.
pub(super) trait Scope {
    /// What a name means in a module.
    fn get(&mut self, module: ModId, namespace: Namespace, name: Name) -> Option<Def>;
    /// Whether a name that is found nowhere may be taken for a foreign one.
    fn guesses(&self) -> bool;
}

struct Finished<'a>(&'a Program);

impl Scope for Finished<'_> {
    fn get(&mut self, module: ModId, namespace: Namespace, name: Name) -> Option<Def> {
        self.0[module].names(namespace).get(&name).copied()
    }

    fn guesses(&self) -> bool {
        true
    }
}

/// The segments of a path, written or already cut down to names.
pub(super) trait Segment {
    fn name(&self) -> Name;
}

impl Segment for Name {
    fn name(&self) -> Name {
        *self
    }
}

impl Segment for hir::Segment {
    fn name(&self) -> Name {
        self.name
    }
}

pub(super) fn edition(program: &Program, module: ModId) -> u16 {
    program[program[module].krate].edition
}

/// Resolves a path as far as it leads.
pub(super) fn walk<S: Segment>(
    program: &Program,
    scope: &mut impl Scope,
    start: Start,
    module: ModId,
    namespace: Namespace,
    segments: &[S],
) -> Option<Resolution> {
    let first = segments.first()?.name();
    let is_single = segments.len() == 1;
    let krate = program[module].krate;
    let (def, n_segments) = match first.as_str() {
        "Self" => return None,
        "crate" | "$crate" => (Def::Mod(program[krate].root), 1),
        "self" | "super" => upwards(program, module, segments)?,
        text => match text.strip_prefix("$crate:") {
            Some(name) => (crate_of_macro(program, krate, Name::new(name)), 1),
            None => {
                let namespace = if is_single { namespace } else { Namespace::Type };
                (head(program, scope, start, module, namespace, first, is_single)?, 1)
            }
        },
    };
    Some(descend(program, scope, def, n_segments, namespace, segments))
}

/// `self::super::super`: the module and the number of segments.
fn upwards<S: Segment>(program: &Program, module: ModId, segments: &[S]) -> Option<(Def, usize)> {
    let mut at = program.named_module(module);
    let mut n_segments = 0;
    for segment in segments {
        match segment.name().as_str() {
            "self" if n_segments == 0 => {}
            "super" => at = program.named_module(program[at].parent?),
            _ => break,
        }
        n_segments += 1;
    }
    Some((Def::Mod(at), n_segments))
}

/// The crate that `$crate` stands for in a macro of another crate.
fn crate_of_macro(program: &Program, here: CrateId, name: Name) -> Def {
    let found = program.crates.iter().position(|krate| krate.name == name);
    let Some(found) = found else { return Def::Extern(name) };
    let is_here = program[here].name == name;
    Def::Mod(if is_here { program[here].root } else { program.crates[found].root })
}

/// Follows the segments from `n_segments` on, starting at `def`.
fn descend<S: Segment>(
    program: &Program,
    scope: &mut impl Scope,
    def: Def,
    n_segments: usize,
    namespace: Namespace,
    segments: &[S],
) -> Resolution {
    let mut at = Resolution { def, n_segments };
    while let Some(segment) = segments.get(at.n_segments) {
        let rest = &segments[at.n_segments..];
        let namespace = if rest.len() == 1 { namespace } else { Namespace::Type };
        let next = match at.def {
            // `a::self`, as it stands in imports.
            Def::Mod(_) if segment.name() == "self" => Some(at.def),
            Def::Mod(module) => match scope.get(module, namespace, segment.name()) {
                None if scope.guesses() => match foreign_part(program, module) {
                    Some(path) => return whole(path, rest, segments),
                    None => None,
                },
                found => found,
            },
            Def::Adt(adt) if namespace != Namespace::Macro => {
                program.variant(adt, segment.name()).map(|index| Def::Variant(adt, index))
            }
            Def::Extern(path) => return whole(path, rest, segments),
            _ => None,
        };
        let Some(next) = next else { break };
        at = Resolution { def: next, n_segments: at.n_segments + 1 };
    }
    at
}

/// The foreign path that all segments of a path stand for: `path` with the `rest`.
fn whole<S: Segment>(path: Name, rest: &[S], segments: &[S]) -> Resolution {
    let path = rest.iter().fold(path, |path, segment| match segment.name() {
        name if name == "self" => path,
        name => join(path, name),
    });
    Resolution { def: Def::Extern(path), n_segments: segments.len() }
}

/// Where a name may come from that a module does not show: a crate imported whole, or the part of a foreign crate that
/// its stub leaves out.
fn foreign_part(program: &Program, module: ModId) -> Option<Name> {
    if let Some(glob) = likely_glob(program, module) {
        return Some(glob);
    }
    (program.origin(module) != Origin::Workspace).then(|| program[module].path)
}

/// The glob import to take for the origin of an unknown name. What std has, its stub mostly shows, so std comes last.
fn likely_glob(program: &Program, module: ModId) -> Option<Name> {
    let globs = &program[module].extern_globs;
    globs.iter().find(|glob| !is_within(**glob, "std")).or(globs.first()).copied()
}

/// What the first segment means.
fn head(
    program: &Program,
    scope: &mut impl Scope,
    start: Start,
    module: ModId,
    namespace: Namespace,
    name: Name,
    is_single: bool,
) -> Option<Def> {
    let krate = &program[program[module].krate];
    let found = match start {
        Start::Lexical => named(program, scope, module, namespace, name, is_single),
        Start::Root => {
            scope.get(krate.root, namespace, name).or_else(|| extern_crate(program, krate, namespace, name))
        }
        Start::Extern => extern_crate(program, krate, namespace, name),
    };
    if found.is_some() || !scope.guesses() {
        return found;
    }
    let looks_like_crate = !is_single && looks_like_crate(name);
    match start {
        Start::Lexical if looks_like_crate && !knows_crates(program, module) => Some(Def::Extern(name)),
        Start::Lexical => guess(program, krate, module, namespace, name)
            .or_else(|| looks_like_crate.then_some(Def::Extern(name))),
        Start::Root | Start::Extern => looks_like_crate.then_some(Def::Extern(name)),
    }
}

/// Whether a name is spelled like a crate's.
pub(super) fn looks_like_crate(name: Name) -> bool {
    name.as_str().starts_with(|c: char| c.is_ascii_lowercase())
}

/// Whether the crates that code can name are known. Without a manifest they are not, and any lower-case word in front of
/// `::` may be one.
pub(super) fn knows_crates(program: &Program, module: ModId) -> bool {
    program[program[module].krate].externs_known
}

/// The module and, for a body's anonymous module, those around it up to the first named one.
fn lexical(program: &Program, module: ModId) -> impl Iterator<Item = ModId> + '_ {
    std::iter::successors(Some(module), |at| if program[*at].is_block { program[*at].parent } else { None })
}

/// What a bare name means for certain.
fn named(
    program: &Program,
    scope: &mut impl Scope,
    module: ModId,
    namespace: Namespace,
    name: Name,
    is_single: bool,
) -> Option<Def> {
    let krate = &program[program[module].krate];
    let in_scope = lexical(program, module).find_map(|at| scope.get(at, namespace, name));
    if let Some(def) = in_scope {
        return Some(match def {
            // `use std::str;` does not take `str` away.
            Def::Mod(_) | Def::Extern(_) if is_single && is_hidden_prim(program, def, namespace, name) => {
                Def::Prim(name)
            }
            Def::Extern(path) if !is_single => own_crate_of(program, krate, name, path).unwrap_or(def),
            _ => def,
        });
    }
    match namespace {
        Namespace::Type => extern_crate(program, krate, namespace, name)
            .or_else(|| program.prelude.types.get(&name).copied())
            .or_else(|| prelude::is_prim(name).then_some(Def::Prim(name))),
        Namespace::Value => program.prelude.values.get(&name).copied(),
        Namespace::Macro => textual_macro(program, scope, module, name)
            .or_else(|| read_macro(program, krate, name))
            .or_else(|| program.prelude.macros.get(&name).copied()),
    }
}

fn is_hidden_prim(program: &Program, def: Def, namespace: Namespace, name: Name) -> bool {
    namespace == Namespace::Type
        && prelude::is_prim(name)
        && program.def_path(def).is_some_and(|path| is_within(path, "std"))
}

/// Whether a path is in the crate of that name, or the crate itself.
fn is_within(path: Name, krate: &str) -> bool {
    path.as_str().strip_prefix(krate).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// The crate `name`, when something of the same name was imported out of it: after `use anyhow::anyhow`, which brings a
/// macro, `anyhow::Result` still means the crate.
fn own_crate_of(program: &Program, krate: &Crate, name: Name, imported: Name) -> Option<Def> {
    match krate.externs.get(&name) {
        Some(ExternCrate::Read(id)) => {
            let other = &program[*id];
            is_within(imported, other.name.as_str()).then_some(Def::Mod(other.root))
        }
        Some(ExternCrate::Unread(lib_name)) => {
            is_within(imported, lib_name.as_str()).then_some(Def::Extern(*lib_name))
        }
        None => is_within(imported, name.as_str()).then_some(Def::Extern(name)),
    }
}

/// A crate by the name it has in another one.
fn extern_crate(program: &Program, krate: &Crate, namespace: Namespace, name: Name) -> Option<Def> {
    if namespace != Namespace::Type {
        return None;
    }
    Some(match *krate.externs.get(&name)? {
        ExternCrate::Read(id) => Def::Mod(program[id].root),
        ExternCrate::Unread(lib_name) => Def::Extern(lib_name),
    })
}

/// A `macro_rules!` of a module around. That it must stand further up in the text is not checked.
fn textual_macro(program: &Program, scope: &mut impl Scope, module: ModId, name: Name) -> Option<Def> {
    let mut around = std::iter::successors(program[module].parent, |at| program[*at].parent);
    around.find_map(|at| {
        let def = scope.get(at, Namespace::Macro, name)?;
        matches!(def, Def::Macro(_)).then_some(def)
    })
}

/// A macro of a crate under `#[macro_use]` whose macros are known.
fn read_macro(program: &Program, krate: &Crate, name: Name) -> Option<Def> {
    krate.macro_use.iter().find_map(|other| match other {
        ExternCrate::Read(id) => program[program[*id].root].macros.get(&name).copied(),
        ExternCrate::Unread(_) => None,
    })
}

/// The library name of a crate that can have macros which are not known here.
fn foreign_name(program: &Program, krate: ExternCrate) -> Option<Name> {
    match krate {
        ExternCrate::Unread(lib_name) => Some(lib_name),
        ExternCrate::Read(id) => {
            let krate = &program[id];
            (krate.origin != Origin::Workspace).then_some(krate.name)
        }
    }
}

/// A foreign item that an unknown bare name may mean.
fn guess(program: &Program, krate: &Crate, module: ModId, namespace: Namespace, name: Name) -> Option<Def> {
    let mut unread = krate.macro_use.iter().filter_map(|other| foreign_name(program, *other));
    if namespace == Namespace::Macro
        // `lazy_static!` is the macro of that crate, whatever else stands under `#[macro_use]`.
        && let Some(lib_name) = unread.clone().find(|lib_name| *lib_name == name).or_else(|| unread.next())
    {
        return Some(Def::Extern(join(lib_name, name)));
    }
    // A struct of ours is no function of theirs.
    let is_ours = |at: ModId| match namespace {
        Namespace::Value => {
            program[at].types.get(&name).is_some_and(|def| !matches!(def, Def::Extern(_) | Def::Mod(_)))
        }
        _ => false,
    };
    if lexical(program, module).any(is_ours) {
        return None;
    }
    let glob = lexical(program, module).find_map(|at| likely_glob(program, at))?;
    Some(Def::Extern(join(glob, name)))
}
