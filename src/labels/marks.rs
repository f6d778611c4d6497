//! Reading the marks of `phi-marker`: as syntax, through any import or rename.

use crate::catalog::{
    ArgumentRef, ArgumentSet, AuditModel, AuditPart, Catalog, Cleaning, FnModel, GuardKind, Shows, SinkModel,
    SourceModel,
};
use crate::hir::{Attr, AttrArg, AttrArgs, AttrValue, Lit, Path};
use crate::names::{Def, ExternCrate, ModId, Program};
use crate::source::{Name, Span};

/// The names by which the marker crate is known.
const MARKER_CRATES: [&str; 2] = ["phi", "phi_marker"];

/// Marks that are attributes of their own.
const ATTRIBUTES: [&str; 7] = ["source", "sink", "sanitizer", "guard", "audit", "allow", "expect"];

/// What `#[phi(…)]` says of a field, variant or type.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct FieldMark {
    /// `#[phi]` in any form but `skip`.
    pub(super) positive: bool,
    /// `#[phi(skip)]`
    pub(super) skip: bool,
    /// `#[phi(redact)]`
    pub(super) redact: bool,
    /// `identifier = "…"` or `kind = "…"`
    pub(super) identifier: Option<Name>,
}

/// Whether `#[derive(Phi)]` is among the attributes.
pub(super) fn derives_phi(program: &Program, module: ModId, attrs: &[Attr]) -> bool {
    attrs
        .iter()
        .filter(|attr| attr.is("derive"))
        .flat_map(Attr::list)
        .filter_map(|arg| arg.path.as_ref())
        .any(|path| marker_item(program, module, path) == Some("Phi"))
}

/// Reads the helper attributes `#[phi…]`.
pub(super) fn field_mark(catalog: &Catalog, attrs: &[Attr], problems: &mut Vec<(Span, String)>) -> FieldMark {
    let mut mark = FieldMark::default();
    for attr in attrs.iter().filter(|attr| attr.path.as_single().is_some_and(|name| name == "phi")) {
        if matches!(attr.args, AttrArgs::None) {
            mark.positive = true;
        }
        for arg in attr.list() {
            match arg.word().map(Name::as_str) {
                Some("skip") => mark.skip = true,
                Some("redact") => mark.redact = true,
                Some("identifier" | "kind") => {
                    mark.positive = true;
                    mark.identifier = identifier(catalog, arg, problems).or(mark.identifier);
                }
                // Where the derive finds the marker crate: nothing that the linter needs.
                Some("crate") => {}
                word => unknown_key(word, arg.span, "skip, redact, identifier, kind, crate", problems),
            }
        }
    }
    mark
}

/// The marks `#[phi::…]` among the attributes: which, and the attribute.
pub(super) fn marks<'a>(
    program: &'a Program,
    module: ModId,
    attrs: &'a [Attr],
) -> impl Iterator<Item = (&'static str, &'a Attr)> {
    attrs.iter().filter_map(move |attr| {
        let item = marker_item(program, module, &attr.path)?;
        let word = ATTRIBUTES.iter().find(|known| **known == item)?;
        Some((*word, attr))
    })
}

/// Tells marks that do not exist (`#[phi::sanitise]`).
pub(super) fn unknown_marks(
    program: &Program,
    module: ModId,
    attrs: &[Attr],
    problems: &mut Vec<(Span, String)>,
) {
    for attr in attrs {
        let of_marker = attr.path.segments.len() > 1;
        if let Some(item) = marker_item(program, module, &attr.path)
            && of_marker
            && !ATTRIBUTES.contains(&item)
        {
            let known = ATTRIBUTES.join(", ");
            problems.push((attr.span, format!("unknown mark `phi::{item}`: known are {known}")));
        }
    }
}

