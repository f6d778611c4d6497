//! Layers: what each establishes for the routes that it covers.

use super::cx::{Cx, Target};
use super::facts::Facts;
use super::model::Keys;
use super::record;
use super::summary::{Mode, Summary, summary};
use super::words;
use crate::catalog::{EntryModel, GuardKind};
use crate::flow::CodeId;
use crate::hir::ExprId;
use crate::names::{AdtId, Def, Origin};
use crate::source::{Name, Span};
use crate::types::{Owner, Ty};

/// A layer where it is put on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Layer {
    /// What it establishes.
    pub(super) facts: Facts,
    /// What it is called in the source.
    pub(super) name: String,
    /// Where it is put on.
    pub(super) span: Span,
}

/// What a middleware function establishes: it is one only if some way does not go on.
pub(super) fn of_middleware(cx: &Cx<'_>, code: CodeId) -> Facts {
    if let CodeId::Body(Owner::Fn(id)) = code
        && let Some(kind) = cx.declared_fn(id)
    {
        return Facts::of(kind);
    }
    if let CodeId::Body(Owner::Fn(id)) = code
        && record::declared_fn(cx, id).is_some()
    {
        return Facts::AUDIT;
    }
    let Summary { next, spells_refusal, has_unread, data, .. } = summary(cx, code, Mode::Middleware);
    // A record counts before and after the answer.
    let recorded = if data == Facts::ALL { Facts::NONE } else { data.records() };
    let read = next.unwrap_or(Facts::NONE);
    if read == Facts::ALL {
        return Facts::NONE;
    }
    if !read.checks().is_none() {
        return read.with(recorded);
    }
    by_name_if(cx, code, spells_refusal && has_unread).with(read).with(recorded)
}

/// What a function establishes that sees every answer.
pub(super) fn of_observer(cx: &Cx<'_>, code: CodeId) -> Facts {
    if let CodeId::Body(Owner::Fn(id)) = code
        && record::declared_fn(cx, id).is_some()
    {
        return Facts::AUDIT;
    }
    let data = summary(cx, code, Mode::Helper).data;
    if data == Facts::ALL { Facts::NONE } else { data.records() }
}

/// What a function establishes whose refusal keeps the handler from running.
pub(super) fn of_validator(cx: &Cx<'_>, code: CodeId) -> Facts {
    if let CodeId::Body(Owner::Fn(id)) = code
        && let Some(kind) = cx.declared_fn(id)
    {
        return Facts::of(kind);
    }
    let Summary { known, can_refuse, has_unread, .. } = summary(cx, code, Mode::Helper);
    let read = known.good;
    if read == Facts::ALL || !can_refuse && read.is_none() {
        return Facts::NONE;
    }
    if !read.checks().is_none() { read } else { by_name_if(cx, code, has_unread).with(read) }
}

/// What a function establishes after which the next one runs by itself, unless it says otherwise.
pub(super) fn of_hoop(cx: &Cx<'_>, code: CodeId) -> Facts {
    if let CodeId::Body(Owner::Fn(id)) = code
        && let Some(kind) = cx.declared_fn(id)
    {
        return Facts::of(kind);
    }
    let Summary { next, known, spells_refusal, has_unread, .. } = summary(cx, code, Mode::Hoop);
    let read = next.unwrap_or(Facts::ALL).meet(known.good);
    if read == Facts::ALL {
        return Facts::NONE;
    }
    if !read.is_none() { read } else { by_name_if(cx, code, spells_refusal && has_unread) }
}

fn by_name_if(cx: &Cx<'_>, code: CodeId, refuses: bool) -> Facts {
    let CodeId::Body(Owner::Fn(id)) = code else { return Facts::NONE };
    let name = cx.function(id).name;
    if !refuses {
        return Facts::NONE;
    }
    words::of_function(name.as_str()).map_or(Facts::NONE, |(facts, _)| facts)
}

/// What the type of a layer establishes: by declaration, by its service's `call`, or by its name.
pub(super) fn of_type(cx: &Cx<'_>, ty: &Ty) -> Facts {
    match ty.peel() {
        Ty::Adt(id, _) => of_adt(cx, *id, 0),
        Ty::Extern(path, _) => of_path(cx, *path),
        _ => Facts::NONE,
    }
}

