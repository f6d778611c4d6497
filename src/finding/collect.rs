//! Finds the suppressions of a program: attributes on anything that can carry one, comments, configuration.
//!
//! It walks the files as they were lowered, before [`crate::names`] takes them apart.

use super::suppression::read_comment;
use super::{Form, Scope, Suppression};
use crate::catalog::Catalog;
use crate::hir::{
    Attr, Body, Field, FileHir, InnerItems, Item, ItemKind, ModContent, Param, SuppressionComment, UseTree,
    Variant,
};
use crate::source::{FileId, Name, SourceMap, Span};
use globset::Glob;
use rustc_hash::{FxHashMap, FxHashSet};

/// Attributes of these tools are not ours, whatever their last word is.
const TOOLS: [&str; 5] = ["clippy", "rustfmt", "diagnostic", "miri", "rust_analyzer"];

/// All suppressions in the files that `is_wanted` (those of the crates that were asked for), then those of the
/// configuration. `config` is the configuration file among the sources, where there is one.
pub fn collect(
    files: &[Option<FileHir>],
    is_wanted: impl Fn(FileId) -> bool,
    with_tests: bool,
    catalog: &Catalog,
    config: Option<FileId>,
    sources: &SourceMap,
) -> Vec<Suppression> {
    let below = Below::of(files);
    let mut found = Vec::new();
    for file in files.iter().flatten().filter(|file| is_wanted(file.file)) {
        let is_dead = !with_tests && below.test_files.contains(&file.file);
        let walk = Walk { aliases: aliases(&file.items), below: &below, with_tests, is_dead };
        let whole = Span::new(file.file, 0, sources.file(file.file).text.len() as u32);
        walk.attrs(&mut found, &file.attrs, whole, || below.files(&file.items), is_dead);
        walk.items(&mut found, &file.items, is_dead);
        found.extend(file.suppressions.iter().map(|comment| {
            let is_live = !is_dead && is_live(&file.items, comment.covers, with_tests);
            of_comment(comment, is_live, sources)
        }));
    }
    if let Some(config) = config {
        found.extend(of_config(catalog, config, sources));
    }
    found
}

/// Which files lie below which modules.
struct Below<'a> {
    files: &'a [Option<FileHir>],
    /// Files that only tests reach.
    test_files: FxHashSet<FileId>,
}

impl<'a> Below<'a> {
    fn of(files: &'a [Option<FileHir>]) -> Below<'a> {
        let mut below = Below { files, test_files: FxHashSet::default() };
        let mut tests = Vec::new();
        for file in files.iter().flatten() {
            test_modules(&file.items, &mut tests);
        }
        below.test_files = below.closure(tests).into_iter().collect();
        below
    }

    /// The files of the modules that are declared among the items, and of those below them.
    fn files(&self, items: &[Item]) -> Vec<FileId> {
        let mut declared = Vec::new();
        module_files(items, &mut declared);
        self.closure(declared)
    }

    fn closure(&self, mut todo: Vec<FileId>) -> Vec<FileId> {
        let mut seen = FxHashSet::default();
        let mut all = Vec::new();
        while let Some(file) = todo.pop() {
            if seen.insert(file) {
                all.push(file);
                if let Some(Some(hir)) = self.files.get(file.0 as usize) {
                    module_files(&hir.items, &mut todo);
                }
            }
        }
        all
    }
}

fn module_files(items: &[Item], acc: &mut Vec<FileId>) {
    for item in items {
        match &item.kind {
            ItemKind::Mod(module) => match &module.content {
                ModContent::Inline(items) => module_files(items, acc),
                ModContent::File(file) => acc.extend(*file),
            },
            _ => continue,
        }
    }
}

fn test_modules(items: &[Item], acc: &mut Vec<FileId>) {
    for item in items {
        let ItemKind::Mod(module) = &item.kind else { continue };
        match &module.content {
            ModContent::Inline(items) => test_modules(items, acc),
            ModContent::File(file) if item.in_test => acc.extend(*file),
            ModContent::File(_) => {}
        }
    }
}

/// Words that a file imports `allow` and `expect` by: `use phi::allow as phi_allow`.
fn aliases(items: &[Item]) -> FxHashMap<Name, Form> {
    let mut found = FxHashMap::default();
    for item in items {
        match &item.kind {
            ItemKind::Use(tree) => add_aliases(tree, &mut found),
            ItemKind::Mod(module) => {
                if let ModContent::Inline(items) = &module.content {
                    found.extend(aliases(items));
                }
            }
            _ => {}
        }
    }
    found
}

fn add_aliases(tree: &UseTree, acc: &mut FxHashMap<Name, Form>) {
    match tree {
        UseTree::Nested { trees, .. } => trees.iter().for_each(|tree| add_aliases(tree, acc)),
        UseTree::Simple { path, alias: Some(alias) } => {
            if let Some(form) = path.last_name().and_then(form_of) {
                acc.insert(*alias, form);
            }
        }
        UseTree::Simple { alias: None, .. } | UseTree::Glob(_) => {}
    }
}

fn form_of(word: Name) -> Option<Form> {
    match word.as_str() {
        "allow" => Some(Form::Allow),
        "expect" => Some(Form::Expect),
        _ => None,
    }
}

/// Walks the items of one file.
struct Walk<'a> {
    aliases: FxHashMap<Name, Form>,
    below: &'a Below<'a>,
    with_tests: bool,
    /// Whether the whole file is not analysed.
    is_dead: bool,
}

