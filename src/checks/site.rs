//! Where the checks look: bodies of the analysed code, and findings at expressions of them.

use crate::catalog::Catalog;
use crate::entry::cx::{Cx, Target};
use crate::finding::Finding;
use crate::hir::{Body, ExprId, ExprKind};
use crate::source::{Name, Span};
use crate::types::{Owner, Ty};
use rustc_hash::FxHashSet;

/// Every body of the workspace that is analysed and that a check can be about, in order: only those need be typed.
pub(super) fn bodies<'a>(cx: &Cx<'a>, is_about: impl Fn(&Body) -> bool) -> Vec<(Owner, &'a Body)> {
    let all = cx.typings.keys().filter_map(|owner| Some((*owner, cx.body(*owner)?)));
    all.filter(|(_, body)| is_about(body)).collect()
}

/// A test for bodies that mention one of the names.
pub(super) fn mention(names: impl IntoIterator<Item = Name>) -> impl Fn(&Body) -> bool {
    let names: FxHashSet<Name> = names.into_iter().collect();
    move |body| body.mentions.iter().any(|name| names.contains(name))
}

/// The calls of a body: functions, methods, macros that were not expanded.
pub(super) fn calls(body: &Body) -> impl Iterator<Item = ExprId> {
    body.exprs.iter().enumerate().filter_map(|(at, expr)| {
        let is_call =
            matches!(&expr.kind, ExprKind::Call { .. } | ExprKind::MethodCall { .. } | ExprKind::Macro(_));
        is_call.then_some(ExprId(at as u32))
    })
}

/// A finding at a place in a body; the words are left to be filled in.
pub(super) fn finding(cx: &Cx<'_>, catalog: &Catalog, lint: &str, owner: Owner, span: Span) -> Finding {
    let (item, enclosing) = owner.item(cx.program);
    Finding { item, enclosing, ..Finding::new(catalog, Name::new(lint), span) }
}

/// The last word of what is called, and whether that is std's or ours.
pub(super) fn called(cx: &Cx<'_>, owner: Owner, expr: ExprId) -> (Name, Callee) {
    match cx.target(owner, expr) {
        Target::Fns(fns) => (cx.function(fns[0]).name, Callee::Ours),
        Target::Path(path) => {
            let last = Name::new(path.as_str().rsplit("::").next().unwrap_or_default());
            let is_std = path.as_str().starts_with("std::") && !is_on_foreign(cx, owner, expr);
            (last, if is_std { Callee::Std } else { Callee::Foreign })
        }
        Target::Method(name) => (name, Callee::Foreign),
        Target::Ctor(name) => (name, Callee::Ctor),
        Target::Value => match cx.body(owner).map(|body| &body.expr(expr).kind) {
            Some(ExprKind::Macro(call)) => (call.path.last_name().unwrap_or(Name::new("")), Callee::Foreign),
            _ => (Name::new(""), Callee::Ctor),
        },
    }
}

/// Whether a method is called on a type of a crate that was not read: whatever it was resolved to, it may be the type's own.
fn is_on_foreign(cx: &Cx<'_>, owner: Owner, expr: ExprId) -> bool {
    match cx.body(owner).map(|body| &body.expr(expr).kind) {
        Some(ExprKind::MethodCall { receiver, .. }) => {
            let ty = cx.ty(owner, *receiver).map(Ty::peel);
            matches!(ty, Some(Ty::Extern(path, _)) if !path.as_str().starts_with("std::"))
        }
        _ => false,
    }
}

/// Whose code is called.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Callee {
    /// Of the workspace.
    Ours,
    /// Of std.
    Std,
    /// Of a crate that was not read, or not known.
    Foreign,
    /// None: a constructor, a value.
    Ctor,
}
