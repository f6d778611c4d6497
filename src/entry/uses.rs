//! What a handler does with PHI, beyond what it answers; and which types are rows of a store.
//!
//! By types: a value of a PHI type (or a PHI field) that is handed to code of others, rows of a table named after a PHI type that
//! are changed. Counting, filtering, comparing is no use.

use super::cx::{Cx, Target, starts_upper};
use super::sql;
use super::text;
use crate::catalog::{OwnerStrength, OwnerVerdict, words_of};
use crate::flow::{self, CodeId};
use crate::hir::{Body, ExprId, ExprKind, Path};
use crate::names::{AdtId, FnId, Origin};
use crate::source::Name;
use crate::types::{Owner, Ty};
use rustc_hash::FxHashSet;

/// PHI that is used.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Use {
    /// The type, or the field.
    pub subject: String,
    /// Whether it is declared PHI rather than inferred.
    pub declared: bool,
    /// Where.
    pub span: crate::source::Span,
}

/// The PHI type that a value is, or holds in containers; not what a state or a connection can reach.
pub fn phi_type(cx: &Cx<'_>, ty: &Ty) -> Option<(String, bool)> {
    find(ty, 0, &|id| {
        let phi = cx.labels.adts.get(&id)?;
        let has_any = phi.fields.iter().flatten().any(Option::is_some);
        has_any.then(|| (cx.program.adts[id.0 as usize].name.as_str().to_owned(), phi.declared))
    })
}

fn find<T>(ty: &Ty, depth: u32, is: &dyn Fn(AdtId) -> Option<T>) -> Option<T> {
    if depth > 8 {
        return None;
    }
    let any = |parts: &[Ty]| parts.iter().find_map(|part| find(part, depth + 1, is));
    match ty.peel() {
        Ty::Adt(id, args) => is(*id).or_else(|| any(args)),
        Ty::Extern(_, args) | Ty::Tuple(args) => any(args),
        Ty::Slice(inner) | Ty::Future(inner) => find(inner, depth + 1, is),
        Ty::Dyn(bounds) | Ty::Opaque(bounds) => bounds.iter().find_map(|bound| {
            any(&bound.args).or_else(|| bound.assoc.iter().find_map(|(_, ty)| find(ty, depth + 1, is)))
        }),
        _ => None,
    }
}

/// The field that an expression reads, when it is PHI.
fn phi_field(cx: &Cx<'_>, owner: Owner, body: &Body, expr: ExprId) -> Option<(String, bool)> {
    match &body.expr(expr).kind {
        ExprKind::Field { base, name, .. } => {
            let Some(Ty::Adt(id, _)) = cx.ty(owner, *base).map(Ty::peel) else { return None };
            let phi = cx.labels.adts.get(id)?;
            let fields = &cx.program.adts[id.0 as usize].variants.first()?.fields;
            let at = fields.iter().position(|field| field.name == *name)?;
            let label = cx.labels.label((*phi.fields.first()?.get(at)?)?);
            Some((label.subject.clone(), label.declared))
        }
        ExprKind::Ref { expr, .. }
        | ExprKind::Unary { expr, .. }
        | ExprKind::Await(expr)
        | ExprKind::Try(expr) => phi_field(cx, owner, body, *expr),
        ExprKind::MethodCall { receiver, name, .. }
            if matches!(
                name.as_str(),
                "clone" | "as_str" | "to_string" | "as_deref" | "as_ref" | "to_owned" | "into"
            ) =>
        {
            phi_field(cx, owner, body, *receiver)
        }
        _ => None,
    }
}

/// Calls that hand a value on without doing anything with it.
const INERT: &[&str] = &[
    "new",
    "from",
    "drop",
    "clone",
    "Ok",
    "Some",
    "Err",
    "into",
    "default",
    "len",
    "eq",
    "cmp",
    "max",
    "min",
    "pin",
    "is_some_and",
];

/// What a handler does with PHI, in itself and in what it calls.
pub fn of_handler(cx: &Cx<'_>, code: CodeId) -> Option<Use> {
    let mut seen = FxHashSet::default();
    of_body(cx, code.owner(), &mut seen, 0)
}

