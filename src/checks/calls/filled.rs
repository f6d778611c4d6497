//! Maps and sets that are made empty and filled step by step: whether a key is among what is put in.

use super::bodies::At;
use crate::hir::{Body, ExprId, ExprKind, Lit, LocalId, PatKind, Stmt};
use crate::names::Program;
use crate::source::Name;

/// Calls that make an empty collection.
const MAKERS: [&str; 3] = ["new", "default", "with_capacity"];

/// Collections that are known by their keys.
const COLLECTIONS: [&str; 5] = ["HashMap", "BTreeMap", "HashSet", "BTreeSet", "Map"];

/// Whether a value is a collection that starts empty and is never given one of the keys, as far as the body shows all that is done
/// to it.
pub(super) fn lacks(program: &Program, at: At, keys: &[Name]) -> bool {
    let Some(body) = at.0.body(program) else { return false };
    let value = peeled(body, at.1);
    if is_made_empty(body, value) {
        return true;
    }
    let ExprKind::Local(local) = body.expr(value).kind else { return false };
    let starts_empty = init(body, local).is_some_and(|init| is_made_empty(body, peeled(body, init)));
    starts_empty && !is_given(at, body, local, keys)
}

/// Whether a key may be put into the local: an `insert` of it, or a use that says nothing.
fn is_given(at: At, body: &Body, local: LocalId, keys: &[Name]) -> bool {
    let is_local =
        |expr: ExprId| matches!(body.expr(peeled(body, expr)).kind, ExprKind::Local(known) if known == local);
    let mut n_read = 0;
    let n_uses = body
        .exprs
        .iter()
        .filter(|expr| matches!(expr.kind, ExprKind::Local(known) if known == local))
        .count();
    for expr in &body.exprs {
        let ExprKind::MethodCall { receiver, name, args, .. } = &expr.kind else { continue };
        if *name != "insert" || !is_local(*receiver) {
            continue;
        }
        let Some(key) = args.first().and_then(|key| text(body, *key)) else { return true };
        if keys.iter().any(|known| *known == key) {
            return true;
        }
        n_read += 1;
    }
    // Every other use but the one that is asked about may fill it.
    let is_used_here = is_local(at.1);
    n_uses != n_read + usize::from(is_used_here)
}

/// The text of a key, conversions looked through.
fn text(body: &Body, at: ExprId) -> Option<&str> {
    match &body.expr(at).kind {
        ExprKind::Lit(Lit::Str(text)) => Some(text),
        ExprKind::MethodCall { receiver, args, .. } if args.is_empty() => text(body, *receiver),
        ExprKind::Call { args, .. } => match args.as_slice() {
            [only] => text(body, *only),
            _ => None,
        },
        ExprKind::Ref { expr, .. } => text(body, *expr),
        _ => None,
    }
}

fn init(body: &Body, local: LocalId) -> Option<ExprId> {
    let stmts = body.exprs.iter().filter_map(|expr| match &expr.kind {
        ExprKind::Block { stmts, .. } => Some(stmts),
        _ => None,
    });
    stmts.flatten().find_map(|stmt| match stmt {
        Stmt::Let { pat, init, .. } => {
            let is_it = matches!(&body.pat(*pat).kind, PatKind::Bind { local: known, .. } if *known == local);
            if is_it { *init } else { None }
        }
        _ => None,
    })
}

fn is_made_empty(body: &Body, at: ExprId) -> bool {
    let ExprKind::Call { callee, .. } = &body.expr(at).kind else { return false };
    let ExprKind::Path(path) = &body.expr(*callee).kind else { return false };
    let [.., owner, last] = path.segments.as_slice() else { return false };
    COLLECTIONS.contains(&owner.name.as_str()) && MAKERS.contains(&last.name.as_str())
}

fn peeled(body: &Body, at: ExprId) -> ExprId {
    match &body.expr(at).kind {
        ExprKind::Ref { expr, .. } => peeled(body, *expr),
        ExprKind::MethodCall { receiver, name, args, .. } if args.is_empty() && *name == "clone" => {
            peeled(body, *receiver)
        }
        _ => at,
    }
}
