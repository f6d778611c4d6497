//! What cargo said last time, in `target/phi-lint/`: asking again costs more than everything else in a warm run.
//!
//! An answer holds as long as all that it was made from is the same: manifests, the lock file, cargo's configuration,
//! the toolchain, the flags, and the folders in which cargo looks for targets. A file that is broken or of another
//! version of the tool is passed over, and one that cannot be written is no problem.

use super::fallback;
use super::graph::{Graph, Origin};
use super::selection::Selection;
use camino::{Utf8Path, Utf8PathBuf};
use serde::{Deserialize, Serialize};
use std::fs;

/// The cache of one workspace, for one way to ask.
pub(super) struct Cache {
    root: Utf8PathBuf,
    file: Utf8PathBuf,
    /// Hash of the question: flags, platform, toolchain, configuration, the root's manifest and lock file.
    question: blake3::Hasher,
}

/// What the file holds, after its checksum.
#[derive(Serialize, Deserialize)]
struct Stored {
    stamp: String,
    graph: Graph,
}

impl Cache {
    /// The cache for a manifest, asked for in a folder.
    pub(super) fn of(
        manifest: &Utf8Path,
        current_dir: &Utf8Path,
        selection: &Selection,
        triple: &str,
    ) -> Cache {
        let root_manifest = fallback::find_root(manifest);
        let root = root_manifest.parent().unwrap_or(Utf8Path::new("")).to_owned();
        let mut question = blake3::Hasher::new();
        let mut add = |part: &str| add(&mut question, part.as_bytes());
        add(env!("CARGO_PKG_VERSION"));
        add(triple);
        add(manifest.as_str());
        add(&format!("{:?}", selection.feature_names()));
        add(&format!("{:?}", (selection.all_features, selection.no_default_features)));
        for variable in ["CARGO", "CARGO_HOME", "RUSTUP_TOOLCHAIN"] {
            add(&std::env::var(variable).unwrap_or_default());
        }
        for member in fallback::member_manifests(&root_manifest) {
            add(member.as_str());
        }
        for folder in root.ancestors().chain(current_dir.ancestors()) {
            for name in ["rust-toolchain", "rust-toolchain.toml", ".cargo/config", ".cargo/config.toml"] {
                add_file(&mut question, &folder.join(name));
            }
        }
        add_file(&mut question, &root.join("Cargo.lock"));
        add_file(&mut question, &root_manifest);
        add_file(&mut question, manifest);
        let target = std::env::var("CARGO_TARGET_DIR").map(|folder| current_dir.join(folder));
        // A target folder may be shared by many workspaces.
        let name = format!("workspace-{}.json", &blake3::hash(root.as_str().as_bytes()).to_hex()[..16]);
        let file = target.unwrap_or_else(|_| root.join("target")).join("phi-lint").join(name);
        Cache { root, file, question }
    }

    /// The stored answer, when it still holds.
    pub(super) fn get(&self) -> Option<Graph> {
        let text = fs::read_to_string(&self.file).ok()?;
        let (checksum, body) = text.split_once('\n')?;
        if blake3::hash(body.as_bytes()).to_hex().as_str() != checksum {
            return None;
        }
        let stored: Stored = serde_json::from_str(body).ok()?;
        let holds = stored.graph.root == self.root && stored.stamp == self.stamp(&stored.graph);
        (holds && stored.graph.is_consistent()).then_some(stored.graph)
    }

    /// Stores an answer: under another name first, so that nobody ever reads half of one.
    pub(super) fn put(&self, graph: &Graph) {
        if graph.root != self.root {
            return;
        }
        let stored = Stored { stamp: self.stamp(graph), graph: graph.clone() };
        let (Ok(body), Some(folder)) = (serde_json::to_string(&stored), self.file.parent()) else { return };
        let text = format!("{}\n{body}", blake3::hash(body.as_bytes()).to_hex());
        let draft = self.file.with_extension(format!("{}.tmp", std::process::id()));
        let written = fs::create_dir_all(folder)
            .and_then(|()| fs::write(&draft, text))
            .and_then(|()| fs::rename(&draft, &self.file));
        if written.is_err() {
            // A read-only disk, or a full one: the next run asks cargo again.
            let _ = fs::remove_file(&draft);
        }
    }

