//! Which words a test is made of, for tests that nothing else explains.

use super::cx::Cx;
use super::facts::Subject;
use super::words;
use crate::hir::{Body, ExprId, ExprKind, LocalId};
use crate::types::Owner;

/// What an expression mentions.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Mentions {
    /// A caller.
    pub(super) caller: bool,
    /// A role, permission or policy.
    pub(super) role: bool,
    /// A token or secret.
    pub(super) credential: bool,
    /// It only asks whether something is there.
    pub(super) presence: bool,
    /// It only looks at headers, paths or addresses.
    pub(super) request_only: bool,
}

/// Methods that only ask whether something is there, or take a header apart.
const PRESENCE: &[&str] = &[
    "is_none",
    "is_some",
    "is_err",
    "is_ok",
    "is_empty",
    "contains_key",
    "starts_with",
    "ends_with",
    "strip_prefix",
    "get",
    "to_str",
    "split_once",
    "ok",
    "and_then",
    "trim",
    "as_ref",
    "header",
    "headers",
    "split_whitespace",
    "len",
    "cloned",
    "ok_or",
    "ok_or_else",
    "map_err",
    "map",
    "cookie",
    "eq_ignore_ascii_case",
    "as_str",
    "typed_get",
];

/// What a test is made of. What a local says by its name counts only where the client did not send it.
pub(super) fn mentions(
    cx: &Cx<'_>,
    owner: Owner,
    body: &Body,
    expr: ExprId,
    is_sent: &dyn Fn(LocalId) -> bool,
) -> Mentions {
    let mut found = Mentions { presence: true, request_only: false, ..Mentions::default() };
    let mut open = vec![expr];
    let mut budget = 200;
    while let Some(expr) = open.pop() {
        budget -= 1;
        if budget == 0 {
            break;
        }
        let mut word = |name: &str| {
            match words::subject(name) {
                Subject::Identity | Subject::CallerId => found.caller = true,
                Subject::Role => found.role = true,
                Subject::Credential => found.credential = true,
                _ => {}
            }
            if words::of_function(name).is_some_and(|(facts, _)| facts.has(super::facts::Facts::ROLE)) {
                found.role = true;
            }
        };
        match &body.expr(expr).kind {
            ExprKind::Local(local) if is_sent(*local) => {}
            ExprKind::Local(local) => word(body.local(*local).name.as_str()),
            // `get("x-api-key")`
            ExprKind::Lit(crate::hir::Lit::Str(text)) => {
                found.credential |= words::subject(text) == Subject::Credential;
                found.caller |= matches!(words::subject(text), Subject::Identity | Subject::CallerId);
            }
            ExprKind::Path(path) => {
                if let Some(name) = path.last_name() {
                    word(name.as_str());
                }
            }
            ExprKind::Field { base, name, .. } => {
                word(name.as_str());
                open.push(*base);
            }
            ExprKind::MethodCall { receiver, name, args, .. } => {
                word(name.as_str());
                let is_key =
                    |arg: &ExprId| matches!(body.expr(*arg).kind, ExprKind::Lit(_) | ExprKind::Path(_));
                let finds = *name == "get" && !args.iter().all(is_key);
                if finds || !PRESENCE.contains(&name.as_str()) {
                    found.presence = false;
                }
                open.push(*receiver);
                // What an error says is no part of the test.
                if !matches!(name.as_str(), "ok_or" | "ok_or_else" | "map_err") {
                    open.extend(args);
                }
            }
            ExprKind::Call { callee, args } => {
                let is_fn = matches!(cx.target(owner, expr), super::cx::Target::Ctor(_));
                if !is_fn {
                    found.presence = false;
                }
                open.push(*callee);
                open.extend(args);
            }
            ExprKind::Binary { lhs, rhs, .. } => {
                let has_literal = |it: ExprId| matches!(body.expr(it).kind, ExprKind::Lit(_));
                if !has_literal(*lhs) && !has_literal(*rhs) {
                    found.presence = false;
                }
                open.extend([*lhs, *rhs]);
            }
            ExprKind::Unary { expr, .. }
            | ExprKind::Ref { expr, .. }
            | ExprKind::Await(expr)
            | ExprKind::Try(expr)
            | ExprKind::Cast { expr, .. }
            | ExprKind::Let { expr, .. } => open.push(*expr),
            ExprKind::Index { base, index } => open.extend([*base, *index]),
            ExprKind::Macro(call) => open.extend(call.args.iter().filter_map(|arg| arg.value)),
            ExprKind::Closure(closure) => open.push(closure.body),
            ExprKind::Tuple(parts) | ExprKind::Array(parts) => open.extend(parts),
            _ => {}
        }
    }
    found
}