impl Walk<'_> {
    fn items(&self, acc: &mut Vec<Suppression>, items: &[Item], is_dead: bool) {
        for item in items {
            self.item(acc, item, is_dead);
        }
    }

    fn item(&self, acc: &mut Vec<Suppression>, item: &Item, is_dead: bool) {
        let is_dead = is_dead || self.is_dead || (item.in_test && !self.with_tests);
        let files = || self.below.files(std::slice::from_ref(item));
        self.attrs(acc, &item.attrs, item.span, files, is_dead);
        match &item.kind {
            ItemKind::Mod(module) => {
                if let ModContent::Inline(items) = &module.content {
                    self.items(acc, items, is_dead);
                }
            }
            ItemKind::Fn(function) => {
                self.params(acc, &function.params, is_dead);
                self.body(acc, function.body.as_ref(), is_dead);
            }
            ItemKind::Struct(known) => self.fields(acc, &known.fields, is_dead),
            ItemKind::Enum(known) => {
                for variant in &known.variants {
                    self.on_part(acc, &variant.attrs, variant_span(variant), is_dead);
                    self.fields(acc, &variant.fields, is_dead);
                }
            }
            ItemKind::Trait(known) => self.items(acc, &known.items, is_dead),
            ItemKind::Impl(known) => self.items(acc, &known.items, is_dead),
            ItemKind::Const(known) => self.body(acc, known.body.as_ref(), is_dead),
            ItemKind::TypeAlias(_)
            | ItemKind::Use(_)
            | ItemKind::ExternCrate(_)
            | ItemKind::MacroRules(_)
            | ItemKind::MacroCall { .. } => {}
        }
    }

    fn body(&self, acc: &mut Vec<Suppression>, body: Option<&Body>, is_dead: bool) {
        if let Some(body) = body {
            for (attr, range) in &body.attrs {
                self.attrs(acc, std::slice::from_ref(attr), *range, Vec::new, is_dead);
            }
            self.items(acc, &body.items, is_dead);
            self.inner(acc, &body.inner, is_dead);
        }
    }

    fn inner(&self, acc: &mut Vec<Suppression>, blocks: &[InnerItems], is_dead: bool) {
        for block in blocks {
            self.items(acc, &block.items, is_dead);
            self.inner(acc, &block.inner, is_dead);
        }
    }

    fn params(&self, acc: &mut Vec<Suppression>, params: &[Param], is_dead: bool) {
        for param in params {
            self.on_part(acc, &param.attrs, param.span, is_dead);
        }
    }

    fn fields(&self, acc: &mut Vec<Suppression>, fields: &[Field], is_dead: bool) {
        for field in fields {
            self.on_part(acc, &field.attrs, field.name_span, is_dead);
        }
    }

    /// Attributes on something that has no span with them.
    fn on_part(&self, acc: &mut Vec<Suppression>, attrs: &[Attr], part: Span, is_dead: bool) {
        if let Some(first) = attrs.first() {
            self.attrs(acc, attrs, first.span.to(part), Vec::new, is_dead);
        }
    }

    fn attrs(
        &self,
        acc: &mut Vec<Suppression>,
        attrs: &[Attr],
        range: Span,
        files: impl Fn() -> Vec<FileId>,
        is_dead: bool,
    ) {
        for attr in attrs {
            if let Some(form) = self.form(attr) {
                let scope = Scope::Code { range, files: files() };
                acc.push(of_attr(attr, form, scope, !is_dead));
            }
        }
    }

    fn form(&self, attr: &Attr) -> Option<Form> {
        match attr.path.segments.as_slice() {
            [only] => self.aliases.get(&only.name).copied(),
            [first, .., last] if !TOOLS.contains(&first.name.as_str()) => form_of(last.name),
            _ => None,
        }
    }
}

