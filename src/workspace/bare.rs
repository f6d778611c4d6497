//! Code without a manifest: a folder of `.rs` files, or one file.

use super::error::DiscoverError;
use super::fallback::skipped;
use super::graph::path_name;
use super::host_cfg::{Platform, Purpose};
use super::mod_scan;
use super::modules::{Lookup, ModuleDir};
use super::read;
use super::selection::Selection;
use super::{CrateInput, CrateKind, Extern, Package, Workspace, paths};
use crate::source::Name;
use camino::{Utf8Path, Utf8PathBuf};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeSet;
use walkdir::WalkDir;

/// The edition of code that does not say.
const EDITION: u16 = 2024;

/// Every file that is no module of another one becomes a crate.
pub(super) fn discover(
    place: &Utf8Path,
    selection: &Selection,
    platform: &Platform,
) -> Result<Workspace, DiscoverError> {
    let mut problems = Vec::new();
    let is_file = place.is_file();
    let root = if is_file { place.parent().unwrap_or(Utf8Path::new("")) } else { place };
    let roots = if is_file { vec![place.to_owned()] } else { crate_roots(place, &mut problems) };
    if roots.is_empty() {
        return Err(DiscoverError::usage(
            "there is neither a Cargo.toml nor any .rs file here",
            "run it in a package's folder, or give `--manifest-path` or a path",
        ));
    }
    let folder_name = root.file_name().unwrap_or("root");
    let package = Package {
        name: Name::new(folder_name),
        version: String::new(),
        folder: Utf8PathBuf::new(),
        metadata: None,
        dependencies: Vec::new(),
    };
    let purpose = if selection.with_tests() { Purpose::Test } else { Purpose::Plain };
    let cfg = platform.crate_cfg(&BTreeSet::new(), true, purpose);
    let mut crates: Vec<CrateInput> = roots
        .into_iter()
        .map(|path| CrateInput {
            name: Name::new(&crate_name(&path)),
            package: 0,
            kind: if path.file_name() == Some("main.rs") { CrateKind::Bin } else { CrateKind::Lib },
            root: path,
            edition: EDITION,
            cfg: cfg.clone(),
            externs: Vec::new(),
            signatures_only: false,
            read_on_demand: false,
            selected: true,
        })
        .collect();
    crates.sort_by_key(|krate| krate.kind != CrateKind::Lib);
    link_libraries(&mut crates);
    Ok(Workspace {
        root: root.to_owned(),
        metadata: None,
        packages: vec![package],
        crates,
        externs_known: false,
        foreign: Vec::new(),
        foreign_cfg: platform.crate_cfg(&BTreeSet::new(), true, Purpose::Plain),
        problems,
    })
}

/// A `main.rs` sees the `lib.rs` beside it.
fn link_libraries(crates: &mut [CrateInput]) {
    for main in 0..crates.len() {
        if crates[main].kind != CrateKind::Bin {
            continue;
        }
        let beside = crates[main].root.with_file_name("lib.rs");
        if let Some(lib) = crates.iter().position(|krate| krate.root == beside) {
            let name = crates[lib].name;
            crates[main].externs.push(Extern {
                name,
                lib_name: name,
                package: name,
                version: String::new(),
                krate: Some(lib),
                root: Some(beside),
                edition: Some(EDITION),
                foreign: None,
            });
        }
    }
}

/// A crate is named after its file; `lib.rs` and `main.rs` after the folder they are in, `src` aside.
fn crate_name(path: &Utf8Path) -> String {
    let stem = path.file_stem().unwrap_or("root");
    let folders = path.ancestors().skip(1).filter_map(Utf8Path::file_name);
    let folder = folders.into_iter().find(|name| *name != "src");
    path_name(if matches!(stem, "lib" | "main") { folder.unwrap_or(stem) } else { stem })
}

/// The files of a folder that no other one declares as its module; `lib.rs` and `main.rs` first.
fn crate_roots(folder: &Utf8Path, problems: &mut Vec<String>) -> Vec<Utf8PathBuf> {
    let files = rust_files(folder, problems);
    let declared: FxHashMap<&Utf8Path, Vec<mod_scan::ModDecl>> = files
        .iter()
        .filter_map(|path| {
            let (text, _) = read::text(path, &read::facts(path)?).ok()?;
            Some((path.as_path(), if text.contains("mod") { mod_scan::scan(&text) } else { Vec::new() }))
        })
        .collect();
    let modules = |path: &Utf8Path, beside: bool| -> Vec<(Utf8PathBuf, bool)> {
        let dir = ModuleDir::of_file(path, beside);
        let mut found = Vec::new();
        for module in declared.get(path).into_iter().flatten() {
            let around = module.around.iter();
            let dir = around.fold(dir.clone(), |dir, (name, path)| dir.inline(name, path.as_deref()));
            match dir.find(&module.name, module.path_attr.as_deref()) {
                Lookup::Found(file) | Lookup::Both(file, _) => found.push((file.path, file.beside)),
                Lookup::Missing(_) => {}
            }
        }
        found
    };
    let mut reached: FxHashSet<Utf8PathBuf> = FxHashSet::default();
    let mut roots = Vec::new();
    let mut take = |path: &Utf8PathBuf, reached: &mut FxHashSet<Utf8PathBuf>| {
        if reached.contains(path) {
            return;
        }
        reached.insert(path.clone());
        roots.push(path.clone());
        let mut todo = vec![(path.clone(), true)];
        while let Some((path, beside)) = todo.pop() {
            for (file, beside) in modules(&path, beside) {
                if reached.insert(file.clone()) {
                    todo.push((file, beside));
                }
            }
        }
    };
    let is_entry = |path: &&Utf8PathBuf| matches!(path.file_name(), Some("lib.rs" | "main.rs"));
    for path in files.iter().filter(is_entry) {
        take(path, &mut reached);
    }
    // Of the rest, first those that nobody could mean, whether the declaring file is a root itself or not.
    let mut meant: FxHashSet<Utf8PathBuf> = FxHashSet::default();
    for path in files.iter().filter(|path| !reached.contains(*path)) {
        for beside in [true, false] {
            meant.extend(modules(path, beside).into_iter().map(|(file, _)| file).filter(|file| file != path));
        }
    }
    for path in files.iter().filter(|path| !meant.contains(*path)) {
        take(path, &mut reached);
    }
    for path in &files {
        take(path, &mut reached);
    }
    roots
}

/// All `.rs` files below a folder but those in hidden folders and build output, by path.
fn rust_files(folder: &Utf8Path, problems: &mut Vec<String>) -> Vec<Utf8PathBuf> {
    let walk = WalkDir::new(folder).sort_by_file_name().into_iter();
    let walk = walk.filter_entry(|entry| {
        let name = entry.file_name().to_string_lossy();
        entry.depth() == 0 || !(name.starts_with('.') || (entry.file_type().is_dir() && skipped(&name)))
    });
    let mut files = Vec::new();
    for entry in walk {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                let path = error.path().and_then(Utf8Path::from_path).map(|path| paths::shown(folder, path));
                let why =
                    error.io_error().map_or("a loop of links".to_owned(), |error| error.kind().to_string());
                problems.push(format!("{} cannot be read: {why}", path.as_deref().unwrap_or("a folder")));
                continue;
            }
        };
        if entry.path().extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        match Utf8PathBuf::from_path_buf(entry.into_path()) {
            Ok(path) if path.is_file() => files.push(path),
            Ok(_) => {}
            Err(path) => {
                problems.push(format!("a file is left out, its name is no UTF-8: {}", name_lossy(&path)));
            }
        }
    }
    files
}

fn name_lossy(path: &std::path::Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
