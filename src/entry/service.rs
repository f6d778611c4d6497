//! Impls whose functions answer requests: services of generated or declared traits, objects of a query language.

use super::GuardLevel;
use super::attribute;
use super::cx::{Cx, Target};
use super::facts::Facts;
use super::layer::{self, Layer};
use super::model::Keys;
use super::value::Entry;
use crate::catalog::EntryModel;
use crate::flow::CodeId;
use crate::hir::{Attr, AttrValue, Body, ExprId, ExprKind};
use crate::names::{AdtId, Def, FnId, FnParent, ImplId, Origin, TraitId, TypeHead};
use crate::source::Name;
use crate::types::{Owner, Ty};
use rustc_hash::FxHashMap;

/// The functions of such impls, as routes, by the type that they are of.
pub(super) struct Services {
    /// In the order of the impls.
    pub(super) all: Vec<(Option<AdtId>, Entry)>,
    of_type: FxHashMap<AdtId, Vec<usize>>,
}

impl Services {
    /// Finds all of them.
    pub(super) fn find(cx: &Cx<'_>) -> Services {
        let mut services = Services { all: Vec::new(), of_type: FxHashMap::default() };
        for at in 0..cx.program.impls.len() {
            let id = ImplId(at as u32);
            let known = &cx.program.impls[at];
            if cx.program.origin(known.module) != Origin::Workspace {
                continue;
            }
            let adt = match known.head {
                Some(TypeHead::Adt(adt)) => Some(adt),
                _ => None,
            };
            for entry in entries(cx, id) {
                if let Some(adt) = adt {
                    services.of_type.entry(adt).or_default().push(services.all.len());
                }
                services.all.push((adt, entry));
            }
        }
        services
    }

    /// The routes of a service of that type.
    pub(super) fn of(&self, adt: AdtId) -> Vec<Entry> {
        let all = self.of_type.get(&adt).into_iter().flatten();
        all.map(|at| self.all[*at].1.clone()).collect()
    }
}

fn entries(cx: &Cx<'_>, id: ImplId) -> Vec<Entry> {
    let known = &cx.program.impls[id.0 as usize];
    let mut found = Vec::new();
    let row = known
        .attrs
        .iter()
        .find_map(|attr| attribute::row(cx, known.module, attr, "handler-impl").map(|row| (row, attr)));
    match row {
        Some((row, attr)) => objects(cx, &mut found, id, row, attr),
        None if known.trait_.is_some() => match declared_trait(cx, id) {
            Some((row, declared)) => of_trait(cx, &mut found, id, row, declared),
            None => services(cx, &mut found, id),
        },
        None => {}
    }
    found
}

/// The fields of an object: each with its own guard, or else the object's.
fn objects(cx: &Cx<'_>, acc: &mut Vec<Entry>, id: ImplId, row: &EntryModel, attr: &Attr) {
    let known = &cx.program.impls[id.0 as usize];
    let key = row.text("guard").unwrap_or("guard");
    let helper = row.text("attribute").unwrap_or_default();
    let of_object = known
        .attrs
        .iter()
        .filter(|known| known.is(helper))
        .chain([attr])
        .find_map(|attr| guard_text(attr, key).map(|text| (text, attr.span)));
    let object = head_name(cx, id);
    for (name, function) in &known.fns {
        let item = cx.function(*function);
        let marks: Vec<&Attr> = item.attrs.iter().filter(|attr| attr.is(helper)).collect();
        // Where only marked functions are handlers, or where a mark takes one out.
        let is_left_out = row.is("only-marked") && marks.is_empty()
            || marks.iter().any(|attr| attr.list().iter().any(|arg| arg.is("skip") || arg.is("ignore")));
        if item.hir.body.is_none() || item.in_test || is_left_out {
            continue;
        }
        if item.hir.self_kind.is_none() && !row.is("functions") {
            continue;
        }
        let own = marks.iter().find_map(|attr| guard_text(attr, key).map(|text| (text, attr.span)));
        let mut entry = Entry::new(CodeId::Body(Owner::Fn(*function)), None, item.name_span);
        let path = marks.iter().find_map(|attr| attr.arg("path")?.str_value().map(str::to_owned));
        entry.route = path.unwrap_or_else(|| format!("{object}.{name}"));
        if let Some((text, span)) = own.or(of_object) {
            let facts = of_combination(cx, known.module, text);
            entry.layers.push(Layer { facts, name: text.to_owned(), span });
        }
        for wrap in marks.iter().filter_map(|attr| guard_text(attr, row.text("wrap")?)) {
            let facts = attribute::of_text(cx, known.module, wrap, 0);
            entry.layers.push(Layer { facts, name: wrap.to_owned(), span: item.name_span });
        }
        acc.push(entry);
    }
}

pub(super) fn guard_text<'a>(attr: &'a Attr, key: &str) -> Option<&'a str> {
    match attr.arg(key)?.value.as_ref()? {
        AttrValue::Text(text) => Some(text),
        value => value.as_str(),
    }
}

