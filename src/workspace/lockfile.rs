//! From the names in manifests to versions and sources: `Cargo.lock`, and the folders where cargo keeps what it fetched.

use super::graph::{ForeignSource, Graph, GraphDependency, MARKER, Origin, Resolved, path_name};
use super::manifest::{self, Inherited};
use camino::{Utf8Path, Utf8PathBuf};
use std::collections::{BTreeMap, BTreeSet};
use toml::Value;

/// How far re-exports are followed from what the workspace depends on itself.
const MAX_EXTERN_DEPTH: usize = 3;

/// A package of the lock file.
#[derive(Debug)]
struct Locked {
    version: String,
    /// Whether it comes from a registry or a repository.
    foreign: bool,
    /// `name` or `name version`.
    dependencies: Vec<String>,
}

/// The lock file: name, then its versions.
type Lock = BTreeMap<String, Vec<Locked>>;

/// Finds out what every dependency of the graph is, and adds the dependencies that use the marks themselves.
pub(super) fn resolve(graph: &mut Graph, current_dir: &Utf8Path) {
    let lock = read(graph);
    let mut stores = Stores::new(graph, current_dir);
    add_marked(graph, &lock, &mut stores);
    let mut known: BTreeMap<(String, String), usize> = graph
        .sources
        .iter()
        .enumerate()
        .map(|(i, source)| ((source.package.clone(), source.version.clone()), i))
        .collect();
    for i in 0..graph.packages.len() {
        let of = (graph.packages[i].name.clone(), graph.packages[i].version.clone());
        let mut dependencies = std::mem::take(&mut graph.packages[i].dependencies);
        for dependency in &mut dependencies {
            let mut resolved = locate(graph, &lock, &of, dependency);
            let place = (dependency.package.clone(), resolved.version.clone());
            if resolved.package.is_none() && !place.1.is_empty() {
                resolved.source = known.get(&place).copied();
                if resolved.source.is_none()
                    && let Some(source) = stores.find(&place.0, &place.1)
                {
                    graph.sources.push(source);
                    known.insert(place, graph.sources.len() - 1);
                    resolved.source = Some(graph.sources.len() - 1);
                }
            }
            dependency.resolved = resolved;
        }
        graph.packages[i].dependencies = dependencies;
    }
    for _ in 0..MAX_EXTERN_DEPTH {
        add_externs(graph, &lock, &mut stores, &mut known);
    }
}

/// Finds out what the foreign libraries can name, where cargo did not say; what is new is looked at in the next round.
fn add_externs(
    graph: &mut Graph,
    lock: &Lock,
    stores: &mut Stores,
    known: &mut BTreeMap<(String, String), usize>,
) {
    for i in 0..graph.sources.len() {
        let source = &graph.sources[i];
        if source.externs.is_some() {
            continue;
        }
        let of = (source.package.clone(), source.version.clone());
        let table = manifest::read_table(&source.manifest).unwrap_or_default();
        let package = manifest::package(&source.manifest, &table, &Inherited::default(), Origin::Marked);
        let lines = package.map(|package| package.dependencies).unwrap_or_default();
        let mut externs = Vec::new();
        for line in lines.iter().filter(|line| line.applies(false)) {
            let Some(version) = version(lock, &of, &line.package) else { continue };
            let place = (line.package.clone(), version);
            let at = known.get(&place).copied().or_else(|| {
                graph.sources.push(stores.find(&place.0, &place.1)?);
                known.insert(place, graph.sources.len() - 1);
                Some(graph.sources.len() - 1)
            });
            let Some(at) = at else { continue };
            let name = if line.renamed { path_name(&line.key) } else { graph.sources[at].lib_name.clone() };
            externs.push((name, at));
        }
        graph.sources[i].externs = Some(externs);
    }
}

/// Whether there are dependencies whose sources were not found.
pub(super) fn has_gaps(graph: &Graph) -> bool {
    let lines = graph.packages.iter().flat_map(|package| &package.dependencies).map(|line| &line.resolved);
    lines.into_iter().any(|to| !to.version.is_empty() && to.package.is_none() && to.source.is_none())
}

/// The package and version behind one line of a dependency table.
fn locate(graph: &Graph, lock: &Lock, of: &(String, String), dependency: &GraphDependency) -> Resolved {
    if let Some(folder) = &dependency.path
        && let Some(package) = graph.packages.iter().position(|package| package.folder() == folder)
    {
        let version = graph.packages[package].version.clone();
        return Resolved { version, package: Some(package), source: None };
    }
    let version = version(lock, of, &dependency.package).unwrap_or_default();
    let is_it = |package: &super::graph::GraphPackage| {
        package.name == dependency.package && package.version == version && package.origin == Origin::Marked
    };
    // A patched or workspace-inherited dependency may be a local package without saying so.
    let local = |package: &super::graph::GraphPackage| {
        package.name == dependency.package && package.origin != Origin::Marked && package.version == version
    };
    let foreign = lock
        .get(&dependency.package)
        .is_some_and(|all| all.iter().any(|locked| locked.version == version && locked.foreign));
    let package = graph.packages.iter().position(|package| is_it(package) || (!foreign && local(package)));
    Resolved { version, package, source: None }
}

