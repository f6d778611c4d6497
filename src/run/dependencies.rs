//! Which dependencies are read for their signatures: those that the code names, and that neither a stub nor a model tells of.

use crate::catalog::Catalog;
use crate::workspace::{self, Loaded, Workspace};
use crate::{stubs, syntax};
use std::collections::BTreeSet;

/// Reads them, and adds them to the workspace and to what was loaded.
pub fn load(workspace: &mut Workspace, loaded: &mut Loaded, catalog: &Catalog) {
    let known = described(catalog);
    // The core of a described crate is described with it: `serde_core` has the traits that `serde` hands on.
    let is_known = |name: &str| {
        known.contains(name) || name.strip_suffix("_core").is_some_and(|stem| known.contains(stem))
    };
    workspace::load_dependencies(workspace, loaded, is_known, |file, text, cfg, words| {
        syntax::lower_signatures(file, text, cfg, |name| words.contains(name))
    });
}

/// The dependencies that were read: name and version, sorted.
pub(super) fn names(workspace: &Workspace) -> Vec<String> {
    let read = workspace.crates.iter().filter(|krate| krate.read_on_demand);
    let packages = read.map(|krate| &workspace.packages[krate.package]);
    let mut names: Vec<String> =
        packages.map(|package| format!("{} {}", package.name, package.version)).collect();
    names.sort();
    names
}

/// The crates that stubs, models or the configuration speak of.
fn described(catalog: &Catalog) -> BTreeSet<&str> {
    let mut known: BTreeSet<&str> = stubs::CRATES.iter().map(|(name, _)| *name).collect();
    known.extend(catalog.paths().filter_map(|path| path.split("::").next()));
    known.extend(catalog.vendors.iter().flat_map(|vendor| &vendor.crates).map(|name| name.as_str()));
    known
}