/// `A::new(…).and(B)` needs both, `.or(…)` only one of them.
pub(super) fn of_combination(cx: &Cx<'_>, module: crate::names::ModId, text: &str) -> Facts {
    if let Some((first, second)) = text.split_once(".or(") {
        return of_combination(cx, module, first).meet(of_combination(cx, module, second));
    }
    let parts = text.split(".and(").map(|part| attribute::of_text(cx, module, part, 0));
    parts.fold(Facts::NONE, Facts::with)
}

/// The trait of the workspace that an impl is of, when an attribute makes it one of handlers. The name of a generated trait
/// is the declared one's with an ending.
fn declared_trait<'a>(cx: &Cx<'a>, id: ImplId) -> Option<(&'a EntryModel, TraitId)> {
    let known = &cx.program.impls[id.0 as usize];
    let (def, path) = known.trait_.as_ref()?;
    let row_of = |id: TraitId| {
        let declared = &cx.program.traits[id.0 as usize];
        declared.attrs.iter().find_map(|attr| attribute::row(cx, declared.module, attr, "handler-trait"))
    };
    if let Def::Trait(id) = def {
        return row_of(*id).map(|row| (row, *id));
    }
    let name = path.last_name()?;
    let traits = 0..cx.program.traits.len();
    traits.map(|at| TraitId(at as u32)).find_map(|id| {
        let declared = &cx.program.traits[id.0 as usize];
        let plain = declared.name.as_str();
        let ending = name.as_str().strip_prefix(plain).filter(|ending| !ending.is_empty())?;
        let row = row_of(id)?;
        (row.text("ending") == Some(ending)).then_some((row, id))
    })
}

/// The functions of an impl of such a trait; of those that need an attribute of their own only the ones that have it.
fn of_trait(cx: &Cx<'_>, acc: &mut Vec<Entry>, id: ImplId, row: &EntryModel, declared: TraitId) {
    let known = &cx.program.impls[id.0 as usize];
    let declared = &cx.program.traits[declared.0 as usize];
    let marks = row.texts("functions");
    for (name, function) in &known.fns {
        let item = cx.function(*function);
        if item.hir.body.is_none() || item.in_test {
            continue;
        }
        let attrs =
            declared.fns.iter().find(|(known, _)| known == name).map(|(_, id)| &cx.function(*id).attrs);
        let mark = attrs
            .into_iter()
            .flatten()
            .find(|attr| attr.path.last_name().is_some_and(|name| marks.contains(&name.as_str())));
        if !marks.is_empty() && mark.is_none() {
            continue;
        }
        let mut entry = Entry::new(CodeId::Body(Owner::Fn(*function)), None, item.name_span);
        let path = mark.and_then(|attr| attr.arg("path")?.str_value().map(str::to_owned));
        entry.route = path.unwrap_or_else(|| format!("{}/{name}", declared.name));
        acc.push(entry);
    }
}

/// The functions of a trait impl that take a request.
fn services(cx: &Cx<'_>, acc: &mut Vec<Entry>, id: ImplId) {
    let known = &cx.program.impls[id.0 as usize];
    let trait_name = known.trait_.as_ref().and_then(|(_, path)| path.last_name());
    let trait_path = known.trait_.as_ref().and_then(|(def, _)| cx.def_path(*def));
    let is_layer = trait_path.is_some_and(|path| {
        cx.model.any(path, &["service-trait", "layer-trait", "check-trait", "extractor"]).is_some()
    });
    if is_layer {
        return;
    }
    for (name, function) in &known.fns {
        let item = cx.function(*function);
        let takes_request = item.hir.params.iter().any(|param| {
            let written = cx.written(item.module, Some(Owner::Fn(*function)), &param.ty);
            let path = written.and_then(|written| written.def).and_then(|def| cx.def_path(def));
            path.is_some_and(|path| cx.model.row(path, "handler-parameter").is_some())
        });
        if !takes_request || item.hir.body.is_none() || item.in_test {
            continue;
        }
        let mut entry = Entry::new(CodeId::Body(Owner::Fn(*function)), None, item.name_span);
        entry.route = format!("{}/{name}", trait_name.map_or("", Name::as_str));
        acc.push(entry);
    }
}

/// A call that makes something servable of a service: the row that knows it. By path, or, where the type is generated, by
/// the last segment and the ending of the type's name.
pub(super) fn mount_row<'a>(cx: &Cx<'a>, owner: Owner, body: &Body, expr: ExprId) -> Option<&'a EntryModel> {
    let ExprKind::Call { callee, args } = &body.expr(expr).kind else { return None };
    let ExprKind::Path(path) = &body.expr(*callee).kind else { return None };
    if args.is_empty() {
        return None;
    }
    let target = cx.target(owner, expr);
    if let Target::Path(path) = target
        && let Some(row) = cx.model.row(path, "service-mount")
    {
        return Some(row);
    }
    let [.., ty, last] = path.segments.as_slice() else { return None };
    let is_ours = matches!(target, Target::Fns(_));
    cx.model.of_role("service-mount").find(|row| {
        !is_ours
            && row.path == last.name
            && row.text("ending").is_some_and(|ending| ty.name.as_str().ends_with(ending))
    })
}

