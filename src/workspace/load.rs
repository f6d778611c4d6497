//! Reads and lowers every file that `mod` reaches from the crate roots.
//!
//! Files are taken in waves: the roots, the modules they declare, the modules of those. Within a wave the workers
//! take the largest file first; between waves the results are put together in the order of declaration, which is where
//! ids come from.

use super::exclude::Exclude;
use super::modules::{Found, Lookup, ModuleDir};
use super::{CrateInput, Loaded, Workspace, paths, pool, read};
use crate::hir::{FileHir, Item, ItemKind, ModContent};
use crate::source::{FileId, LineIndex, SourceFile, SourceMap};
use crate::syntax::CfgEnv;
use camino::{Utf8Path, Utf8PathBuf};
use rustc_hash::FxHashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Reads and lowers every file, following `mod` from the crate roots, in parallel. Files that fit one of the `exclude`
/// globs are left out, with the modules that only they declare.
///
/// It runs on the rayon pool that it is called in; outside of one, on [`pool()`]`(None)`.
///
/// The same file in two crates of a package is loaded once when `cfg` means the same in both.
pub fn load(
    workspace: &Workspace,
    exclude: &[String],
    lower: impl Fn(FileId, &str, &CfgEnv) -> FileHir + Sync,
) -> Loaded {
    let run = || Loader::new(workspace, exclude).run(&lower);
    if rayon::current_thread_index().is_some() { run() } else { pool(None).install(run) }
}

/// A file to be read; its id is its place in line.
#[derive(Clone, Debug)]
struct Request {
    file: Found,
    /// Index of the class of crates it is read for.
    class: usize,
    /// The file that declares it.
    parent: Option<FileId>,
}

/// What a worker makes of a request.
struct Outcome {
    text: Arc<str>,
    hir: Option<FileHir>,
    /// In the order in which the modules are declared.
    children: Vec<Child>,
    problems: Vec<String>,
}

/// The file of a `mod name;`.
enum Child {
    File(Found, String),
    /// There is none, or it is excluded.
    None,
}

/// A file, for a class of crates, as a place in the module tree.
type Key = (usize, Utf8PathBuf, bool);

struct Loader<'a> {
    workspace: &'a Workspace,
    exclude: Exclude,
    /// The crates that share files: of one package, with one meaning of `cfg`.
    classes: Vec<&'a CrateInput>,
    ids: FxHashMap<Key, FileId>,
    /// By file id: the request, and the files of its modules.
    requests: Vec<Request>,
    children: Vec<Vec<FileId>>,
    sources: SourceMap,
    files: Vec<Option<FileHir>>,
    problems: Vec<String>,
}

