//! Resolves imports by a work list, until nothing changes.
//!
//! Every lookup that an import makes is noted; when a name it asked for appears or changes, the import is looked at again.
//! A module's globs pass every name of their target on, now and whenever it gets one. Only when all this has come to rest,
//! names that were found nowhere are taken for foreign ones, since then nothing nearer can turn up any more.

use super::resolve::{self, Scope, Start};
use super::scope::{Entry, Rank, Scopes, Vis, is_visible, join, narrowest};
use super::{AdtId, Def, ModId, Namespace, Origin, Program, TraitId};
use crate::source::Name;
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::collections::VecDeque;

/// One path of a `use`, with what stood in front of it.
#[derive(Debug)]
pub(super) struct Import {
    pub(super) module: ModId,
    /// Whether it starts with `::`.
    pub(super) global: bool,
    pub(super) segments: Vec<Name>,
    pub(super) kind: ImportKind,
    pub(super) vis: Vis,
}

/// What an import brings into scope.
#[derive(Debug)]
pub(super) enum ImportKind {
    /// `use a::b` and `use a::b as name`
    Named { name: Name, only_types: bool },
    /// `use a::Trait as _`
    Anonymous,
    /// `use a::*`
    Glob,
}

/// Resolves every import into the maps of the program's modules.
pub(super) fn resolve_all(program: &mut Program, scopes: Scopes, imports: &[Import]) -> Scopes {
    let n_modules = program.modules.len();
    let extern_globs = program
        .modules
        .iter()
        .map(|module| {
            let own = |path: &Name| ExternGlob { path: *path, vis: Vis::Public, source: u32::MAX };
            module.extern_globs.iter().map(own).collect()
        })
        .collect();
    let mut solver = Solver {
        program,
        scopes,
        imports,
        queue: VecDeque::new(),
        is_queued: vec![false; imports.len()],
        is_resolved: vec![false; imports.len()],
        watchers: FxHashMap::default(),
        importers: vec![Vec::new(); n_modules],
        extern_globs,
        changed: Vec::new(),
        guesses: false,
    };
    solver.run();
    let Solver { scopes, mut extern_globs, .. } = solver;
    for (module, globs) in program.modules.iter_mut().zip(&mut extern_globs) {
        globs.sort_by_key(|glob| glob.source);
        module.extern_globs = globs.iter().map(|glob| glob.path).collect();
    }
    scopes
}

/// Notes the traits in scope of each module.
pub(super) fn fill_traits(program: &mut Program, scopes: &Scopes) {
    let mut traits: Vec<TraitId> = Vec::new();
    for at in 0..program.modules.len() {
        let id = ModId(at as u32);
        traits.clear();
        traits.extend(&program.prelude.traits);
        let module = &program[id];
        // A body's module has a higher id than the module around it.
        if let Some(around) = module.parent.filter(|_| module.is_block) {
            traits.extend(&program[around].traits);
        }
        for (namespace, name) in scopes.names(id) {
            if *namespace == Namespace::Type
                && let Some(Def::Trait(found)) = program[id].types.get(name)
            {
                traits.push(*found);
            }
        }
        traits.sort_unstable();
        traits.dedup();
        let module = &mut program[id];
        module.traits = traits.clone();
        module.types.retain(|name, _| !is_anonymous(*name));
    }
}

/// Anonymous imports stand in the scope under a name that no source text can have, so that globs pass them on.
fn anonymous(path: Name) -> Name {
    Name::new(&format!("_ {path}"))
}

pub(super) fn is_anonymous(name: Name) -> bool {
    name.as_str().starts_with("_ ")
}

/// After that many rounds of guessing whatever is still open stays open.
const MAX_ROUNDS: usize = 16;