fn of_body(cx: &Cx<'_>, owner: Owner, seen: &mut FxHashSet<Owner>, depth: u32) -> Option<Use> {
    const MAX_CALLS: u32 = 6;
    if depth > MAX_CALLS || !seen.insert(owner) {
        return None;
    }
    let body = cx.body(owner)?;
    let mut callees = Vec::new();
    for (at, expr) in body.exprs.iter().enumerate() {
        let id = ExprId(at as u32);
        let found = |(subject, declared): (String, bool)| Use { subject, declared, span: expr.span };
        let (args, receiver) = match &expr.kind {
            ExprKind::Call { args, .. } => (args.clone(), None),
            ExprKind::MethodCall { args, receiver, .. } => (args.clone(), Some(*receiver)),
            ExprKind::Macro(call) if call.grammar == crate::hir::MacroGrammar::Query => {
                (text::arguments(body, id), None)
            }
            _ => continue,
        };
        let texts = args.iter().filter_map(|arg| text::of(cx, owner, *arg));
        let changed =
            texts.flat_map(|text| sql::effects(&text)).filter(|effect| effect.verb != sql::Verb::Select);
        if let Some(used) = changed.into_iter().find_map(|effect| phi_table(cx, &effect.table)) {
            return Some(found(used));
        }
        let target = cx.target(owner, id);
        let name = match &target {
            Target::Fns(fns) => {
                let with_body = fns.iter().filter(|id| cx.function(**id).hir.body.is_some());
                callees.extend(with_body.copied());
                if fns.iter().any(|id| cx.function(*id).hir.body.is_some()) {
                    continue;
                }
                cx.function(fns[0]).name.as_str()
            }
            Target::Path(path) => path.as_str().rsplit("::").next().unwrap_or_default(),
            Target::Method(name) => name.as_str(),
            Target::Ctor(_) | Target::Value => continue,
        };
        if changes(name) {
            let by_receiver = receiver.and_then(|on| cx.ty(owner, on)).and_then(|ty| phi_type(cx, ty));
            let by_path = || changed_path(cx, body, &expr.kind, &args);
            if let Some(used) = by_receiver.or_else(by_path) {
                return Some(found(used));
            }
        }
        if INERT.contains(&name) || name.starts_with("is_") {
            continue;
        }
        let phi = args.iter().find_map(|arg| {
            phi_field(cx, owner, body, *arg).or_else(|| {
                let is_closure = matches!(body.expr(*arg).kind, ExprKind::Closure(_));
                cx.ty(owner, *arg).filter(|_| !is_closure).and_then(|ty| phi_type(cx, ty))
            })
        });
        if let Some(used) = phi {
            return Some(found(used));
        }
    }
    callees.sort_unstable();
    callees.dedup();
    callees.into_iter().find_map(|id: FnId| of_body(cx, Owner::Fn(id), seen, depth + 1))
}

fn changes(name: &str) -> bool {
    ["delete", "update", "remove", "insert", "replace", "retain", "clear", "upsert"]
        .iter()
        .any(|verb| name.starts_with(verb))
}

/// `diesel::delete(patients::table…)`, `patient::Entity::delete_by_id(id)`
fn changed_path(cx: &Cx<'_>, body: &Body, kind: &ExprKind, args: &[ExprId]) -> Option<(String, bool)> {
    let of_path = |path: &Path| {
        let modules = path.segments.iter().rev().skip(1);
        modules.into_iter().find_map(|segment| phi_table(cx, segment.name.as_str()))
    };
    if let ExprKind::Call { callee, .. } = kind
        && let ExprKind::Path(path) = &body.expr(*callee).kind
        && let Some(used) = of_path(path)
    {
        return Some(used);
    }
    args.iter().flat_map(|arg| text::chain(body, *arg)).find_map(|link| match &body.expr(link).kind {
        ExprKind::Path(path) => of_path(path),
        _ => None,
    })
}

