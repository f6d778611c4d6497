//! Parameters of handlers: what is established because they could be extracted.

use super::cx::{Cx, Written};
use super::facts::{Facts, Known, Subject};
use super::model::Keys;
use super::summary::{Mode, Summary, summary};
use super::words;
use crate::catalog::GuardKind;
use crate::flow::CodeId;
use crate::hir::{Param, TypeRef};
use crate::names::{AdtId, Def, ModId};
use crate::source::Name;
use crate::types::Owner;

/// What a handler's parameter establishes, and what its value is.
pub(super) fn param(cx: &Cx<'_>, owner: Owner, param: &Param) -> (Facts, Known) {
    let module = match owner {
        Owner::Fn(id) => cx.function(id).module,
        Owner::Const(_) => cx.module(owner),
    };
    let taken = extracted(cx, module, Some(owner), &param.ty, 0);
    match taken {
        Taken::Certain(facts, known) => (facts, known),
        Taken::Optional(facts, known) => (Facts::NONE, Known { good: facts, ..known }),
    }
}

/// Whether a handler's parameter may say which record is meant: anything but the caller and what the program itself holds.
pub(super) fn names_record(cx: &Cx<'_>, owner: Owner, param: &Param) -> bool {
    const OURS: [&str; 5] = ["State", "Data", "ThinData", "Extension", "Context"];
    let (facts, known) = self::param(cx, owner, param);
    if facts.has(Facts::IDENTITY) && !known.from_request {
        return false;
    }
    let module = match owner {
        Owner::Fn(id) => cx.function(id).module,
        Owner::Const(_) => cx.module(owner),
    };
    let written = cx.written(module, Some(owner), &param.ty);
    !written.is_some_and(|written| OURS.contains(&written.name.as_str()))
}

/// What a plain function's parameter is.
pub(super) fn argument(cx: &Cx<'_>, owner: Owner, param: &Param) -> Known {
    let module = match owner {
        Owner::Fn(id) => cx.function(id).module,
        Owner::Const(_) => cx.module(owner),
    };
    let Some(written) = cx.written(module, Some(owner), &param.ty) else { return Known::NOTHING };
    let subject = match written.name.as_str() {
        "Option" | "Vec" => Subject::Other,
        name if words::is_caller_type(name) => Subject::Identity,
        _ => Subject::Other,
    };
    Known { subject, ..Known::NOTHING }
}

/// Whether a parameter is a plain value: a number, a text, an id.
pub(super) fn is_scalar(cx: &Cx<'_>, owner: Owner, param: &Param) -> bool {
    let module = match owner {
        Owner::Fn(id) => cx.function(id).module,
        Owner::Const(_) => cx.module(owner),
    };
    let Some(written) = cx.written(module, Some(owner), &param.ty) else { return false };
    let inner = match (written.name.as_str(), written.args.first()) {
        ("Option" | "Vec", Some(inner)) => cx.written(module, Some(owner), inner).map(|written| written.name),
        (_, None) => Some(written.name),
        _ => None,
    };
    inner.is_some_and(|name| {
        matches!(
            name.as_str(),
            "String"
                | "str"
                | "Uuid"
                | "ID"
                | "ObjectId"
                | "u8"
                | "u16"
                | "u32"
                | "u64"
                | "u128"
                | "usize"
                | "i8"
                | "i16"
                | "i32"
                | "i64"
                | "i128"
        ) || name.as_str().ends_with("Id")
    })
}

/// What an extractor of a written type establishes, for layers made of one.
pub(super) fn of_type(cx: &Cx<'_>, module: ModId, ty: &TypeRef) -> Facts {
    match extracted(cx, module, None, ty, 0) {
        Taken::Certain(facts, _) => facts,
        Taken::Optional(..) => Facts::NONE,
    }
}

enum Taken {
    /// The handler does not run without it.
    Certain(Facts, Known),
    /// The handler runs anyway.
    Optional(Facts, Known),
}

const NOTHING: Taken = Taken::Certain(Facts::NONE, Known::NOTHING);

fn extracted(cx: &Cx<'_>, module: ModId, owner: Option<Owner>, ty: &TypeRef, depth: u32) -> Taken {
    if let TypeRef::Tuple(parts) = ty
        && depth <= 6
    {
        let facts = parts.iter().map(|part| match extracted(cx, module, owner, part, depth + 1) {
            Taken::Certain(facts, _) => facts,
            Taken::Optional(..) => Facts::NONE,
        });
        return Taken::Certain(facts.fold(Facts::NONE, Facts::with), Known::NOTHING);
    }
    let Some(written) = cx.written(module, owner, ty) else { return NOTHING };
    if depth > 6 {
        return NOTHING;
    }
    let inner = |at: usize| match written.args.get(at) {
        Some(ty) => extracted(cx, module, owner, ty, depth + 1),
        None => NOTHING,
    };
    if matches!(written.name.as_str(), "Option" | "Result") {
        return match inner(0) {
            Taken::Certain(facts, known) | Taken::Optional(facts, known) => Taken::Optional(facts, known),
        };
    }
    let path = written.def.and_then(|def| cx.def_path(def));
    if let Some(path) = path {
        if cx.model.row(path, "request").is_some() {
            return Taken::Certain(Facts::NONE, Known { from_request: true, ..Known::NOTHING });
        }
        if cx.model.row(path, "transparent").is_some() {
            return inner(0);
        }
        if cx.model.row(path, "injected").is_some() {
            return injected(cx, module, owner, &written);
        }
        if cx.model.row(path, "identity").is_some() {
            return Taken::Certain(Facts::NONE, Known { subject: Subject::Identity, ..Known::NOTHING });
        }
    }
    if written.name.as_str().starts_with("Either") {
        return NOTHING;
    }
    let facts = named(cx, &written, path);
    let is_caller = !facts.checks().is_none() || words::is_caller_type(written.name.as_str());
    let subject = if is_caller { Subject::Identity } else { Subject::Other };
    Taken::Certain(facts, Known { subject, ..Known::NOTHING })
}

