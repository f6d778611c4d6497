//! A workspace read from its manifests alone, for when cargo cannot or will not.

use super::error::DiscoverError;
use super::graph::{Graph, GraphPackage, Origin, TargetKind};
use super::manifest::{self, Inherited};
use super::paths;
use camino::{Utf8Path, Utf8PathBuf};
use globset::GlobBuilder;
use std::collections::BTreeSet;
use toml::Value;

/// The manifest in `start` or the nearest folder above it.
pub(super) fn find_manifest(start: &Utf8Path) -> Option<Utf8PathBuf> {
    start.ancestors().map(|folder| folder.join("Cargo.toml")).find(|manifest| manifest.is_file())
}

/// The manifest of the workspace that a manifest belongs to: itself, or one above that has a `[workspace]`.
pub(super) fn find_root(path: &Utf8Path) -> Utf8PathBuf {
    let Ok(own) = manifest::read_table(path) else { return path.to_owned() };
    if own.contains_key("workspace") {
        return path.to_owned();
    }
    let folder = path.parent().unwrap_or(Utf8Path::new(""));
    let named = manifest::table(&own, &["package"]).and_then(|package| package.get("workspace")?.as_str());
    if let Some(named) = named {
        return paths::normalize(&folder.join(named).join("Cargo.toml"));
    }
    for above in folder.ancestors().skip(1) {
        let candidate = above.join("Cargo.toml");
        if !candidate.is_file() {
            continue;
        }
        let Ok(table) = manifest::read_table(&candidate) else { continue };
        let Some(workspace) = manifest::table(&table, &["workspace"]) else { continue };
        let excluded = manifest::strings(workspace.get("exclude"));
        if excluded.iter().any(|excluded| folder.starts_with(above.join(excluded))) {
            return path.to_owned();
        }
        return candidate;
    }
    path.to_owned()
}

/// The manifests that the globs of a root manifest mean.
pub(super) fn member_manifests(root_manifest: &Utf8Path) -> BTreeSet<Utf8PathBuf> {
    let table = manifest::read_table(root_manifest).unwrap_or_default();
    let members = manifest::table(&table, &["workspace"]).and_then(|workspace| workspace.get("members"));
    expand(root_manifest.parent().unwrap_or(Utf8Path::new("")), members, &[], &mut Vec::new())
}

/// Reads the workspace of a manifest.
pub(super) fn read(path: &Utf8Path) -> Result<Graph, DiscoverError> {
    let root_manifest = find_root(path);
    let root = root_manifest.parent().unwrap_or(Utf8Path::new("")).to_owned();
    // A broken root manifest is named when its package is read.
    let table = manifest::read_table(&root_manifest).unwrap_or_default();
    let inherited = Inherited::of(&table, &root);
    let mut graph = Graph {
        root: root.clone(),
        metadata: manifest::metadata(&table, "workspace"),
        complete: true,
        ..Graph::default()
    };
    let mut manifests: BTreeSet<Utf8PathBuf> = BTreeSet::from([root_manifest.clone(), path.to_owned()]);
    let workspace = manifest::table(&table, &["workspace"]);
    let mut default_members = BTreeSet::new();
    if let Some(workspace) = workspace {
        let exclude: Vec<Utf8PathBuf> =
            manifest::strings(workspace.get("exclude")).iter().map(|path| root.join(path)).collect();
        manifests.extend(expand(&root, workspace.get("members"), &exclude, &mut graph.problems));
        default_members = expand(&root, workspace.get("default-members"), &[], &mut graph.problems);
    }
    let mut todo: Vec<Utf8PathBuf> = manifests.iter().cloned().collect();
    while let Some(manifest) = todo.pop() {
        let Some(package) = read_package(&mut graph, &manifest, &inherited, Origin::Member) else { continue };
        // Path dependencies below the root of a workspace are members too.
        let inner = package.dependencies.iter().filter_map(|dependency| dependency.path.as_ref());
        let inner = inner.filter(|folder| workspace.is_some() && folder.starts_with(&root));
        for manifest in inner.map(|folder| folder.join("Cargo.toml")) {
            if manifest.is_file() && manifests.insert(manifest.clone()) {
                todo.push(manifest);
            }
        }
        graph.packages.push(package);
    }
    graph.packages.sort_by(|a, b| a.manifest.cmp(&b.manifest));
    if graph.packages.iter().all(|package| package.targets.is_empty()) {
        let why = if graph.problems.is_empty() {
            "no package has a target".to_owned()
        } else {
            graph.problems.join("; ")
        };
        return Err(DiscoverError::failed(
            why,
            "mend the manifests, or give the folder of the sources as a path",
        ));
    }
    default_members.extend(manifest::table(&table, &["package"]).is_some().then(|| root_manifest.clone()));
    let listed = workspace.is_some_and(|workspace| workspace.contains_key("default-members"));
    if listed && !manifest::strings(workspace.and_then(|w| w.get("default-members"))).iter().any(|m| m == ".")
    {
        default_members.remove(&root_manifest);
    }
    graph.default_members =
        default_members.iter().filter_map(|manifest| graph.by_manifest(manifest)).collect();
    add_outer(&mut graph);
    Ok(graph)
}

