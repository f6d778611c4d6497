//! Small workspaces on disk, and what is found in them. Each test is a fact about cargo or rustc that must hold here.

mod bare_folders;
mod broken;
mod dependencies;
mod features;
mod layout;
mod packages;
mod selections;

use super::mod_scan::{self, ModDecl};
use super::{CrateInput, DiscoverError, Loaded, Selection, Workspace, discover, load};
use crate::hir::{FileHir, Item, ItemKind, Mod, ModContent, Visibility};
use crate::source::{FileId, Name, Span};
use crate::syntax::CfgEnv;
use camino::{Utf8Path, Utf8PathBuf};

/// A folder that is gone when the test is over.
struct Tree {
    folder: tempfile::TempDir,
}

/// Writes files; a path that ends in `/` is an empty folder.
fn tree(files: &[(&str, &str)]) -> Tree {
    let tree = Tree { folder: tempfile::tempdir().unwrap() };
    for (path, text) in files {
        tree.write(path, text.as_bytes());
    }
    tree
}

impl Tree {
    fn root(&self) -> Utf8PathBuf {
        let path = self.folder.path().canonicalize().unwrap();
        Utf8PathBuf::from_path_buf(path).unwrap()
    }

    fn write(&self, path: &str, bytes: &[u8]) {
        let path = self.root().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }

    fn discover(&self, selection: &Selection) -> Workspace {
        self.discover_in("", selection).unwrap()
    }

    /// Without a cache: what tests leave behind must not outlive their folders.
    fn discover_in(&self, folder: &str, selection: &Selection) -> Result<Workspace, DiscoverError> {
        discover(&Selection { no_cache: true, ..selection.clone() }, &self.root().join(folder))
    }

    fn plain(&self) -> Workspace {
        self.discover(&Selection::default())
    }

    fn load(&self) -> Loaded {
        load_all(&self.plain())
    }
}

fn load_all(workspace: &Workspace) -> Loaded {
    load(workspace, &[], stub)
}

/// Lowering that sees nothing but modules.
fn stub(file: FileId, text: &str, _: &CfgEnv) -> FileHir {
    assert!(!text.contains("PANIC"), "the stub was asked to fail");
    let items = mod_scan::scan(text).into_iter().map(|module| item(file, text, module)).collect();
    FileHir { file, items, attrs: vec![], suppressions: vec![], problems: vec![], strings: vec![] }
}

fn item(file: FileId, text: &str, module: ModDecl) -> Item {
    let at = text.find(&format!("mod {};", module.name)).unwrap_or(0) as u32;
    let wrap = |name: &str, path_attr: Option<String>, content| Item {
        name: Name::new(name),
        name_span: Span::new(file, at, at),
        span: Span::new(file, at, at),
        attrs: vec![],
        visibility: Visibility::Private,
        in_test: false,
        kind: ItemKind::Mod(Mod { content, path_attr: path_attr.map(Into::into), macro_use: false }),
    };
    let inner = wrap(&module.name, module.path_attr, ModContent::File(None));
    module
        .around
        .into_iter()
        .rev()
        .fold(inner, |inner, (name, path)| wrap(&name, path, ModContent::Inline(vec![inner])))
}

/// The modules of the first crate, as `a/b=file`, without those that have no file.
fn modules(loaded: &Loaded) -> Vec<String> {
    fn go(acc: &mut Vec<String>, loaded: &Loaded, prefix: &str, items: &[Item]) {
        for item in items {
            let ItemKind::Mod(module) = &item.kind else { continue };
            let name = format!("{prefix}{}", item.name);
            match &module.content {
                ModContent::Inline(items) => go(acc, loaded, &format!("{name}/"), items),
                ModContent::File(None) => acc.push(format!("{name}=?")),
                ModContent::File(Some(id)) => {
                    acc.push(format!("{name}={}", loaded.sources.path(*id)));
                    let hir = loaded.files[id.0 as usize].as_ref();
                    go(acc, loaded, &format!("{name}/"), hir.map_or(&[], |hir| &hir.items));
                }
            }
        }
    }
    let mut found = Vec::new();
    let root = loaded.roots[0].expect("the first crate has a root file");
    go(&mut found, loaded, "", &loaded.files[root.0 as usize].as_ref().unwrap().items);
    found
}

fn paths(loaded: &Loaded) -> Vec<&str> {
    loaded.sources.iter().map(|(_, file)| file.path.as_str()).collect()
}

/// The crates, as `kind name`.
fn crates(workspace: &Workspace) -> Vec<String> {
    workspace.crates.iter().map(|krate| format!("{:?} {}", krate.kind, krate.name).to_lowercase()).collect()
}

fn krate<'a>(workspace: &'a Workspace, name: &str) -> &'a CrateInput {
    workspace.crates.iter().find(|krate| krate.name == name).expect("there is a crate of that name")
}

fn features(krate: &CrateInput) -> Vec<&str> {
    let features = krate.cfg.values.iter().filter(|(key, _)| *key == "feature");
    features.map(|(_, value)| value.as_str()).collect()
}

/// The externs, as `name=lib@version`, with the crate's index for one that is read.
fn externs(krate: &CrateInput) -> Vec<String> {
    let show = |e: &super::Extern| {
        let read = e.krate.map(|i| format!(" #{i}")).unwrap_or_default();
        format!("{}={}@{}{read}", e.name, e.lib_name, e.version)
    };
    krate.externs.iter().map(show).collect()
}

fn strings(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

/// No message may hold where on this machine things are.
fn assert_relative(root: &Utf8Path, messages: &[String]) {
    for message in messages {
        assert!(!message.contains(root.as_str()) && !message.contains("/tmp"), "{message}");
    }
}
