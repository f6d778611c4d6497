//! Which files belong to which crates, and which of them were asked for.

use crate::finding::Finding;
use crate::hir::{Item, ItemKind, ModContent};
use crate::report::Unit;
use crate::source::{FileId, Name};
use crate::workspace::{CrateInput, CrateKind, Loaded, Workspace};
use camino::Utf8Path;

/// The files of a run by the targets they belong to.
pub(super) struct Files {
    /// The analysed targets, one for each crate of the workspace.
    pub units: Vec<Unit>,
    /// The first target of each file, those that were asked for before the others.
    pub unit_of: Vec<Option<usize>>,
    selected: Vec<bool>,
}

impl Files {
    pub(super) fn of(workspace: &Workspace, loaded: &Loaded) -> Files {
        let n_files = loaded.sources.len();
        let mut files = Files {
            units: workspace.crates.iter().map(|krate| unit(workspace, krate)).collect(),
            unit_of: vec![None; n_files],
            selected: vec![false; n_files],
        };
        let analysed = || workspace.crates.iter().enumerate().filter(|(_, krate)| !krate.signatures_only);
        let asked_for = analysed().filter(|(_, krate)| krate.selected);
        for (index, krate) in asked_for.chain(analysed().filter(|(_, krate)| !krate.selected)) {
            let mut todo: Vec<FileId> = loaded.roots[index].into_iter().collect();
            let mut seen = vec![false; n_files];
            while let Some(file) = todo.pop() {
                let at = file.0 as usize;
                if std::mem::replace(&mut seen[at], true) {
                    continue;
                }
                files.unit_of[at].get_or_insert(index);
                files.selected[at] |= krate.selected;
                if let Some(hir) = &loaded.files[at] {
                    modules(&hir.items, &mut todo);
                }
            }
        }
        files
    }

    /// Whether a file is part of what was asked for.
    pub(super) fn is_selected(&self, file: FileId) -> bool {
        self.selected.get(file.0 as usize).copied().unwrap_or(false)
    }

    /// The package that a file is analysed in.
    pub(super) fn package_of(&self, file: FileId) -> Option<Name> {
        let unit = self.unit_of.get(file.0 as usize).copied().flatten()?;
        Some(self.units[unit].package)
    }

    /// Whether a finding has to do with what was asked for: it stands there, or its way leads through.
    pub(super) fn concerns(&self, finding: &Finding) -> bool {
        self.is_selected(finding.span.file)
            || self.package_of(finding.span.file).is_some()
                && finding.trace.iter().any(|step| self.is_selected(step.span.file))
    }
}

fn modules(items: &[Item], acc: &mut Vec<FileId>) {
    for item in items {
        let ItemKind::Mod(module) = &item.kind else { continue };
        match &module.content {
            ModContent::Inline(items) => modules(items, acc),
            ModContent::File(file) => acc.extend(*file),
        }
    }
}

fn unit(workspace: &Workspace, krate: &CrateInput) -> Unit {
    let package = &workspace.packages[krate.package];
    let (kind, crate_type) = match krate.kind {
        CrateKind::Lib => ("lib", "lib"),
        CrateKind::ProcMacro => ("proc-macro", "proc-macro"),
        CrateKind::Bin => ("bin", "bin"),
        CrateKind::Example => ("example", "bin"),
        CrateKind::Test => ("test", "bin"),
        CrateKind::Bench => ("bench", "bin"),
        CrateKind::BuildScript => ("custom-build", "bin"),
    };
    let has_manifest = !package.version.is_empty() && package.folder.is_relative();
    Unit {
        package: package.name,
        version: package.version.clone(),
        manifest: has_manifest.then(|| package.folder.join("Cargo.toml").to_string()),
        name: krate.name.to_string(),
        kind,
        crate_type,
        root: shown(&workspace.root, &krate.root),
        edition: krate.edition,
    }
}

/// The path from the root; outside of it the file's name alone, so that nothing absolute is told.
fn shown(root: &Utf8Path, path: &Utf8Path) -> String {
    match path.strip_prefix(root) {
        Ok(inside) => inside.as_str().replace('\\', "/"),
        Err(_) => path.file_name().unwrap_or_default().to_owned(),
    }
}
