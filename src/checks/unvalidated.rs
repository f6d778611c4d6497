//! `unvalidated_input`: PHI from a request is stored, and no validator saw it.

use super::site::{self, Callee};
use crate::catalog::{Catalog, words_of};
use crate::entry::Entries;
use crate::entry::cx::Cx;
use crate::entry::uses;
use crate::finding::Finding;
use crate::flow::CodeId;
use crate::hir::{Body, ExprId, ExprKind, LocalId, PatId, PatKind, Stmt};
use crate::names::FnId;
use crate::types::Owner;
use rustc_hash::FxHashSet;

/// Verbs of what puts something into a store.
const STORING: &[&str] = &[
    "insert", "save", "create", "store", "add", "update", "put", "upsert", "bind", "push", "write",
    "register", "set", "replace", "append",
];

/// Verbs of what looks at a value before it is believed.
const VALIDATING: &[&str] = &[
    "validate",
    "validated",
    "check",
    "verify",
    "sanitize",
    "sanitise",
    "normalize",
    "parse",
    "ensure",
    "try",
    "is",
];

pub(super) fn check(cx: &Cx<'_>, catalog: &Catalog, entries: &Entries) -> Vec<Finding> {
    let mut findings = Vec::new();
    for handler in &entries.handlers {
        let CodeId::Body(owner @ Owner::Fn(id)) = handler.code else { continue };
        let Some(body) = cx.body(owner) else { continue };
        let Some((locals, subject, declared)) = received(cx, owner, id, body) else { continue };
        let Some(arg) = stored(cx, owner, body, locals) else { continue };
        let mut finding = site::finding(cx, catalog, "unvalidated_input", owner, body.expr(arg).span);
        finding.message = format!("`{subject}` is stored as the request brought it: no validator saw it");
        finding.label = "stored here".to_owned();
        finding.inferred = !declared;
        finding.subject = subject;
        findings.push(finding);
    }
    findings
}

/// The locals of a handler that hold what the client sent, when that is PHI and no extractor has validated it.
fn received(cx: &Cx<'_>, owner: Owner, id: FnId, body: &Body) -> Option<(FxHashSet<LocalId>, String, bool)> {
    let function = cx.function(id);
    let typing = cx.typings.get(&owner)?;
    for param in &function.hir.params {
        let Some(pat) = param.pat else { continue };
        if !cx.is_request(owner, param) {
            continue;
        }
        let ty = typing.pats.get(pat.0 as usize)?;
        if let Some((subject, declared)) = uses::phi_type(cx, ty) {
            let mut locals = FxHashSet::default();
            bound(body, pat, &mut locals);
            return Some((locals, subject, declared));
        }
    }
    None
}

fn bound(body: &Body, pat: PatId, acc: &mut FxHashSet<LocalId>) {
    match &body.pat(pat).kind {
        PatKind::Bind { local, sub, .. } => {
            acc.insert(*local);
            if let Some(sub) = sub {
                bound(body, *sub, acc);
            }
        }
        PatKind::Deref(inner) => bound(body, *inner, acc),
        PatKind::TupleStruct { elems, .. }
        | PatKind::Tuple(elems)
        | PatKind::Slice(elems)
        | PatKind::Or(elems) => {
            elems.iter().for_each(|elem| bound(body, *elem, acc));
        }
        PatKind::Struct { fields, .. } => fields.iter().for_each(|field| bound(body, field.pat, acc)),
        PatKind::Wild | PatKind::Rest | PatKind::Lit | PatKind::Bool(_) | PatKind::Path(_) => {}
    }
}

/// The first argument of a store that the locals reach, when nothing in the handler looks at them.
fn stored(cx: &Cx<'_>, owner: Owner, body: &Body, mut locals: FxHashSet<LocalId>) -> Option<ExprId> {
    // `let form = body.into_inner();`
    for _ in 0..3 {
        for expr in &body.exprs {
            let ExprKind::Block { stmts, .. } = &expr.kind else { continue };
            for stmt in stmts {
                if let Stmt::Let { pat, init: Some(init), .. } = stmt
                    && comes_from(body, *init, &locals)
                {
                    bound(body, *pat, &mut locals);
                }
            }
        }
    }
    let mut found = None;
    for expr in site::calls(body) {
        let (name, callee) = site::called(cx, owner, expr);
        let words = words_of(name.as_str());
        let first = words.first().map_or("", String::as_str);
        let (receiver, args) = match &body.expr(expr).kind {
            ExprKind::MethodCall { receiver, args, .. } => (Some(*receiver), args.clone()),
            ExprKind::Call { args, .. } => (None, args.clone()),
            _ => continue,
        };
        let is_about = |arg: &ExprId| comes_from(body, *arg, &locals);
        if VALIDATING.contains(&first) && (receiver.iter().any(is_about) || args.iter().any(is_about)) {
            return None;
        }
        let stores = STORING.contains(&first) && callee != Callee::Ctor;
        if stores && found.is_none() {
            found = args.iter().copied().find(|arg| is_about(arg));
        }
    }
    found
}

/// Whether a value is one of the locals, a part of one, or built of them.
fn comes_from(body: &Body, expr: ExprId, locals: &FxHashSet<LocalId>) -> bool {
    let again = |expr: &ExprId| comes_from(body, *expr, locals);
    match &body.expr(expr).kind {
        ExprKind::Local(local) => locals.contains(local),
        ExprKind::Field { base, .. } => again(base),
        ExprKind::Ref { expr, .. }
        | ExprKind::Unary { expr, .. }
        | ExprKind::Try(expr)
        | ExprKind::Await(expr) => again(expr),
        ExprKind::MethodCall { receiver, .. } => again(receiver),
        ExprKind::Struct { fields, base, .. } => {
            fields.iter().any(|field| again(&field.expr)) || base.iter().any(again)
        }
        ExprKind::Call { args, .. } => args.iter().any(again),
        ExprKind::Tuple(parts) | ExprKind::Array(parts) => parts.iter().any(again),
        _ => false,
    }
}
