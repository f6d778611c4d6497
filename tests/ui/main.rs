//! Runs the linter in process over `ui-tests` and the examples, and compares what it finds with the marks in the sources.
//!
//! - `ui-tests/**/*.rs` outside of folders that hold a `Cargo.toml`: each file is a crate of its own.
//! - `ui-tests/workspaces/<name>` and `examples/<name>`: each a workspace; the marks of all its files count.
//!
//! How a mark reads is told in [`marks`], what a file may ask for in its first lines in [`directives`]. Where a
//! `<case>.stderr` lies beside a case, the report for people must equal it; `cargo bless` writes those anew.

mod check;
mod compare;
mod directives;
mod marks;

use camino::{Utf8Path, Utf8PathBuf};
use compare::Verdict;
use directives::Directives;
use libtest_mimic::{Arguments, Failed, Trial};
use std::collections::BTreeMap;
use std::sync::Arc;
use walkdir::WalkDir;

fn main() {
    let mut words: Vec<String> = std::env::args().collect();
    let bless = words.iter().any(|word| word == "--bless");
    words.retain(|word| word != "--bless");
    let arguments = Arguments::from_iter(words);
    let root = Utf8Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut trials = marks::self_tests();
    trials.extend(cases(root).into_iter().map(|case| {
        let case = Arc::new(case);
        Trial::test(case.name.clone(), move || case.run(bless))
    }));
    libtest_mimic::run(&arguments, trials).exit();
}

/// One run of the linter.
struct Case {
    /// Its path from the repository's root.
    name: String,
    /// The file or folder that is analysed.
    place: Utf8PathBuf,
    /// The files whose marks count.
    files: Vec<Utf8PathBuf>,
}

impl Case {
    fn run(&self, bless: bool) -> Result<(), Failed> {
        let mut texts = BTreeMap::new();
        for file in &self.files {
            let shown = file.strip_prefix(self.root()).unwrap_or(file);
            texts.insert(shown.to_string(), std::fs::read_to_string(file)?);
        }
        let directives = self.directives(&texts)?;
        let expected = texts
            .iter()
            .map(|(file, text)| marks::read(file, text))
            .collect::<Result<Vec<_>, _>>()?
            .into_iter()
            .flatten()
            .collect::<Vec<_>>();
        let checked = check::check(&self.place, &directives)?;
        let verdict = compare::compare(&expected, &checked.found, &directives);
        let stderr = Utf8PathBuf::from(format!("{}.stderr", self.place.as_str().trim_end_matches(".rs")));
        let report = match (&checked.report, stderr.is_file()) {
            (Some(report), true) if bless => {
                std::fs::write(&stderr, report).map_err(Failed::from).map(|()| None)
            }
            (Some(report), true) => Ok(compare::report(&std::fs::read_to_string(&stderr)?, report)),
            _ => Ok(None),
        }?;
        match verdict.into_iter().chain(report.map(Verdict::Report)).collect::<Vec<_>>() {
            verdict if verdict.is_empty() => Ok(()),
            verdict => {
                let lines: Vec<String> = verdict.iter().map(|verdict| verdict.tell(&self.name)).collect();
                Err(lines.join("\n").into())
            }
        }
    }

    /// What paths in reports are relative to.
    fn root(&self) -> &Utf8Path {
        if self.place.is_file() { self.place.parent().unwrap_or(&self.place) } else { &self.place }
    }

    /// Of a file: in its first lines. Of a workspace: the `#@` lines of its Cargo.toml.
    fn directives(&self, texts: &BTreeMap<String, String>) -> Result<Directives, Failed> {
        if self.place.is_file() {
            return Ok(Directives::read("//@", texts.values().next().map_or("", String::as_str))?);
        }
        Ok(Directives::read("#@", &std::fs::read_to_string(self.place.join("Cargo.toml"))?)?)
    }
}

/// Every case, by name.
fn cases(root: &Utf8Path) -> Vec<Case> {
    let mut cases = Vec::new();
    for top in ["ui-tests", "examples"] {
        let folder = root.join(top);
        let mut walk = WalkDir::new(&folder).sort_by_file_name().into_iter();
        while let Some(entry) = walk.next() {
            let Some(entry) = entry.ok().filter(|entry| entry.file_name() != "target") else { continue };
            let Ok(path) = Utf8PathBuf::from_path_buf(entry.into_path()) else { continue };
            let is_workspace = path.join("Cargo.toml").is_file();
            let name = path.strip_prefix(root).unwrap_or(&path).to_string();
            if is_workspace {
                walk.skip_current_dir();
                cases.push(Case { name, files: rust_files(&path), place: path });
            } else if path.is_file() && path.extension() == Some("rs") && top == "ui-tests" {
                cases.push(Case { name, files: vec![path.clone()], place: path });
            }
        }
    }
    cases
}

fn rust_files(folder: &Utf8Path) -> Vec<Utf8PathBuf> {
    let walk = WalkDir::new(folder).sort_by_file_name().into_iter();
    walk.filter_entry(|entry| entry.depth() == 0 || entry.file_name() != "target")
        .flatten()
        .filter_map(|entry| Utf8PathBuf::from_path_buf(entry.into_path()).ok())
        .filter(|path| path.extension() == Some("rs"))
        .collect()
}
