//! Signatures of dependencies, read on demand: the libraries of packages from registries and repositories that the
//! workspace's code names and that nothing else is known of.
//!
//! Their files lie where cargo unpacked them; nothing is fetched, and a crate whose files are not there or cannot be
//! understood stays what it was, a name. Whatever goes wrong in them is no problem of the user's and is not told.
//!
//! A crate that another one hands on (`pub use model::*;`) is read with it. How much is read is limited, since generated
//! crates can be larger than the program that uses them.

use super::{CrateInput, CrateKind, Extern, Foreign, Loaded, Package, Workspace, load};
use crate::hir::{FileHir, Item, ItemKind, ModContent, UseTree, Visibility};
use crate::source::{FileId, Name, SourceMap};
use crate::syntax::CfgEnv;
use camino::Utf8Path;
use rayon::prelude::*;
use rustc_hash::FxHashSet;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Libraries larger than this are not read: bindings and tables that were generated.
const MAX_BYTES: u64 = 8 << 20;

/// So much is read of all together.
const MAX_BYTES_IN_ALL: u64 = 32 << 20;

/// How often a re-export is followed into one more crate.
const MAX_HANDED_ON: usize = 3;

/// Reads the dependencies that the workspace's files name. Crates for which `is_known` holds, by the library's name, are
/// left out: a stub or a model says more of them. The crates are added to the workspace, their files to what was loaded.
/// Lowering is told which words the workspace's files are made of: what they do not name they cannot ask for.
pub fn load_dependencies(
    workspace: &mut Workspace,
    loaded: &mut Loaded,
    is_known: impl Fn(&str) -> bool,
    lower: impl Fn(FileId, &str, &CfgEnv, &Words) -> FileHir + Sync,
) {
    let is_known = |foreign: &Foreign| foreign.is_macro || is_known(&foreign.lib_name);
    let mut reader = Reader { workspace, loaded, read: BTreeMap::new(), n_bytes: 0 };
    let mut wave = reader.named(&is_known);
    if wave.is_empty() {
        return;
    }
    let texts: Vec<Arc<str>> = reader.loaded.sources.iter().map(|(_, file)| file.text.clone()).collect();
    let words = words(&texts);
    let lower = |file: FileId, text: &str, cfg: &CfgEnv| lower(file, text, cfg, &words);
    for _ in 0..=MAX_HANDED_ON {
        wave.retain(|at| reader.fits(*at));
        if wave.is_empty() {
            break;
        }
        wave = reader.read(&wave, &is_known, &lower);
    }
    reader.link();
}

/// The words of the code that asks.
pub type Words<'t> = FxHashSet<&'t str>;

fn words(texts: &[Arc<str>]) -> Words<'_> {
    let is_gap = |c: char| !(c.is_alphanumeric() || c == '_');
    texts.par_iter().map(|text| text.split(is_gap).collect::<Words>()).reduce(Words::default, |a, b| {
        let (mut large, small) = if a.len() < b.len() { (b, a) } else { (a, b) };
        large.extend(small);
        large
    })
}

struct Reader<'w> {
    workspace: &'w mut Workspace,
    loaded: &'w mut Loaded,
    /// From [`Workspace::foreign`] to [`Workspace::crates`].
    read: BTreeMap<usize, usize>,
    /// How much text was read so far.
    n_bytes: u64,
}

