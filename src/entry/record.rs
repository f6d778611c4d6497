//! What records an access: by declaration, or by what it does to something that is named for it.
//!
//! An undeclared function is judged by its body, whatever it is called: it records when it inserts into a table, sends to a
//! target or writes to a place named audit. Where the body is not there (a trait's method, a foreign crate) the name has to do.
//! A log line is no record, unless its target is named audit.

use super::cx::{Cx, Target};
use super::sql::{self, Verb};
use super::text;
use super::walk::Walk;
use crate::catalog::{AuditModel, words_of};
use crate::hir::{Body, ExprId, ExprKind, MacroCall, TypeRef};
use crate::names::{Def, FnId, FnParent, TypeHead};
use crate::source::Name;
use crate::types::{Owner, Ty};
use rustc_hash::FxHashSet;

/// Verbs that put something somewhere.
const RECORDING: &[&str] = &[
    "record",
    "log",
    "write",
    "append",
    "emit",
    "insert",
    "insert_one",
    "insert_many",
    "save",
    "publish",
    "send",
    "try_send",
    "push",
    "push_back",
    "store",
    "create",
    "add",
    "put",
    "put_object",
    "put_item",
    "put_record",
    "put_log_events",
    "produce",
    "execute",
    "exec",
    "exec_drop",
    "write_all",
    "write_record",
    "batch_execute",
    "xadd",
    "track",
    "enqueue",
    "submit",
    "fetch_one",
    "get_result",
    "query",
    "query_row",
    "query_one",
    "query_drop",
    "index",
    "persist",
    "post",
    "ingest",
];

/// Whether a name says that something is about the record of accesses.
pub fn is_named(name: &str) -> bool {
    let words = words_of(name);
    let has = |of: &[&str]| words.iter().any(|word| of.contains(&word.as_str()));
    let follows = |first: &[&str], then: &[&str]| {
        words.windows(2).any(|pair| first.contains(&pair[0].as_str()) && then.contains(&pair[1].as_str()))
    };
    has(&[
        "audit",
        "audits",
        "auditor",
        "auditing",
        "audited",
        "auditlog",
        "audittrail",
        "auditevent",
        "accesslog",
        "atna",
    ]) || follows(
        &["access", "disclosure", "disclosures"],
        &[
            "log", "logs", "record", "records", "event", "events", "trail", "entry", "logger", "journal",
            "history",
        ],
    ) || follows(&["log", "record", "track", "journal"], &["access", "disclosure", "accesses"])
        || follows(&["phi", "chart", "record", "patient"], &["access"])
            && has(&["log", "record", "logged", "recorded", "track", "trail"])
}

/// What a function is declared to record, by marks, configuration or models.
pub fn declared_fn<'a>(cx: &Cx<'a>, id: FnId) -> Option<&'a AuditModel> {
    let marked = cx.labels.functions.get(&id).and_then(|model| model.audit.as_ref());
    marked.or_else(|| declared_path(cx, cx.function(id).path))
}

/// What a path is declared to record.
pub fn declared_path<'a>(cx: &Cx<'a>, path: Name) -> Option<&'a AuditModel> {
    cx.catalog.functions.get(path).and_then(|model| model.audit.as_ref())
}

/// What building a type is declared to record.
pub fn declared_type<'a>(cx: &Cx<'a>, def: Def) -> Option<&'a AuditModel> {
    let by_path = || {
        cx.def_path(def).and_then(|path| cx.catalog.types.get(path)).and_then(|model| model.audit.as_ref())
    };
    match def {
        Def::Adt(id) | Def::Variant(id, _) => {
            let marked = cx.labels.types.get(&id).and_then(|model| model.audit.as_ref());
            marked.or_else(|| {
                cx.catalog
                    .types
                    .get(cx.program.adts[id.0 as usize].path)
                    .and_then(|model| model.audit.as_ref())
            })
        }
        _ => by_path(),
    }
}

/// The names that a body must mention one of to record an access: of what is declared to, and of functions that are, or whose
/// type, trait or module is, named for it.
pub fn names(cx: &Cx<'_>) -> FxHashSet<Name> {
    let last = |path: &'static str| Name::new(path.rsplit("::").next().unwrap_or(path));
    let catalog = cx.catalog;
    let functions = catalog.functions.iter().chain(catalog.macros.iter());
    let declared = functions.filter(|(_, model)| model.audit.is_some()).map(|(path, _)| last(path));
    let types = catalog.types.iter().filter(|(_, model)| model.audit.is_some()).map(|(path, _)| last(path));
    let marked = cx.labels.types.iter().filter(|(_, model)| model.audit.is_some());
    let marked = marked.map(|(id, _)| cx.program[*id].name);
    let ours = (0..cx.program.fns.len() as u32)
        .map(FnId)
        .filter(|id| cx.is_workspace(*id) && (is_named_fn(cx, *id) || declared_fn(cx, *id).is_some()));
    let ours = ours.map(|id| cx.function(id).name);
    declared.chain(types).chain(marked).chain(ours).collect()
}

