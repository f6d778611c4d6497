//! What the outside can call, and what checks the caller there.
//!
//! - [`router`] evaluates the code that builds routers, [`register`] the calls in it that the catalog knows; [`attribute`]
//!   reads handlers that say so themselves, [`service`] impls whose functions answer;
//! - [`layer`], [`extract`] say what a layer and an extractor establish, by what their code does;
//! - [`walk`] (with [`call`], [`pat`], [`mention`]) follows code along its ways and knows what was checked at each point,
//!   [`summary`] is what its callers see of it, [`words`] what names say where no code does;
//! - [`verdict`] joins all that with what handlers answer.
//!
//! A handler's level is that of its weakest mount. Framework facts are `[[entry]]` and `[[guard]]` rows of the catalog, see
//! [`model`].
//!
//! Invariant: no name of a lint or a crate stands in this room.

mod attribute;
mod call;
pub(crate) mod cx;
mod extract;
mod facts;
mod layer;
mod mention;
mod model;
mod pat;
pub(crate) mod record;
mod register;
mod relation;
mod router;
mod service;
pub(crate) mod sql;
mod summary;
pub(crate) mod text;
pub(crate) mod uses;
mod value;
mod verdict;
mod walk;
mod words;

pub use verdict::findings;

use crate::flow::CodeId;
use crate::hir::{Expr, ExprKind};
use crate::names::{AdtId, Def, FnId, ImplId};
use crate::source::{Name, Span};
use crate::types::Owner;
use cx::{Cx, Target};
use facts::Facts;
use layer::Layer;
use model::Keys;
use router::Routers;
use rustc_hash::{FxHashMap, FxHashSet};
use service::Services;
use summary::Mode;
use value::Entry;

/// Everything that the outside can call, and what checks the caller there.
#[derive(Clone, Debug, Default)]
pub struct Entries {
    /// In the order of their code.
    pub handlers: Vec<Handler>,
    /// Fields of answers that have a guard of their own: `Patient.ssn`.
    pub guarded_fields: FxHashMap<String, GuardLevel>,
}

/// Code that answers requests.
#[derive(Clone, Debug)]
pub struct Handler {
    /// The function or closure.
    pub code: CodeId,
    /// Its name; empty for a closure.
    pub name: Name,
    /// The name in `fn name`, or the whole closure.
    pub name_span: Span,
    /// Where it can be reached. Never empty.
    pub mounts: Vec<Mount>,
    /// A lookup by an id from the request that has nothing to do with the caller.
    pub untied: Option<Span>,
    /// What it does with PHI, whether or not that is in its answer.
    pub uses: Option<uses::Use>,
    /// The stored entity that its answer is made of.
    pub entity: Option<uses::Use>,
    /// Whether callers choose which fields of its answer they read, each with its own guard.
    pub reads_fields: bool,
}

/// A route that leads to a handler.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mount {
    /// `GET /patients/{id}`
    pub route: String,
    /// Where it is registered.
    pub span: Span,
    /// What is known of the caller when the handler answers.
    pub level: GuardLevel,
    /// What is known of the caller when the handler sends data on the way.
    pub level_when_sent: GuardLevel,
    /// Whether something ties the caller to the record.
    pub has_relationship: bool,
    /// Whether the access is recorded whenever the handler answers.
    pub is_recorded: bool,
    /// Whether how often one may ask is limited.
    pub is_limited: bool,
    /// What establishes the level, and what does not cover the route.
    pub why: Vec<(Span, String)>,
}

/// What is known of a caller.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum GuardLevel {
    /// Nothing.
    None,
    /// Who it is.
    Authenticated,
    /// That they may: a role or permission was checked.
    Role,
}

impl Entries {
    /// The codes of all handlers.
    pub fn codes(&self) -> FxHashSet<CodeId> {
        self.handlers.iter().map(|handler| handler.code).collect()
    }
}

impl Handler {
    /// The weakest of its mounts.
    pub fn level(&self) -> GuardLevel {
        self.mounts.iter().map(|mount| mount.level).min().unwrap_or(GuardLevel::None)
    }
}

