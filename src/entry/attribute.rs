//! Handlers that say so themselves, by an attribute: their routes, and the layers that the attribute puts around.

use super::cx::Cx;
use super::facts::Facts;
use super::layer::{self, Layer};
use super::model::Keys;
use super::value::Entry;
use crate::catalog::EntryModel;
use crate::flow::CodeId;
use crate::hir::{self, Attr, AttrArgs, AttrValue};
use crate::names::{Def, FnId, ModId, Namespace, macro_candidates, resolve};
use crate::source::{Name, Span};
use crate::types::Owner;

/// The routes that a function's attributes give it.
pub(super) fn entries(cx: &Cx<'_>, id: FnId) -> Vec<Entry> {
    let function = cx.function(id);
    let several =
        function.attrs.iter().any(|attr| row(cx, function.module, attr, "handler-attributes").is_some());
    let mut entries = Vec::new();
    for attr in &function.attrs {
        let found = row(cx, function.module, attr, "handler-attribute").or_else(|| match several {
            true => cx.model.of_role("handler-attribute").find(|row| {
                attr.path.last_name().is_some_and(|name| row.path.as_str().ends_with(&format!("::{name}")))
            }),
            false => None,
        });
        let needed = |row: &&EntryModel| match row.text("needs") {
            Some(word) => attr.list().iter().any(|arg| arg.is(word)),
            None => true,
        };
        if let Some(row) = found.filter(needed) {
            entries.push(entry(cx, id, attr, row));
        }
    }
    entries
}

/// The row of an attribute, by what its path means.
pub(super) fn row<'a>(cx: &Cx<'a>, module: ModId, attr: &Attr, role: &str) -> Option<&'a EntryModel> {
    meanings(cx, module, attr).into_iter().find_map(|path| cx.model.row(path, role))
}

fn meanings(cx: &Cx<'_>, module: ModId, attr: &Attr) -> Vec<Name> {
    let mut all = Vec::new();
    if let Some(found) = resolve(cx.program, module, Namespace::Macro, &attr.path) {
        all.extend(cx.def_path(found.def));
    }
    if let Some(word) = attr.path.as_single() {
        all.extend(macro_candidates(cx.program, module, word));
    } else {
        all.push(Name::new(&attr.path.text()));
    }
    all
}

fn entry(cx: &Cx<'_>, id: FnId, attr: &Attr, row: &EntryModel) -> Entry {
    let args = attr.list();
    let bare = args.iter().find(|arg| arg.path.is_none()).and_then(|arg| arg.str_value());
    let named = ["path", "uri"].iter().find_map(|key| attr.arg(key)).and_then(|arg| arg.str_value());
    let value = match &attr.args {
        AttrArgs::Value(value) => value.as_str(),
        _ => None,
    };
    let method = attr.arg("method").and_then(|arg| arg.str_value()).map(str::to_owned);
    let word = args.iter().filter_map(|arg| arg.word()).find(|word| {
        matches!(word.as_str(), "get" | "post" | "put" | "patch" | "delete" | "head" | "options")
    });
    let verb = row
        .text("verb")
        .map(str::to_owned)
        .or(method)
        .or(word.map(|word| word.as_str().to_ascii_uppercase()));
    let mut entry = Entry::new(CodeId::Body(Owner::Fn(id)), verb.map(|verb| Name::new(&verb)), attr.span);
    entry.route = bare.or(named).or(value).unwrap_or("").to_owned();
    for arg in args.iter().filter(|arg| arg.is("wrap")) {
        if let Some(text) = arg.str_value() {
            let facts = of_text(cx, cx.function(id).module, text, 0);
            entry.layers.push(Layer { facts, name: head(text).to_owned(), span: arg.span });
        }
    }
    if row.is("extractors") {
        for arg in args {
            // `user: CurrentUser`
            let text = arg.value.as_ref().map(|value| match value {
                AttrValue::Text(text) => text,
                value => value.as_str().unwrap_or_default(),
            });
            let ty = text.and_then(|text| text.split_once(':')).map(|(_, ty)| ty.trim());
            if let Some(ty) = ty.filter(|ty| !ty.starts_with(':')) {
                let facts = match path_of(cx, cx.function(id).module, head(ty)) {
                    Some(Def::Adt(adt)) => super::extract::of_adt(cx, adt),
                    _ => Facts::NONE,
                };
                entry.layers.push(Layer { facts, name: ty.to_owned(), span: arg.span });
            }
        }
    }
    let function = cx.function(id);
    for attr in
        function.attrs.iter().filter(|attr| self::row(cx, function.module, attr, "layer-attribute").is_some())
    {
        for arg in attr.list() {
            let text = match (&arg.path, &arg.value) {
                (_, Some(AttrValue::Text(text))) => text.to_string(),
                (Some(path), _) => path.text(),
                _ => continue,
            };
            let facts = of_text(cx, function.module, &text, 0);
            entry.layers.push(Layer { facts, name: head(&text).to_owned(), span: attr.span });
        }
    }
    entry
}