/// Whether a function, its type, trait or module is named for records of accesses.
pub fn is_named_fn(cx: &Cx<'_>, id: FnId) -> bool {
    let function = cx.function(id);
    if is_named(function.name.as_str()) {
        return true;
    }
    if let FnParent::Impl(id) = function.parent {
        let known = &cx.program.impls[id.0 as usize];
        let head = match known.head {
            Some(TypeHead::Adt(id)) => Some(cx.program.adts[id.0 as usize].name),
            _ => None,
        };
        let of_trait = known.trait_.as_ref().and_then(|(_, path)| path.last_name());
        if head.into_iter().chain(of_trait).any(|name| is_named(name.as_str())) {
            return true;
        }
    }
    // The crate's own name says nothing of one function in it.
    function.path.as_str().split("::").skip(1).any(is_named)
}

/// Whether a function of ours records by what it does, and is named for that.
pub fn is_record_fn(cx: &Cx<'_>, id: FnId) -> bool {
    let code = crate::flow::CodeId::Body(Owner::Fn(id));
    is_named_fn(cx, id)
        && !is_getter(cx.function(id).name.as_str())
        && super::summary::summary(cx, code, super::summary::Mode::Helper)
            .data
            .has(super::facts::Facts::AUDIT)
}

/// Whether what a macro does is a record: declared, or an event whose target is named for it.
pub(super) fn is_macro(cx: &Cx<'_>, path: Name, call: &MacroCall) -> bool {
    let declared = cx.catalog.macros.get(path).is_some_and(|model| model.audit.is_some());
    declared || call.target.as_deref().is_some_and(is_target)
}

fn is_target(target: &str) -> bool {
    target.split([':', '.', '/', '-']).any(is_named)
}

impl Walk<'_, '_> {
    /// Whether a call of something without a body that we can read is a record, or a call that is declared to be one.
    pub(super) fn records(
        &self,
        expr: ExprId,
        target: &Target,
        receiver: Option<ExprId>,
        args: &[ExprId],
    ) -> bool {
        let cx = self.cx;
        let name = match target {
            Target::Fns(fns) => {
                return fns.iter().all(|id| {
                    declared_fn(cx, *id).is_some()
                        || cx.function(*id).hir.body.is_none()
                            && is_named_fn(cx, *id)
                            && !is_getter(cx.function(*id).name.as_str())
                });
            }
            Target::Path(path) => {
                if declared_path(cx, *path).is_some() {
                    return true;
                }
                path.as_str().rsplit("::").next().unwrap_or_default()
            }
            Target::Method(name) => name.as_str(),
            Target::Ctor(_) | Target::Value => return false,
        };
        let is_verb = RECORDING.contains(&name) || is_named(name) && !is_getter(name);
        if !is_verb {
            return false;
        }
        let texts: Vec<String> = args.iter().filter_map(|arg| text::of(cx, self.owner, *arg)).collect();
        let mut effects: Vec<sql::Effect> = texts.iter().flat_map(|text| sql::effects(text)).collect();
        if let Some(receiver) = receiver {
            effects.extend(text::texts(cx, self.owner, receiver).iter().flat_map(|text| sql::effects(text)));
        }
        if !effects.is_empty() {
            let appends = |effect: &sql::Effect| matches!(effect.verb, Verb::Insert | Verb::Upsert);
            return effects
                .iter()
                .any(|effect| appends(effect) && (self.in_record || is_named(&effect.table)));
        }
        if matches!(name, "query" | "fetch_one" | "query_row" | "query_one" | "get_result" | "index") {
            return false;
        }
        self.in_record
            || is_named(name)
            || args.iter().any(|arg| self.is_about_records(*arg, 0))
            || receiver.is_some_and(|receiver| self.is_about_records(receiver, 0))
            || self.callee_is_named(expr)
    }