impl Reader<'_> {
    /// The dependencies that the files read so far mention, ascending.
    fn named(&self, is_known: &impl Fn(&Foreign) -> bool) -> Vec<usize> {
        let mut candidates: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
        for known in self.workspace.crates.iter().flat_map(|krate| &krate.externs) {
            if let (None, Some(foreign)) = (known.krate, known.foreign)
                && !is_known(&self.workspace.foreign[foreign])
            {
                candidates.entry(known.name.as_str()).or_default().insert(foreign);
            }
        }
        let names: BTreeSet<&str> = candidates.keys().copied().collect();
        if names.is_empty() {
            return Vec::new();
        }
        let files: Vec<FileId> = self.loaded.sources.iter().map(|(file, _)| file).collect();
        let found: BTreeSet<&str> = files
            .par_iter()
            .map(|file| {
                let mut found = BTreeSet::new();
                mentioned(&self.loaded.sources.file(*file).text, &names, &mut found);
                found
            })
            .reduce(BTreeSet::new, |mut all, more| {
                all.extend(more);
                all
            });
        let found = found.into_iter().filter_map(|name| candidates.get(name)).flatten();
        found.copied().collect::<BTreeSet<usize>>().into_iter().collect()
    }

    /// Whether a library is small enough to be read with what was read before.
    fn fits(&mut self, at: usize) -> bool {
        let folder = self.workspace.foreign[at].root.parent().unwrap_or(Utf8Path::new(""));
        let files = walkdir::WalkDir::new(folder).into_iter().filter_map(Result::ok);
        let sources = files.filter(|file| file.path().extension().is_some_and(|end| end == "rs"));
        let n_bytes: u64 = sources.filter_map(|file| Some(file.metadata().ok()?.len())).sum();
        let fits = n_bytes <= MAX_BYTES && self.n_bytes + n_bytes <= MAX_BYTES_IN_ALL;
        if fits {
            self.n_bytes += n_bytes;
        }
        fits
    }

    /// Reads some libraries, and says which further ones they hand on.
    fn read(
        &mut self,
        wave: &[usize],
        is_known: &impl Fn(&Foreign) -> bool,
        lower: &(impl Fn(FileId, &str, &CfgEnv) -> FileHir + Sync),
    ) -> Vec<usize> {
        let externs: Vec<BTreeMap<Name, usize>> = wave.iter().map(|at| self.externs(*at)).collect();
        let alone = self.alone(wave, &externs);
        let first = self.loaded.files.len() as u32;
        let read = load(&alone, &[], |file, text, cfg| lower(FileId(first + file.0), text, cfg));
        let mut next = BTreeSet::new();
        let (mut files, roots) = (read.files, read.roots);
        for (externs, root) in externs.iter().zip(&roots) {
            if let Some(root) = root {
                let mut names = BTreeSet::new();
                handed_on(&files, *root, &mut names);
                let others = names.iter().filter_map(|name| externs.get(name)).copied();
                next.extend(others.filter(|other| !is_known(&self.workspace.foreign[*other])));
            }
        }
        let n_crates = self.workspace.crates.len();
        self.read.extend(wave.iter().enumerate().map(|(at, foreign)| (*foreign, n_crates + at)));
        for file in files.iter_mut().flatten() {
            file.strings = Vec::new();
            file.suppressions = Vec::new();
            file.problems = Vec::new();
            shift(&mut file.items, first);
        }
        let n_packages = self.workspace.packages.len();
        self.workspace.packages.extend(alone.packages);
        self.workspace.crates.extend(
            alone.crates.into_iter().map(|krate| CrateInput { package: n_packages + krate.package, ..krate }),
        );
        self.loaded.files.extend(files);
        self.loaded.roots.extend(roots.into_iter().map(|root| root.map(|root| FileId(first + root.0))));
        append(&mut self.loaded.sources, read.sources);
        next.retain(|other| !self.read.contains_key(other));
        next.into_iter().collect()
    }

    /// The libraries as a workspace of their own.
    fn alone(&self, wave: &[usize], externs: &[BTreeMap<Name, usize>]) -> Workspace {
        let mut packages = Vec::new();
        let mut crates = Vec::new();
        for (at, externs) in wave.iter().zip(externs) {
            let foreign = &self.workspace.foreign[*at];
            let folder = foreign.manifest.parent().unwrap_or(Utf8Path::new(""));
            packages.push(Package {
                name: Name::new(&foreign.package),
                version: foreign.version.clone(),
                folder: folder.to_owned(),
                metadata: None,
                dependencies: Vec::new(),
            });
            crates.push(CrateInput {
                name: Name::new(&foreign.lib_name),
                package: packages.len() - 1,
                kind: CrateKind::Lib,
                root: foreign.root.clone(),
                edition: foreign.edition,
                cfg: self.cfg(foreign),
                externs: externs.iter().map(|(name, at)| self.named_extern(*name, *at)).collect(),
                signatures_only: true,
                read_on_demand: true,
                selected: false,
            });
        }
        Workspace {
            root: self.workspace.root.clone(),
            metadata: None,
            packages,
            crates,
            externs_known: true,
            foreign: Vec::new(),
            foreign_cfg: CfgEnv::default(),
            problems: Vec::new(),
        }
    }

    fn named_extern(&self, name: Name, at: usize) -> Extern {
        let foreign = &self.workspace.foreign[at];
        Extern {
            name,
            lib_name: Name::new(&foreign.lib_name),
            package: Name::new(&foreign.package),
            version: foreign.version.clone(),
            krate: None,
            root: Some(foreign.root.clone()),
            edition: Some(foreign.edition),
            foreign: Some(at),
        }
    }

    /// What `cfg` means in a library: with the features that cargo says, all where it does not say.
    fn cfg(&self, foreign: &Foreign) -> CfgEnv {
        let mut cfg = self.workspace.foreign_cfg.clone();
        match &foreign.features {
            Some(features) => features.iter().for_each(|feature| cfg.set_value("feature", feature)),
            None => cfg.all_features = true,
        }
        cfg
    }

    /// The crates that a library can name, as far as that is known.
    fn externs(&self, at: usize) -> BTreeMap<Name, usize> {
        let foreign = &self.workspace.foreign[at];
        foreign.externs.iter().flatten().map(|(name, at)| (Name::new(name), *at)).collect()
    }

    /// Lets every crate name those that were read.
    fn link(self) {
        for krate in &mut self.workspace.crates {
            for known in &mut krate.externs {
                if let (None, Some(foreign)) = (known.krate, known.foreign) {
                    known.krate = self.read.get(&foreign).copied();
                }
            }
        }
    }
}