/// What a function named in an attribute checks.
pub(super) fn of_named_function(cx: &Cx<'_>, module: ModId, text: &str) -> Facts {
    match path_of(cx, module, head(text)) {
        Some(Def::Fn(id)) => layer::of_validator(cx, CodeId::Body(Owner::Fn(id))),
        _ => Facts::NONE,
    }
}

/// The guards that attributes put on a function: `#[protect("ADMIN")]`. One without arguments asks for nothing.
pub(super) fn guards(cx: &Cx<'_>, attrs: &[Attr]) -> Vec<(Facts, Span)> {
    let mut found = Vec::new();
    for attr in attrs {
        let Some(last) = attr.path.last_name() else { continue };
        let model = cx
            .catalog
            .attributes
            .get(last)
            .or_else(|| cx.catalog.attributes.get(Name::new(&attr.path.text())));
        let Some(kind) = model.and_then(|model| model.guard) else { continue };
        if !attr.list().is_empty() {
            found.push((Facts::of(kind), attr.span));
        }
    }
    found
}

/// What a layer written as text in an attribute establishes: `from_fn(require_doctor)`, `RequireRole::new(Role::Doctor)`.
pub(super) fn of_text(cx: &Cx<'_>, module: ModId, text: &str, depth: u32) -> Facts {
    let path = head(text);
    let Some(def) = path_of(cx, module, path) else { return Facts::NONE };
    let args = arguments(&text[text.find(path).unwrap_or(0) + path.len()..]);
    match def {
        Def::Adt(id) => layer::of_adt(cx, id, 0),
        Def::Fn(id) if cx.is_workspace(id) => match cx.self_adt(Owner::Fn(id)) {
            Some(adt) => layer::of_adt(cx, adt, 0),
            None => Facts::NONE,
        },
        Def::Fn(id) => of_known(cx, module, cx.function(id).path, &args, depth),
        Def::Extern(path) => of_known(cx, module, path, &args, depth),
        _ => Facts::NONE,
    }
}

fn of_known(cx: &Cx<'_>, module: ModId, path: Name, args: &[&str], depth: u32) -> Facts {
    let Some(row) = cx.model.any(path, &["middleware", "validator", "condition", "guard-layer"]) else {
        let parent = path.as_str().rsplit_once("::").map(|(parent, _)| Name::new(parent));
        return parent.map_or(Facts::NONE, |parent| layer::of_path(cx, parent));
    };
    let function = || {
        let text = args.get(row.index("function").unwrap_or(0))?;
        match path_of(cx, module, head(text))? {
            Def::Fn(id) => Some(CodeId::Body(Owner::Fn(id))),
            _ => None,
        }
    };
    match row.role.as_str() {
        "middleware" => function().map_or(Facts::NONE, |code| layer::of_middleware(cx, code)),
        "validator" => function().map_or(Facts::NONE, |code| layer::of_validator(cx, code)),
        "condition" if depth < 4 && row.index("when").and_then(|at| args.get(at)) == Some(&"true") => {
            let what = row.index("what").and_then(|at| args.get(at));
            what.map_or(Facts::NONE, |text| of_text(cx, module, text, depth + 1))
        }
        "guard-layer" => layer::of_row(row),
        _ => Facts::NONE,
    }
}

fn path_of(cx: &Cx<'_>, module: ModId, text: &str) -> Option<Def> {
    let span = cx.program.modules.get(module.0 as usize).map(|module| Span::new(module.file, 0, 0))?;
    let segment = |name: &str| hir::Segment { name: Name::new(name), args: Vec::new(), span };
    let segments: Vec<hir::Segment> = text.split("::").filter(|part| !part.is_empty()).map(segment).collect();
    cx.path(module, None, &hir::Path { global: false, qself: None, segments, span })
}

/// The path that a text starts with.
fn head(text: &str) -> &str {
    let text = text.trim_start_matches(['&', ' ']);
    let end = text.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':')).unwrap_or(text.len());
    &text[..end]
}

/// The arguments of a call written as text.
fn arguments(text: &str) -> Vec<&str> {
    let Some(inner) = text.trim().strip_prefix('(') else { return Vec::new() };
    let mut args = Vec::new();
    let (mut depth, mut start) = (0, 0);
    for (at, c) in inner.char_indices() {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' if depth == 0 => {
                args.push(inner[start..at].trim());
                return args;
            }
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                args.push(inner[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    args
}