/// Adds the path dependencies that lie outside of the workspace, and theirs.
pub(super) fn add_outer(graph: &mut Graph) {
    let mut next = 0;
    let mut seen: BTreeSet<Utf8PathBuf> =
        graph.packages.iter().map(|package| package.manifest.clone()).collect();
    let mut outer = Vec::new();
    let mut todo: Vec<Utf8PathBuf> = Vec::new();
    while next < graph.packages.len() + outer.len() {
        let n_members = graph.packages.len();
        let package = if next < n_members { &graph.packages[next] } else { &outer[next - n_members] };
        next += 1;
        todo.extend(package.dependencies.iter().filter_map(|dependency| dependency.path.clone()));
        for folder in std::mem::take(&mut todo) {
            let manifest = folder.join("Cargo.toml");
            if !seen.insert(manifest.clone()) {
                continue;
            }
            let root = find_root(&manifest);
            let inherited = manifest::read_table(&root)
                .map(|table| Inherited::of(&table, root.parent().unwrap_or(Utf8Path::new(""))))
                .unwrap_or_default();
            outer.extend(read_package(graph, &manifest, &inherited, Origin::Path));
        }
    }
    outer.sort_by(|a, b| a.manifest.cmp(&b.manifest));
    graph.packages.extend(outer);
}

fn read_package(
    graph: &mut Graph,
    path: &Utf8Path,
    inherited: &Inherited,
    origin: Origin,
) -> Option<GraphPackage> {
    if !path.is_file() {
        let shown = paths::shown(&graph.root, path);
        graph.problems.push(format!("there is no {shown}, its package is left out"));
        return None;
    }
    match manifest::read_table(path) {
        Ok(table) => manifest::package(path, &table, inherited, origin),
        Err(error) => {
            let shown = paths::shown(&graph.root, path);
            let instead = "its targets are taken from the layout of its folder";
            graph.problems.push(format!("{shown} cannot be read, {instead}: {error}"));
            graph.complete = false;
            let mut package = manifest::package(path, &manifest::unnamed(), inherited, origin)?;
            package.targets.retain(|target| target.kind != TargetKind::Lib || target.root.is_file());
            Some(package)
        }
    }
}

/// The manifests that a list of members means, globs expanded.
fn expand(
    root: &Utf8Path,
    list: Option<&Value>,
    exclude: &[Utf8PathBuf],
    problems: &mut Vec<String>,
) -> BTreeSet<Utf8PathBuf> {
    let mut found = BTreeSet::new();
    for member in manifest::strings(list) {
        if !member.contains(['*', '?', '[', '{']) {
            found.insert(paths::normalize(&root.join(&member)).join("Cargo.toml"));
            continue;
        }
        let mut folders = vec![root.to_owned()];
        for part in member.split('/').filter(|part| !part.is_empty() && *part != ".") {
            folders = folders.iter().flat_map(|folder| children(folder, part)).collect();
        }
        if folders.is_empty() {
            problems.push(format!("the workspace member `{member}` matches no folder"));
        }
        let manifests = folders.iter().map(|folder| folder.join("Cargo.toml"));
        found.extend(manifests.filter(|manifest| manifest.is_file()));
    }
    found.retain(|manifest| !exclude.iter().any(|folder| manifest.starts_with(folder)));
    found
}

/// The folders in `folder` whose name fits one part of a glob; `**` is any depth.
fn children(folder: &Utf8Path, part: &str) -> Vec<Utf8PathBuf> {
    if part == ".." {
        return folder.parent().map(Utf8Path::to_owned).into_iter().collect();
    }
    if part == "**" {
        let walk = walkdir::WalkDir::new(folder).max_depth(16).sort_by_file_name().into_iter();
        let walk =
            walk.filter_entry(|entry| entry.depth() == 0 || !skipped(&entry.file_name().to_string_lossy()));
        let folders = walk.filter_map(Result::ok).filter(|entry| entry.file_type().is_dir());
        return folders.filter_map(|entry| Utf8PathBuf::from_path_buf(entry.into_path()).ok()).collect();
    }
    let Ok(glob) = GlobBuilder::new(part).build() else { return Vec::new() };
    let glob = glob.compile_matcher();
    let Ok(entries) = folder.read_dir_utf8() else { return Vec::new() };
    let folders = entries.filter_map(Result::ok).filter(|entry| glob.is_match(entry.file_name()));
    let mut folders: Vec<Utf8PathBuf> =
        folders.map(|entry| entry.into_path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

/// Whether a folder holds no sources of the user's: build output, and what is hidden.
pub(super) fn skipped(name: &str) -> bool {
    name == "target" || name.starts_with('.')
}
