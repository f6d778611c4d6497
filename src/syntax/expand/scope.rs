//! Which `macro_rules!` definition a macro's path means.
//!
//! By text: a definition is seen after it, in its module and the modules below, and out of `#[macro_use]` modules. By
//! path: `#[macro_export]` ones at their crate's root, and all through imports; these are found by their name in the
//! crate that the path leads to, without following it module by module.

use super::ExpansionCrate;
use crate::hir::{Body, FileHir, Item, ItemKind, Mod, ModContent, UseTree, Visibility};
use crate::source::{FileId, Name, Span};
use rustc_hash::{FxHashMap, FxHashSet};

/// Index of a definition.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) struct DefId(pub(super) u32);

/// A definition.
#[derive(Clone, Debug)]
pub(super) struct Def {
    pub(super) name: Name,
    /// Index of its crate.
    pub(super) krate: usize,
    pub(super) source: DefSource,
}

/// Where a definition's rules are.
#[derive(Clone, Debug)]
pub(super) enum DefSource {
    /// In a file.
    File(Span),
    /// In what a macro expanded to.
    Text(String),
}

/// The definitions seen by text at some point: the innermost, and what was seen before it.
pub(super) type Env = Option<u32>;

/// All definitions, and who can name them.
#[derive(Debug, Default)]
pub(super) struct Scopes {
    pub(super) defs: Vec<Def>,
    envs: Vec<(Name, DefId, Env)>,
    pub(super) crates: Vec<CrateScope>,
    pub(super) modules: Vec<ModuleScope>,
    /// Names of definitions in blocks, which nothing outside of the block can name.
    in_blocks: FxHashSet<Name>,
}

/// What paths into a crate find.
#[derive(Debug, Default)]
pub(super) struct CrateScope {
    pub(super) name: Option<Name>,
    pub(super) externs: Vec<(Name, Option<usize>)>,
    /// Definitions by name; of several the exported one, else the first.
    by_name: FxHashMap<Name, (DefId, bool)>,
    /// Imports that other crates can see, by the name that they give.
    reexports: FxHashMap<Name, Vec<Name>>,
    /// Names of modules.
    modules: FxHashSet<Name>,
    /// `#[macro_use] extern crate`
    macro_use: Vec<Name>,
}

/// A module's imports.
#[derive(Debug, Default)]
pub(super) struct ModuleScope {
    pub(super) krate: usize,
    /// Whether it is the crate's root, where `#[macro_export]` puts definitions.
    is_root: bool,
    imports: FxHashMap<Name, Vec<Name>>,
    globs: Vec<Vec<Name>>,
}

impl Scopes {
    /// Reads the definitions' and imports' names of every crate.
    pub(super) fn new(crates: &[ExpansionCrate], files: &[Option<FileHir>]) -> Scopes {
        let mut scopes = Scopes::default();
        for (index, krate) in crates.iter().enumerate() {
            let (name, externs) = (Some(krate.name), krate.externs.clone());
            scopes.crates.push(CrateScope { name, externs, ..CrateScope::default() });
            let mut seen = FxHashSet::default();
            scopes.survey_file(index, krate.root, files, &mut seen);
        }
        scopes
    }

    fn survey_file(
        &mut self,
        krate: usize,
        file: FileId,
        files: &[Option<FileHir>],
        seen: &mut FxHashSet<FileId>,
    ) {
        if seen.insert(file)
            && let Some(Some(hir)) = files.get(file.0 as usize)
        {
            self.survey(krate, &hir.items, files, seen);
        }
    }

