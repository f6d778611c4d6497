//! Replaces calls of the workspace's own `macro_rules!` macros by what they expand to.
//!
//! Lowering has left the calls in the tree. Here the crates are walked in textual order, so that it is known which
//! definitions each call can see; calls in item position are expanded on the way, since they may define modules and
//! macros. Every other item that holds a call of a known name is noted, and then parsed and lowered once more, this time
//! with the definitions at hand; names that a definition makes carry a mark ([`super::lower::HYGIENE_MARK`]), so that
//! they are not taken for the caller's. All that an expansion makes gets the place of the whole invocation.

mod matcher;
mod rules;
mod scope;
mod session;
mod transcribe;

pub(super) use session::Session;

use super::CfgEnv;
use super::lower::Cx;
use super::spans::Spans;
use crate::hir::{FileHir, Item, ItemKind, Mod, ModContent};
use crate::source::{FileId, Name, SourceMap, Span};
use rayon::prelude::*;
use rustc_hash::FxHashSet;
use scope::{DefSource, Env, Scopes};
use syn::parse::discouraged::Speculative;
use syn::parse::{ParseStream, Parser};

/// A crate whose calls are expanded.
#[derive(Clone, Debug)]
pub struct ExpansionCrate {
    /// Its name in paths.
    pub name: Name,
    /// Its root file.
    pub root: FileId,
    /// What `cfg` means in it.
    pub cfg: CfgEnv,
    /// The crates that it can name; those that are expanded too, with their index among the crates given.
    pub externs: Vec<(Name, Option<usize>)>,
}

/// Replaces calls of macros of these crates by what they expand to, in bodies and as items. What cannot be expanded stays
/// as it was read, with a problem in the file of the call.
pub fn expand_macros(crates: &[ExpansionCrate], files: &mut [Option<FileHir>], sources: &SourceMap) {
    let scopes = Scopes::new(crates, files);
    if scopes.is_empty() {
        return;
    }
    let mut walk = Walk {
        crates,
        files,
        sources,
        scopes,
        visited: FxHashSet::default(),
        sites: Vec::new(),
        tasks: Vec::new(),
    };
    for (index, krate) in crates.iter().enumerate() {
        walk.file(index, krate.root, None);
    }
    let Walk { scopes, tasks, files, .. } = walk;
    let names = scopes.names();
    let mut by_file: Vec<Vec<Task>> = Vec::new();
    by_file.resize_with(files.len(), Vec::new);
    for task in tasks {
        let text = &sources.file(task.file).text;
        let is_known = |site: &(u32, u32)| {
            text.get(site.0 as usize..site.1 as usize).is_some_and(|name| names.contains(&Name::new(name)))
        };
        if task.sites.iter().any(is_known) {
            by_file[task.file.0 as usize].push(task);
        }
    }
    files.par_iter_mut().zip(by_file.par_iter()).for_each(|(hir, tasks)| {
        if let Some(hir) = hir
            && !tasks.is_empty()
        {
            for task in tasks {
                task.run(hir, crates, &scopes, sources);
            }
            proc_macro2::extra::invalidate_current_thread_spans();
        }
    });
}

/// An item to be lowered once more.
struct Task {
    file: FileId,
    /// Indexes that lead to the item through inline modules.
    path: Vec<usize>,
    krate: usize,
    module: usize,
    env: Env,
    /// Words in front of a `!` in the item.
    sites: Vec<(u32, u32)>,
}

impl Task {
    fn run(&self, hir: &mut FileHir, crates: &[ExpansionCrate], scopes: &Scopes, sources: &SourceMap) {
        let Some(item) = item_at(&mut hir.items, &self.path) else { return };
        let session = Session::new(scopes, sources, self.module, self.env);
        let lowered =
            lower_again(session, self.file, item.span, item.in_test, &crates[self.krate].cfg, sources);
        let Some((mut items, session)) = lowered else { return };
        if items.len() == 1
            && let Some(new) = items.pop()
        {
            *item = Item { in_test: item.in_test, ..new };
            hir.problems.extend(session.problems);
        }
    }
}

fn item_at<'i>(items: &'i mut [Item], path: &[usize]) -> Option<&'i mut Item> {
    let (first, rest) = path.split_first()?;
    let item = items.get_mut(*first)?;
    if rest.is_empty() {
        return Some(item);
    }
    match &mut item.kind {
        ItemKind::Mod(Mod { content: ModContent::Inline(items), .. }) => item_at(items, rest),
        _ => None,
    }
}

/// Parses and lowers one item with its macros expanded.
fn lower_again<'s>(
    session: Session<'s>,
    file: FileId,
    place: Span,
    in_test: bool,
    cfg: &'s CfgEnv,
    sources: &'s SourceMap,
) -> Option<(Vec<Item>, Session<'s>)> {
    let text = &sources.file(file).text;
    let own = text.get(place.start as usize..place.end as usize)?;
    let mut first = proc_macro2::Span::call_site();
    let parse = |input: ParseStream| {
        first = input.span();
        let ahead = input.fork();
        if let Ok(item) = ahead.parse::<syn::Item>()
            && ahead.is_empty()
        {
            input.advance_to(&ahead);
            return Ok(item);
        }
        // A call, whose semicolon is not part of the item.
        let attrs = syn::Attribute::parse_outer(input)?;
        let mac = input.parse()?;
        Ok(syn::Item::Macro(syn::ItemMacro { attrs, ident: None, mac, semi_token: None }))
    };
    let item = parse.parse2(own.parse().ok()?).ok()?;
    let mut cx = Cx::new(file, text, Spans::new(first, own, place.start), cfg);
    cx.in_test = in_test;
    cx.expander = Some(session);
    let mut items = Vec::new();
    cx.item(&mut items, &item);
    Some((items, cx.expander?))
}