    /// Hash of the question and of all that the answer was made from.
    fn stamp(&self, graph: &Graph) -> String {
        let mut hasher = self.question.clone();
        for package in &graph.packages {
            add_file(&mut hasher, &package.manifest);
            if package.origin != Origin::Marked {
                add_layout(&mut hasher, package.folder());
            }
        }
        hasher.finalize().to_hex().to_string()
    }
}

/// One part, with its length, so that no two sequences of parts look the same.
fn add(hasher: &mut blake3::Hasher, part: &[u8]) {
    hasher.update(&(part.len() as u64).to_le_bytes());
    hasher.update(part);
}

fn add_file(hasher: &mut blake3::Hasher, path: &Utf8Path) {
    match fs::read(path) {
        Ok(bytes) => add(hasher, &bytes),
        Err(_) => add(hasher, b"none"),
    }
}

/// The files that cargo takes for targets without being told.
fn add_layout(hasher: &mut blake3::Hasher, folder: &Utf8Path) {
    for file in ["src/lib.rs", "src/main.rs", "build.rs"] {
        add(hasher, &[u8::from(folder.join(file).is_file())]);
    }
    for name in ["src/bin", "examples", "tests", "benches"] {
        let entries = folder.join(name).read_dir_utf8().into_iter().flatten().filter_map(Result::ok);
        let mut names: Vec<String> = entries
            .map(|entry| format!("{} {}", entry.file_name(), entry.path().join("main.rs").is_file()))
            .collect();
        names.sort();
        add(hasher, names.join("\n").as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::graph::GraphPackage;

    fn cache(folder: &Utf8Path) -> Cache {
        let mut cache = Cache::of(&folder.join("Cargo.toml"), folder, &Selection::default(), "x");
        cache.file = folder.join("target/phi-lint/w.json");
        cache
    }

    #[test]
    fn an_answer_holds_until_something_it_was_made_from_changes() {
        let folder = tempfile::tempdir().unwrap();
        let root = Utf8Path::from_path(folder.path()).unwrap();
        let manifest = root.join("Cargo.toml");
        fs::write(&manifest, "[package]\nname = \"a\"\n").unwrap();
        let package = GraphPackage {
            name: "a".into(),
            version: "0.0.0".into(),
            manifest: manifest.clone(),
            origin: Origin::Member,
            targets: vec![],
            features: Default::default(),
            dependencies: vec![],
            metadata: None,
        };
        let graph = Graph { root: root.to_owned(), packages: vec![package], ..Graph::default() };
        assert_eq!(cache(root).get(), None);
        cache(root).put(&graph);
        assert_eq!(cache(root).get(), Some(graph.clone()));

        fs::create_dir_all(root.join("src/bin")).unwrap();
        fs::write(root.join("src/bin/tool.rs"), "").unwrap();
        assert_eq!(cache(root).get(), None, "there is a new target");
        cache(root).put(&graph);
        fs::write(&manifest, "[package]\nname = \"b\"\n").unwrap();
        assert_eq!(cache(root).get(), None, "the manifest is another");
        cache(root).put(&graph);
        fs::write(root.join("Cargo.lock"), "version = 4\n").unwrap();
        assert_eq!(cache(root).get(), None, "there is a lock file");

        cache(root).put(&graph);
        let file = cache(root).file;
        let text = fs::read_to_string(&file).unwrap();
        for broken in ["", "\n", &text[..text.len() - 3], &text.replace("0.0.0", "0.0.1")] {
            fs::write(&file, broken).unwrap();
            assert_eq!(cache(root).get(), None, "the file is broken");
        }
    }
}
