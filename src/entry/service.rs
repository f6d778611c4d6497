//! Impls whose functions answer requests: services of generated traits, objects of a query language.

use super::attribute;
use super::cx::Cx;
use super::facts::Facts;
use super::layer::{self, Layer};
use super::model::Keys;
use super::value::Entry;
use crate::catalog::EntryModel;
use crate::flow::CodeId;
use crate::hir::{Attr, AttrValue, ExprId, ExprKind};
use crate::names::{AdtId, Def, FnId, ImplId, Origin, TypeHead};
use crate::source::Name;
use crate::types::{Owner, Ty};
use rustc_hash::FxHashMap;

/// Every function of such impls, as a route.
pub(super) fn entries(cx: &Cx<'_>) -> Vec<Entry> {
    let intercepted = interceptors(cx);
    let mut found = Vec::new();
    for at in 0..cx.program.impls.len() {
        let id = ImplId(at as u32);
        let known = &cx.program.impls[at];
        if cx.program.origin(known.module) != Origin::Workspace {
            continue;
        }
        let row = known
            .attrs
            .iter()
            .find_map(|attr| attribute::row(cx, known.module, attr, "handler-impl").map(|row| (row, attr)));
        match row {
            Some((row, attr)) => objects(cx, &mut found, id, row, attr),
            None if known.trait_.is_some() => services(cx, &mut found, id, &intercepted),
            None => {}
        }
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
        if item.hir.body.is_none() || item.hir.self_kind.is_none() {
            continue;
        }
        let own = item.attrs.iter().filter(|attr| attr.is(helper));
        let own = own.into_iter().find_map(|attr| guard_text(attr, key).map(|text| (text, attr.span)));
        let mut entry = Entry::new(CodeId::Body(Owner::Fn(*function)), None, item.name_span);
        entry.route = format!("{object}.{name}");
        if let Some((text, span)) = own.or(of_object) {
            let facts = of_combination(cx, known.module, text);
            entry.layers.push(Layer { facts, name: text.to_owned(), span });
        }
        acc.push(entry);
    }
}

fn guard_text<'a>(attr: &'a Attr, key: &str) -> Option<&'a str> {
    match attr.arg(key)?.value.as_ref()? {
        AttrValue::Text(text) => Some(text),
        value => value.as_str(),
    }
}

/// `A::new(…).and(B)` needs both, `.or(…)` only one of them.
fn of_combination(cx: &Cx<'_>, module: crate::names::ModId, text: &str) -> Facts {
    if let Some((first, second)) = text.split_once(".or(") {
        return of_combination(cx, module, first).meet(of_combination(cx, module, second));
    }
    let parts = text.split(".and(").map(|part| attribute::of_text(cx, module, part, 0));
    parts.fold(Facts::NONE, Facts::with)
}

/// The functions of a trait impl that take a request.
fn services(cx: &Cx<'_>, acc: &mut Vec<Entry>, id: ImplId, intercepted: &FxHashMap<AdtId, Vec<Layer>>) {
    let known = &cx.program.impls[id.0 as usize];
    let trait_name = known.trait_.as_ref().and_then(|(_, path)| path.last_name());
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
        if let Some(TypeHead::Adt(adt)) = known.head {
            entry.layers.extend(intercepted.get(&adt).into_iter().flatten().cloned());
        }
        acc.push(entry);
    }
}

/// The interceptors that services are given with, by the service's type.
fn interceptors(cx: &Cx<'_>) -> FxHashMap<AdtId, Vec<Layer>> {
    let mut found: FxHashMap<AdtId, Vec<Layer>> = FxHashMap::default();
    let rows: Vec<&EntryModel> = cx.model.of_role("interceptor").collect();
    for at in 0..cx.program.fns.len() {
        let id = FnId(at as u32);
        let function = cx.function(id);
        let Some(body) = function.hir.body.as_ref().filter(|_| !function.in_test && cx.is_workspace(id))
        else {
            continue;
        };
        let owner = Owner::Fn(id);
        for expr in &body.exprs {
            let ExprKind::Call { callee, args } = &expr.kind else { continue };
            let ExprKind::Path(path) = &body.expr(*callee).kind else { continue };
            let row = rows.iter().find(|row| path.last_name() == Some(row.path));
            let Some(row) = row else { continue };
            let arg = |key: &str| row.index(key).and_then(|at| args.get(at)).copied();
            let (Some(service), Some(check)) = (arg("service"), arg("function")) else { continue };
            let Some(adt) = service_type(cx, owner, service) else { continue };
            let facts = match (&body.expr(check).kind, cx.value(owner, check)) {
                (ExprKind::Closure(_), _) => layer::of_validator(cx, CodeId::Closure(owner, check)),
                (_, Some(Def::Fn(id))) => layer::of_validator(cx, CodeId::Body(Owner::Fn(id))),
                _ => layer::of_expr(cx, owner, check),
            };
            let name = path.last_name().map_or("", Name::as_str).to_owned();
            found.entry(adt).or_default().push(Layer { facts, name, span: expr.span });
        }
    }
    found
}

fn service_type(cx: &Cx<'_>, owner: Owner, expr: ExprId) -> Option<AdtId> {
    match cx.ty(owner, expr).map(Ty::peel) {
        Some(Ty::Adt(id, _)) => Some(*id),
        _ => None,
    }
}

fn head_name(cx: &Cx<'_>, id: ImplId) -> Name {
    match cx.program.impls[id.0 as usize].head {
        Some(TypeHead::Adt(id)) => cx.program.adts[id.0 as usize].name,
        _ => Name::new(""),
    }
}