/// Finds all handlers of the workspace, with where they are mounted and what checks the caller.
pub(crate) fn find(cx: &Cx<'_>) -> Entries {
    let entities = uses::entities(cx);
    let services = Services::find(cx);
    let mut entries = routes(cx, &services);
    let mounted: FxHashSet<CodeId> = entries.iter().map(|entry| entry.handler).collect();
    let alone = services.all.iter().map(|(_, entry)| entry);
    entries.extend(alone.filter(|entry| !mounted.contains(&entry.handler)).cloned());
    entries.extend(declared(cx, &entries));
    let (gateways, entries): (Vec<Entry>, Vec<Entry>) =
        entries.into_iter().partition(|entry| entry.is_gateway);
    let mut by_code: Vec<(CodeId, Vec<Entry>)> = Vec::new();
    for entry in entries {
        match by_code.iter_mut().find(|(code, _)| *code == entry.handler) {
            Some((_, mounts)) => mounts.push(entry),
            None => by_code.push((entry.handler, vec![entry])),
        }
    }
    by_code.sort_by_key(|(code, _)| *code);
    let is_object =
        |code: &CodeId| matches!(code, CodeId::Body(Owner::Fn(id)) if service::is_object(cx, *id));
    let (objects, plain): (Vec<_>, Vec<_>) = by_code.into_iter().partition(|(code, _)| is_object(code));
    let mut handlers: Vec<Handler> =
        plain.into_iter().filter_map(|(code, mounts)| handler(cx, code, &mounts)).collect();
    let mut around: Vec<Layer> = gateway(cx, &gateways, &handlers).into_iter().collect();
    if !objects.is_empty() {
        around.extend(observers_of_objects(cx));
    }
    // What they answer is what the fields give.
    handlers.retain(|handler| !takes_query(cx, handler));
    for (code, mut mounts) in objects {
        mounts.iter_mut().for_each(|mount| mount.layers.extend(around.iter().cloned()));
        let made = handler(cx, code, &mounts);
        handlers.extend(made.map(|handler| Handler { reads_fields: true, ..handler }));
    }
    handlers.sort_by_key(|handler| handler.code);
    for handler in &mut handlers {
        handler.uses = uses::of_handler(cx, handler.code);
        handler.entity = uses::answered(cx, handler.code, &entities);
    }
    let guarded_fields = service::guarded_fields(cx).into_iter().collect();
    Entries { handlers, guarded_fields }
}

/// What is checked wherever queries for objects come in.
fn gateway(cx: &Cx<'_>, services: &[Entry], handlers: &[Handler]) -> Option<Layer> {
    let of_handler = |handler: &Handler| {
        let facts = match handler.level() {
            GuardLevel::None => Facts::NONE,
            GuardLevel::Authenticated => Facts::IDENTITY,
            GuardLevel::Role => Facts::IDENTITY.with(Facts::ROLE),
        };
        Layer { facts, name: handler.name.as_str().to_owned(), span: handler.name_span }
    };
    let of_service = |entry: &Entry| {
        let facts = entry.layers.iter().fold(Facts::NONE, |acc, layer| acc.with(layer.facts));
        Layer { facts, name: entry.route.clone(), span: entry.span }
    };
    let all = handlers
        .iter()
        .filter(|handler| takes_query(cx, handler))
        .map(of_handler)
        .chain(services.iter().map(of_service));
    all.reduce(|a, b| Layer { facts: a.facts.meet(b.facts), ..a })
}

/// What records every query for objects.
fn observers_of_objects(cx: &Cx<'_>) -> Vec<Layer> {
    let mut found = Vec::new();
    for (at, adt) in cx.program.adts.iter().enumerate() {
        let id = AdtId(at as u32);
        let is_around = |impl_id: &ImplId| {
            let trait_ = cx.program[*impl_id].trait_.as_ref().and_then(|(def, _)| cx.def_path(*def));
            trait_.and_then(|path| cx.model.row(path, "observer-trait")).is_some_and(|row| row.is("objects"))
        };
        if adt.in_test || !cx.impls_by_role(id, "observer-trait").iter().any(is_around) {
            continue;
        }
        let facts = layer::of_observing(cx, id).unwrap_or(Facts::NONE);
        found.push(Layer { facts, name: adt.name.as_str().to_owned(), span: adt.name_span });
    }
    found
}

/// Whether a handler is where the queries for objects come in.
fn takes_query(cx: &Cx<'_>, handler: &Handler) -> bool {
    let CodeId::Body(Owner::Fn(id)) = handler.code else { return false };
    let function = cx.function(id);
    function.hir.params.iter().any(|param| {
        let written = cx.written(function.module, Some(Owner::Fn(id)), &param.ty);
        let path = written.and_then(|written| written.def).and_then(|def| cx.def_path(def));
        path.is_some_and(|path| cx.model.row(path, "gateway").is_some())
    })
}

