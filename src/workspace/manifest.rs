//! One `Cargo.toml`, read without cargo: names, targets found by convention, dependencies, features.

use super::graph::{
    DependencyKind, GraphDependency, GraphPackage, GraphTarget, Origin, TargetKind, path_name,
};
use super::paths;
use camino::{Utf8Path, Utf8PathBuf};
use std::collections::BTreeMap;
use toml::{Table, Value};

/// What members inherit with `.workspace = true`.
#[derive(Clone, Default, Debug)]
pub(super) struct Inherited {
    /// `[workspace.package]`
    pub package: Table,
    /// `[workspace.dependencies]`
    pub dependencies: Table,
    /// The folder that their paths start at.
    pub root: Utf8PathBuf,
}

impl Inherited {
    /// Reads the workspace's part of a root manifest.
    pub(super) fn of(manifest: &Table, root: &Utf8Path) -> Inherited {
        let part = |key: &str| table(manifest, &["workspace", key]).cloned().unwrap_or_default();
        Inherited { package: part("package"), dependencies: part("dependencies"), root: root.to_owned() }
    }
}

/// Reads a manifest as a table. The error is the first line of what the reader says, without a path.
pub(super) fn read_table(manifest: &Utf8Path) -> Result<Table, String> {
    let text = std::fs::read_to_string(manifest).map_err(|error| error.kind().to_string())?;
    text.trim_start_matches('\u{feff}').parse::<Table>().map_err(|error| {
        let line = error.span().map(|span| text[..span.start.min(text.len())].matches('\n').count() + 1);
        match line {
            Some(line) => format!("{}, line {line}", error.message().trim()),
            None => error.message().trim().to_owned(),
        }
    })
}

/// The table at a path of keys.
pub(super) fn table<'a>(from: &'a Table, keys: &[&str]) -> Option<&'a Table> {
    keys.iter().try_fold(from, |table, key| table.get(*key)?.as_table())
}

/// The texts of an array.
pub(super) fn strings(value: Option<&Value>) -> Vec<String> {
    let items = value.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    items.iter().filter_map(|item| item.as_str().map(str::to_owned)).collect()
}

/// `metadata.phi-lint` below the given section, as JSON text.
pub(super) fn metadata(manifest: &Table, section: &str) -> Option<String> {
    let value = table(manifest, &[section, "metadata"])?.get("phi-lint")?;
    serde_json::to_string(value).ok()
}

/// The package that a manifest describes; `None` when it has no `[package]`.
pub(super) fn package(
    path: &Utf8Path,
    manifest: &Table,
    inherited: &Inherited,
    origin: Origin,
) -> Option<GraphPackage> {
    let section = table(manifest, &["package"]).or_else(|| table(manifest, &["project"]))?;
    let folder = path.parent()?;
    let inherits = |key: &str| match section.get(key) {
        Some(Value::Table(from)) if from.get("workspace").and_then(Value::as_bool) == Some(true) => {
            inherited.package.get(key).and_then(Value::as_str)
        }
        other => other.and_then(Value::as_str),
    };
    let name = section
        .get("name")
        .and_then(Value::as_str)
        .map_or_else(|| folder.file_name().unwrap_or("unnamed").to_owned(), str::to_owned);
    let edition = inherits("edition").and_then(|year| year.parse().ok()).unwrap_or(2015);
    let dependencies = dependencies(manifest, folder, inherited);
    Some(GraphPackage {
        version: inherits("version").unwrap_or("0.0.0").to_owned(),
        manifest: path.to_owned(),
        origin,
        targets: Targets { folder, manifest, section, package: &name, edition }.all(),
        features: features(manifest, &dependencies),
        dependencies,
        metadata: metadata(manifest, "package"),
        name,
    })
}

/// A manifest that says nothing but that there is a package of a current edition, in place of one that is broken.
pub(super) fn unnamed() -> Table {
    let package = Table::from_iter([("edition".to_owned(), Value::from("2024"))]);
    Table::from_iter([("package".to_owned(), Value::Table(package))])
}

/// The targets of a package: those that are written down, then those that the layout of folders implies.
struct Targets<'a> {
    folder: &'a Utf8Path,
    manifest: &'a Table,
    section: &'a Table,
    package: &'a str,
    edition: u16,
}

