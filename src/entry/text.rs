//! The text that an expression is, as far as the code says it: literals, constants, what is built of them.

use super::cx::Cx;
use crate::hir::{Body, ExprId, ExprKind, Lit, LocalId, MacroCall, PatKind, Stmt};
use crate::names::Def;
use crate::types::Owner;

/// Constants and locals further away than this are not followed.
const MAX_DEPTH: u32 = 8;

/// The text of an expression. What is only known at run time stands as `{}` in it.
pub fn of(cx: &Cx<'_>, owner: Owner, expr: ExprId) -> Option<String> {
    read(cx, owner, expr, 0)
}

fn read(cx: &Cx<'_>, owner: Owner, expr: ExprId, depth: u32) -> Option<String> {
    if depth > MAX_DEPTH {
        return None;
    }
    let body = cx.body(owner)?;
    let again = |expr: ExprId| read(cx, owner, expr, depth + 1);
    match &body.expr(expr).kind {
        ExprKind::Lit(Lit::Str(text)) => Some(text.to_string()),
        ExprKind::Lit(Lit::Bytes(bytes)) => Some(String::from_utf8_lossy(bytes).into_owned()),
        ExprKind::Ref { expr, .. } | ExprKind::Unary { expr, .. } | ExprKind::Cast { expr, .. } => {
            again(*expr)
        }
        ExprKind::Block { stmts, tail: Some(tail), .. } if stmts.is_empty() => again(*tail),
        ExprKind::MethodCall { receiver, name, .. } => {
            let keeps = [
                "to_string",
                "to_owned",
                "as_str",
                "into",
                "clone",
                "as_ref",
                "trim",
                "as_bytes",
                "into_boxed_str",
            ];
            keeps.contains(&name.as_str()).then(|| again(*receiver))?
        }
        // `AssertSqlSafe(text)`, `String::from(text)`, `Path::new(text)`
        ExprKind::Call { callee, args } if args.len() == 1 => match &body.expr(*callee).kind {
            ExprKind::Path(path) => {
                let last = path.last_name()?;
                let is_kept = super::cx::starts_upper(last) || matches!(last.as_str(), "from" | "new");
                is_kept.then(|| again(args[0]))?
            }
            _ => None,
        },
        ExprKind::Path(_) => match cx.value(owner, expr)? {
            Def::Const(id) => {
                let owner = Owner::Const(id);
                read(cx, owner, cx.body(owner)?.root, depth + 1)
            }
            _ => None,
        },
        ExprKind::Local(local) => again(init_of(body, *local)?),
        ExprKind::Macro(call) => of_macro(cx, owner, call, depth),
        ExprKind::Binary { lhs, rhs, .. } => {
            let end = again(*rhs).unwrap_or_else(|| "{}".to_owned());
            Some(again(*lhs)? + &end)
        }
        _ => None,
    }
}

fn of_macro(cx: &Cx<'_>, owner: Owner, call: &MacroCall, depth: u32) -> Option<String> {
    let name = call.path.last_name()?;
    match name.as_str() {
        "format" | "format_args" | "formatcp" => {
            let format = call.format.as_ref()?;
            let mut text = String::new();
            for (at, part) in format.text.iter().enumerate() {
                text.push_str(part);
                if let Some(piece) = format.pieces.get(at) {
                    let filled = read(cx, owner, piece.expr, depth + 1);
                    text.push_str(filled.as_deref().unwrap_or("{}"));
                }
            }
            Some(text)
        }
        "concat" | "concatcp" | "indoc" | "concat_str" => {
            let parts = call.args.iter().filter_map(|arg| arg.value);
            Some(parts.filter_map(|part| read(cx, owner, part, depth + 1)).collect())
        }
        _ => None,
    }
}

/// What a local is made of, when it is bound once and by its plain name.
pub fn init_of(body: &Body, local: LocalId) -> Option<ExprId> {
    let mut found = None;
    for expr in &body.exprs {
        match &expr.kind {
            ExprKind::Block { stmts, .. } => {
                for stmt in stmts {
                    if let Stmt::Let { pat, init: Some(init), .. } = stmt
                        && matches!(&body.pat(*pat).kind, PatKind::Bind { local: known, sub: None, .. } if *known == local)
                    {
                        found = Some(*init);
                    }
                }
            }
            ExprKind::Assign { lhs, .. } | ExprKind::AssignOp { lhs, .. } if matches!(&body.expr(*lhs).kind, ExprKind::Local(known) if *known == local) =>
            {
                return None;
            }
            _ => {}
        }
    }
    found
}

/// The expressions that a chain of calls goes through, outermost first: `a.b(x).c(y)?` gives itself, `a.b(x).c(y)`, `a.b(x)`, `a`.
/// A local leads on to what it was made of.
pub fn chain(body: &Body, expr: ExprId) -> Vec<ExprId> {
    let mut links = vec![expr];
    while links.len() < 64 {
        let next = match &body.expr(links[links.len() - 1]).kind {
            ExprKind::MethodCall { receiver, .. } => Some(*receiver),
            ExprKind::Try(inner) | ExprKind::Await(inner) => Some(*inner),
            ExprKind::Ref { expr, .. }
            | ExprKind::Unary { expr, .. }
            | ExprKind::Field { base: expr, .. } => Some(*expr),
            ExprKind::Local(local) => init_of(body, *local).filter(|init| !links.contains(init)),
            _ => None,
        };
        match next {
            Some(next) => links.push(next),
            None => break,
        }
    }
    links
}

/// What a link of a chain is given: arguments of its call.
pub fn arguments(body: &Body, expr: ExprId) -> Vec<ExprId> {
    match &body.expr(expr).kind {
        ExprKind::MethodCall { args, .. } | ExprKind::Call { args, .. } => args.clone(),
        ExprKind::Macro(call) => call.args.iter().filter_map(|arg| arg.value).collect(),
        _ => Vec::new(),
    }
}

/// All texts in a chain of calls.
pub fn texts(cx: &Cx<'_>, owner: Owner, expr: ExprId) -> Vec<String> {
    let Some(body) = cx.body(owner) else { return Vec::new() };
    let links = chain(body, expr);
    links.into_iter().flat_map(|link| arguments(body, link)).filter_map(|arg| of(cx, owner, arg)).collect()
}
