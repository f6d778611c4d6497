//! `cargo metadata`: the packages and targets as cargo sees them. Cargo is asked offline and may write nothing.

use super::fallback;
use super::graph::{
    DependencyKind, ForeignSource, Graph, GraphDependency, GraphPackage, GraphTarget, MARKER, Origin,
    TargetKind, path_name,
};
use super::selection::Selection;
use camino::Utf8Path;
use cargo_metadata::{Metadata, MetadataCommand, Node, NodeDep, Package, PackageId};
use std::collections::HashMap;

/// What cargo says, or why it says nothing (first line of its error).
pub(super) fn read(
    manifest: &Utf8Path,
    current_dir: &Utf8Path,
    selection: &Selection,
    triple: &str,
) -> Result<Graph, String> {
    // Without a lock file cargo would make one; then the versions stay unknown.
    let root = fallback::find_root(manifest);
    let has_lock = root.with_file_name("Cargo.lock").is_file();
    let full = has_lock.then(|| run(manifest, current_dir, Some((selection, triple)))).and_then(Result::ok);
    let metadata = match full {
        Some(metadata) => metadata,
        None => run(manifest, current_dir, None)?,
    };
    Ok(graph(&metadata))
}

/// Runs cargo: with all dependencies, for a selection on a platform, or without any.
fn run(
    manifest: &Utf8Path,
    current_dir: &Utf8Path,
    full: Option<(&Selection, &str)>,
) -> Result<Metadata, String> {
    let mut command = MetadataCommand::new();
    command.manifest_path(manifest).current_dir(current_dir);
    // A pinned toolchain that is missing is a reason to read the manifests, not to download hundreds of megabytes.
    command.env("RUSTUP_AUTO_INSTALL", "0");
    let mut options = vec!["--offline".to_owned()];
    match full {
        None => {
            command.no_deps();
        }
        Some((selection, triple)) => {
            options.extend(["--locked", "--filter-platform", triple].map(str::to_owned));
            if selection.all_features {
                options.push("--all-features".to_owned());
            }
            if selection.no_default_features {
                options.push("--no-default-features".to_owned());
            }
            for feature in selection.feature_names() {
                options.extend(["--features".to_owned(), feature.to_owned()]);
            }
        }
    }
    command.other_options(options);
    command.exec().map_err(|error| match error {
        cargo_metadata::Error::CargoMetadata { stderr } => first_line(&stderr, manifest),
        cargo_metadata::Error::Io(error) => format!("cargo cannot be started: {}", error.kind()),
        other => first_line(&other.to_string(), manifest),
    })
}

/// The line that says most, with absolute paths cut out.
fn first_line(text: &str, manifest: &Utf8Path) -> String {
    let lines = || text.lines().map(str::trim).filter(|line| !line.is_empty());
    let line = lines()
        .find(|line| line.starts_with("error"))
        .or_else(|| lines().next())
        .unwrap_or("no reason given");
    let line = line.strip_prefix("error: ").unwrap_or(line);
    let folder = manifest.parent().map_or("", Utf8Path::as_str);
    let words = line.split(' ').map(|word| {
        let bare = word.trim_matches(|c: char| "`'\"(),:;".contains(c));
        match bare.strip_prefix(folder).map(|rest| rest.trim_start_matches(['/', '\\'])) {
            Some(rest) if !folder.is_empty() && !rest.is_empty() => word.replace(bare, rest),
            _ if Utf8Path::new(bare).is_absolute() => {
                word.replace(bare, Utf8Path::new(bare).file_name().unwrap_or("…"))
            }
            _ => word.to_owned(),
        }
    });
    words.collect::<Vec<String>>().join(" ")
}