struct Solver<'a> {
    program: &'a mut Program,
    scopes: Scopes,
    imports: &'a [Import],
    queue: VecDeque<u32>,
    is_queued: Vec<bool>,
    is_resolved: Vec<bool>,
    /// Imports that asked for a name in a module and got nothing, or something that can change.
    watchers: FxHashMap<(ModId, Name), Vec<u32>>,
    /// Globs by the module they import.
    importers: Vec<Vec<Glob>>,
    extern_globs: Vec<Vec<ExternGlob>>,
    /// Names that changed and were not yet passed on.
    changed: Vec<(ModId, Namespace, Name)>,
    guesses: bool,
}

/// A glob import of a known module.
#[derive(Clone, Copy)]
struct Glob {
    into: ModId,
    vis: Vis,
    source: u32,
}

/// A glob import of something foreign.
#[derive(Clone, Copy)]
struct ExternGlob {
    path: Name,
    vis: Vis,
    source: u32,
}

/// The scopes as one import sees them: without what it brought itself.
struct Seen<'a> {
    program: &'a Program,
    scopes: &'a Scopes,
    import: u32,
    guesses: bool,
    asked: &'a RefCell<Vec<(ModId, Name)>>,
}

impl Scope for Seen<'_> {
    fn get(&mut self, module: ModId, namespace: Namespace, name: Name) -> Option<Def> {
        let entry = self.scopes.entry(module, namespace, name);
        if entry.is_none_or(|entry| entry.rank != Rank::Own) {
            self.asked.borrow_mut().push((module, name));
        }
        if entry?.source == self.import {
            return None;
        }
        self.program[module].names(namespace).get(&name).copied()
    }

    fn guesses(&self) -> bool {
        self.guesses
    }
}

const NAMESPACES: [Namespace; 3] = [Namespace::Type, Namespace::Value, Namespace::Macro];