struct Walk<'w> {
    crates: &'w [ExpansionCrate],
    files: &'w mut [Option<FileHir>],
    sources: &'w SourceMap,
    scopes: Scopes,
    visited: FxHashSet<FileId>,
    /// Words in front of a `!` in the file that is walked, those of the files around it below.
    sites: Vec<Vec<(u32, u32)>>,
    tasks: Vec<Task>,
}

/// Where the walk is.
#[derive(Clone, Copy)]
struct At {
    krate: usize,
    file: FileId,
    module: usize,
}

impl Walk<'_> {
    fn file(&mut self, krate: usize, file: FileId, env: Env) -> Env {
        let Some(Some(hir)) = self.files.get_mut(file.0 as usize) else { return env };
        if !self.visited.insert(file) {
            return env;
        }
        let items = std::mem::take(&mut hir.items);
        self.sites.push(sites(&self.sources.file(file).text));
        let (items, env) = self.items(krate, file, items, &mut Vec::new(), env);
        self.sites.pop();
        if let Some(Some(hir)) = self.files.get_mut(file.0 as usize) {
            hir.items = items;
        }
        env
    }

    fn items(
        &mut self,
        krate: usize,
        file: FileId,
        items: Vec<Item>,
        path: &mut Vec<usize>,
        mut env: Env,
    ) -> (Vec<Item>, Env) {
        let at = At { krate, file, module: self.scopes.add_module(krate, &items) };
        let mut out = Vec::with_capacity(items.len());
        for item in items {
            env = self.item(&mut out, at, path, item, env, false);
        }
        (out, env)
    }

    fn item(
        &mut self,
        out: &mut Vec<Item>,
        at: At,
        path: &mut Vec<usize>,
        mut item: Item,
        mut env: Env,
        is_expanded: bool,
    ) -> Env {
        match &mut item.kind {
            ItemKind::MacroRules(rules) if !is_expanded => {
                let source = DefSource::File(rules.tokens);
                let known = self.scopes.at(item.name, rules.tokens);
                let def =
                    known.unwrap_or_else(|| self.scopes.define(at.krate, item.name, source, rules.exported));
                env = self.scopes.extend(env, item.name, def);
            }
            ItemKind::Mod(Mod { content, macro_use, .. }) => {
                let inner = match content {
                    ModContent::Inline(items) => {
                        let inner = std::mem::take(items);
                        path.push(out.len());
                        let (inner, inner_env) = if is_expanded {
                            (inner, env)
                        } else {
                            self.items(at.krate, at.file, inner, path, env)
                        };
                        path.pop();
                        *items = inner;
                        inner_env
                    }
                    ModContent::File(Some(file)) => self.file(at.krate, *file, env),
                    ModContent::File(None) => env,
                };
                if *macro_use {
                    env = inner;
                }
            }
            ItemKind::MacroCall { path: name, .. } if !is_expanded => {
                let names: Vec<Name> = name.segments.iter().map(|segment| segment.name).collect();
                if self.scopes.resolve(&names, at.module, env).is_some()
                    && let Some((items, new_env)) = self.expand_item(at, &item, env)
                {
                    for item in items {
                        self.item(out, at, path, item, new_env, true);
                    }
                    return new_env;
                }
            }
            ItemKind::Fn(_) | ItemKind::Impl(_) | ItemKind::Trait(_) | ItemKind::Const(_) if !is_expanded => {
                let sites = self.sites.last().map_or(&[][..], Vec::as_slice);
                let start = sites.partition_point(|site| site.0 < item.span.start);
                let end = sites.partition_point(|site| site.0 < item.span.end);
                if start < end {
                    let path = path.iter().copied().chain([out.len()]).collect();
                    let sites = sites[start..end].to_vec();
                    let At { krate, file, module } = at;
                    self.tasks.push(Task { file, path, krate, module, env, sites });
                }
            }
            _ => {}
        }
        out.push(item);
        env
    }

    /// What a call in item position expands to, and the definitions seen after it.
    fn expand_item(&mut self, at: At, item: &Item, mut env: Env) -> Option<(Vec<Item>, Env)> {
        let session = Session::new(&self.scopes, self.sources, at.module, env);
        let cfg = &self.crates[at.krate].cfg;
        let lowered = lower_again(session, at.file, item.span, item.in_test, cfg, self.sources);
        proc_macro2::extra::invalidate_current_thread_spans();
        let (items, session) = lowered?;
        let (problems, generated) = (session.problems, session.generated);
        if let Some(Some(hir)) = self.files.get_mut(at.file.0 as usize) {
            hir.problems.extend(problems);
        }
        for (name, text, exported) in generated {
            let def = self.scopes.define(at.krate, name, DefSource::Text(text), exported);
            env = self.scopes.extend(env, name, def);
        }
        Some((items, env))
    }
}

/// Places of the words in front of a `!`.
fn sites(text: &str) -> Vec<(u32, u32)> {
    let bytes = text.as_bytes();
    let mut sites = Vec::new();
    for (at, _) in text.match_indices('!') {
        let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_' || *byte >= 0x80;
        let length = bytes[..at].iter().rev().take_while(|byte| is_word(byte)).count();
        if length > 0 && bytes.get(at + 1) != Some(&b'=') {
            sites.push(((at - length) as u32, at as u32));
        }
    }
    sites
}