fn graph(metadata: &Metadata) -> Graph {
    let is_member = |package: &Package| metadata.workspace_members.contains(&package.id);
    let mut graph = Graph {
        root: metadata.workspace_root.clone(),
        metadata: phi_lint(&metadata.workspace_metadata),
        complete: true,
        ..Graph::default()
    };
    let mut ids = Vec::new();
    let mut members: Vec<&Package> = metadata.packages.iter().filter(|package| is_member(package)).collect();
    members.sort_by(|a, b| a.manifest_path.cmp(&b.manifest_path));
    for member in members {
        ids.push(&member.id);
        graph.packages.push(package(member, Origin::Member));
    }
    let mut others: Vec<&Package> = metadata.packages.iter().filter(|package| !is_member(package)).collect();
    others.sort_by(|a, b| a.manifest_path.cmp(&b.manifest_path));
    let paths = others.iter().filter(|package| package.source.is_none());
    graph.packages.extend(paths.map(|other| package(other, Origin::Path)));
    let marked = |other: &&&Package| other.dependencies.iter().any(|dependency| dependency.name == MARKER);
    let marked = others.iter().filter(|package| package.source.is_some()).filter(marked);
    graph.packages.extend(marked.map(|other| package(other, Origin::Marked)));
    let sources: Vec<(&PackageId, ForeignSource)> =
        others.iter().filter_map(|other| Some((&other.id, foreign(other)?))).collect();
    let places: HashMap<&PackageId, usize> =
        sources.iter().enumerate().map(|(i, (id, _))| (*id, i)).collect();
    let resolved = metadata.resolve.iter().flat_map(|resolve| &resolve.nodes);
    let nodes: HashMap<&PackageId, &Node> = resolved.map(|node| (&node.id, node)).collect();
    graph.sources = sources
        .iter()
        .map(|(id, source)| {
            let mut source = source.clone();
            if let Some(node) = nodes.get(*id) {
                source.features = Some(node.features.iter().map(ToString::to_string).collect());
                let named = node.deps.iter().filter(|line| is_normal(line));
                let named = named.filter_map(|line| Some((line.name.clone(), *places.get(&line.pkg)?)));
                source.externs = Some(named.collect());
            }
            source
        })
        .collect();
    if metadata.workspace_default_members.is_available() {
        let default = metadata.workspace_default_members.iter();
        graph.default_members = default.filter_map(|id| ids.iter().position(|known| *known == id)).collect();
    }
    graph
}

fn package(package: &Package, origin: Origin) -> GraphPackage {
    GraphPackage {
        name: package.name.to_string(),
        version: package.version.to_string(),
        manifest: package.manifest_path.clone(),
        origin,
        targets: package.targets.iter().filter_map(target).collect(),
        features: package.features.clone(),
        dependencies: package.dependencies.iter().map(dependency).collect(),
        metadata: phi_lint(&package.metadata),
    }
}

fn phi_lint(metadata: &serde_json::Value) -> Option<String> {
    metadata.get("phi-lint").map(serde_json::Value::to_string)
}

fn target(target: &cargo_metadata::Target) -> Option<GraphTarget> {
    use cargo_metadata::TargetKind as Kind;
    let kind = target.kind.iter().find_map(|kind| match kind {
        Kind::Lib | Kind::RLib | Kind::DyLib | Kind::CDyLib | Kind::StaticLib => Some(TargetKind::Lib),
        Kind::ProcMacro => Some(TargetKind::ProcMacro),
        Kind::Bin => Some(TargetKind::Bin),
        Kind::Example => Some(TargetKind::Example),
        Kind::Test => Some(TargetKind::Test),
        Kind::Bench => Some(TargetKind::Bench),
        Kind::CustomBuild => Some(TargetKind::BuildScript),
        _ => None,
    })?;
    Some(GraphTarget {
        name: if kind.is_lib() { path_name(&target.name) } else { target.name.clone() },
        kind,
        root: target.src_path.clone(),
        edition: target.edition.as_str().parse().unwrap_or(2015),
        required_features: target.required_features.clone(),
    })
}

fn dependency(dependency: &cargo_metadata::Dependency) -> GraphDependency {
    use cargo_metadata::DependencyKind as Kind;
    GraphDependency {
        package: dependency.name.clone(),
        key: dependency.rename.clone().unwrap_or_else(|| dependency.name.clone()),
        renamed: dependency.rename.is_some(),
        kind: match dependency.kind {
            Kind::Development => DependencyKind::Dev,
            Kind::Build => DependencyKind::Build,
            _ => DependencyKind::Normal,
        },
        optional: dependency.optional,
        default_features: dependency.uses_default_features,
        features: dependency.features.clone(),
        target: dependency.target.as_ref().map(ToString::to_string),
        path: dependency.path.clone(),
        resolved: Default::default(),
    }
}

fn foreign(package: &Package) -> Option<ForeignSource> {
    let lib = package.targets.iter().filter_map(target).find(|target| target.kind.is_lib())?;
    Some(ForeignSource {
        is_macro: lib.kind == TargetKind::ProcMacro,
        package: package.name.to_string(),
        version: package.version.to_string(),
        manifest: package.manifest_path.clone(),
        lib_name: lib.name,
        lib_root: lib.root,
        edition: lib.edition,
        features: None,
        externs: None,
    })
}

/// Whether a package can name that dependency in its library.
fn is_normal(line: &NodeDep) -> bool {
    line.dep_kinds.is_empty()
        || line.dep_kinds.iter().any(|how| how.kind == cargo_metadata::DependencyKind::Normal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargos_errors_are_shown_without_absolute_paths() {
        let manifest = Utf8Path::new("/home/me/clinic/Cargo.toml");
        let text = "error: failed to parse manifest at `/home/me/clinic/api/Cargo.toml`\n\nCaused by:";
        assert_eq!(first_line(text, manifest), "failed to parse manifest at `api/Cargo.toml`");
        assert_eq!(first_line("error: no `/usr/lib/rust`", manifest), "no `rust`");
    }
}
