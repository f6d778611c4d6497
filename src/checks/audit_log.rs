//! `audit_log_mutable`: what holds the trail is updated, deleted from, truncated.

use super::site::{self, Callee};
use crate::catalog::{Catalog, words_of};
use crate::entry::cx::Cx;
use crate::entry::{record, sql, text};
use crate::finding::Finding;
use crate::hir::{Body, ExprId, ExprKind, Lit, MacroGrammar};
use crate::source::Name;
use crate::types::Owner;

/// Methods that change or remove what a collection or table holds.
const CHANGING: &[&str] = &[
    "delete_many",
    "delete_one",
    "delete_by_id",
    "update_many",
    "update_one",
    "replace_one",
    "find_one_and_update",
    "find_one_and_delete",
    "find_one_and_replace",
    "drop_collection",
    "drop",
    "truncate",
    "delete_all",
];

/// Functions of builders that name the table in what they are given.
const STARTING: &[&str] = &["delete", "update", "replace_into"];

pub(super) fn check(cx: &Cx<'_>, catalog: &Catalog) -> Vec<Finding> {
    let stores = record::stores(cx);
    let mut findings = Vec::new();
    let changes_files =
        ["remove_file", "remove_dir_all", "create", "write", "copy", "rename", "set_len", "bucket"];
    let names = CHANGING.iter().chain(STARTING).chain(&changes_files).chain(&["truncate", "open"]);
    let mentions = site::mention(names.map(|name| Name::new(name)));
    for (owner, body) in site::bodies(cx, |body| mentions(body) || may_change(body)) {
        for expr in site::calls(body) {
            let Some((store, what)) = changed(cx, &stores, owner, body, expr) else { continue };
            let mut finding = site::finding(cx, catalog, "audit_log_mutable", owner, body.expr(expr).span);
            finding.message = format!("the audit trail in `{store}` {what}");
            finding.label = format!("{what} here");
            finding.subject = store;
            findings.push(finding);
        }
    }
    findings
}

/// Whether a body holds a statement that changes a table, or the name of a constant that may be one.
fn may_change(body: &Body) -> bool {
    let is_constant = |name: &Name| !name.as_str().contains(|c: char| c.is_lowercase());
    let changes = |text: &str| {
        let text = text.to_ascii_lowercase();
        ["update", "delete", "truncate", "drop", "replace"].iter().any(|verb| text.contains(verb))
    };
    body.mentions.iter().any(is_constant)
        || body.exprs.iter().any(|expr| match &expr.kind {
            ExprKind::Lit(Lit::Str(text)) => changes(text),
            // Statements in macros are texts of their own.
            ExprKind::Macro(_) => true,
            _ => false,
        })
}

/// The store that a call changes, and how.
fn changed(
    cx: &Cx<'_>,
    stores: &[String],
    owner: Owner,
    body: &Body,
    expr: ExprId,
) -> Option<(String, &'static str)> {
    if let ExprKind::Macro(call) = &body.expr(expr).kind
        && call.grammar != MacroGrammar::Query
    {
        return None;
    }
    let (name, callee) = site::called(cx, owner, expr);
    let args = text::arguments(body, expr);
    if callee != Callee::Ctor && !(callee == Callee::Std && name != "execute") {
        for text in args.iter().filter_map(|arg| text::of(cx, owner, *arg)) {
            let effects = sql::effects(&text);
            let hit = effects.iter().find(|effect| effect.verb.changes() && is_store(stores, &effect.table));
            if let Some(hit) = hit {
                return Some((hit.table.clone(), worded(hit.verb)));
            }
        }
    }
    in_builder(stores, body, expr, name.as_str(), callee, &|arg| text::of(cx, owner, arg))
        .or_else(|| in_file(cx, stores, owner, body, expr, name.as_str()))
        .or_else(|| in_bucket(cx, stores, owner, body, expr, name.as_str()))
}

fn worded(verb: sql::Verb) -> &'static str {
    match verb {
        sql::Verb::Update | sql::Verb::Upsert => "is updated",
        sql::Verb::Delete => "is deleted from",
        sql::Verb::Truncate => "is truncated",
        _ => "is dropped",
    }
}

/// Whether a table is declared to hold the trail, or can hold nothing else by its name.
fn is_store(stores: &[String], table: &str) -> bool {
    let last = |store: &str| store.rsplit('.').next().unwrap_or(store).to_ascii_lowercase();
    let table = table.to_ascii_lowercase();
    if stores.iter().any(|store| store.eq_ignore_ascii_case(&table) || last(store) == table) {
        return true;
    }
    let words = words_of(&table);
    let is_about = words
        .iter()
        .any(|word| matches!(word.as_str(), "audit" | "audits" | "access" | "disclosure" | "auditlog"));
    let is_trail = |word: &String| {
        matches!(
            word.as_str(),
            "log"
                | "logs"
                | "trail"
                | "trails"
                | "event"
                | "events"
                | "entry"
                | "entries"
                | "record"
                | "records"
                | "journal"
                | "auditlog"
        )
    };
    is_about && record::is_named(&table) && (words.len() == 1 || words.iter().any(is_trail))
}