    fn survey(
        &mut self,
        krate: usize,
        items: &[Item],
        files: &[Option<FileHir>],
        seen: &mut FxHashSet<FileId>,
    ) {
        for item in items {
            match &item.kind {
                ItemKind::MacroRules(rules) => {
                    self.define(krate, item.name, DefSource::File(rules.tokens), rules.exported);
                }
                ItemKind::Fn(func) => self.survey_block(func.body.as_ref()),
                ItemKind::Const(constant) => self.survey_block(constant.body.as_ref()),
                ItemKind::Impl(block) => block.items.iter().for_each(|item| self.survey_block(body_of(item))),
                ItemKind::Trait(block) => {
                    block.items.iter().for_each(|item| self.survey_block(body_of(item)))
                }
                ItemKind::Use(tree) if !matches!(item.visibility, Visibility::Private) => {
                    let mut imports = FxHashMap::default();
                    collect_imports(&mut imports, &mut Vec::new(), &mut Vec::new(), tree);
                    self.crates[krate].reexports.extend(imports);
                }
                ItemKind::ExternCrate(name) if item.attrs.iter().any(|attr| attr.is("macro_use")) => {
                    self.crates[krate].macro_use.push(*name);
                }
                ItemKind::Mod(Mod { content, .. }) => {
                    self.crates[krate].modules.insert(item.name);
                    match content {
                        ModContent::Inline(items) => self.survey(krate, items, files, seen),
                        ModContent::File(Some(file)) => self.survey_file(krate, *file, files, seen),
                        ModContent::File(None) => {}
                    }
                }
                _ => {}
            }
        }
    }

    fn survey_block(&mut self, body: Option<&Body>) {
        for item in body.map(Body::all_items).unwrap_or_default() {
            match &item.kind {
                ItemKind::MacroRules(_) => drop(self.in_blocks.insert(item.name)),
                ItemKind::Impl(block) => block.items.iter().for_each(|item| self.survey_block(body_of(item))),
                _ => self.survey_block(body_of(item)),
            }
        }
    }

    /// Whether there is no definition at all.
    pub(super) fn is_empty(&self) -> bool {
        self.defs.is_empty() && self.in_blocks.is_empty()
    }

    /// The names that calls of definitions can have.
    pub(super) fn names(&self) -> FxHashSet<Name> {
        let mut names: FxHashSet<Name> = self.defs.iter().map(|def| def.name).collect();
        names.extend(&self.in_blocks);
        let aliases = self.modules.iter().flat_map(|module| &module.imports);
        let aliases: Vec<Name> = aliases
            .filter(|(alias, path)| path.last().is_some_and(|name| name != *alias && names.contains(name)))
            .map(|(alias, _)| *alias)
            .collect();
        names.extend(aliases);
        names
    }

    /// Adds a definition; one at the same place is known already.
    pub(super) fn define(&mut self, krate: usize, name: Name, source: DefSource, exported: bool) -> DefId {
        let id = DefId(self.defs.len() as u32);
        self.defs.push(Def { name, krate, source });
        let slot = self.crates[krate].by_name.entry(name).or_insert((id, exported));
        if exported && !slot.1 {
            *slot = (id, exported);
        }
        id
    }

    /// The definition that was read from this place.
    pub(super) fn at(&self, name: Name, place: Span) -> Option<DefId> {
        let is_it =
            |def: &Def| def.name == name && matches!(def.source, DefSource::File(span) if span == place);
        self.defs.iter().position(is_it).map(|index| DefId(index as u32))
    }

    /// `env` with one more definition.
    pub(super) fn extend(&mut self, env: Env, name: Name, def: DefId) -> Env {
        self.envs.push((name, def, env));
        Some(self.envs.len() as u32 - 1)
    }

    /// A module with these items' imports.
    pub(super) fn add_module(&mut self, krate: usize, items: &[Item]) -> usize {
        // The walk enters each crate at its root.
        let is_root = self.modules.last().is_none_or(|before| before.krate != krate);
        let mut module = ModuleScope { krate, is_root, ..ModuleScope::default() };
        for item in items {
            if let ItemKind::Use(tree) = &item.kind {
                collect_imports(&mut module.imports, &mut module.globs, &mut Vec::new(), tree);
            }
        }
        self.modules.push(module);
        self.modules.len() - 1
    }

