//! The way into the room: crates and their files' trees in, one [`Program`] out.

use super::collect::Collector;
use super::{Origin, Prelude, Program, imports, index};
use crate::hir::{FileHir, Item, ItemKind, ModContent};
use crate::source::{FileId, Name};
use rustc_hash::FxHashMap;

/// One crate to number: a workspace crate, a dependency, or a built-in stub.
#[derive(Clone, Debug)]
pub struct CrateTree {
    /// Its name in paths; a dependency's library name.
    pub name: Name,
    /// Index into [`crate::workspace::Workspace::crates`]; `None` for stubs.
    pub input: Option<usize>,
    /// Where it comes from.
    pub origin: Origin,
    /// The edition's year.
    pub edition: u16,
    /// Its root file.
    pub root: FileId,
    /// The crates it can name: as it names them, their library name, and, for one that is read, its index among all
    /// trees. Stubs and the standard library are found without the index.
    pub externs: Vec<(Name, Name, Option<usize>)>,
    /// Whether these are all crates that it can name, as with a manifest; without one they are guesses.
    pub externs_known: bool,
}

/// Numbers all definitions, resolves imports and fills the index. The crate of a tree has the tree's index as its id.
/// The files come back without their items.
pub fn number(crates: &[CrateTree], files: Vec<Option<FileHir>>) -> (Program, Vec<Option<FileHir>>) {
    let mut collector = Collector::new(crates, count_uses(crates, &files), files);
    for tree in crates {
        collector.krate(tree, crates.len());
    }
    let Collector { mut program, scopes, imports, stubs, mut files, .. } = collector;
    // A file can be left with items when it names itself as a module.
    files.iter_mut().flatten().for_each(|file| file.items = Vec::new());
    let std = stubs.get(&Name::new("std")).copied();
    program.prelude = Prelude::read(&program, std);
    let scopes = imports::resolve_all(&mut program, scopes, &imports);
    program.prelude = Prelude::read(&program, std);
    imports::fill_traits(&mut program, &scopes);
    index::fill(&mut program);
    (program, files)
}

/// A crate that reads one file under more than so many module names is not written by hand.
pub(super) const MAX_USES_IN_CRATE: u32 = 4;

/// How often each file's items are wanted.
fn count_uses(crates: &[CrateTree], files: &[Option<FileHir>]) -> Vec<u32> {
    let mut uses = vec![0; files.len()];
    let mut in_crate: FxHashMap<FileId, u32> = FxHashMap::default();
    for tree in crates {
        in_crate.clear();
        let mut open = vec![tree.root];
        while let Some(file) = open.pop() {
            let Some(Some(hir)) = files.get(file.0 as usize) else { continue };
            let n_uses = in_crate.entry(file).or_default();
            if *n_uses == MAX_USES_IN_CRATE {
                continue;
            }
            *n_uses += 1;
            uses[file.0 as usize] += 1;
            module_files(&hir.items, &mut open);
        }
    }
    uses
}

fn module_files(items: &[Item], acc: &mut Vec<FileId>) {
    for item in items {
        let ItemKind::Mod(module) = &item.kind else { continue };
        match &module.content {
            ModContent::Inline(items) => module_files(items, acc),
            ModContent::File(file) => acc.extend(*file),
        }
    }
}