/// Query builders and document stores: the table stands in a path or a text of the chain.
fn in_builder(
    stores: &[String],
    body: &Body,
    expr: ExprId,
    name: &str,
    callee: Callee,
    text_of: &dyn Fn(ExprId) -> Option<String>,
) -> Option<(String, &'static str)> {
    let is_starting = STARTING.contains(&name) && matches!(body.expr(expr).kind, ExprKind::Call { .. });
    let is_changing = CHANGING.contains(&name);
    if !is_starting && !is_changing || callee == Callee::Std || callee == Callee::Ours {
        return None;
    }
    let mut links = text::chain(body, expr);
    if is_starting {
        links = text::arguments(body, expr).into_iter().flat_map(|arg| text::chain(body, arg)).collect();
    }
    let what =
        if name.contains("update") || name.contains("replace") { "is updated" } else { "is deleted from" };
    links.into_iter().find_map(|link| {
        let mut names: Vec<String> = match &body.expr(link).kind {
            ExprKind::Path(path) => {
                path.segments.iter().map(|segment| segment.name.as_str().to_owned()).collect()
            }
            ExprKind::Call { callee, .. } => match &body.expr(*callee).kind {
                ExprKind::Path(path) => path
                    .segments
                    .iter()
                    .rev()
                    .skip(1)
                    .map(|segment| segment.name.as_str().to_owned())
                    .collect(),
                _ => Vec::new(),
            },
            ExprKind::Field { name, .. } if is_changing => vec![name.as_str().to_owned()],
            ExprKind::Local(local) if is_changing => vec![body.local(*local).name.as_str().to_owned()],
            _ => Vec::new(),
        };
        names.extend(text::arguments(body, link).into_iter().filter(|arg| *arg != expr).filter_map(text_of));
        names.into_iter().find(|name| is_store(stores, name)).map(|name| (name, what))
    })
}

/// A file that is removed, overwritten or cut.
fn in_file(
    cx: &Cx<'_>,
    stores: &[String],
    owner: Owner,
    body: &Body,
    expr: ExprId,
    name: &str,
) -> Option<(String, &'static str)> {
    let is_store = |path: &String| {
        stores.iter().any(|store| {
            store == path || path.ends_with(&format!("/{store}")) || store.ends_with(&format!("/{path}"))
        })
    };
    let given =
        || text::arguments(body, expr).into_iter().filter_map(|arg| text::of(cx, owner, arg)).find(is_store);
    let in_chain = || text::texts(cx, owner, expr).into_iter().find(is_store);
    match name {
        "remove_file" | "remove_dir_all" => Some((given()?, "is removed")),
        "create" | "write" | "copy" | "rename" => {
            let args = text::arguments(body, expr);
            let is_path =
                args.first().and_then(|arg| text::of(cx, owner, *arg)).filter(|path| is_store(path));
            let path = if name == "copy" {
                args.get(1).and_then(|arg| text::of(cx, owner, *arg)).filter(|path| is_store(path))
            } else {
                is_path
            };
            Some((path?, "is overwritten"))
        }
        "set_len" => Some((in_chain()?, "is truncated")),
        "open" => {
            let truncates = text::chain(body, expr).into_iter().any(|link| match &body.expr(link).kind {
                ExprKind::MethodCall { name, args, .. } => {
                    *name == "truncate"
                        && args
                            .first()
                            .is_some_and(|arg| matches!(body.expr(*arg).kind, ExprKind::Lit(Lit::Bool(true))))
                }
                _ => false,
            });
            Some((given().filter(|_| truncates)?, "is truncated"))
        }
        _ => None,
    }
}

/// An object store's bucket: `.delete_object().bucket("audit-trail")`.
fn in_bucket(
    cx: &Cx<'_>,
    stores: &[String],
    owner: Owner,
    body: &Body,
    expr: ExprId,
    name: &str,
) -> Option<(String, &'static str)> {
    if name != "bucket" {
        return None;
    }
    let bucket = text::arguments(body, expr)
        .into_iter()
        .filter_map(|arg| text::of(cx, owner, arg))
        .find(|it| stores.contains(it))?;
    let deletes = text::chain(body, expr).into_iter().any(|link| match &body.expr(link).kind {
        ExprKind::MethodCall { name, .. } => name.as_str().starts_with("delete_"),
        _ => false,
    });
    deletes.then_some((bucket, "is deleted from"))
}