    /// `audit_client::send(…)`, `AuditTrail::append(…)`
    fn callee_is_named(&self, expr: ExprId) -> bool {
        match self.kind(expr) {
            ExprKind::Call { callee, .. } => match self.kind(*callee) {
                ExprKind::Path(path) => path.segments.iter().any(|segment| is_named(segment.name.as_str())),
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether a value is, or is called, something for records: `AuditEvent { … }`, `self.audit`, `audit_log::table`.
    fn is_about_records(&self, expr: ExprId, depth: u32) -> bool {
        if depth > 8 {
            return false;
        }
        let by_type = self.cx.ty(self.owner, expr).and_then(|ty| type_name(self.cx, ty));
        if by_type.is_some_and(|name| is_named(name.as_str())) {
            return true;
        }
        let named_path =
            |path: &crate::hir::Path| path.segments.iter().any(|segment| is_named(segment.name.as_str()));
        let again = |expr: ExprId| self.is_about_records(expr, depth + 1);
        match self.kind(expr) {
            ExprKind::Local(local) => {
                is_named(self.body.local(*local).name.as_str())
                    || text::init_of(self.body, *local).is_some_and(|init| {
                        matches!(
                            self.kind(init),
                            ExprKind::Struct { .. } | ExprKind::Call { .. } | ExprKind::MethodCall { .. }
                        ) && again(init)
                    })
            }
            ExprKind::Path(path) => named_path(path),
            ExprKind::Struct { path, .. } => named_path(path),
            ExprKind::Field { base, name, .. } => is_named(name.as_str()) || again(*base),
            ExprKind::Lit(crate::hir::Lit::Str(text)) => {
                text.len() < 80 && text.split(['.', '/', '-', ':', ' ']).any(is_named)
            }
            ExprKind::Call { callee, args } => again(*callee) || args.iter().any(|arg| again(*arg)),
            ExprKind::MethodCall { receiver, args, name, .. } => {
                is_named(name.as_str()) || again(*receiver) || args.iter().any(|arg| again(*arg))
            }
            ExprKind::Ref { expr, .. }
            | ExprKind::Unary { expr, .. }
            | ExprKind::Try(expr)
            | ExprKind::Await(expr) => again(*expr),
            _ => false,
        }
    }

    /// Whether a call's value does nothing before it is awaited.
    pub(super) fn is_future(&self, expr: ExprId, target: &Target) -> bool {
        if let Some(ty) = self.cx.ty(self.owner, expr) {
            match ty {
                Ty::Future(_) => return true,
                Ty::Opaque(bounds) | Ty::Dyn(bounds) => {
                    let is_future =
                        |name: Option<Name>| name.is_some_and(|name| name.as_str().ends_with("Future"));
                    return bounds.iter().any(|bound| is_future(self.cx.def_path(bound.def)));
                }
                _ => {}
            }
        }
        match target {
            Target::Fns(fns) => fns.iter().all(|id| is_async(self.cx, *id)),
            _ => false,
        }
    }

    /// Whether a value of this type records something when it goes out of scope.
    pub(super) fn records_on_drop(&self, expr: ExprId) -> bool {
        let Some(Ty::Adt(id, _)) = self.cx.ty(self.owner, expr).map(Ty::peel) else { return false };
        drop_of(self.cx, *id).is_some_and(|drop| {
            let code = crate::flow::CodeId::Body(Owner::Fn(drop));
            super::summary::summary(self.cx, code, super::summary::Mode::Helper)
                .data
                .has(super::facts::Facts::AUDIT)
        })
    }
}

fn drop_of(cx: &Cx<'_>, id: crate::names::AdtId) -> Option<FnId> {
    let impls = cx.program.index.impls_of.get(&TypeHead::Adt(id))?;
    let is_drop = |id: &&crate::names::ImplId| {
        let known = &cx.program.impls[id.0 as usize];
        known.trait_.as_ref().and_then(|(_, path)| path.last_name()).is_some_and(|name| name == "Drop")
    };
    let found = impls.iter().find(is_drop)?;
    cx.program.impls[found.0 as usize].fns.iter().find(|(name, _)| *name == "drop").map(|(_, id)| *id)
}

fn is_async(cx: &Cx<'_>, id: FnId) -> bool {
    let function = &cx.function(id).hir;
    function.is_async || function.ret.as_ref().is_some_and(mentions_future)
}

fn mentions_future(ty: &TypeRef) -> bool {
    let named = |path: &crate::hir::Path| {
        path.last_name().is_some_and(|name| name.as_str().ends_with("Future"))
            || path.segments.iter().flat_map(|segment| &segment.args).any(|arg| match arg {
                crate::hir::GenericArg::Type(ty) => mentions_future(ty),
                _ => false,
            })
    };
    match ty {
        TypeRef::Path(path) => named(path),
        TypeRef::Impl(bounds) | TypeRef::Dyn(bounds) => bounds.iter().any(|bound| named(&bound.path)),
        _ => false,
    }
}

fn is_getter(name: &str) -> bool {
    let first = words_of(name).into_iter().next().unwrap_or_default();
    matches!(
        first.as_str(),
        "get"
            | "list"
            | "find"
            | "read"
            | "load"
            | "fetch"
            | "new"
            | "default"
            | "is"
            | "has"
            | "len"
            | "search"
            | "count"
            | "with"
            | "builder"
            | "init"
            | "open"
            | "connect"
            | "from"
            | "to"
            | "into"
            | "as"
            | "verify"
            | "query"
            | "select"
            | "delete"
            | "purge"
            | "clear"
            | "remove"
            | "routes"
            | "router"
            | "layer"
    )
}

/// The last name of a type, behind references and shared pointers.
pub(super) fn type_name(cx: &Cx<'_>, ty: &Ty) -> Option<Name> {
    match ty.peel() {
        Ty::Adt(id, args) => {
            let name = cx.program.adts[id.0 as usize].name;
            match (name.as_str(), args.first()) {
                (
                    "Arc" | "Rc" | "Box" | "Vec" | "Option" | "MutexGuard" | "Mutex" | "RwLock"
                    | "RwLockWriteGuard" | "Sender" | "UnboundedSender" | "Collection" | "State" | "Data"
                    | "Extension",
                    Some(inner),
                ) => type_name(cx, inner),
                _ => Some(name),
            }
        }
        Ty::Extern(path, args) => {
            let last = path.as_str().rsplit("::").next().unwrap_or_default();
            match (last, args.first()) {
                (
                    "Sender" | "UnboundedSender" | "Collection" | "State" | "Data" | "Extension" | "Arc",
                    Some(inner),
                ) => type_name(cx, inner),
                _ => Some(Name::new(last)),
            }
        }
        Ty::Dyn(bounds) | Ty::Opaque(bounds) => {
            let path = cx.def_path(bounds.first()?.def)?;
            Some(Name::new(path.as_str().rsplit("::").next().unwrap_or_default()))
        }
        _ => None,
    }
}

/// Every table, file or bucket that holds a trail: what is declared, and what the program's own records are inserted into.
pub fn stores(cx: &Cx<'_>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut add = |store: &str| {
        let store = store.to_owned();
        if !found.contains(&store) {
            found.push(store);
        }
    };
    let models = cx
        .catalog
        .functions
        .values()
        .chain(cx.catalog.macros.values())
        .filter_map(|model| model.audit.as_ref());
    let of_types = cx.catalog.types.values().filter_map(|model| model.audit.as_ref());
    let marked = cx.labels.functions.values().filter_map(|model| model.audit.as_ref());
    let marked_types = cx.labels.types.values().filter_map(|model| model.audit.as_ref());
    for model in models.chain(of_types).chain(marked).chain(marked_types) {
        model.store.iter().for_each(|store| add(store));
    }
    for at in 0..cx.program.fns.len() {
        let id = FnId(at as u32);
        if cx.is_workspace(id) && declared_fn(cx, id).is_some_and(|model| model.store.is_none()) {
            for table in inserted(cx, id, 0) {
                add(&table);
            }
        }
    }
    found.sort();
    found
}

/// The tables that a function, or what it calls, inserts into.
fn inserted(cx: &Cx<'_>, id: FnId, depth: u32) -> Vec<String> {
    let owner = Owner::Fn(id);
    let mut found = Vec::new();
    let Some(body) = cx.body(owner).filter(|_| depth < 4) else { return found };
    for at in 0..body.exprs.len() {
        let expr = ExprId(at as u32);
        let args = call_args(body, expr);
        for text in args.iter().filter_map(|arg| text::of(cx, owner, *arg)) {
            let effects = sql::effects(&text).into_iter();
            found.extend(
                effects.filter(|it| matches!(it.verb, Verb::Insert | Verb::Upsert)).map(|it| it.table),
            );
        }
        if let ExprKind::Call { .. } | ExprKind::MethodCall { .. } = &body.expr(expr).kind
            && let Target::Fns(fns) = cx.target(owner, expr)
        {
            fns.into_iter()
                .filter(|callee| *callee != id)
                .for_each(|callee| found.extend(inserted(cx, callee, depth + 1)));
        }
    }
    found
}

fn call_args(body: &Body, expr: ExprId) -> Vec<ExprId> {
    text::arguments(body, expr)
}

impl Walk<'_, '_> {
    /// Whether a struct expression builds an event that is declared to be a record by being built.
    pub(super) fn builds_record(&self, expr: ExprId) -> bool {
        let ExprKind::Struct { path, .. } = self.kind(expr) else { return false };
        let typing = self.cx.typings.get(&self.owner);
        let def = typing.and_then(|typing| typing.paths.get(&expr).copied());
        let def = def.or_else(|| self.cx.path(self.cx.module(self.owner), Some(self.owner), path));
        def.is_some_and(|def| declared_type(self.cx, def).is_some())
    }
}
