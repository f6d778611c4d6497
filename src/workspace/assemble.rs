//! From packages and features to the crates of a run, in order, with the crates that each can name.

use super::features::Activation;
use super::graph::{
    DependencyKind, ForeignSource, Graph, GraphDependency, GraphTarget, MARKER, Origin, TargetKind, path_name,
};
use super::host_cfg::{Platform, Purpose};
use super::selection::Selection;
use super::{CrateInput, Extern, Foreign, Package, Workspace, paths};
use crate::source::Name;
use std::collections::{BTreeMap, BTreeSet};

/// Library names that are not the package's name, for packages whose sources are not on this machine.
const LIB_NAMES: &[(&str, &str)] = &[
    (MARKER, "phi"),
    ("md-5", "md5"),
    ("sha-1", "sha1"),
    ("rust-crypto", "crypto"),
    ("rust-ini", "ini"),
    ("rust-s3", "s3"),
    ("opencv-rs", "opencv"),
];

/// Builds the workspace of the chosen packages.
pub(super) fn assemble(
    graph: &Graph,
    chosen: &[usize],
    activations: &[Activation],
    selection: &Selection,
    platform: &Platform,
) -> Workspace {
    let cx = Context { graph, chosen, activations, selection, platform };
    let targets = cx.targets();
    let used: BTreeSet<usize> =
        targets.iter().map(|(package, _)| *package).chain(chosen.iter().copied()).collect();
    let package_ids: BTreeMap<usize, usize> = used.iter().enumerate().map(|(new, old)| (*old, new)).collect();
    let libs: BTreeMap<usize, usize> = targets
        .iter()
        .enumerate()
        .filter(|(_, (_, target))| target.kind.is_lib())
        .map(|(krate, (package, _))| (*package, krate))
        .collect();
    let crates = targets
        .iter()
        .map(|(package, target)| {
            let activation = &activations[*package];
            let all_features = selection.all_features && chosen.contains(package);
            CrateInput {
                name: Name::new(&path_name(&target.name)),
                package: package_ids[package],
                kind: target.kind.into(),
                root: target.root.clone(),
                edition: target.edition,
                cfg: platform.crate_cfg(&activation.features, all_features, cx.purpose(*package, target)),
                externs: cx.externs(*package, target, &libs),
                signatures_only: graph.packages[*package].origin == Origin::Marked,
                read_on_demand: false,
                selected: cx.is_selected(*package, target),
            }
        })
        .collect();
    Workspace {
        root: graph.root.clone(),
        metadata: graph.metadata.clone(),
        packages: used.iter().map(|package| cx.package(*package)).collect(),
        crates,
        externs_known: graph.complete,
        foreign: graph.sources.iter().map(foreign).collect(),
        foreign_cfg: platform.crate_cfg(&BTreeSet::new(), false, Purpose::Plain),
        problems: graph.problems.clone(),
    }
}

fn foreign(source: &ForeignSource) -> Foreign {
    Foreign {
        package: source.package.clone(),
        version: source.version.clone(),
        manifest: source.manifest.clone(),
        lib_name: source.lib_name.clone(),
        root: source.lib_root.clone(),
        edition: source.edition,
        is_macro: source.is_macro,
        features: source.features.clone(),
        externs: source.externs.clone(),
    }
}

struct Context<'a> {
    graph: &'a Graph,
    chosen: &'a [usize],
    activations: &'a [Activation],
    selection: &'a Selection,
    platform: &'a Platform,
}

impl<'a> Context<'a> {
    /// The targets that become crates: libraries by dependency, then the others by kind, package and name.
    fn targets(&self) -> Vec<(usize, &'a GraphTarget)> {
        let mut order = Vec::new();
        let mut seen = vec![false; self.graph.packages.len()];
        for package in 0..self.graph.packages.len() {
            self.visit(&mut order, &mut seen, package);
        }
        let is_read = |package: usize, lib: &GraphTarget| {
            let dependency = lib.kind == TargetKind::Lib && self.graph.packages[package].name != MARKER;
            self.is_selected(package, lib) || (self.activations[package].reached && dependency)
        };
        let lib = |package: usize| Some((package, self.graph.packages[package].lib()?));
        let mut targets: Vec<(usize, &GraphTarget)> =
            order.into_iter().filter_map(lib).filter(|(package, lib)| is_read(*package, lib)).collect();
        let mut others: Vec<(usize, &GraphTarget)> = Vec::new();
        for package in self.chosen {
            let of_package = self.graph.packages[*package].targets.iter();
            let taken =
                of_package.filter(|target| !target.kind.is_lib() && self.is_selected(*package, target));
            others.extend(taken.map(|target| (*package, target)));
        }
        others.sort_by(|(p, a), (q, b)| (a.kind, p, &a.name).cmp(&(b.kind, q, &b.name)));
        targets.extend(others);
        targets
    }