impl<'a> Loader<'a> {
    fn new(workspace: &'a Workspace, exclude: &[String]) -> Loader<'a> {
        let mut problems = Vec::new();
        Loader {
            workspace,
            exclude: Exclude::new(exclude, &mut problems),
            classes: Vec::new(),
            ids: FxHashMap::default(),
            requests: Vec::new(),
            children: Vec::new(),
            sources: SourceMap::default(),
            files: Vec::new(),
            problems,
        }
    }

    fn run(mut self, lower: &(impl Fn(FileId, &str, &CfgEnv) -> FileHir + Sync)) -> Loaded {
        let roots = self.roots();
        while self.files.len() < self.requests.len() {
            let base = self.files.len();
            let outcomes = in_parallel(&self.requests[base..], |i, request| {
                self.work(FileId((base + i) as u32), request, lower)
            });
            for (i, outcome) in outcomes.into_iter().enumerate() {
                self.accept(FileId((base + i) as u32), outcome);
            }
        }
        let read = |id: FileId| self.files[id.0 as usize].is_some();
        let roots = roots.into_iter().map(|root| root.filter(|id| read(*id))).collect();
        Loaded { sources: self.sources, files: self.files, roots, problems: self.problems }
    }

    /// Puts the root files in line.
    fn roots(&mut self) -> Vec<Option<FileId>> {
        let mut by_cfg: FxHashMap<(usize, &CfgEnv), usize> = FxHashMap::default();
        let workspace = self.workspace;
        let mut roots = Vec::new();
        for krate in &workspace.crates {
            let class = *by_cfg.entry((krate.package, &krate.cfg)).or_insert_with(|| {
                self.classes.push(krate);
                self.classes.len() - 1
            });
            let path = paths::normalize(&krate.root);
            let shown = self.shown(class, &path);
            if self.exclude.matches(&shown) {
                roots.push(None);
                continue;
            }
            match read::facts(&path) {
                Some(facts) => {
                    let file = Found { path, beside: true, facts };
                    roots.push(Some(self.request(Request { file, class, parent: None })));
                }
                None => {
                    self.problems.push(format!("the crate `{}` has no root file {shown}", krate.name));
                    roots.push(None);
                }
            }
        }
        roots
    }

    /// The id of a file, which is put in line when it is new.
    fn request(&mut self, request: Request) -> FileId {
        let key = (request.class, request.file.path.clone(), request.file.beside);
        *self.ids.entry(key).or_insert_with(|| {
            self.requests.push(request);
            self.children.push(Vec::new());
            FileId(self.requests.len() as u32 - 1)
        })
    }

    /// A path as users see it: relative to the workspace root, or to the package for one outside of it.
    fn shown(&self, class: usize, path: &Utf8Path) -> Utf8PathBuf {
        let package = &self.workspace.packages[self.classes[class].package];
        if let Some(inside) = paths::below(&self.workspace.root, path) {
            return inside;
        }
        if let Some(inside) = paths::below(&package.folder, path).filter(|_| package.folder.is_absolute()) {
            return format!("<{}-{}>/{inside}", package.name, package.version).into();
        }
        paths::shown(&self.workspace.root, path).into()
    }

    /// Reads and lowers one file, and looks for the files of its modules. Runs on a worker.
    fn work(
        &self,
        id: FileId,
        request: &Request,
        lower: &(impl Fn(FileId, &str, &CfgEnv) -> FileHir + Sync),
    ) -> Outcome {
        let shown = self.shown(request.class, &request.file.path);
        let mut problems = Vec::new();
        let text = match read::text(&request.file.path, &request.file.facts) {
            Ok((text, oddity)) => {
                problems.extend(oddity.map(|oddity| format!("{shown} {oddity}")));
                Arc::<str>::from(text)
            }
            Err(why) => {
                problems.push(format!("{shown} {why}; it is not analysed"));
                return Outcome { text: Arc::from(""), hir: None, children: Vec::new(), problems };
            }
        };
        let cfg = &self.classes[request.class].cfg;
        let Ok(hir) = catch_unwind(AssertUnwindSafe(|| lower(id, &text, cfg))) else {
            problems.push(format!("{shown} made the analysis fail; it is left out, please report this"));
            return Outcome { text, hir: None, children: Vec::new(), problems };
        };
        let mut search = Search {
            loader: self,
            request,
            shown: &shown,
            text: &text,
            lines: None,
            children: Vec::new(),
            problems,
        };
        search.items(&ModuleDir::of_file(&request.file.path, request.file.beside), &hir.items);
        let Search { children, problems, .. } = search;
        Outcome { text, hir: Some(hir), children, problems }
    }

    /// Takes over what a worker made: the one place where ids are given, in order.
    fn accept(&mut self, id: FileId, outcome: Outcome) {
        let Outcome { text, mut hir, children, problems } = outcome;
        let class = self.requests[id.0 as usize].class;
        let path = self.shown(class, &self.requests[id.0 as usize].file.path);
        self.sources.add(SourceFile::new(path, text));
        self.problems.extend(problems);
        let ids: Vec<Option<FileId>> = children.into_iter().map(|child| self.link(id, child)).collect();
        if let Some(hir) = &mut hir {
            fill(&mut hir.items, &mut ids.into_iter());
        }
        self.files.push(hir);
    }

    /// The id of a module's file; `None` for one that would contain itself.
    fn link(&mut self, parent: FileId, child: Child) -> Option<FileId> {
        let Child::File(file, declared) = child else { return None };
        let class = self.requests[parent.0 as usize].class;
        let known = self.ids.get(&(class, file.path.clone(), file.beside)).copied();
        let is_cyclic = match known {
            Some(known) => self.reaches(known, parent),
            None => self.is_own_ancestor(parent, &file),
        };
        if is_cyclic {
            let shown = self.shown(class, &file.path);
            self.problems.push(format!("{declared} would make {shown} a module of itself"));
            return None;
        }
        let id = self.request(Request { file, class, parent: Some(parent) });
        self.children[parent.0 as usize].push(id);
        Some(id)
    }

    /// Whether `to` is `from` or a module below it.
    fn reaches(&self, from: FileId, to: FileId) -> bool {
        let mut todo = vec![from];
        let mut seen = rustc_hash::FxHashSet::default();
        while let Some(id) = todo.pop() {
            if id == to {
                return true;
            }
            if seen.insert(id) {
                todo.extend(&self.children[id.0 as usize]);
            }
        }
        false
    }

    /// Whether a file is, under whatever path, `parent` or one of those above it.
    fn is_own_ancestor(&self, parent: FileId, file: &Found) -> bool {
        let real = |file: &Found| file.path.canonicalize_utf8().ok();
        let above = std::iter::successors(Some(parent), |id| self.requests[id.0 as usize].parent);
        let mut same = above.map(|id| &self.requests[id.0 as usize].file);
        // Hard links look the same and are different places, hence the second look.
        same.any(|above| above.facts.identity == file.facts.identity && real(above) == real(file))
    }
}

/// Looks for the files of the modules that one file declares.
struct Search<'a> {
    loader: &'a Loader<'a>,
    request: &'a Request,
    shown: &'a Utf8Path,
    text: &'a str,
    lines: Option<LineIndex>,
    children: Vec<Child>,
    problems: Vec<String>,
}