/// What the code that builds routers serves.
fn routes(cx: &Cx<'_>, services: &Services) -> Vec<Entry> {
    let (builders, callers) = builders(cx);
    let mut roots: Vec<FnId> = builders.iter().copied().filter(|id| !callers.contains_key(id)).collect();
    roots.sort();
    let mut all: Vec<FnId> = builders.iter().copied().collect();
    all.sort();
    let mut routers = Routers::new(cx, services, builders);
    for id in roots.into_iter().chain(all) {
        if !routers.seen.contains(&id) {
            routers.run_root(id);
        }
    }
    routers.served
}

/// Functions whose attributes make them handlers, and which no router mentions.
fn declared(cx: &Cx<'_>, mounted: &[Entry]) -> Vec<Entry> {
    let known: FxHashSet<CodeId> = mounted.iter().map(|entry| entry.handler).collect();
    let mut found = Vec::new();
    for at in 0..cx.program.fns.len() {
        let id = FnId(at as u32);
        let function = cx.function(id);
        let is_ours = !function.in_test && function.hir.body.is_some() && cx.is_workspace(id);
        if is_ours && !function.attrs.is_empty() && !known.contains(&CodeId::Body(Owner::Fn(id))) {
            found.extend(attribute::entries(cx, id));
        }
    }
    found
}

/// Functions that build or take routers, and those that call them, with who calls which.
fn builders(cx: &Cx<'_>) -> (FxHashSet<FnId>, FxHashMap<FnId, Vec<FnId>>) {
    let mut builders: FxHashSet<FnId> = FxHashSet::default();
    let mut called_by: FxHashMap<FnId, Vec<FnId>> = FxHashMap::default();
    for at in 0..cx.program.fns.len() {
        let id = FnId(at as u32);
        let function = cx.function(id);
        let Some(body) = function.hir.body.as_ref().filter(|_| !function.in_test && cx.is_workspace(id))
        else {
            continue;
        };
        let owner = Owner::Fn(id);
        let mut mentions = signature_mentions(cx, id);
        for (expr_at, expr) in body.exprs.iter().enumerate() {
            let expr_id = crate::hir::ExprId(expr_at as u32);
            match meant(cx, owner, expr_id, expr) {
                Meant::Model => mentions = true,
                Meant::Fns(fns) => fns.into_iter().for_each(|callee| {
                    if callee != id {
                        called_by.entry(callee).or_default().push(id);
                    }
                }),
                Meant::Nothing => {}
            }
        }
        if mentions {
            builders.insert(id);
        }
    }
    let mut open: Vec<FnId> = builders.iter().copied().collect();
    while let Some(id) = open.pop() {
        for caller in called_by.get(&id).into_iter().flatten() {
            if builders.insert(*caller) {
                open.push(*caller);
            }
        }
    }
    called_by.retain(|callee, callers| {
        callers.retain(|caller| builders.contains(caller));
        builders.contains(callee) && !callers.is_empty()
    });
    (builders, called_by)
}

enum Meant {
    Model,
    Fns(Vec<FnId>),
    Nothing,
}

/// What of routers an expression mentions.
fn meant(cx: &Cx<'_>, owner: Owner, id: crate::hir::ExprId, expr: &Expr) -> Meant {
    const ROLES: [&str; 6] = ["new", "add", "configure", "layer", "middleware", "stack"];
    if let Some(body) = cx.body(owner)
        && service::mount_row(cx, owner, body, id).is_some()
    {
        return Meant::Model;
    }
    let by_path = |path: Name| match cx.model.any(path, &ROLES) {
        Some(_) => Meant::Model,
        None => Meant::Nothing,
    };
    match &expr.kind {
        ExprKind::Call { .. } | ExprKind::MethodCall { .. } => match cx.target(owner, id) {
            Target::Path(path) => by_path(path),
            Target::Fns(fns) => Meant::Fns(fns),
            _ => Meant::Nothing,
        },
        ExprKind::Path(_) => match cx.value(owner, id) {
            Some(Def::Fn(id)) if cx.is_workspace(id) => Meant::Fns(vec![id]),
            Some(def) => cx.def_path(def).map_or(Meant::Nothing, by_path),
            None => Meant::Nothing,
        },
        ExprKind::Macro(call) => match cx.model.row(Name::new(&call.path.text()), "macro-new") {
            Some(_) => Meant::Model,
            None => Meant::Nothing,
        },
        _ => Meant::Nothing,
    }
}

