//! What there is to analyse: packages, targets, their files. The only room that reads the disk.
//!
//! [`discover()`] asks cargo (or, when cargo cannot answer, the manifests themselves) which crates there are, which
//! features are on and which crates each can name. [`load()`] then reads every file that `mod` reaches from the crate
//! roots and has it lowered, on all cores.
//!
//! What is *not* here: the network (cargo is asked offline), a build, and any guess that goes unsaid: whatever could
//! not be found is a problem by name, and the rest goes on.
//!
//! Invariant: file ids and problems depend on the files alone, never on the number of threads or on their timing.
//! Invariant: no message holds an absolute path.

mod assemble;
mod bare;
mod cache;
mod dependencies;
mod discover;
mod error;
mod exclude;
mod fallback;
mod features;
mod graph;
mod host_cfg;
mod load;
mod lockfile;
mod manifest;
mod metadata;
mod mod_scan;
mod modules;
mod paths;
mod pool;
mod read;
mod selection;

pub use dependencies::{Words, load_dependencies};
pub use discover::discover;
pub use error::{DiscoverError, DiscoverErrorKind};
pub use load::load;
pub use pool::pool;
pub use selection::Selection;

use crate::hir::FileHir;
use crate::source::{FileId, Name, SourceMap};
use crate::syntax::CfgEnv;
use camino::Utf8PathBuf;

/// The packages and crates of a run, before any source file was read.
#[derive(Clone, Debug)]
pub struct Workspace {
    /// Absolute path of the workspace root; every path that is printed is relative to it.
    pub root: Utf8PathBuf,
    /// `[workspace.metadata.phi-lint]`, as JSON text.
    pub metadata: Option<String>,
    /// Packages that are analysed, in order of their manifest paths; then those that are only read for them.
    pub packages: Vec<Package>,
    /// Crates (targets) that are analysed, libraries first, in dependency order where there is one.
    pub crates: Vec<CrateInput>,
    /// Whether [`CrateInput::externs`] is all there is. Without a manifest (or with a broken one) nobody said which
    /// crates can be named, and any name may be one.
    pub externs_known: bool,
    /// Libraries of packages from registries and repositories whose sources are on this machine, read or not.
    pub foreign: Vec<Foreign>,
    /// What `cfg` means in them, features aside.
    pub foreign_cfg: CfgEnv,
    /// What went wrong while finding all this; the rest is still there.
    pub problems: Vec<String>,
}

/// A library outside of the workspace that could be read.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "cargo's own words")]
pub struct Foreign {
    pub package: String,
    pub version: String,
    /// Absolute path of its Cargo.toml.
    pub manifest: Utf8PathBuf,
    /// The library's name in paths.
    pub lib_name: String,
    /// Absolute path of the library's root file.
    pub root: Utf8PathBuf,
    pub edition: u16,
    /// Whether it is a proc-macro crate.
    pub is_macro: bool,
    /// The features that are on, where that is known.
    pub features: Option<Vec<String>>,
    /// The crates it can name, as it names them: indexes into [`Workspace::foreign`]; where that is known.
    pub externs: Option<Vec<(String, usize)>>,
}

/// A package.
#[derive(Clone, Debug)]
pub struct Package {
    /// Its name in the manifest.
    pub name: Name,
    /// Its version, empty for a bare folder.
    pub version: String,
    /// Folder of its manifest, relative to the root (absolute for packages outside of it).
    pub folder: Utf8PathBuf,
    /// `[package.metadata.phi-lint]`, as JSON text.
    pub metadata: Option<String>,
    /// Package names of its direct dependencies (not dev, unless test targets are analysed), sorted.
    pub dependencies: Vec<Name>,
}

/// One crate: a root file with the modules below it.
#[derive(Clone, Debug)]
pub struct CrateInput {
    /// The crate's name in paths (`clinic_api`).
    pub name: Name,
    /// Index into [`Workspace::packages`].
    pub package: usize,
    /// What sort of target it is.
    pub kind: CrateKind,
    /// Absolute path of the root file.
    pub root: Utf8PathBuf,
    /// The edition's year.
    pub edition: u16,
    /// What `cfg` means here.
    pub cfg: CfgEnv,
    /// The crates it can name, with the name it knows them by.
    pub externs: Vec<Extern>,
    /// Whether this crate is read only for its marks and signatures (a dependency), not analysed.
    pub signatures_only: bool,
    /// Whether it was read by [`load_dependencies()`]: only for its types and signatures, without bodies.
    pub read_on_demand: bool,
    /// Whether the command line asked for this crate. One that is only here because a selected crate uses it is read
    /// with all its bodies, so that values can be followed through it.
    pub selected: bool,
}

/// The kinds of crates.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "cargo's own words")]
pub enum CrateKind {
    Lib,
    ProcMacro,
    Bin,
    Example,
    Test,
    Bench,
    BuildScript,
}

/// A crate that another one can name.
#[derive(Clone, Debug)]
pub struct Extern {
    /// The name in the naming crate's paths, renames applied.
    pub name: Name,
    /// The library's own name (`phi` of package `phi-marker`), by which models know it.
    pub lib_name: Name,
    /// The package's name.
    pub package: Name,
    /// The resolved version; empty when it is not known.
    pub version: String,
    /// Index into [`Workspace::crates`], for one that is read.
    pub krate: Option<usize>,
    /// Absolute path of the library's root file, where its sources are on this machine.
    pub root: Option<Utf8PathBuf>,
    /// The edition's year, where the sources are known.
    pub edition: Option<u16>,
    /// Index into [`Workspace::foreign`], for one from elsewhere whose sources are on this machine.
    pub foreign: Option<usize>,
}

/// Every file of a workspace, read and lowered.
#[derive(Debug)]
pub struct Loaded {
    /// The texts.
    pub sources: SourceMap,
    /// The trees, by `FileId`. `None` for files that are not Rust or could not be read.
    pub files: Vec<Option<FileHir>>,
    /// Root file of each crate of [`Workspace::crates`]; `None` when it could not be read.
    pub roots: Vec<Option<FileId>>,
    /// Files and folders that could not be read, and why.
    pub problems: Vec<String>,
}

const _: fn() = || {
    fn crosses_threads<T: Send + Sync>() {}
    crosses_threads::<Workspace>();
    crosses_threads::<Loaded>();
};

#[cfg(test)]
mod tests;
