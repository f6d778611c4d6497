//! What the command line says about what to analyse, and which packages and targets that means.

use super::error::DiscoverError;
use super::graph::{Graph, GraphPackage, GraphTarget, Origin, TargetKind};
use camino::{Utf8Path, Utf8PathBuf};
use globset::{GlobBuilder, GlobMatcher};
use std::collections::BTreeSet;

/// Cargo's flags, and `path` for code without a manifest. The default is what `cargo check` takes.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "cargo's own flags")]
pub struct Selection {
    pub manifest_path: Option<Utf8PathBuf>,
    /// A folder or file to analyse as it is; one with a `Cargo.toml` is read as a package.
    pub path: Option<Utf8PathBuf>,
    /// `-p`: names, `name@version`, or globs.
    pub packages: Vec<String>,
    pub exclude: Vec<String>,
    pub workspace: bool,
    pub all_targets: bool,
    pub lib: bool,
    pub bins: bool,
    pub bin: Vec<String>,
    pub examples: bool,
    pub example: Vec<String>,
    pub tests: bool,
    pub test: Vec<String>,
    pub benches: bool,
    pub bench: Vec<String>,
    pub features: Vec<String>,
    pub all_features: bool,
    pub no_default_features: bool,
    /// `--target`, a triple.
    pub target: Option<String>,
    pub offline: bool,
    pub locked: bool,
    pub frozen: bool,
    /// Neither read nor write what cargo said last time.
    pub no_cache: bool,
}

impl Selection {
    /// Whether libraries and binaries are built for their tests.
    pub(super) fn with_tests(&self) -> bool {
        self.all_targets || self.tests || self.benches
    }

    /// Whether dev-dependencies can be named by what is selected.
    pub(super) fn with_dev(&self) -> bool {
        self.with_tests()
            || self.examples
            || !(self.test.is_empty() && self.bench.is_empty() && self.example.is_empty())
    }

    /// Features as cargo splits them, at commas and spaces.
    pub(super) fn feature_names(&self) -> BTreeSet<&str> {
        self.features.iter().flat_map(|text| text.split([',', ' '])).filter(|name| !name.is_empty()).collect()
    }

    /// Whether any flag narrows down the targets.
    fn names_targets(&self) -> bool {
        let lists = [&self.bin, &self.example, &self.test, &self.bench];
        let flags = [self.lib, self.bins, self.examples, self.tests, self.benches];
        lists.iter().any(|list| !list.is_empty()) || flags.contains(&true)
    }

    /// Whether a target of a selected package is analysed, its required features aside.
    pub(super) fn takes(&self, target: &GraphTarget) -> bool {
        let default = !self.names_targets() || self.all_targets;
        let named = |names: &[String]| names.iter().any(|name| glob(name).is_match(&target.name));
        match target.kind {
            TargetKind::Lib | TargetKind::ProcMacro => default || self.lib || self.with_tests(),
            TargetKind::Bin => default || self.bins || self.with_tests() || named(&self.bin),
            TargetKind::Example => self.all_targets || self.examples || named(&self.example),
            TargetKind::Test => self.all_targets || self.tests || named(&self.test),
            TargetKind::Bench => self.all_targets || self.benches || named(&self.bench),
            TargetKind::BuildScript => false,
        }
    }