/// The PHI type that a table is named after.
pub fn phi_table(cx: &Cx<'_>, table: &str) -> Option<(String, bool)> {
    let name = singular(&words_of(table).concat());
    let mut ids: Vec<&AdtId> = cx.labels.adts.keys().collect();
    ids.sort_unstable();
    let named =
        ids.into_iter().find(|id| words_of(cx.program.adts[id.0 as usize].name.as_str()).concat() == name);
    if let Some(id) =
        named.filter(|id| cx.program.origin(cx.program.adts[id.0 as usize].module) == Origin::Workspace)
    {
        return Some((table.to_owned(), cx.labels.adts[id].declared));
    }
    let inference = &cx.catalog.config.inference;
    let is_patients = inference.enabled
        && cx.catalog.vocabulary.owner(&name, inference) == OwnerVerdict::Patient(OwnerStrength::Sure);
    is_patients.then(|| (table.to_owned(), false))
}

fn singular(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("ies") {
        return format!("{stem}y");
    }
    let stem = word.strip_suffix('s').filter(|stem| !stem.ends_with(['s', 'u', 'i']));
    stem.unwrap_or(word).to_owned()
}

/// PHI types that are rows of a store: by derive, by being what a query gives, or by being what a state keeps.
pub fn entities(cx: &Cx<'_>) -> FxHashSet<AdtId> {
    let derives: Vec<Name> = cx.model.of_role("stored-derive").map(|row| row.path).collect();
    let mut found: FxHashSet<AdtId> = FxHashSet::default();
    for (at, adt) in cx.program.adts.iter().enumerate() {
        let id = AdtId(at as u32);
        if cx.program.origin(adt.module) != Origin::Workspace || adt.in_test {
            continue;
        }
        let is_phi = cx.labels.adts.contains_key(&id);
        if is_phi && adt.derives.iter().any(|derive| derives.contains(derive)) {
            found.insert(id);
        }
        let is_message =
            adt.derives.iter().any(|derive| matches!(derive.as_str(), "Serialize" | "Deserialize"));
        if !is_phi && !is_message {
            let fields = adt.variants.iter().flat_map(|variant| &variant.fields);
            for field in fields {
                kept(cx, &mut found, &cx.types.field_ty(id, 0, field.name, &[]), false, 0);
            }
        }
    }
    found.extend(fetched(cx));
    found.retain(|id| !is_answer_name(cx.program.adts[id.0 as usize].name.as_str()));
    found
}

/// PHI types in collections of a state.
fn kept(cx: &Cx<'_>, acc: &mut FxHashSet<AdtId>, ty: &Ty, in_collection: bool, depth: u32) {
    if depth > 8 {
        return;
    }
    match ty.peel() {
        Ty::Adt(id, args) => {
            if in_collection && cx.labels.adts.contains_key(id) {
                acc.insert(*id);
                return;
            }
            let name = cx.program.adts[id.0 as usize].name;
            let collects = matches!(
                name.as_str(),
                "Vec" | "HashMap" | "BTreeMap" | "DashMap" | "IndexMap" | "VecDeque" | "SkipMap"
            );
            if flow::is_stub(cx.program, *id) {
                args.iter().for_each(|arg| kept(cx, acc, arg, in_collection || collects, depth + 1));
            }
        }
        Ty::Extern(path, args) => {
            let last = path.as_str().rsplit("::").next().unwrap_or_default();
            let collects = matches!(last, "DashMap" | "IndexMap" | "Collection" | "Cache" | "SkipMap");
            args.iter().for_each(|arg| kept(cx, acc, arg, in_collection || collects, depth + 1));
        }
        Ty::Slice(inner) => kept(cx, acc, inner, true, depth + 1),
        _ => {}
    }
}

/// Foreign functions that give rows.
const FETCHES: &[&str] = &[
    "fetch_one",
    "fetch_optional",
    "fetch_all",
    "fetch",
    "find_one",
    "get_result",
    "get_results",
    "load",
    "first",
    "one",
    "all",
    "deserialize_current",
    "get_record",
    "select",
];

