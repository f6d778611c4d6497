//! Where rustc looks for the file of `mod name;`.

use super::paths;
use super::read::{self, FileFacts};
use camino::{Utf8Path, Utf8PathBuf};

/// Where the modules below a place in a file are looked for.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) struct ModuleDir {
    /// The folder that `#[path]` starts at.
    folder: Utf8PathBuf,
    /// The folder below it where modules without `#[path]` lie: the file's own name, for a file that is neither a
    /// crate root, nor a `mod.rs`, nor named by `#[path]`.
    own: Option<String>,
}

/// A module's file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Found {
    /// Its path, dots folded.
    pub path: Utf8PathBuf,
    /// Whether modules in it are looked for beside it, and not in a folder with its name.
    pub beside: bool,
    pub facts: FileFacts,
}

/// What came of looking for a module's file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Lookup {
    Found(Found),
    /// Both `a.rs` and `a/mod.rs` are there: rustc refuses, the first is taken.
    Both(Found, Utf8PathBuf),
    /// None of these is there.
    Missing(Vec<Utf8PathBuf>),
}

impl ModuleDir {
    /// For a file that was found with the given `beside`.
    pub(super) fn of_file(path: &Utf8Path, beside: bool) -> ModuleDir {
        let own = path.file_stem().filter(|_| !beside).map(str::to_owned);
        ModuleDir { folder: path.parent().unwrap_or(Utf8Path::new("")).to_owned(), own }
    }

    /// Inside of `mod name { … }`, with its `#[path]` if it has one.
    pub(super) fn inline(&self, name: &str, path_attr: Option<&str>) -> ModuleDir {
        let folder = match path_attr {
            Some(path) => self.folder.join(as_path(path)),
            None => self.folder.join(self.own.as_deref().unwrap_or("")).join(name),
        };
        ModuleDir { folder, own: None }
    }

    /// The file of `mod name;`, with its `#[path]` if it has one.
    pub(super) fn find(&self, name: &str, path_attr: Option<&str>) -> Lookup {
        if let Some(path) = path_attr {
            let path = paths::normalize(&self.folder.join(as_path(path)));
            return match read::facts(&path) {
                Some(facts) => Lookup::Found(Found { path, beside: true, facts }),
                None => Lookup::Missing(vec![path]),
            };
        }
        let folder = self.folder.join(self.own.as_deref().unwrap_or(""));
        let flat = paths::normalize(&folder.join(format!("{name}.rs")));
        let nested = paths::normalize(&folder.join(name).join("mod.rs"));
        match (read::facts(&flat), read::facts(&nested)) {
            (Some(facts), None) => Lookup::Found(Found { path: flat, beside: false, facts }),
            (None, Some(facts)) => Lookup::Found(Found { path: nested, beside: true, facts }),
            (Some(facts), Some(_)) => Lookup::Both(Found { path: flat, beside: false, facts }, nested),
            (None, None) => Lookup::Missing(vec![flat, nested]),
        }
    }
}

/// A `#[path]` as written: with its quotes or without.
fn as_path(text: &str) -> &Utf8Path {
    Utf8Path::new(text.trim_matches('"'))
}