    /// Depth first, dependencies before what uses them. Without recursion: chains of packages can be long.
    fn visit(&self, order: &mut Vec<usize>, seen: &mut [bool], start: usize) {
        let mut stack = vec![(start, 0)];
        if std::mem::replace(&mut seen[start], true) {
            return;
        }
        while let Some((package, next)) = stack.pop() {
            let dependencies = &self.graph.packages[package].dependencies;
            let Some(dependency) = dependencies.get(next) else {
                order.push(package);
                continue;
            };
            stack.push((package, next + 1));
            if let Some(other) = dependency.resolved.package.filter(|_| dependency.applies(false))
                && !std::mem::replace(&mut seen[other], true)
            {
                stack.push((other, 0));
            }
        }
    }

    fn is_selected(&self, package: usize, target: &GraphTarget) -> bool {
        let has_features = || {
            let on = &self.activations[package].features;
            target.required_features.iter().all(|feature| on.contains(feature))
        };
        self.chosen.contains(&package) && self.selection.takes(target) && has_features()
    }

    fn purpose(&self, package: usize, target: &GraphTarget) -> Purpose {
        match target.kind {
            TargetKind::Test | TargetKind::Bench => Purpose::Test,
            TargetKind::ProcMacro => Purpose::ProcMacro,
            TargetKind::Lib | TargetKind::Bin
                if self.selection.with_tests() && self.is_selected(package, target) =>
            {
                Purpose::Test
            }
            _ => Purpose::Plain,
        }
    }

    /// The lines of a package's tables that hold here, for its library or for something that is only tested.
    fn lines(&self, package: usize, with_dev: bool) -> impl Iterator<Item = &'a GraphDependency> {
        let activation = &self.activations[package];
        let lines = self.graph.packages[package].dependencies.iter();
        lines.filter(move |line| line.applies(with_dev) && activation.takes(line, self.platform))
    }

    fn externs(&self, package: usize, target: &GraphTarget, libs: &BTreeMap<usize, usize>) -> Vec<Extern> {
        let only_tested = matches!(target.kind, TargetKind::Example | TargetKind::Test | TargetKind::Bench);
        let with_dev = only_tested || self.purpose(package, target) == Purpose::Test;
        let mut externs: BTreeMap<String, Extern> = BTreeMap::new();
        let own = &self.graph.packages[package];
        if let Some(lib) = own.lib().filter(|_| !target.kind.is_lib()) {
            let krate = libs.get(&package).copied();
            let own = self.local(&lib.name, package, lib, krate);
            externs.insert(lib.name.clone(), own);
        }
        for line in self.lines(package, with_dev) {
            let Some(found) = self.dependency(line, libs) else { continue };
            externs.entry(found.name.as_str().to_owned()).or_insert(found);
        }
        externs.into_values().collect()
    }

    fn local(&self, name: &str, package: usize, lib: &GraphTarget, krate: Option<usize>) -> Extern {
        Extern {
            name: Name::new(name),
            lib_name: Name::new(&lib.name),
            package: Name::new(&self.graph.packages[package].name),
            version: self.graph.packages[package].version.clone(),
            krate,
            root: Some(lib.root.clone()),
            edition: Some(lib.edition),
            foreign: None,
        }
    }

    /// What one line of a dependency table lets a crate name; `None` for a package without a library.
    fn dependency(&self, line: &GraphDependency, libs: &BTreeMap<usize, usize>) -> Option<Extern> {
        let named = |lib_name: &str| if line.renamed { path_name(&line.key) } else { lib_name.to_owned() };
        if let Some(package) = line.resolved.package {
            let lib = self.graph.packages[package].lib()?;
            return Some(self.local(&named(&lib.name), package, lib, libs.get(&package).copied()));
        }
        let source = line.resolved.source.map(|source| &self.graph.sources[source]);
        let by_heart = LIB_NAMES.iter().find(|(package, _)| *package == line.package);
        let lib_name = match (source, by_heart) {
            (Some(source), _) => source.lib_name.clone(),
            (None, Some((_, lib))) => (*lib).to_owned(),
            (None, None) => path_name(&line.package),
        };
        Some(Extern {
            name: Name::new(&named(&lib_name)),
            lib_name: Name::new(&lib_name),
            package: Name::new(&line.package),
            version: line.resolved.version.clone(),
            krate: None,
            root: source.map(|source| source.lib_root.clone()),
            edition: source.map(|source| source.edition),
            foreign: line.resolved.source,
        })
    }

    fn package(&self, index: usize) -> Package {
        let package = &self.graph.packages[index];
        let with_dev = self.selection.with_dev() && self.chosen.contains(&index);
        let lines = self.lines(index, with_dev).filter(|line| line.kind != DependencyKind::Build);
        let dependencies: BTreeSet<&str> = lines.map(|line| line.package.as_str()).collect();
        let folder = paths::below(&self.graph.root, package.folder());
        Package {
            name: Name::new(&package.name),
            version: package.version.clone(),
            folder: folder.unwrap_or_else(|| package.folder().to_owned()),
            metadata: package.metadata.clone(),
            dependencies: dependencies.into_iter().map(Name::new).collect(),
        }
    }
}
