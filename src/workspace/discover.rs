//! Finds out which crates there are: cargo first, the manifests when cargo fails, the files when there is no manifest.

use super::cache::Cache;
use super::error::DiscoverError;
use super::graph::Graph;
use super::host_cfg::Platform;
use super::selection::Selection;
use super::{Workspace, assemble, bare, fallback, features, lockfile, metadata, paths};
use camino::{Utf8Path, Utf8PathBuf};

/// What there is to analyse, for a command line given in a folder.
pub fn discover(selection: &Selection, current_dir: &Utf8Path) -> Result<Workspace, DiscoverError> {
    let mut problems = Vec::new();
    let platform = platform(selection, &mut problems);
    let mut workspace = match place(selection, current_dir)? {
        Place::Bare(path) => bare::discover(&path, selection, &platform)?,
        Place::Manifest(manifest) => match graph(&manifest, current_dir, selection, &platform) {
            Ok(graph) => of_graph(&graph, &manifest, selection, &platform)?,
            Err(error) => {
                // The sources may still say something, and silence must not pass for a clean run.
                let folder = manifest.parent().unwrap_or(Utf8Path::new(""));
                let mut workspace =
                    bare::discover(folder, selection, &platform).map_err(|_| error.clone())?;
                let lost = "every .rs file is read as if there were no manifest";
                workspace.problems.insert(0, format!("{}: {lost}", error.message));
                workspace
            }
        },
    };
    workspace.problems.splice(0..0, problems);
    Ok(workspace)
}

/// Where the code is.
enum Place {
    Manifest(Utf8PathBuf),
    Bare(Utf8PathBuf),
}

fn place(selection: &Selection, current_dir: &Utf8Path) -> Result<Place, DiscoverError> {
    let absolute = |path: &Utf8Path| paths::normalize(&current_dir.join(path));
    if let Some(given) = &selection.manifest_path {
        let manifest = absolute(given);
        let inside = manifest.join("Cargo.toml");
        return match (manifest.is_file(), inside.is_file()) {
            (true, _) => Ok(Place::Manifest(manifest)),
            (false, true) => Ok(Place::Manifest(inside)),
            (false, false) => Err(DiscoverError::usage(
                format!("there is no manifest at `{}`", paths::shown(current_dir, &manifest)),
                "give `--manifest-path` the path of a Cargo.toml",
            )),
        };
    }
    if let Some(given) = &selection.path {
        let path = absolute(given);
        let inside = path.join("Cargo.toml");
        return if path.is_file() && path.file_name() == Some("Cargo.toml") {
            Ok(Place::Manifest(path))
        } else if inside.is_file() {
            Ok(Place::Manifest(inside))
        } else if path.exists() {
            Ok(Place::Bare(path))
        } else {
            Err(DiscoverError::usage(
                format!("there is no file or folder at `{}`", paths::shown(current_dir, &path)),
                "give the path of a package, a folder of .rs files, or one file",
            ))
        };
    }
    let here = paths::normalize(current_dir);
    Ok(fallback::find_manifest(&here).map_or(Place::Bare(here), Place::Manifest))
}

fn platform(selection: &Selection, problems: &mut Vec<String>) -> Platform {
    let Some(triple) = &selection.target else { return Platform::host() };
    Platform::of_triple(triple).unwrap_or_else(|| {
        problems.push(format!("the target `{triple}` is not known, `cfg` is read as on this machine"));
        Platform::host()
    })
}

/// Everything that cargo or the manifests say about the workspace of a manifest.
fn graph(
    manifest: &Utf8Path,
    current_dir: &Utf8Path,
    selection: &Selection,
    platform: &Platform,
) -> Result<Graph, DiscoverError> {
    let cache = Cache::of(manifest, current_dir, selection, &platform.triple);
    if let Some(mut graph) = cache.get().filter(|_| !selection.no_cache) {
        // Sources that were not on this machine may have been fetched since.
        if lockfile::has_gaps(&graph) {
            lockfile::resolve(&mut graph, current_dir);
        }
        return Ok(graph);
    }
    let answer = metadata::read(manifest, current_dir, selection, &platform.triple);
    let by_cargo = answer.is_ok();
    let mut graph = match answer {
        Ok(graph) => graph,
        Err(reason) => {
            let mut graph = fallback::read(manifest)?;
            let lost = "the manifests are read without it, so what .cargo/config.toml adds is not known";
            graph.problems.insert(0, format!("cargo cannot describe the workspace ({reason}): {lost}"));
            graph
        }
    };
    fallback::add_outer(&mut graph);
    lockfile::resolve(&mut graph, current_dir);
    // What is missing on this machine may be there next time, so only a whole answer is kept.
    if by_cargo && !selection.no_cache && graph.problems.is_empty() {
        cache.put(&graph);
    }
    Ok(graph)
}

/// Chooses from the graph what the command line asks for.
fn of_graph(
    graph: &Graph,
    manifest: &Utf8Path,
    selection: &Selection,
    platform: &Platform,
) -> Result<Workspace, DiscoverError> {
    let chosen = selection.choose(graph, manifest)?;
    selection.check_names(graph, &chosen)?;
    let activations = features::resolve(graph, &chosen, selection, platform)?;
    Ok(assemble::assemble(graph, &chosen, &activations, selection, platform))
}