impl Solver<'_> {
    fn run(&mut self) {
        self.enqueue_open();
        self.drain();
        self.guesses = true;
        for _ in 0..MAX_ROUNDS {
            let n_open = self.enqueue_open();
            self.drain();
            let n_still_open = self.is_resolved.iter().filter(|is_resolved| !**is_resolved).count();
            if n_still_open == 0 || n_still_open == n_open {
                break;
            }
        }
    }

    /// Puts all imports that gave nothing so far on the list. Says how many.
    fn enqueue_open(&mut self) -> usize {
        for (at, is_resolved) in self.is_resolved.iter().enumerate() {
            if !is_resolved && !self.is_queued[at] {
                self.is_queued[at] = true;
                self.queue.push_back(at as u32);
            }
        }
        self.queue.len()
    }

    fn drain(&mut self) {
        while let Some(at) = self.queue.pop_front() {
            self.is_queued[at as usize] = false;
            self.look_at(at);
            self.pass_on();
        }
    }

    fn look_at(&mut self, at: u32) {
        let import = &self.imports[at as usize];
        match &import.kind {
            ImportKind::Named { name, only_types } => {
                let namespaces = if *only_types { &NAMESPACES[..1] } else { &NAMESPACES[..] };
                let defs = self.targets(at, namespaces);
                for (namespace, def) in namespaces.iter().zip(&defs) {
                    let Some(def) = *def else { continue };
                    let rank = if matches!(def, Def::Extern(_)) { Rank::ImportExtern } else { Rank::Import };
                    self.claim(import.module, *namespace, *name, def, rank, import.vis, at);
                }
                if let ([Some(_), _, None] | [_, Some(_), None], false) = (defs, *only_types)
                    && let Some(path) = unseen_macro(self.program, &self.scopes, import, at)
                {
                    let (def, rank) = (Def::Extern(path), Rank::ImportExtern);
                    self.claim(import.module, Namespace::Macro, *name, def, rank, import.vis, at);
                }
            }
            ImportKind::Anonymous => {
                let [def, ..] = self.targets(at, &NAMESPACES[..1]);
                if let Some(Def::Trait(id)) = def {
                    let name = anonymous(self.program[id].path);
                    self.claim(
                        import.module,
                        Namespace::Type,
                        name,
                        Def::Trait(id),
                        Rank::Import,
                        import.vis,
                        at,
                    );
                }
            }
            ImportKind::Glob => {
                let [def, ..] = self.targets(at, &NAMESPACES[..1]);
                match def {
                    Some(Def::Mod(target)) => self.add_glob(target, at),
                    Some(Def::Adt(adt)) => self.add_variants(adt, at),
                    Some(Def::Extern(path)) => {
                        self.add_extern_glob(import.module, ExternGlob { path, vis: import.vis, source: at });
                    }
                    _ => {}
                }
            }
        }
    }

    /// What an import's path means in each namespace. Guesses are made only when it means nothing in any.
    fn targets(&mut self, at: u32, namespaces: &[Namespace]) -> [Option<Def>; 3] {
        let import = &self.imports[at as usize];
        let asked = RefCell::default();
        let mut found = [None; 3];
        for guesses in [false, true] {
            // A guess is made once: what it brought would stand in the way of the next.
            if guesses && (!self.guesses || self.is_resolved[at as usize]) {
                break;
            }
            for (slot, namespace) in found.iter_mut().zip(namespaces) {
                let scope =
                    Seen { program: self.program, scopes: &self.scopes, import: at, guesses, asked: &asked };
                *slot = target(self.program, scope, import, *namespace);
            }
            if found.iter().any(Option::is_some) {
                self.is_resolved[at as usize] = true;
                break;
            }
        }
        let mut asked = asked.into_inner();
        asked.sort_unstable_by_key(|(module, name)| (*module, name.as_str().as_ptr()));
        asked.dedup();
        for key in asked {
            self.watchers.entry(key).or_default().push(at);
        }
        found
    }

    fn claim(
        &mut self,
        module: ModId,
        namespace: Namespace,
        name: Name,
        def: Def,
        rank: Rank,
        vis: Vis,
        source: u32,
    ) {
        let entry = &mut self.program.modules[module.0 as usize];
        if self.scopes.claim(entry, module, (namespace, name), def, rank, vis, source) {
            self.changed.push((module, namespace, name));
        }
    }

    /// Wakes the imports that asked for names which changed, and hands the names through globs.
    fn pass_on(&mut self) {
        while let Some((module, namespace, name)) = self.changed.pop() {
            for at in self.watchers.remove(&(module, name)).unwrap_or_default() {
                if !self.is_queued[at as usize] {
                    self.is_queued[at as usize] = true;
                    self.queue.push_back(at);
                }
            }
            for at in 0..self.importers[module.0 as usize].len() {
                let glob = self.importers[module.0 as usize][at];
                self.copy(module, namespace, name, glob);
            }
        }
    }

    fn copy(&mut self, from: ModId, namespace: Namespace, name: Name, glob: Glob) {
        let Some(Entry { vis, rank, .. }) = self.scopes.entry(from, namespace, name).copied() else { return };
        let Some(def) = self.program[from].names(namespace).get(&name).copied() else { return };
        // A `macro_rules!` that is neither exported nor re-exported has no path, and a glob cannot bring it.
        let is_textual = rank == Rank::Own && namespace == Namespace::Macro && matches!(vis, Vis::Within(_));
        if is_textual || !is_visible(self.program, vis, glob.into) {
            return;
        }
        let rank = if matches!(def, Def::Extern(_)) { Rank::GlobExtern } else { Rank::Glob };
        self.claim(glob.into, namespace, name, def, rank, narrowest(glob.vis, vis), glob.source);
    }

    fn add_glob(&mut self, target: ModId, at: u32) {
        let import = &self.imports[at as usize];
        let glob = Glob { into: import.module, vis: import.vis, source: at };
        let known = &mut self.importers[target.0 as usize];
        if target == glob.into || known.iter().any(|other| other.source == at) {
            return;
        }
        known.push(glob);
        for index in 0..self.scopes.names(target).len() {
            let (namespace, name) = self.scopes.names(target)[index];
            self.copy(target, namespace, name, glob);
        }
        for index in 0..self.extern_globs[target.0 as usize].len() {
            self.copy_extern_glob(self.extern_globs[target.0 as usize][index], glob);
        }
        // A stub does not have every name of its crate.
        let is_foreign = self.program[target].krate != self.program[glob.into].krate;
        if is_foreign && self.program.origin(target) != Origin::Workspace {
            let path = self.program[target].path;
            self.add_extern_glob(glob.into, ExternGlob { path, vis: glob.vis, source: at });
        }
    }

    fn add_variants(&mut self, adt: AdtId, at: u32) {
        let import = &self.imports[at as usize];
        for index in 0..self.program[adt].variants.len() {
            let def = Def::Variant(adt, index as u32);
            let name = self.program[adt].variants[index].name;
            if self.program.variant(adt, name) == Some(index as u32) {
                for namespace in [Namespace::Type, Namespace::Value] {
                    self.claim(import.module, namespace, name, def, Rank::Glob, import.vis, at);
                }
            }
        }
    }

    fn add_extern_glob(&mut self, module: ModId, glob: ExternGlob) {
        let globs = &mut self.extern_globs[module.0 as usize];
        if globs.iter().any(|other| other.path == glob.path) {
            return;
        }
        globs.push(glob);
        // Guesses look at the program's list, whose order is set right at the end.
        self.program[module].extern_globs.push(glob.path);
        for at in 0..self.importers[module.0 as usize].len() {
            self.copy_extern_glob(glob, self.importers[module.0 as usize][at]);
        }
    }

    fn copy_extern_glob(&mut self, extern_glob: ExternGlob, glob: Glob) {
        if is_visible(self.program, extern_glob.vis, glob.into) {
            let vis = narrowest(glob.vis, extern_glob.vis);
            self.add_extern_glob(glob.into, ExternGlob { vis, source: glob.source, ..extern_glob });
        }
    }
}