/// What a function's marks say of it.
pub(super) fn function_model(
    program: &Program,
    catalog: &Catalog,
    module: ModId,
    attrs: &[Attr],
    problems: &mut Vec<(Span, String)>,
) -> Option<FnModel> {
    let mut model = FnModel::default();
    let mut marked = false;
    for (word, attr) in marks(program, module, attrs) {
        marked |= !matches!(word, "allow" | "expect");
        match word {
            "source" => {
                let mut source = SourceModel { path: Vec::new(), identifier: None };
                for arg in attr.list() {
                    match arg.word().map(Name::as_str) {
                        Some("identifier" | "kind") => source.identifier = identifier(catalog, arg, problems),
                        word => unknown_key(word, arg.span, "identifier, kind", problems),
                    }
                }
                model.source = Some(source);
            }
            "sink" => sink(catalog, attr, &mut model, problems),
            "sanitizer" => {
                for arg in attr.list() {
                    match arg.word().and_then(|word| Cleaning::from_word(word.as_str())) {
                        Some(cleaning) => model.sanitizer.push(cleaning),
                        None => {
                            let known = "redact, encrypt, hash, tokenize, deidentify";
                            unknown_key(arg.word().map(Name::as_str), arg.span, known, problems);
                        }
                    }
                }
            }
            "guard" => model.guard = guard(attr, problems),
            "audit" => model.audit = Some(audit(attr, problems)),
            _ => {}
        }
    }
    marked.then_some(model)
}

/// What `#[phi::guard(…)]` says.
pub(super) fn guard(attr: &Attr, problems: &mut Vec<(Span, String)>) -> Option<GuardKind> {
    let mut kind = None;
    for arg in attr.list() {
        let word = arg.word().map(Name::as_str);
        kind = word.and_then(GuardKind::from_word).or(kind);
        if word.and_then(GuardKind::from_word).is_none() {
            unknown_key(word, arg.span, "authentication, role, relationship", problems);
        }
    }
    kind
}

/// What `#[phi::audit(…)]` says.
pub(super) fn audit(attr: &Attr, problems: &mut Vec<(Span, String)>) -> AuditModel {
    let mut model = AuditModel::default();
    for arg in attr.list() {
        let word = arg.word().map(Name::as_str);
        if word == Some("store") {
            model.store = arg.str_value().map(str::to_owned);
            continue;
        }
        match AuditModel::PARTS.iter().position(|part| Some(*part) == word) {
            Some(part) => model.parts[part] = audit_part(arg),
            None => unknown_key(word, arg.span, "who, what, when, resource, where, store", problems),
        }
    }
    model
}

fn audit_part(arg: &AttrArg) -> Option<AuditPart> {
    match arg.value.as_ref()? {
        AttrValue::Lit(Lit::Int(number, _)) => u32::try_from(*number).ok().map(AuditPart::Argument),
        AttrValue::Lit(Lit::Str(text)) if &**text == "automatic" => Some(AuditPart::Automatic),
        AttrValue::Lit(Lit::Str(text)) => Some(AuditPart::Field(Name::new(text))),
        AttrValue::Text(text) => Some(AuditPart::Field(Name::new(text))),
        AttrValue::Lit(_) => None,
    }
}

fn sink(catalog: &Catalog, attr: &Attr, model: &mut FnModel, problems: &mut Vec<(Span, String)>) {
    let mut arguments = ArgumentSet::All;
    let mut lints = Vec::new();
    for arg in attr.list() {
        let word = arg.word();
        if word.is_some_and(|word| word == "args") {
            let numbers = arg.list.iter().flatten().filter_map(|arg| match arg.value {
                Some(AttrValue::Lit(Lit::Int(number, _))) => u32::try_from(number).ok(),
                _ => None,
            });
            arguments = ArgumentSet::These(numbers.map(ArgumentRef::index).collect());
            continue;
        }
        match word.and_then(|word| catalog.lint(word)) {
            Some(lint) => lints.push(lint.name),
            None => {
                let word = arg.path.as_ref().map_or(String::new(), Path::text);
                problems.push((arg.span, format!("unknown lint `{word}`")));
            }
        }
    }
    model.sinks.extend(lints.into_iter().map(|lint| SinkModel {
        lint,
        arguments: arguments.clone(),
        shows: Shows::Value,
        host: None,
        deferred: false,
        vendor: None,
        guessable: false,
        sql: None,
        unless: Vec::new(),
        says: None,
    }));
}

fn identifier(catalog: &Catalog, arg: &AttrArg, problems: &mut Vec<(Span, String)>) -> Option<Name> {
    let text = arg.str_value().unwrap_or("");
    let key = catalog.vocabulary.key(text);
    if key.is_none() {
        problems.push((arg.span, format!("unknown identifier `{text}`")));
    }
    key.map(|key| key.name)
}

