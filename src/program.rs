//! From a loaded workspace to a numbered program: the workspace's crates, the dependencies read for their marks, and the stubs.

use crate::hir::FileHir;
use crate::names::{self, CrateTree, Origin, Program};
use crate::source::{FileId, Name, SourceMap};
use crate::stubs;
use crate::syntax::{self, ExpansionCrate};
use crate::workspace::{CrateInput, Loaded, Workspace};

/// A program with its texts.
#[derive(Debug)]
pub struct Numbered {
    /// The definitions.
    pub program: Program,
    /// All texts, those of the stubs included.
    pub sources: SourceMap,
    /// What is left of the files: suppressions, strings, problems.
    pub files: Vec<Option<FileHir>>,
}

/// Numbers everything that was loaded.
pub fn number(workspace: &Workspace, loaded: Loaded) -> Numbered {
    let Loaded { mut sources, mut files, roots, .. } = loaded;
    expand(workspace, &roots, &mut files, &sources);
    let mut trees = Vec::new();
    let mut tree_of = vec![None; workspace.crates.len()];
    for (index, krate) in workspace.crates.iter().enumerate() {
        if let Some(root) = roots[index] {
            tree_of[index] = Some(trees.len());
            trees.push((index, root, krate));
        }
    }
    let mut all: Vec<CrateTree> = trees
        .into_iter()
        .map(|(index, root, krate)| CrateTree {
            name: krate.name,
            input: Some(index),
            origin: if krate.signatures_only { Origin::Dependency } else { Origin::Workspace },
            edition: krate.edition,
            root,
            externs: externs(workspace, krate, &tree_of),
            externs_known: workspace.externs_known,
        })
        .collect();
    let named: Vec<&str> = stubs::CRATES
        .iter()
        .map(|(name, _)| *name)
        .filter(|name| is_named(workspace, &sources, name))
        .collect();
    all.extend(stubs::load(&mut sources, &mut files, &named));
    let (program, files) = names::number(&all, files);
    Numbered { program, sources, files }
}

/// Replaces calls of the workspace's own macros by what they stand for.
fn expand(
    workspace: &Workspace,
    roots: &[Option<FileId>],
    files: &mut [Option<FileHir>],
    sources: &SourceMap,
) {
    let rooted: Vec<usize> = (0..workspace.crates.len()).filter(|index| roots[*index].is_some()).collect();
    let place = |krate: usize| rooted.iter().position(|index| *index == krate);
    let crates: Vec<ExpansionCrate> = rooted
        .iter()
        .filter_map(|index| {
            let krate = &workspace.crates[*index];
            // The macros of a dependency that is read on demand are its own affair.
            let is_open = |other: &usize| krate.read_on_demand || !workspace.crates[*other].read_on_demand;
            let externs =
                krate.externs.iter().map(|known| (known.name, known.krate.filter(is_open).and_then(place)));
            let (name, root, cfg) = (krate.name, roots[*index]?, krate.cfg.clone());
            Some(ExpansionCrate { name, root, cfg, externs: externs.collect() })
        })
        .collect();
    syntax::expand_macros(&crates, files, sources);
}

/// The crates that one can name. Without a manifest that may be any crate that there is a stub of.
fn externs(
    workspace: &Workspace,
    krate: &CrateInput,
    tree_of: &[Option<usize>],
) -> Vec<(Name, Name, Option<usize>)> {
    let mut externs: Vec<_> = krate
        .externs
        .iter()
        .map(|known| (known.name, known.lib_name, known.krate.and_then(|krate| tree_of[krate])))
        .collect();
    if !workspace.externs_known {
        let stubs = stubs::CRATES.iter().map(|(name, _)| Name::new(name));
        externs.extend(stubs.map(|name| (name, name, None)));
    }
    externs
}

/// Whether any crate names the foreign crate: in its manifest, or, where there is none, in its text.
fn is_named(workspace: &Workspace, sources: &SourceMap, stub: &str) -> bool {
    if !workspace.externs_known {
        return sources.iter().any(|(_, file)| file.text.contains(stub));
    }
    workspace.crates.iter().any(|krate| krate.externs.iter().any(|known| known.lib_name == stub))
}