    fn by_text(&self, mut env: Env, name: Name) -> Option<DefId> {
        while let Some(index) = env {
            let (known, def, outer) = self.envs[index as usize];
            if known == name {
                return Some(def);
            }
            env = outer;
        }
        None
    }

    /// The definition that a path means in a module, at a point where `env` is seen.
    pub(super) fn resolve(&self, path: &[Name], module: usize, env: Env) -> Option<DefId> {
        let scope = &self.modules[module];
        let name = *path.last()?;
        if path.len() > 1 {
            return self.by_path(scope.krate, path, 8);
        }
        if let Some(def) = self.by_text(env, name) {
            return Some(def);
        }
        let exported = self.crates[scope.krate].by_name.get(&name).filter(|(_, exported)| *exported);
        if let (true, Some((def, _))) = (scope.is_root, exported) {
            return Some(*def);
        }
        if let Some(import) = scope.imports.get(&name) {
            return if import.len() > 1 { self.by_path(scope.krate, import, 8) } else { None };
        }
        let globs = scope.globs.iter();
        let by_glob = globs.filter_map(|glob| {
            let path: Vec<Name> = glob.iter().copied().chain([name]).collect();
            self.by_path(scope.krate, &path, 8)
        });
        let macro_use = self.crates[scope.krate].macro_use.iter();
        let by_macro_use =
            macro_use.filter_map(|extern_name| self.by_path(scope.krate, &[*extern_name, name], 8));
        by_glob.chain(by_macro_use).next()
    }

    /// Follows a path to the crate that it leads to, and looks for its last name there.
    fn by_path(&self, krate: usize, path: &[Name], depth: usize) -> Option<DefId> {
        let depth = depth.checked_sub(1)?;
        let (first, name) = (*path.first()?, *path.last()?);
        let scope = &self.crates[krate];
        let known_extern = scope.externs.iter().find(|(known, _)| *known == first);
        let target = match first.as_str() {
            "crate" | "self" | "super" => krate,
            _ if scope.modules.contains(&first) => krate,
            _ => known_extern?.1?,
        };
        let scope = self.crates.get(target)?;
        if let Some((def, _)) = scope.by_name.get(&name) {
            return Some(*def);
        }
        let reexport = scope.reexports.get(&name)?;
        // `pub(crate) use local as exported;` in the definition's own module.
        if let [own] = reexport.as_slice() {
            return self.in_crate(target, *own);
        }
        if target == krate && reexport.as_slice() == path {
            None
        } else {
            self.by_path(target, reexport, depth)
        }
    }

    /// The definition of that name in a crate, for what a macro of that crate calls.
    pub(super) fn in_crate(&self, krate: usize, name: Name) -> Option<DefId> {
        self.crates[krate].by_name.get(&name).map(|(def, _)| *def)
    }
}

fn body_of(item: &Item) -> Option<&Body> {
    match &item.kind {
        ItemKind::Fn(func) => func.body.as_ref(),
        ItemKind::Const(constant) => constant.body.as_ref(),
        _ => None,
    }
}

fn collect_imports(
    imports: &mut FxHashMap<Name, Vec<Name>>,
    globs: &mut Vec<Vec<Name>>,
    prefix: &mut Vec<Name>,
    tree: &UseTree,
) {
    let n_outer = prefix.len();
    match tree {
        UseTree::Nested { prefix: path, trees } => {
            prefix.extend(path.segments.iter().map(|segment| segment.name));
            for tree in trees {
                collect_imports(imports, globs, prefix, tree);
            }
        }
        UseTree::Simple { path, alias } => {
            prefix.extend(path.segments.iter().map(|segment| segment.name));
            if let Some(name) = alias.or(prefix.last().copied()) {
                imports.insert(name, prefix.clone());
            }
        }
        UseTree::Glob(path) => {
            prefix.extend(path.segments.iter().map(|segment| segment.name));
            globs.push(prefix.clone());
        }
    }
    prefix.truncate(n_outer);
}