/// A foreign layer.
pub(super) fn of_path(cx: &Cx<'_>, path: Name) -> Facts {
    if let Some(kind) = cx.catalog.types.get(path).and_then(|model| model.layer_guard) {
        return Facts::of(kind);
    }
    if let Some(row) = cx.model.row(path, "guard-layer") {
        return of_row(row);
    }
    let last = path.as_str().rsplit("::").next().unwrap_or_default();
    if last.starts_with("Require") { words::of_type(last) } else { Facts::NONE }
}

pub(super) fn of_row(row: &EntryModel) -> Facts {
    if row.text("level") == Some("limit") {
        return Facts::LIMIT;
    }
    row.text("level").and_then(GuardKind::from_word).map_or(Facts::NONE, Facts::of)
}

pub(super) fn of_adt(cx: &Cx<'_>, id: AdtId, depth: u32) -> Facts {
    let declared = cx.labels.types.get(&id).and_then(|model| model.layer_guard.or(model.guard));
    let path = cx.program.adts[id.0 as usize].path;
    let by_path = cx.catalog.types.get(path).and_then(|model| model.layer_guard.or(model.guard));
    if let Some(kind) = declared.or(by_path) {
        return Facts::of(kind);
    }
    if let Some(facts) = of_check(cx, id) {
        return facts;
    }
    if record::declared_type(cx, Def::Adt(id)).is_some() {
        return Facts::AUDIT;
    }
    if let Some(facts) = of_observing(cx, id) {
        return facts;
    }
    let services = cx.impls_by_role(id, "service-trait");
    if let Some(service) = services.first() {
        let known = &cx.program.impls[service.0 as usize];
        let call = known.fns.iter().find(|(name, _)| *name == "call");
        let Some((_, call)) = call else { return Facts::NONE };
        // Of a dependency's layer there is no more than its name.
        if Owner::Fn(*call).body(cx.program).is_none() {
            return of_path(cx, path);
        }
        let Summary { next, data, .. } = summary(cx, CodeId::Body(Owner::Fn(*call)), Mode::Service);
        let none_if_dead = |facts: Facts| if facts == Facts::ALL { Facts::NONE } else { facts };
        return none_if_dead(next.unwrap_or(Facts::NONE)).with(none_if_dead(data).records());
    }
    if depth > 3 {
        return Facts::NONE;
    }
    for layer in cx.impls_by_role(id, "layer-trait") {
        if let Some(kind) = cx.labels.guard_impls.get(&layer) {
            return Facts::of(*kind);
        }
        let trait_ = cx.program.impls[layer.0 as usize].trait_.as_ref();
        let path = trait_.and_then(|(def, _)| cx.def_path(*def));
        let row = path.and_then(|path| cx.model.row(path, "layer-trait"));
        let names = row.map_or(vec!["Service", "Transform"], |row| row.texts("assoc"));
        for name in names {
            if let Some(Def::Adt(inner)) = cx.assoc_type(layer, name).and_then(|written| written.def)
                && inner != id
            {
                return of_adt(cx, inner, depth + 1);
            }
        }
    }
    match cx.program.origin(cx.program.adts[id.0 as usize].module) {
        Origin::Dependency => of_path(cx, path),
        _ => Facts::NONE,
    }
}

/// A type with a method that sees every answer: what it records.
pub(super) fn of_observing(cx: &Cx<'_>, id: AdtId) -> Option<Facts> {
    let observing = *cx.impls_by_role(id, "observer-trait").first()?;
    let methods: Vec<&str> =
        cx.model.of_role("observer-trait").flat_map(|row| row.texts("methods")).collect();
    let fns = cx.program.impls[observing.0 as usize].fns.iter();
    let seen = fns.filter(|(name, _)| methods.contains(&name.as_str()));
    let facts = seen.map(|(_, function)| of_observer(cx, CodeId::Body(Owner::Fn(*function))));
    Some(facts.fold(Facts::NONE, Facts::with))
}

/// A type whose check is a method that refuses.
fn of_check(cx: &Cx<'_>, id: AdtId) -> Option<Facts> {
    let check = *cx.impls_by_role(id, "check-trait").first()?;
    let methods: Vec<&str> = cx.model.of_role("check-trait").flat_map(|row| row.texts("method")).collect();
    let fns = &cx.program.impls[check.0 as usize].fns;
    let (_, function) = fns.iter().find(|(name, _)| methods.contains(&name.as_str()))?;
    Owner::Fn(*function).body(cx.program)?;
    Some(of_validator(cx, CodeId::Body(Owner::Fn(*function))))
}