fn unknown_key(word: Option<&str>, span: Span, known: &str, problems: &mut Vec<(Span, String)>) {
    problems.push((span, format!("unknown key `{}`: known are {known}", word.unwrap_or("…"))));
}

/// Which item of the marker crate a path means, if any: `Phi`, `source` …
///
/// A derive called `Phi` counts even where the path leads into code that was not read: nothing else is called that.
fn marker_item<'a>(program: &'a Program, module: ModId, path: &'a Path) -> Option<&'a str> {
    let last = path.last_name()?.as_str();
    let leads_to = walk(program, module, path);
    if let Some(Def::Extern(target)) = leads_to {
        let (krate, item) = target.as_str().split_once("::")?;
        if MARKER_CRATES.contains(&krate) {
            return Some(item.rsplit("::").next().unwrap_or(item));
        }
        return target.as_str().ends_with("::Phi").then_some("Phi");
    }
    match path.segments.as_slice() {
        [first, _] if MARKER_CRATES.contains(&first.name.as_str()) => Some(last),
        _ => (last == "Phi" && !matches!(leads_to, Some(Def::Macro(_)))).then_some("Phi"),
    }
}

/// What a macro's path means, as far as the scopes say.
fn walk(program: &Program, module: ModId, path: &Path) -> Option<Def> {
    let (last, front) = path.segments.split_last()?;
    let Some((first, middle)) = front.split_first() else {
        return scopes(program, module)
            .find_map(|module| program.modules[module.0 as usize].macros.get(&last.name))
            .copied();
    };
    let mut at = start(program, module, first.name)?;
    for segment in middle {
        at = match at {
            Def::Mod(id) if segment.name == "super" => Def::Mod(program.modules[id.0 as usize].parent?),
            Def::Mod(id) => *program.modules[id.0 as usize].types.get(&segment.name)?,
            Def::Extern(path) => Def::Extern(Name::new(&format!("{path}::{}", segment.name))),
            _ => return None,
        };
    }
    match at {
        Def::Mod(id) => program.modules[id.0 as usize].macros.get(&last.name).copied(),
        Def::Extern(path) => Some(Def::Extern(Name::new(&format!("{path}::{}", last.name)))),
        _ => None,
    }
}

fn start(program: &Program, module: ModId, word: Name) -> Option<Def> {
    let here = &program.modules[module.0 as usize];
    let krate = &program.crates[here.krate.0 as usize];
    match word.as_str() {
        "crate" => return Some(Def::Mod(krate.root)),
        "self" => return scopes(program, module).last().map(Def::Mod),
        "super" => {
            let inner = scopes(program, module).last()?;
            return program.modules[inner.0 as usize].parent.map(Def::Mod);
        }
        _ => {}
    }
    let in_scope = scopes(program, module)
        .find_map(|module| program.modules[module.0 as usize].types.get(&word).copied());
    in_scope.or_else(|| {
        Some(match krate.externs.get(&word)? {
            ExternCrate::Read(id) => {
                let other = &program.crates[id.0 as usize];
                match MARKER_CRATES.contains(&other.name.as_str()) {
                    true => Def::Extern(other.name),
                    false => Def::Mod(other.root),
                }
            }
            ExternCrate::Unread(name) => Def::Extern(*name),
        })
    })
}

/// A module and, for a body's anonymous one, those around it up to the first real one.
fn scopes(program: &Program, module: ModId) -> impl Iterator<Item = ModId> + '_ {
    std::iter::successors(Some(module), |id| {
        let module = &program.modules[id.0 as usize];
        module.is_block.then_some(module.parent).flatten()
    })
}

/// What a type's path means, as far as the scopes say.
pub(super) fn type_def(program: &Program, module: ModId, path: &Path) -> Option<Def> {
    let (first, rest) = path.segments.split_first()?;
    let mut at = start(program, module, first.name)?;
    for segment in rest {
        at = match at {
            Def::Mod(id) => *program.modules[id.0 as usize].types.get(&segment.name)?,
            Def::Extern(path) => Def::Extern(Name::new(&format!("{path}::{}", segment.name))),
            _ => return None,
        };
    }
    Some(at)
}