    /// The packages that are analysed, as cargo chooses them: indexes into the graph, ascending.
    pub(super) fn choose(&self, graph: &Graph, manifest: &Utf8Path) -> Result<Vec<usize>, DiscoverError> {
        let members: Vec<usize> =
            (0..graph.packages.len()).filter(|i| graph.packages[*i].origin == Origin::Member).collect();
        let mut chosen: Vec<usize> = if !self.packages.is_empty() {
            let mut chosen = Vec::new();
            for wanted in &self.packages {
                chosen.extend(matching(graph, &members, wanted)?);
            }
            chosen
        } else if self.workspace || !self.exclude.is_empty() {
            members.clone()
        } else {
            match graph.by_manifest(manifest) {
                Some(package) if graph.root != graph.packages[package].folder() => vec![package],
                _ if !graph.default_members.is_empty() => graph.default_members.clone(),
                _ => members.clone(),
            }
        };
        for unwanted in &self.exclude {
            let out = matching(graph, &members, unwanted)?;
            chosen.retain(|package| !out.contains(package));
        }
        chosen.sort_unstable();
        chosen.dedup();
        if chosen.is_empty() {
            return Err(DiscoverError::usage(
                "no package is selected",
                "drop `--exclude`, or name one with `-p`",
            ));
        }
        Ok(chosen)
    }

    /// Errors for targets that the command line names and no selected package has.
    pub(super) fn check_names(&self, graph: &Graph, chosen: &[usize]) -> Result<(), DiscoverError> {
        let kinds = [
            (TargetKind::Bin, "bin", &self.bin),
            (TargetKind::Example, "example", &self.example),
            (TargetKind::Test, "test", &self.test),
            (TargetKind::Bench, "bench", &self.bench),
        ];
        for (kind, word, names) in kinds {
            let targets =
                || chosen.iter().flat_map(|i| &graph.packages[*i].targets).filter(|t| t.kind == kind);
            for name in names {
                if !targets().any(|target| glob(name).is_match(&target.name)) {
                    let known: Vec<&str> = targets().map(|target| target.name.as_str()).collect();
                    return Err(DiscoverError::usage(
                        format!("no {word} target named `{name}` in the selected packages"),
                        list("there is", &known, "there is none"),
                    ));
                }
            }
        }
        Ok(())
    }
}

/// The members that a package argument means.
fn matching(graph: &Graph, members: &[usize], wanted: &str) -> Result<Vec<usize>, DiscoverError> {
    // A package id such as `path+file:///…#clinic@0.1.0` or `…/clinic#0.1.0`: its end says it all.
    let spec = match wanted.rsplit_once('#') {
        Some((url, version)) if version.starts_with(|c: char| c.is_ascii_digit()) => {
            format!("{}@{version}", url.rsplit('/').next().unwrap_or(url))
        }
        Some((_, spec)) => spec.to_owned(),
        None => wanted.to_owned(),
    };
    let (name, version) = match spec.split_once(['@', ':']) {
        Some((name, version)) => (name, Some(version)),
        None => (spec.as_str(), None),
    };
    let name = glob(name);
    let fits = |package: &GraphPackage| {
        name.is_match(&package.name)
            && version.is_none_or(|version| {
                package.version == version || package.version.starts_with(&format!("{version}."))
            })
    };
    let found: Vec<usize> = members.iter().copied().filter(|i| fits(&graph.packages[*i])).collect();
    if found.is_empty() {
        let known: Vec<&str> = members.iter().map(|i| graph.packages[*i].name.as_str()).collect();
        return Err(DiscoverError::usage(
            format!("package `{wanted}` is not a member of this workspace"),
            list("members are", &known, "the workspace has no members"),
        ));
    }
    Ok(found)
}

/// A glob without special treatment of `/`; one that cannot be read stands for itself.
fn glob(text: &str) -> GlobMatcher {
    let literal = || GlobBuilder::new(&globset::escape(text)).build();
    let glob = GlobBuilder::new(text).build().or_else(|_| literal());
    glob.expect("an escaped text is a glob").compile_matcher()
}

/// `there is a, b and c`, cut where it would be too long to read.
fn list(lead: &str, names: &[&str], none: &str) -> String {
    if names.is_empty() {
        return none.to_owned();
    }
    let shown: Vec<String> = names.iter().take(12).map(|name| format!("`{name}`")).collect();
    let more = if names.len() > 12 { format!(" and {} more", names.len() - 12) } else { String::new() };
    format!("{lead} {}{more}", shown.join(", "))
}
