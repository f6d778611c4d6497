//! What cargo or the manifests say, before the command line chose from it. Plain data, so that it can be cached.

use super::CrateKind;
use camino::{Utf8Path, Utf8PathBuf};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// All packages whose sources matter, with what each depends on.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub(super) struct Graph {
    /// Absolute path of the workspace root.
    pub root: Utf8PathBuf,
    /// `[workspace.metadata.phi-lint]`, as JSON text.
    pub metadata: Option<String>,
    /// Members, path dependencies outside of the workspace, marked dependencies; each group by manifest path.
    pub packages: Vec<GraphPackage>,
    /// What cargo takes when the command line names no package and stands at the root.
    pub default_members: Vec<usize>,
    /// Where the sources of packages from registries and repositories are.
    pub sources: Vec<ForeignSource>,
    /// Whether every manifest could be read.
    pub complete: bool,
    /// What could not be found out.
    pub problems: Vec<String>,
}

/// One package.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub(super) struct GraphPackage {
    pub name: String,
    pub version: String,
    /// Absolute path of its Cargo.toml.
    pub manifest: Utf8PathBuf,
    pub origin: Origin,
    pub targets: Vec<GraphTarget>,
    /// The feature table, features implied by optional dependencies written out as `x = ["dep:x"]`.
    pub features: BTreeMap<String, Vec<String>>,
    pub dependencies: Vec<GraphDependency>,
    /// `[package.metadata.phi-lint]`, as JSON text.
    pub metadata: Option<String>,
}

/// Where a package comes from.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub(super) enum Origin {
    /// A member of the workspace.
    Member,
    /// A path dependency outside of the workspace.
    Path,
    /// A dependency from elsewhere that uses the marks itself.
    Marked,
}

/// A target of a package.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub(super) struct GraphTarget {
    pub name: String,
    pub kind: TargetKind,
    /// Absolute path of the root file.
    pub root: Utf8PathBuf,
    pub edition: u16,
    pub required_features: Vec<String>,
}

/// [`CrateKind`], as the cache stores it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub(super) enum TargetKind {
    Lib,
    ProcMacro,
    Bin,
    Example,
    Test,
    Bench,
    BuildScript,
}

/// A line of a dependency table.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub(super) struct GraphDependency {
    /// The package's name.
    pub package: String,
    /// The key in the table: the rename, or the package's name.
    pub key: String,
    pub renamed: bool,
    pub kind: DependencyKind,
    pub optional: bool,
    pub default_features: bool,
    pub features: Vec<String>,
    /// `cfg(unix)` or a triple.
    pub target: Option<String>,
    /// Absolute folder of a path dependency.
    pub path: Option<Utf8PathBuf>,
    /// What the lock file made of it.
    pub resolved: Resolved,
}

/// The tables a dependency can stand in.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub(super) enum DependencyKind {
    #[default]
    Normal,
    Dev,
    Build,
}

/// The package behind a dependency.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub(super) struct Resolved {
    /// Empty when it is not known.
    pub version: String,
    /// Index into [`Graph::packages`].
    pub package: Option<usize>,
    /// Index into [`Graph::sources`].
    pub source: Option<usize>,
}

/// The library of a package whose sources are outside of the workspace.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub(super) struct ForeignSource {
    pub package: String,
    pub version: String,
    /// Absolute path of its Cargo.toml.
    pub manifest: Utf8PathBuf,
    /// The library's name, in paths.
    pub lib_name: String,
    /// Absolute path of the library's root file.
    pub lib_root: Utf8PathBuf,
    pub edition: u16,
    /// Whether it is a proc-macro crate, which has nothing that code could hold or call.
    pub is_macro: bool,
    /// The features that are on; `None` when cargo did not say.
    pub features: Option<Vec<String>>,
    /// The crates that it can name, as it names them: indexes into [`Graph::sources`]. `None` when cargo did not say.
    pub externs: Option<Vec<(String, usize)>>,
}

/// The package of the marks: it is known by heart, so its sources are never read.
pub(super) const MARKER: &str = "phi-marker";

impl Graph {
    /// Index of the package with this manifest.
    pub(super) fn by_manifest(&self, manifest: &Utf8Path) -> Option<usize> {
        self.packages.iter().position(|package| package.manifest == manifest)
    }
}

impl Graph {
    /// Whether every index leads somewhere; one that was read from a file may not.
    pub(super) fn is_consistent(&self) -> bool {
        let (n_packages, n_sources) = (self.packages.len(), self.sources.len());
        let lines = self.packages.iter().flat_map(|package| &package.dependencies).map(|line| &line.resolved);
        self.default_members.iter().all(|i| *i < n_packages)
            && lines.into_iter().all(|to| {
                to.package.is_none_or(|i| i < n_packages) && to.source.is_none_or(|i| i < n_sources)
            })
            && self
                .sources
                .iter()
                .flat_map(|source| source.externs.iter().flatten())
                .all(|(_, i)| *i < n_sources)
    }
}

impl GraphPackage {
    /// The folder of the manifest.
    pub(super) fn folder(&self) -> &Utf8Path {
        self.manifest.parent().unwrap_or(Utf8Path::new(""))
    }

    /// The library, if it has one; a proc-macro crate is one.
    pub(super) fn lib(&self) -> Option<&GraphTarget> {
        self.targets.iter().find(|target| target.kind.is_lib())
    }
}

impl GraphDependency {
    /// Whether the line counts: dev-dependencies only `with_dev`, build-dependencies never.
    pub(super) fn applies(&self, with_dev: bool) -> bool {
        match self.kind {
            DependencyKind::Normal => true,
            DependencyKind::Dev => with_dev,
            DependencyKind::Build => false,
        }
    }
}

impl TargetKind {
    /// Whether other crates can name it.
    pub(super) fn is_lib(self) -> bool {
        matches!(self, TargetKind::Lib | TargetKind::ProcMacro)
    }
}

impl From<TargetKind> for CrateKind {
    fn from(kind: TargetKind) -> CrateKind {
        match kind {
            TargetKind::Lib => CrateKind::Lib,
            TargetKind::ProcMacro => CrateKind::ProcMacro,
            TargetKind::Bin => CrateKind::Bin,
            TargetKind::Example => CrateKind::Example,
            TargetKind::Test => CrateKind::Test,
            TargetKind::Bench => CrateKind::Bench,
            TargetKind::BuildScript => CrateKind::BuildScript,
        }
    }
}

/// The name of a crate in paths.
pub(super) fn path_name(name: &str) -> String {
    name.replace('-', "_")
}