/// The version of `wanted` that the package `of` uses.
fn version(lock: &Lock, of: &(String, String), wanted: &str) -> Option<String> {
    let candidates = lock.get(wanted)?;
    if let [only] = candidates.as_slice() {
        return Some(only.version.clone());
    }
    let user = lock.get(&of.0)?.iter().find(|locked| locked.version == of.1)?;
    let line = user.dependencies.iter().find(|line| line.split(' ').next() == Some(wanted))?;
    line.split(' ').nth(1).map(str::to_owned)
}

fn read(graph: &mut Graph) -> Lock {
    let path = graph.root.join("Cargo.lock");
    if !path.is_file() {
        return Lock::new();
    }
    let table = match manifest::read_table(&path) {
        Ok(table) => table,
        Err(error) => {
            graph.problems.push(format!("Cargo.lock cannot be read, versions are not known: {error}"));
            return Lock::new();
        }
    };
    let mut lock = Lock::new();
    for package in table.get("package").and_then(Value::as_array).into_iter().flatten() {
        let text = |key: &str| package.get(key).and_then(Value::as_str);
        let (Some(name), Some(version)) = (text("name"), text("version")) else { continue };
        lock.entry(name.to_owned()).or_default().push(Locked {
            version: version.to_owned(),
            foreign: package.get("source").is_some(),
            dependencies: manifest::strings(package.get("dependencies")),
        });
    }
    lock
}

/// Adds the foreign packages that depend on the marks and that the graph does not have yet.
fn add_marked(graph: &mut Graph, lock: &Lock, stores: &mut Stores) {
    let uses_marks = |locked: &&Locked| {
        locked.foreign && locked.dependencies.iter().any(|line| line.split(' ').next() == Some(MARKER))
    };
    for (name, all) in lock {
        for locked in all.iter().filter(uses_marks) {
            if graph.packages.iter().any(|package| package.name == *name && package.version == locked.version)
            {
                continue;
            }
            let source =
                graph.sources.iter().find(|s| s.package == *name && s.version == locked.version).cloned();
            let found = source.or_else(|| stores.find(name, &locked.version));
            let package = found.and_then(|source| {
                let table = manifest::read_table(&source.manifest).ok()?;
                manifest::package(&source.manifest, &table, &Inherited::default(), Origin::Marked)
            });
            match package {
                Some(package) => graph.packages.push(package),
                None => graph.problems.push(format!(
                    "the dependency `{name} {}` marks PHI, but its sources are not on this machine: its marks are not read",
                    locked.version
                )),
            }
        }
    }
}

/// The folders where sources of registries are kept.
struct Stores {
    folders: Vec<Utf8PathBuf>,
    missing: BTreeSet<(String, String)>,
}

impl Stores {
    /// `vendor` folders of the workspace, and cargo's registry.
    fn new(graph: &Graph, current_dir: &Utf8Path) -> Stores {
        let mut folders = vec![graph.root.join("vendor")];
        let home = |variable: &str| std::env::var(variable).ok().map(Utf8PathBuf::from);
        let user =
            || home(if cfg!(windows) { "USERPROFILE" } else { "HOME" }).map(|home| home.join(".cargo"));
        let cargo_home = home("CARGO_HOME").map(|home| current_dir.join(home)).or_else(user);
        if let Some(entries) = cargo_home.and_then(|home| home.join("registry/src").read_dir_utf8().ok()) {
            let mut registries: Vec<Utf8PathBuf> =
                entries.filter_map(|e| Some(e.ok()?.into_path())).collect();
            registries.sort();
            folders.extend(registries);
        }
        Stores { folders, missing: BTreeSet::new() }
    }

    /// The library of a package, when its sources are here.
    fn find(&mut self, name: &str, version: &str) -> Option<ForeignSource> {
        let place = (name.to_owned(), version.to_owned());
        if self.missing.contains(&place) {
            return None;
        }
        let found = self.folders.iter().find_map(|folder| {
            let versioned = open(&folder.join(format!("{name}-{version}")), name, version);
            versioned.or_else(|| open(&folder.join(name), name, version))
        });
        if found.is_none() {
            self.missing.insert(place);
        }
        found
    }
}

fn open(folder: &Utf8Path, name: &str, version: &str) -> Option<ForeignSource> {
    let path = folder.join("Cargo.toml");
    if !path.is_file() {
        return None;
    }
    let table = manifest::read_table(&path).ok()?;
    let package = manifest::package(&path, &table, &Inherited::default(), Origin::Marked)?;
    if package.name != name || package.version != version {
        return None;
    }
    let lib = package.lib()?;
    Some(ForeignSource {
        is_macro: lib.kind == super::graph::TargetKind::ProcMacro,
        package: name.to_owned(),
        version: version.to_owned(),
        lib_name: lib.name.clone(),
        lib_root: lib.root.clone(),
        edition: lib.edition,
        manifest: path,
        features: None,
        externs: None,
    })
}