/// The types of services in an expression: its own, through pointers, or those of a tuple's parts.
pub(super) fn service_types(cx: &Cx<'_>, owner: Owner, expr: ExprId) -> Vec<AdtId> {
    let mut found = Vec::new();
    if let Some(ty) = cx.ty(owner, expr) {
        collect_types(&mut found, ty, 4);
    }
    if found.is_empty()
        && let Some(body) = cx.body(owner)
    {
        written_types(cx, &mut found, owner, body, expr);
    }
    found
}

fn collect_types(acc: &mut Vec<AdtId>, ty: &Ty, depth: u32) {
    match ty.peel() {
        Ty::Adt(id, args) => {
            acc.push(*id);
            if depth > 0 {
                args.iter().for_each(|arg| collect_types(acc, arg, depth - 1));
            }
        }
        Ty::Tuple(parts) => parts.iter().for_each(|part| collect_types(acc, part, depth)),
        Ty::Extern(_, args) if depth > 0 => args.iter().for_each(|arg| collect_types(acc, arg, depth - 1)),
        _ => {}
    }
}

fn written_types(cx: &Cx<'_>, acc: &mut Vec<AdtId>, owner: Owner, body: &Body, expr: ExprId) {
    let of_path = |path| match cx.path(cx.module(owner), Some(owner), path) {
        Some(Def::Adt(id)) => Some(id),
        _ => None,
    };
    match &body.expr(expr).kind {
        ExprKind::Path(path) | ExprKind::Struct { path, .. } => acc.extend(of_path(path)),
        ExprKind::Tuple(parts) => parts.iter().for_each(|part| written_types(cx, acc, owner, body, *part)),
        ExprKind::Call { callee, args } => match cx.target(owner, expr) {
            Target::Fns(fns) => acc.extend(fns.iter().filter_map(|id| cx.self_adt(Owner::Fn(*id)))),
            Target::Ctor(_) => written_types(cx, acc, owner, body, *callee),
            _ => args.iter().for_each(|arg| written_types(cx, acc, owner, body, *arg)),
        },
        _ => {}
    }
}

/// What the check that a service is given with establishes.
pub(super) fn of_interceptor(cx: &Cx<'_>, owner: Owner, check: ExprId) -> Facts {
    let Some(body) = cx.body(owner) else { return Facts::NONE };
    match (&body.expr(check).kind, cx.value(owner, check)) {
        (ExprKind::Closure(_), _) => layer::of_validator(cx, CodeId::Closure(owner, check)),
        (_, Some(Def::Fn(id))) => layer::of_validator(cx, CodeId::Body(Owner::Fn(id))),
        _ => layer::of_expr(cx, owner, check),
    }
}

fn head_name(cx: &Cx<'_>, id: ImplId) -> Name {
    match cx.program.impls[id.0 as usize].head {
        Some(TypeHead::Adt(id)) => cx.program.adts[id.0 as usize].name,
        _ => Name::new(""),
    }
}

/// The fields of types that a query language reads by themselves and that have a guard of their own: `Patient.ssn`.
pub(super) fn guarded_fields(cx: &Cx<'_>) -> FxHashMap<String, GuardLevel> {
    let mut found = FxHashMap::default();
    let rows: Vec<&EntryModel> = cx.model.of_role("guarded-fields").collect();
    if rows.is_empty() {
        return found;
    }
    for adt in &cx.program.adts {
        let last = |row: &&&EntryModel| {
            let last = row.path.as_str().rsplit("::").next().unwrap_or_default();
            adt.derives.iter().any(|derive| *derive == last)
        };
        let Some(row) = rows.iter().find(last) else { continue };
        let helper = row.text("attribute").unwrap_or_default();
        let key = row.text("guard").unwrap_or("guard");
        for field in adt.variants.iter().flat_map(|variant| &variant.fields) {
            let guard = field.attrs.iter().filter(|attr| attr.is(helper));
            if let Some(text) = guard.into_iter().find_map(|attr| guard_text(attr, key)) {
                let level = super::level_of(of_combination(cx, adt.module, text));
                found.insert(format!("{}.{}", adt.name, field.name), level);
            }
        }
    }
    found
}

/// Whether a function is a field of an object.
pub(super) fn is_object(cx: &Cx<'_>, id: FnId) -> bool {
    let FnParent::Impl(parent) = cx.function(id).parent else { return false };
    let known = &cx.program.impls[parent.0 as usize];
    known.attrs.iter().any(|attr| attribute::row(cx, known.module, attr, "handler-impl").is_some())
}