fn signature_mentions(cx: &Cx<'_>, id: FnId) -> bool {
    let function = cx.function(id);
    let params = function.hir.params.iter().map(|param| &param.ty);
    params.chain(&function.hir.ret).any(|ty| {
        let written = cx.written(function.module, Some(Owner::Fn(id)), ty);
        let path = written.and_then(|written| written.def).and_then(|def| cx.def_path(def));
        path.is_some_and(|path| cx.model.container(path).is_some())
    })
}

/// A handler with the level of each of its mounts.
fn handler(cx: &Cx<'_>, code: CodeId, entries: &[Entry]) -> Option<Handler> {
    let (name, name_span) = match code {
        CodeId::Body(Owner::Fn(id)) => {
            let function = cx.function(id);
            if function.in_test || !cx.is_workspace(id) {
                return None;
            }
            (function.name, function.name_span)
        }
        CodeId::Closure(owner, expr) => (Name::new(""), cx.body(owner)?.expr(expr).span),
        CodeId::Body(Owner::Const(_)) => return None,
    };
    let own = summary::summary(cx, code, Mode::Handler);
    let untied = own.untied;
    let sent = own.sent.filter(|sent| *sent != Facts::ALL);
    let mut why = Vec::new();
    let facts = match own.data == Facts::ALL {
        true => Facts::NONE,
        false => own.data,
    };
    let mut around = Facts::NONE;
    if !facts.checks().is_none() {
        why.push((name_span, format!("the handler itself {}", shown(facts))));
    }
    if own.is_own && facts.has(Facts::IDENTITY) {
        around = Facts::ROLE.with(Facts::RELATIONSHIP);
        why.push((name_span, "what is looked up is the caller's own".to_owned()));
    }
    if let CodeId::Body(Owner::Fn(id)) = code {
        if record::declared_fn(cx, id).is_some() {
            around = around.with(Facts::AUDIT);
        }
        for (guard, span) in attribute::guards(cx, &cx.function(id).attrs) {
            around = around.with(guard);
            why.push((span, format!("the attribute {}", shown(guard))));
        }
        if let Some(kind) = cx.labels.functions.get(&id).and_then(|model| model.guard) {
            around = around.with(Facts::of(kind));
        }
    }
    let sent = sent.unwrap_or(facts).with(around);
    let facts = facts.with(around);
    let mounts = entries.iter().map(|entry| mount(entry, facts, sent, why.clone())).collect();
    Some(Handler { code, name, name_span, mounts, untied, uses: None, entity: None, reads_fields: false })
}

fn mount(entry: &Entry, own: Facts, sent: Facts, mut why: Vec<(Span, String)>) -> Mount {
    let mut around = Facts::NONE;
    for layer in &entry.layers {
        around = around.with(layer.facts);
        if !layer.facts.checks().is_none() {
            why.push((layer.span, format!("the layer `{}` {}", layer.name, shown(layer.facts))));
        }
    }
    for layer in entry.missed.iter().filter(|layer| !layer.facts.checks().is_none()) {
        why.push((layer.span, format!("the layer `{}` does not cover this route", layer.name)));
    }
    let verb = entry.verb.map_or(String::new(), |verb| format!("{verb} "));
    let route = match (entry.is_fallback, entry.route.as_str()) {
        (true, "") => "the fallback".to_owned(),
        (true, route) => format!("the fallback below {route}"),
        (false, "") => format!("{verb}/").trim_start().to_owned(),
        (false, route) => format!("{verb}{route}"),
    };
    Mount {
        route,
        span: entry.span,
        level: level_of(own.with(around)),
        level_when_sent: level_of(sent.with(around)),
        has_relationship: own.with(around).has(Facts::RELATIONSHIP),
        is_recorded: own.with(around).has(Facts::AUDIT),
        is_limited: own.with(around).has(Facts::LIMIT),
        why,
    }
}

fn level_of(facts: Facts) -> GuardLevel {
    match (facts.has(Facts::ROLE), facts.has(Facts::IDENTITY)) {
        (true, _) => GuardLevel::Role,
        (false, true) => GuardLevel::Authenticated,
        (false, false) => GuardLevel::None,
    }
}

fn shown(facts: Facts) -> &'static str {
    match (facts.has(Facts::ROLE), facts.has(Facts::IDENTITY), facts.has(Facts::RELATIONSHIP)) {
        (true, _, _) => "checks a role",
        (false, true, true) => "establishes who calls, and ties them to the record",
        (false, true, false) => "establishes who calls",
        (false, false, _) => "ties the caller to the record",
    }
}