/// A layer by the type of the expression that makes it, or by the type that its constructor belongs to.
pub(super) fn of_expr(cx: &Cx<'_>, owner: Owner, expr: ExprId) -> Facts {
    if let Some(ty) = cx.ty(owner, expr)
        && !matches!(ty.peel(), Ty::Unknown)
    {
        let facts = of_type(cx, ty);
        if !facts.is_none() || matches!(ty.peel(), Ty::Adt(..)) {
            return facts;
        }
    }
    let Some(body) = cx.body(owner) else { return Facts::NONE };
    match &body.expr(expr).kind {
        crate::hir::ExprKind::Call { .. } => match cx.target(owner, expr) {
            Target::Path(path) => {
                let direct = of_path(cx, path);
                let parent = path.as_str().rsplit_once("::").map(|(parent, _)| Name::new(parent));
                let by_parent = parent.map_or(Facts::NONE, |parent| of_path(cx, parent));
                if direct.is_none() { by_parent } else { direct }
            }
            Target::Fns(fns) => fns.first().map_or(Facts::NONE, |id| match cx.self_adt(Owner::Fn(*id)) {
                Some(adt) => of_adt(cx, adt, 0),
                None => of_returned(cx, *id),
            }),
            Target::Ctor(_) => of_ctor(cx, owner, expr),
            _ => Facts::NONE,
        },
        crate::hir::ExprKind::MethodCall { receiver, name, args, .. } => {
            method_level(cx, owner, *name, args).unwrap_or_else(|| of_expr(cx, owner, *receiver))
        }
        crate::hir::ExprKind::Path(_) => match cx.value(owner, expr) {
            Some(Def::Adt(id)) => of_adt(cx, id, 0),
            Some(Def::Extern(path)) => of_path(cx, path),
            _ => Facts::NONE,
        },
        crate::hir::ExprKind::Struct { path, .. } => match cx.path(cx.module(owner), Some(owner), path) {
            Some(Def::Adt(id)) => of_adt(cx, id, 0),
            _ => Facts::NONE,
        },
        crate::hir::ExprKind::Ref { expr, .. } => of_expr(cx, owner, *expr),
        _ => Facts::NONE,
    }
}

/// What a setting of a layer makes of it: `.force_passed(true)` lets everyone pass, `.required_roles(…)` asks for more.
pub(super) fn method_level(cx: &Cx<'_>, owner: Owner, name: Name, args: &[ExprId]) -> Option<Facts> {
    let rows = cx.model.of_role("layer-method");
    let row = rows.into_iter().find(|row| row.path.as_str().rsplit("::").next() == Some(name.as_str()))?;
    if let Some(at) = row.index("when") {
        let body = cx.body(owner)?;
        let kind = args.get(at).map(|arg| &body.expr(*arg).kind);
        if matches!(kind, Some(crate::hir::ExprKind::Lit(crate::hir::Lit::Bool(false)))) {
            return None;
        }
    }
    if let (Some(wanted), Some(arg)) = (row.text("value"), args.first()) {
        let body = cx.body(owner)?;
        let is_it = match &body.expr(*arg).kind {
            crate::hir::ExprKind::Path(path) => path.last_name().is_some_and(|name| name == wanted),
            _ => false,
        };
        if !is_it {
            return None;
        }
    }
    Some(of_row(row))
}

fn of_ctor(cx: &Cx<'_>, owner: Owner, expr: ExprId) -> Facts {
    let Some(body) = cx.body(owner) else { return Facts::NONE };
    let crate::hir::ExprKind::Call { callee, .. } = &body.expr(expr).kind else { return Facts::NONE };
    match cx.value(owner, *callee) {
        Some(Def::Adt(id)) => of_adt(cx, id, 0),
        Some(Def::Extern(path)) => of_path(cx, path),
        _ => Facts::NONE,
    }
}

fn of_returned(cx: &Cx<'_>, id: crate::names::FnId) -> Facts {
    let function = cx.function(id);
    if let Some(kind) = cx.declared_fn(id) {
        return Facts::of(kind);
    }
    let written = function.hir.ret.as_ref().and_then(|ty| cx.written(function.module, None, ty));
    match written.and_then(|written| written.def) {
        Some(Def::Adt(id)) => of_adt(cx, id, 0),
        _ => Facts::NONE,
    }
}