/// What a layer has put there: without it the request fails, so that a caller's type means a caller.
fn injected(cx: &Cx<'_>, module: ModId, owner: Option<Owner>, written: &Written<'_>) -> Taken {
    let Some(inner) = written.args.first().and_then(|ty| cx.written(module, owner, ty)) else {
        return NOTHING;
    };
    let name = match inner.name.as_str() {
        "Option" => inner.args.first().and_then(|ty| cx.written(module, owner, ty)).map(|inner| inner.name),
        "Arc" => inner.args.first().and_then(|ty| cx.written(module, owner, ty)).map(|inner| inner.name),
        _ => Some(inner.name),
    };
    if !name.is_some_and(|name| words::is_caller_type(name.as_str())) {
        return NOTHING;
    }
    let known = Known { subject: Subject::Identity, ..Known::NOTHING };
    match inner.name == "Option" {
        true => Taken::Optional(Facts::IDENTITY, known),
        false => Taken::Certain(Facts::IDENTITY, known),
    }
}

/// By declaration, by what its impl does, or by its name when no impl is seen.
fn named(cx: &Cx<'_>, written: &Written<'_>, path: Option<Name>) -> Facts {
    let declared = path.and_then(|path| cx.catalog.types.get(path)).and_then(|model| model.guard);
    if let Some(kind) = declared {
        return Facts::of(kind);
    }
    match written.def {
        Some(Def::Adt(id)) => of_adt(cx, id),
        // A type parameter or something that is not understood.
        Some(Def::Param(_)) | None => Facts::NONE,
        _ => words::of_type(written.name.as_str()),
    }
}

/// What an extractor type of the workspace establishes.
pub(super) fn of_adt(cx: &Cx<'_>, id: AdtId) -> Facts {
    if let Some(kind) = cx.labels.types.get(&id).and_then(|model| model.guard) {
        return Facts::of(kind);
    }
    let name = cx.program.adts[id.0 as usize].name.as_str();
    if let Some(facts) = by_derive(cx, id) {
        return facts;
    }
    let impls = cx.impls_by_role(id, "extractor");
    let declared: Option<GuardKind> = impls.iter().find_map(|id| cx.labels.guard_impls.get(id).copied());
    if let Some(kind) = declared {
        return Facts::of(kind);
    }
    let methods: Vec<&str> = cx.model.of_role("extractor").flat_map(|row| row.texts("methods")).collect();
    let fns = impls.iter().flat_map(|id| &cx.program.impls[id.0 as usize].fns);
    // Of a dependency's there is no more than the signature, and its name has to say.
    let has_body = |id| Owner::Fn(id).body(cx.program).is_some();
    let bodies = fns.filter(|(name, id)| methods.contains(&name.as_str()) && has_body(*id));
    let summaries: Vec<Summary> =
        bodies.map(|(_, id)| summary(cx, CodeId::Body(Owner::Fn(*id)), Mode::Helper)).collect();
    let Some(first) = summaries.first() else { return words::of_type(name) };
    let all = summaries.iter().fold(first.known.good, |acc, summary| acc.meet(summary.known.good));
    if all == Facts::ALL {
        return Facts::NONE;
    }
    let recorded = all;
    let read = all.checks();
    let refuses = summaries.iter().all(|summary| summary.can_refuse && summary.has_unread);
    if !read.is_none() || !refuses {
        return read.with(recorded);
    }
    // It refuses in a way that we cannot read: its name may say why.
    let by_name = words::of_type(name);
    let is_caller = words::is_caller_type(name) && summaries.iter().all(|summary| summary.spells_refusal);
    let named = if by_name.is_none() && is_caller { Facts::IDENTITY } else { by_name };
    named.with(recorded)
}

/// A derived extractor: it refuses if it is given a function that may.
fn by_derive(cx: &Cx<'_>, id: AdtId) -> Option<Facts> {
    let adt = &cx.program.adts[id.0 as usize];
    let row = cx.model.of_role("extractor-derive").find(|row| {
        let last = row.path.as_str().rsplit("::").next();
        adt.derives.iter().any(|derive| Some(derive.as_str()) == last)
    })?;
    let helper = row.text("attribute").unwrap_or_default();
    let key = row.text("check").unwrap_or_default();
    let has_fallback = adt
        .variants
        .iter()
        .flat_map(|variant| &variant.attrs)
        .any(|attr| attr.is(helper) && attr.list().iter().any(|arg| arg.is("fallback")));
    let checks = adt.attrs.iter().filter(|attr| attr.is(helper));
    let check = checks.into_iter().find_map(|attr| super::service::guard_text(attr, key));
    Some(match check {
        Some(text) if !has_fallback => super::attribute::of_named_function(cx, adt.module, text),
        _ => Facts::NONE,
    })
}