/// PHI types that a query gives directly.
fn fetched(cx: &Cx<'_>) -> FxHashSet<AdtId> {
    let mut found = FxHashSet::default();
    for at in 0..cx.program.fns.len() {
        let id = FnId(at as u32);
        let owner = Owner::Fn(id);
        let Some(body) = cx.body(owner).filter(|_| cx.is_workspace(id)) else { continue };
        for (at, expr) in body.exprs.iter().enumerate() {
            let ExprKind::MethodCall { name, .. } = &expr.kind else { continue };
            if !FETCHES.contains(&name.as_str()) {
                continue;
            }
            let expr = ExprId(at as u32);
            let is_std = |path: &Name| path.as_str().starts_with("std::");
            if matches!(cx.target(owner, expr), Target::Path(path) if !is_std(&path))
                && let Some(ty) = cx.ty(owner, expr)
            {
                found.extend(find(ty, 0, &|id| cx.labels.adts.contains_key(&id).then_some(id)));
            }
        }
    }
    found
}

/// Whether a type's name says that it was made for answers.
fn is_answer_name(name: &str) -> bool {
    const WORDS: &[&str] = &[
        "response",
        "reply",
        "dto",
        "view",
        "summary",
        "out",
        "output",
        "brief",
        "listing",
        "public",
        "projection",
        "payload",
        "info",
        "answer",
        "result",
        "preview",
        "overview",
        "card",
        "item",
        "line",
        "redacted",
        "masked",
        "safe",
        "api",
        "resource",
    ];
    words_of(name).iter().any(|word| WORDS.contains(&word.as_str()))
}

/// The entity that a handler's answer is made of.
pub fn answered(cx: &Cx<'_>, code: CodeId, entities: &FxHashSet<AdtId>) -> Option<Use> {
    let owner = code.owner();
    let body = cx.body(owner)?;
    let entity = |ty: &Ty| find(ty, 0, &|id| entity_in(cx, id, entities, 0));
    let used = |id: AdtId, span| {
        let adt = &cx.program.adts[id.0 as usize];
        let declared = cx.labels.adts.get(&id).is_some_and(|phi| phi.declared);
        Use { subject: adt.name.as_str().to_owned(), declared, span }
    };
    if let CodeId::Body(Owner::Fn(id)) = code {
        let ret = &cx.types.fn_sig(id).ret;
        if let Some(id) = entity(ret) {
            return Some(used(id, cx.function(id_of(code)?).name_span));
        }
    }
    // `impl IntoResponse`: what the answer is built of.
    for (at, expr) in body.exprs.iter().enumerate() {
        let arg = match &expr.kind {
            ExprKind::Call { callee, args } => match &body.expr(*callee).kind {
                ExprKind::Path(path) => {
                    let last = path.last_name()?;
                    let is_answer =
                        matches!(last.as_str(), "Json" | "Html" | "Xml" | "MsgPack" | "Cbor" | "Protobuf")
                            && starts_upper(last)
                            || last == "new"
                                && path.segments.iter().any(|segment| segment.name == "Response");
                    if is_answer { args.first() } else { None }
                }
                _ => None,
            },
            ExprKind::MethodCall { name, args, .. } if matches!(name.as_str(), "json" | "body") => {
                args.first()
            }
            _ => None,
        };
        let Some(arg) = arg else { continue };
        let is_inside = match code {
            CodeId::Closure(_, closure) => {
                body.expr(closure).span.contains(body.expr(ExprId(at as u32)).span)
            }
            CodeId::Body(_) => true,
        };
        if let Some(id) = cx.ty(owner, *arg).filter(|_| is_inside).and_then(entity) {
            return Some(used(id, expr.span));
        }
    }
    None
}

fn id_of(code: CodeId) -> Option<FnId> {
    match code {
        CodeId::Body(Owner::Fn(id)) => Some(id),
        _ => None,
    }
}

/// An entity, or a message that holds one.
fn entity_in(cx: &Cx<'_>, id: AdtId, entities: &FxHashSet<AdtId>, depth: u32) -> Option<AdtId> {
    if entities.contains(&id) {
        return Some(id);
    }
    let adt = &cx.program.adts[id.0 as usize];
    if depth > 2 || cx.program.origin(adt.module) != Origin::Workspace {
        return None;
    }
    (0..adt.variants.len() as u32).find_map(|variant| {
        adt.variants[variant as usize].fields.iter().find_map(|field| {
            let ty = cx.types.field_ty(id, variant, field.name, &[]);
            find(&ty, 0, &|inner| entity_in(cx, inner, entities, depth + 1))
        })
    })
}