/// The names out of `wanted` that a text uses as crates: in front of `::`, or after `use` and `extern crate`.
fn mentioned<'n>(text: &str, wanted: &BTreeSet<&'n str>, acc: &mut BTreeSet<&'n str>) {
    let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    let bytes = text.as_bytes();
    let mut note = |word: &str| {
        if let Some(name) = wanted.get(word) {
            acc.insert(*name);
        }
    };
    for (at, _) in text.match_indices("::") {
        let before = text[..at].trim_end();
        let n_word = before.bytes().rev().take_while(is_word).count();
        note(&before[before.len() - n_word..]);
    }
    for keyword in ["use", "crate"] {
        for (at, _) in text.match_indices(keyword) {
            let is_alone = at == 0 || !is_word(&bytes[at - 1]);
            let rest = &text[at + keyword.len()..];
            if is_alone && rest.starts_with(char::is_whitespace) {
                let rest = rest.trim_start();
                note(&rest[..rest.bytes().take_while(is_word).count()]);
            }
        }
    }
}

/// The crates whose things a library exports as its own: the first names of its public imports.
fn handed_on(files: &[Option<FileHir>], root: FileId, acc: &mut BTreeSet<Name>) {
    let mut open = vec![root];
    let mut seen = BTreeSet::new();
    while let Some(file) = open.pop() {
        if let (true, Some(Some(hir))) = (seen.insert(file), files.get(file.0 as usize)) {
            handed_on_by(&hir.items, acc, &mut open);
        }
    }
}

fn handed_on_by(items: &[Item], acc: &mut BTreeSet<Name>, open: &mut Vec<FileId>) {
    for item in items {
        match &item.kind {
            ItemKind::Mod(module) => match &module.content {
                ModContent::Inline(items) => handed_on_by(items, acc, open),
                ModContent::File(file) => open.extend(*file),
            },
            ItemKind::Use(tree) if matches!(item.visibility, Visibility::Public) => first_names(tree, acc),
            ItemKind::ExternCrate(name) if matches!(item.visibility, Visibility::Public) => {
                acc.insert(*name);
            }
            _ => {}
        }
    }
}

fn first_names(tree: &UseTree, acc: &mut BTreeSet<Name>) {
    let path = match tree {
        UseTree::Nested { prefix, trees } if prefix.segments.is_empty() => {
            return trees.iter().for_each(|tree| first_names(tree, acc));
        }
        UseTree::Nested { prefix, .. } => prefix,
        UseTree::Simple { path, .. } | UseTree::Glob(path) => path,
    };
    acc.extend(path.segments.first().map(|segment| segment.name));
}

/// Makes the ids of files those of the whole.
fn shift(items: &mut [Item], by: u32) {
    for item in items {
        let ItemKind::Mod(module) = &mut item.kind else { continue };
        match &mut module.content {
            ModContent::Inline(items) => shift(items, by),
            ModContent::File(file) => *file = file.map(|file| FileId(file.0 + by)),
        }
    }
}

fn append(sources: &mut SourceMap, more: SourceMap) {
    for (_, file) in more.iter() {
        sources.add(file.clone());
    }
}