/// The macro that an import out of a foreign crate may bring beside what its stub shows: `use sqlx::query` is for `query(…)`
/// and for `query!(…)`, and stubs have no macros.
fn unseen_macro(program: &Program, scopes: &Scopes, import: &Import, at: u32) -> Option<Name> {
    if program.origin(import.module) != Origin::Workspace {
        return None;
    }
    let (last, path) = import.segments.split_last()?;
    let is_known = program.prelude.macros.contains_key(last);
    let (module, kind, vis) = (import.module, ImportKind::Glob, import.vis);
    let parent = Import { module, global: import.global, segments: path.to_vec(), kind, vis };
    let asked = RefCell::default();
    let scope = Seen { program, scopes, import: at, guesses: false, asked: &asked };
    match target(program, scope, &parent, Namespace::Type) {
        Some(Def::Mod(id)) if !path.is_empty() && !is_known && program.origin(id) != Origin::Workspace => {
            Some(join(program[id].path, *last))
        }
        _ => None,
    }
}

/// What the whole path of an import means in one namespace.
fn target(program: &Program, mut scope: Seen, import: &Import, namespace: Namespace) -> Option<Def> {
    let Some(first) = import.segments.first() else {
        // `use ::*`, or `use {*}`: the crate's root in 2015.
        return (namespace == Namespace::Type).then(|| Def::Mod(program[program[import.module].krate].root));
    };
    let is_2015 = resolve::edition(program, import.module) < 2018;
    let start = match (import.global, is_2015) {
        (_, true) => Start::Root,
        (false, false) => Start::Lexical,
        (true, false) => Start::Extern,
    };
    let is_anchored = matches!(first.as_str(), "crate" | "self" | "super");
    if namespace != Namespace::Type && is_anchored && import.segments.len() == 1 {
        return None;
    }
    // `use tokio;` or `use tokio::*` where no manifest says what tokio is.
    let may_be_crate = scope.guesses()
        && namespace == Namespace::Type
        && import.segments.len() == 1
        && resolve::looks_like_crate(*first);
    if may_be_crate && !resolve::knows_crates(program, import.module) {
        return Some(Def::Extern(*first));
    }
    let found = resolve::walk(program, &mut scope, start, import.module, namespace, &import.segments);
    let Some(found) = found else { return may_be_crate.then_some(Def::Extern(*first)) };
    (found.n_segments == import.segments.len()).then_some(found.def)
}