impl Targets<'_> {
    fn all(&self) -> Vec<GraphTarget> {
        let mut targets: Vec<GraphTarget> = self.lib().into_iter().collect();
        targets.extend(self.of_kind(TargetKind::Bin, "bin", "src/bin", "autobins"));
        targets.extend(self.of_kind(TargetKind::Example, "example", "examples", "autoexamples"));
        targets.extend(self.of_kind(TargetKind::Test, "test", "tests", "autotests"));
        targets.extend(self.of_kind(TargetKind::Bench, "bench", "benches", "autobenches"));
        targets
    }

    fn lib(&self) -> Option<GraphTarget> {
        let section = table(self.manifest, &["lib"]);
        let written = section.and_then(|lib| lib.get("path")).and_then(Value::as_str);
        let root = self.folder.join(written.unwrap_or("src/lib.rs"));
        if section.is_none() && !root.is_file() {
            return None;
        }
        let empty = Table::new();
        let section = section.unwrap_or(&empty);
        let is_macro =
            ["proc-macro", "proc_macro"].iter().any(|key| section.get(*key) == Some(&Value::Boolean(true)));
        let kind = if is_macro { TargetKind::ProcMacro } else { TargetKind::Lib };
        let name = section.get("name").and_then(Value::as_str).unwrap_or(self.package);
        Some(self.target(path_name(name), kind, paths::normalize(&root), section))
    }

    fn of_kind(&self, kind: TargetKind, key: &str, folder: &str, auto: &str) -> Vec<GraphTarget> {
        let mut implied = self.implied(folder);
        let main = self.folder.join("src/main.rs");
        if kind == TargetKind::Bin && main.is_file() {
            implied.insert(0, (self.package.to_owned(), main));
        }
        let written = self.manifest.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let mut targets = Vec::new();
        for section in written.iter().filter_map(Value::as_table) {
            let Some(name) = section.get("name").and_then(Value::as_str) else { continue };
            let by_name = implied.iter().find(|(implied, _)| implied == name).map(|(_, path)| path.clone());
            let root = match section.get("path").and_then(Value::as_str) {
                Some(path) => self.folder.join(path),
                None => by_name.unwrap_or_else(|| self.folder.join(folder).join(format!("{name}.rs"))),
            };
            targets.push(self.target(name.to_owned(), kind, paths::normalize(&root), section));
        }
        if self.section.get(auto).and_then(Value::as_bool) != Some(false) {
            let empty = Table::new();
            for (name, root) in implied {
                if !targets.iter().any(|target| target.name == name || target.root == root) {
                    targets.push(self.target(name, kind, root, &empty));
                }
            }
        }
        targets
    }

    /// `folder/*.rs` and `folder/*/main.rs`, by name.
    fn implied(&self, folder: &str) -> Vec<(String, Utf8PathBuf)> {
        let Ok(entries) = self.folder.join(folder).read_dir_utf8() else { return Vec::new() };
        let mut found: Vec<(String, Utf8PathBuf)> = entries
            .filter_map(|entry| {
                let path = entry.ok()?.into_path();
                let name = path.file_name()?;
                if name.starts_with('.') {
                    None
                } else if path.extension() == Some("rs") && path.is_file() {
                    Some((path.file_stem()?.to_owned(), path))
                } else {
                    let main = path.join("main.rs");
                    main.is_file().then(|| (name.to_owned(), main))
                }
            })
            .collect();
        found.sort();
        found
    }

    fn target(&self, name: String, kind: TargetKind, root: Utf8PathBuf, section: &Table) -> GraphTarget {
        let edition = section.get("edition").and_then(Value::as_str).and_then(|year| year.parse().ok());
        let required_features = strings(section.get("required-features"));
        GraphTarget { name, kind, root, edition: edition.unwrap_or(self.edition), required_features }
    }
}

/// All dependency tables, those of platforms included.
fn dependencies(manifest: &Table, folder: &Utf8Path, inherited: &Inherited) -> Vec<GraphDependency> {
    const TABLES: [(&[&str], DependencyKind); 3] = [
        (&["dependencies"], DependencyKind::Normal),
        (&["dev-dependencies", "dev_dependencies"], DependencyKind::Dev),
        (&["build-dependencies", "build_dependencies"], DependencyKind::Build),
    ];
    let mut found = Vec::new();
    let platforms = table(manifest, &["target"]).into_iter().flatten();
    let platforms =
        platforms.filter_map(|(condition, table)| Some((Some(condition.as_str()), table.as_table()?)));
    for (condition, table) in std::iter::once((None, manifest)).chain(platforms) {
        for (keys, kind) in TABLES {
            let lines = keys.iter().find_map(|key| table.get(*key)?.as_table());
            for (key, line) in lines.into_iter().flatten() {
                let mut dependency = dependency(key, line, folder, inherited);
                dependency.kind = kind;
                dependency.target = condition.map(str::to_owned);
                found.push(dependency);
            }
        }
    }
    found
}

fn dependency(key: &str, line: &Value, folder: &Utf8Path, inherited: &Inherited) -> GraphDependency {
    let mut dependency = GraphDependency {
        package: key.to_owned(),
        key: key.to_owned(),
        default_features: true,
        ..GraphDependency::default()
    };
    let Value::Table(line) = line else { return dependency };
    let from_workspace = line.get("workspace").and_then(Value::as_bool) == Some(true);
    if let Some(Value::Table(shared)) = inherited.dependencies.get(key).filter(|_| from_workspace) {
        fill(&mut dependency, shared, &inherited.root);
    }
    fill(&mut dependency, line, folder);
    dependency
}

fn fill(dependency: &mut GraphDependency, line: &Table, folder: &Utf8Path) {
    if let Some(package) = line.get("package").and_then(Value::as_str) {
        dependency.package = package.to_owned();
        dependency.renamed = package != dependency.key;
    }
    if let Some(path) = line.get("path").and_then(Value::as_str) {
        dependency.path = Some(paths::normalize(&folder.join(path)));
    }
    let default = line.get("default-features").or_else(|| line.get("default_features"));
    if let Some(default) = default.and_then(Value::as_bool) {
        dependency.default_features = default;
    }
    dependency.optional |= line.get("optional").and_then(Value::as_bool) == Some(true);
    dependency.features.extend(strings(line.get("features")));
}

/// The feature table with what optional dependencies imply, as cargo metadata shows it.
fn features(manifest: &Table, dependencies: &[GraphDependency]) -> BTreeMap<String, Vec<String>> {
    let written = table(manifest, &["features"]).into_iter().flatten();
    let mut features: BTreeMap<String, Vec<String>> =
        written.map(|(name, entries)| (name.clone(), strings(Some(entries)))).collect();
    let named: Vec<String> =
        features.values().flatten().filter(|entry| entry.starts_with("dep:")).cloned().collect();
    for dependency in dependencies.iter().filter(|dependency| dependency.optional) {
        let entry = format!("dep:{}", dependency.key);
        if !named.contains(&entry) {
            features.entry(dependency.key.clone()).or_insert_with(|| vec![entry]);
        }
    }
    features
}