fn variant_span(variant: &Variant) -> Span {
    variant.fields.last().map_or(variant.name_span, |last| variant.name_span.to(last.name_span))
}

fn of_attr(attr: &Attr, form: Form, scope: Scope, is_live: bool) -> Suppression {
    let text = |word: &str| attr.arg(word).and_then(|arg| arg.str_value()).map(str::to_owned);
    let mut lints = Vec::new();
    let mut fault = None;
    for arg in attr.list() {
        let is_pair = arg.value.is_some() || arg.list.is_some();
        match &arg.path {
            Some(path) if !is_pair => {
                let name = path.text();
                lints.push((Name::new(name.strip_prefix("phi_lint::").unwrap_or(&name)), arg.span));
            }
            Some(_) if arg.is("reason") || arg.is("expires") => {}
            Some(path) => {
                fault = Some(format!("`{}` is not known: there are `reason` and `expires`", path.text()));
            }
            None => fault = Some("lints are named without quotes".to_owned()),
        }
    }
    if lints.is_empty() && fault.is_none() {
        fault = Some("it names no lint".to_owned());
    }
    let (reason, expires) = (text("reason"), text("expires"));
    Suppression { form, lints, reason, expires, span: attr.span, scope, fault, is_live }
}

fn of_comment(comment: &SuppressionComment, is_live: bool, sources: &SourceMap) -> Suppression {
    let scope = Scope::Code { range: comment.covers, files: Vec::new() };
    let (parsed, fault) = match read_comment(&comment.text) {
        Ok(parsed) => (parsed, None),
        Err(fault) => (super::suppression::CommentText::default(), Some(fault)),
    };
    let text_at = sources.text(comment.span).rfind(&*comment.text).unwrap_or(0);
    let place = |at: usize, name: Name| {
        let start = comment.span.start + (text_at + at) as u32;
        Span::new(comment.span.file, start, start + name.as_str().len() as u32)
    };
    Suppression {
        form: Form::Comment,
        lints: parsed.lints.into_iter().map(|(name, at)| (name, place(at, name))).collect(),
        reason: parsed.reason,
        expires: parsed.expires,
        span: comment.span,
        scope,
        fault,
        is_live,
    }
}

/// Whether code is analysed: some item that `cfg` left in holds it, and no test does unless tests are looked at.
fn is_live(items: &[Item], covers: Span, with_tests: bool) -> bool {
    let overlaps =
        |span: Span| span.file == covers.file && span.start < covers.end && covers.start < span.end;
    let Some(item) = items.iter().find(|item| overlaps(item.span)) else { return false };
    if item.in_test && !with_tests {
        return false;
    }
    let in_head = covers.start <= item.name_span.end;
    match &item.kind {
        ItemKind::Mod(module) => match &module.content {
            ModContent::Inline(items) => in_head || is_live(items, covers, with_tests),
            ModContent::File(_) => true,
        },
        ItemKind::Impl(known) => in_head || is_live(&known.items, covers, with_tests),
        ItemKind::Trait(known) => in_head || is_live(&known.items, covers, with_tests),
        _ => true,
    }
}

fn of_config(catalog: &Catalog, file: FileId, sources: &SourceMap) -> Vec<Suppression> {
    let source = sources.file(file);
    let place = |line: u32| {
        let start = source.line_index().line_start(line.max(1));
        let text = &source.text[start as usize..];
        let end = start + text.find('\n').unwrap_or(text.len()) as u32;
        Span::new(file, start, end)
    };
    let allows = catalog.config.allows.iter();
    allows
        .map(|allow| {
            let span = place(allow.line);
            // The reader has refused globs that cannot be read.
            let path =
                allow.path.as_ref().and_then(|glob| Glob::new(glob).ok()).map(|glob| glob.compile_matcher());
            Suppression {
                form: Form::Config,
                lints: vec![(allow.lint, span)],
                reason: allow.reason.clone(),
                expires: allow.expires.clone(),
                span,
                scope: Scope::Config { path, item: allow.item.clone() },
                fault: None,
                is_live: true,
            }
        })
        .collect()
}