impl Search<'_> {
    fn items(&mut self, dir: &ModuleDir, items: &[Item]) {
        for item in items {
            let ItemKind::Mod(module) = &item.kind else { continue };
            let name = item.name.as_str().trim_start_matches("r#");
            match &module.content {
                ModContent::Inline(items) => {
                    self.items(&dir.inline(name, module.path_attr.as_deref()), items);
                }
                ModContent::File(_) => {
                    let lookup = dir.find(name, module.path_attr.as_deref());
                    let child = self.child(item, name, lookup);
                    self.children.push(child);
                }
            }
        }
    }

    fn child(&mut self, item: &Item, name: &str, lookup: Lookup) -> Child {
        let shown = |path: &Utf8Path| self.loader.shown(self.request.class, path);
        let (found, problem) = match lookup {
            Lookup::Found(found) => (Some(found), None),
            Lookup::Both(found, other) => {
                let problem =
                    format!("has two files, {} and {}; the first is read", shown(&found.path), shown(&other));
                (Some(found), Some(problem))
            }
            Lookup::Missing(paths) if paths.iter().any(|path| self.loader.exclude.matches(&shown(path))) => {
                (None, None)
            }
            Lookup::Missing(paths) => {
                let paths: Vec<String> = paths.iter().map(|path| shown(path).into_string()).collect();
                (None, Some(format!("has no file: there is no {}", paths.join(" and no "))))
            }
        };
        let declared =
            |lines: &LineIndex| format!("{}:{}: `mod {name}`", self.shown, lines.line(item.name_span.start));
        if let Some(problem) = problem {
            let lines = self.lines.get_or_insert_with(|| LineIndex::new(self.text));
            self.problems.push(format!("{} {problem}", declared(lines)));
        }
        match found {
            Some(found) if !self.loader.exclude.matches(&shown(&found.path)) => {
                let declared = format!("`mod {name}` in {}", self.shown);
                Child::File(found, declared)
            }
            _ => Child::None,
        }
    }
}

/// Writes the ids into the modules, in the order in which [`Search`] found them.
fn fill(items: &mut [Item], ids: &mut impl Iterator<Item = Option<FileId>>) {
    for item in items {
        let ItemKind::Mod(module) = &mut item.kind else { continue };
        match &mut module.content {
            ModContent::Inline(items) => fill(items, ids),
            ModContent::File(file) => *file = ids.next().flatten(),
        }
    }
}

/// The results of `work` in the order of the requests, the largest files first in time.
fn in_parallel<T: Send>(requests: &[Request], work: impl Fn(usize, &Request) -> T + Sync) -> Vec<T> {
    let mut order: Vec<usize> = (0..requests.len()).collect();
    order.sort_by_key(|i| std::cmp::Reverse(requests[*i].file.facts.size));
    let next = AtomicUsize::new(0);
    let parts: Vec<Vec<(usize, T)>> = rayon::broadcast(|_| {
        let take = || order.get(next.fetch_add(1, Ordering::Relaxed)).copied();
        std::iter::from_fn(take).map(|i| (i, work(i, &requests[i]))).collect()
    });
    let mut results: Vec<(usize, T)> = parts.into_iter().flatten().collect();
    results.sort_unstable_by_key(|(i, _)| *i);
    results.into_iter().map(|(_, result)| result).collect()
}
