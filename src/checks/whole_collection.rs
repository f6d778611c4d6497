//! `unbounded_phi_query`: PHI is fetched as a whole collection.

use super::site::{self, Callee};
use crate::catalog::Catalog;
use crate::entry::cx::Cx;
use crate::entry::{sql, text, uses};
use crate::finding::Finding;
use crate::hir::{Body, ExprId, ExprKind, MacroGrammar};
use crate::source::Name;
use crate::types::Owner;

/// Methods that give every row of a statement.
const MANY: &[&str] = &[
    "fetch_all",
    "fetch",
    "fetch_many",
    "query_map",
    "query_and_then",
    "query",
    "query_raw",
    "load",
    "load_iter",
    "get_results",
    "exec",
    "query_iter",
    "all",
    "stream",
    "select",
    "simple_query",
    "query_typed",
];

/// Methods of builders that leave less than everything.
const BOUNDS: &[&str] = &[
    "filter",
    "limit",
    "find",
    "paginate",
    "having",
    "offset",
    "cursor_by",
    "belongs_to",
    "belonging_to",
    "find_related",
    "find_by_id",
    "take",
    "r#where",
    "and_where",
    "eq_any",
    "page",
    "per_page",
    "filter_by",
    "top",
    "or_filter",
    "fetch_page",
    "group_by",
    "count",
];

pub(super) fn check(cx: &Cx<'_>, catalog: &Catalog) -> Vec<Finding> {
    let mut findings = Vec::new();
    let gets_many = site::mention(MANY.iter().chain(&["find"]).map(|name| Name::new(name)));
    for (owner, body) in site::bodies(cx, gets_many) {
        for expr in site::calls(body) {
            let Some((subject, declared)) = whole(cx, owner, body, expr) else { continue };
            let mut finding = site::finding(cx, catalog, "unbounded_phi_query", owner, body.expr(expr).span);
            finding.message =
                format!("all of `{subject}` is fetched: no limit, no page, no filter on the subject");
            finding.label = "everything is fetched here".to_owned();
            finding.inferred = !declared;
            finding.subject = subject;
            findings.push(finding);
        }
    }
    findings
}

/// The PHI that a call fetches as a whole.
fn whole(cx: &Cx<'_>, owner: Owner, body: &Body, expr: ExprId) -> Option<(String, bool)> {
    let ExprKind::MethodCall { receiver, args, .. } = &body.expr(expr).kind else { return None };
    let (name, callee) = site::called(cx, owner, expr);
    if matches!(callee, Callee::Ours | Callee::Std) {
        return None;
    }
    let links = text::chain(body, expr);
    let by_type = || cx.ty(owner, expr).and_then(|ty| uses::phi_type(cx, ty));
    if name == "find" {
        return found(cx, owner, body, expr, *receiver, args).then(|| {
            let of_receiver = cx.ty(owner, *receiver).and_then(|ty| uses::phi_type(cx, ty));
            of_receiver.or_else(|| named(cx, owner, body, &links))
        })?;
    }
    if !MANY.contains(&name.as_str()) {
        return None;
    }
    let texts: Vec<String> =
        text::texts(cx, owner, expr).into_iter().filter(|text| !sql::effects(text).is_empty()).collect();
    if let Some(text) = texts.first() {
        let columns = sql::columns(text);
        let is_ids = !columns.is_empty()
            && columns.iter().all(|column| column == "id" || column.ends_with("_id") || column == "uuid");
        if !sql::is_unbounded(text) || is_ids {
            return None;
        }
        let tables = sql::effects(text);
        return by_type().or_else(|| tables.iter().find_map(|effect| uses::phi_table(cx, &effect.table)));
    }
    // A builder: it must be seen from its start on.
    let is_bounded = links.iter().skip(1).any(|link| match &body.expr(*link).kind {
        ExprKind::MethodCall { name, .. } => BOUNDS.contains(&name.as_str()),
        ExprKind::Call { callee, .. } => match &body.expr(*callee).kind {
            ExprKind::Path(path) => {
                path.last_name().is_some_and(|name| BOUNDS.contains(&name.as_str()) && name != "find")
            }
            _ => true,
        },
        ExprKind::Field { .. } | ExprKind::Macro(_) => true,
        _ => false,
    });
    let root = links.last()?;
    let starts = match &body.expr(*root).kind {
        ExprKind::Path(path) => {
            path.segments.len() > 1 && path.last_name().is_some_and(|name| name == "table")
                || path.as_single().is_some()
        }
        ExprKind::Call { callee, .. } => match &body.expr(*callee).kind {
            ExprKind::Path(path) => path
                .last_name()
                .is_some_and(|name| matches!(name.as_str(), "find" | "table" | "all" | "select")),
            _ => false,
        },
        _ => false,
    };
    (starts && !is_bounded && links.len() > 1)
        .then(|| by_type().or_else(|| named(cx, owner, body, &links)))?
}

/// `collection.find(doc! {})`, and nothing after it that limits.
fn found(cx: &Cx<'_>, owner: Owner, body: &Body, expr: ExprId, receiver: ExprId, args: &[ExprId]) -> bool {
    let Some(filter) = args.first() else { return false };
    let is_empty = match &body.expr(*filter).kind {
        ExprKind::Macro(call) => {
            call.args.is_empty()
                && call.format.is_none()
                && call.tokens.end - call.tokens.start <= 4
                && call.path.last_name().is_some_and(|name| name == "doc")
                && matches!(call.grammar, MacroGrammar::Unknown | MacroGrammar::Exprs | MacroGrammar::Json)
        }
        ExprKind::Path(path) => path.last_name().is_some_and(|name| name == "None"),
        ExprKind::Call { callee, args } => {
            args.is_empty()
                && matches!(&body.expr(*callee).kind, ExprKind::Path(path) if path.last_name().is_some_and(|name| matches!(name.as_str(), "new" | "default")))
        }
        _ => false,
    };
    let has_options = args.len() > 1
        && !matches!(&body.expr(args[1]).kind, ExprKind::Path(path) if path.last_name().is_some_and(|name| name == "None"));
    let is_collection = cx
        .ty(owner, receiver)
        .and_then(|ty| cx.ty_path(ty))
        .is_none_or(|path| path.as_str().ends_with("Collection"));
    let limits = body.exprs.iter().enumerate().any(|(at, outer)| {
        matches!(&outer.kind, ExprKind::MethodCall { name, .. } if matches!(name.as_str(), "limit" | "skip" | "with_options"))
            && text::chain(body, ExprId(at as u32)).contains(&expr)
    });
    is_empty && !has_options && is_collection && !limits
}

/// The PHI type that a module, table or collection of the chain is named after.
fn named(cx: &Cx<'_>, owner: Owner, body: &Body, links: &[ExprId]) -> Option<(String, bool)> {
    links.iter().find_map(|link| {
        let path = match &body.expr(*link).kind {
            ExprKind::Path(path) => Some(path),
            ExprKind::Call { callee, .. } => match &body.expr(*callee).kind {
                ExprKind::Path(path) => Some(path),
                _ => None,
            },
            _ => None,
        };
        let segments = path.into_iter().flat_map(|path| &path.segments);
        let by_path = segments.into_iter().find_map(|segment| uses::phi_table(cx, segment.name.as_str()));
        let texts = text::arguments(body, *link).into_iter().filter_map(|arg| text::of(cx, owner, arg));
        by_path.or_else(|| texts.into_iter().find_map(|text| uses::phi_table(cx, &text)))
    })
}
