//! What ties a caller to a record: a check that is given both, a query that filters by both, a comparison.

use super::cx::Target;
use super::facts::{Facts, Known};
use super::sql;
use super::summary::Mode;
use super::text;
use super::uses;
use super::walk::Walk;
use crate::catalog::words_of;
use crate::hir::{Body, ExprId, ExprKind, MacroGrammar};
use crate::names::FnId;
use crate::types::{Owner, Ty};

/// Methods that fetch one record, for receivers whose types are not known.
const FETCHES: &[&str] = &[
    "fetch_one",
    "fetch_optional",
    "fetch_all",
    "query_one",
    "query_opt",
    "query_row",
    "find_one",
    "find_by_id",
    "get_result",
    "first",
    "get_item",
    "one",
    "load",
    "get_results",
    "query_map",
    "search",
    "find",
];

impl Walk<'_, '_> {
    /// What a call says of the tie between the caller and a record, and whether it is a lookup without any.
    pub(super) fn related(
        &mut self,
        expr: ExprId,
        target: &Target,
        known: Known,
        by_id: bool,
        args: &[ExprId],
    ) -> Known {
        let ty = self.cx.ty(self.owner, expr).map(|ty| settled(self.cx, ty));
        let is_tied = known.tied && !self.ignores_caller(target, args);
        if !is_tied {
            let by_id = by_id || known.tied;
            if by_id && self.mode == Mode::Handler && self.is_lookup(target, ty) {
                self.untied.get_or_insert(self.body.expr(expr).span);
            }
            return Known { by_id, tied: false, ..known };
        }
        let never_refuses = known.bad == Facts::ALL && known.good != Facts::ALL;
        let is_phi = ty.is_some_and(|ty| uses::phi_type(self.cx, ty).is_some());
        if never_refuses && !is_phi || self.inserts(expr) {
            return known;
        }
        let is_plain = match self.cx.ty(self.owner, expr).map(opened) {
            Some(Ty::Tuple(parts)) if parts.is_empty() => return known,
            Some(Ty::Prim(name)) if *name == "bool" => {
                return Known { good: known.good.with(Facts::RELATIONSHIP), predicate: true, ..known };
            }
            Some(Ty::Adt(id, _)) => {
                let name = self.cx.program.adts[id.0 as usize].name;
                !matches!(name.as_str(), "Result" | "Option")
            }
            _ => false,
        };
        if is_plain && is_phi {
            self.learn(Facts::RELATIONSHIP);
        }
        let is_bool = matches!(ty, Some(Ty::Prim(name)) if *name == "bool");
        let predicate = known.predicate || is_bool;
        Known { good: known.good.with(Facts::RELATIONSHIP), predicate, ..known }
    }

    fn is_lookup(&self, target: &Target, ty: Option<&Ty>) -> bool {
        match ty {
            Some(ty) if uses::phi_type(self.cx, ty).is_some() => true,
            Some(Ty::Unknown | Ty::Extern(..)) | None => match target {
                Target::Path(path) => {
                    FETCHES.contains(&path.as_str().rsplit("::").next().unwrap_or_default())
                }
                Target::Method(name) => FETCHES.contains(&name.as_str()),
                _ => false,
            },
            _ => false,
        }
    }

    fn inserts(&self, expr: ExprId) -> bool {
        let texts = text::texts(self.cx, self.owner, expr);
        texts.iter().flat_map(|text| sql::effects(text)).any(|effect| effect.verb == sql::Verb::Insert)
    }

    /// Whether a function of ours is given the caller and never looks at that argument.
    fn ignores_caller(&self, target: &Target, args: &[ExprId]) -> bool {
        let Target::Fns(fns) = target else { return false };
        fns.iter().all(|id| {
            let function = self.cx.function(*id);
            let Some(body) = &function.hir.body else { return false };
            function.hir.params.iter().zip(args).any(|(param, arg)| {
                let is_caller = match self.kind(strip(self.body, *arg)) {
                    ExprKind::Local(local) => {
                        self.state.locals.get(local).is_some_and(|known| known.is_of_caller())
                    }
                    ExprKind::Field { base, .. } => match self.kind(*base) {
                        ExprKind::Local(local) => {
                            self.state.locals.get(local).is_some_and(|known| known.is_of_caller())
                        }
                        _ => false,
                    },
                    _ => false,
                };
                is_caller && param.pat.is_some_and(|pat| !self.is_used(*id, body, pat))
            })
        })
    }

    /// Whether the code mentions what a parameter binds, other than to log it.
    fn is_used(&self, id: FnId, body: &Body, pat: crate::hir::PatId) -> bool {
        let walk = Walk::new(self.cx, Owner::Fn(id), body, Mode::Helper);
        let locals = walk.bound(pat);
        let mut logged: Vec<ExprId> = Vec::new();
        for expr in &body.exprs {
            if let ExprKind::Macro(call) = &expr.kind
                && matches!(call.grammar, MacroGrammar::Event | MacroGrammar::Slog)
            {
                logged.extend(call.args.iter().filter_map(|arg| arg.value));
                logged.extend(call.format.iter().flat_map(|format| &format.pieces).map(|piece| piece.expr));
            }
        }
        let logged: Vec<ExprId> = logged.into_iter().map(|expr| strip(body, expr)).collect();
        body.exprs.iter().enumerate().any(|(at, expr)| {
            matches!(&expr.kind, ExprKind::Local(local) if locals.contains(local))
                && !logged.contains(&ExprId(at as u32))
        })
    }

    /// Whether an expression is an id, by its name or type.
    pub(super) fn is_id(&self, expr: ExprId) -> bool {
        let expr = strip(self.body, expr);
        let by_name = match self.kind(expr) {
            ExprKind::Local(local) => is_id_name(self.body.local(*local).name.as_str()),
            ExprKind::Field { name, base, .. } => {
                is_id_name(name.as_str()) || *name == "0" && self.is_id(*base)
            }
            ExprKind::MethodCall { name, receiver, .. } => is_id_name(name.as_str()) || self.is_id(*receiver),
            ExprKind::Call { args, .. } => args.len() == 1 && self.is_id(args[0]),
            ExprKind::Macro(call) => call.args.iter().filter_map(|arg| arg.value).any(|arg| self.is_id(arg)),
            ExprKind::Tuple(parts) | ExprKind::Array(parts) => parts.iter().any(|part| self.is_id(*part)),
            _ => false,
        };
        by_name
            || self.cx.ty(self.owner, expr).map(Ty::peel).is_some_and(|ty| match ty {
                Ty::Adt(..) | Ty::Extern(..) => self.cx.ty_path(ty).is_some_and(|path| {
                    let last = path.as_str().rsplit("::").next().unwrap_or_default();
                    last == "Uuid"
                        || last == "ObjectId"
                        || last.len() > 2 && last.ends_with("Id")
                        || last == "ID"
                }),
                _ => false,
            })
    }
}

fn is_id_name(name: &str) -> bool {
    let words = words_of(name);
    words.last().is_some_and(|word| {
        matches!(
            word.as_str(),
            "id" | "ids" | "uuid" | "mrn" | "key" | "number" | "no" | "pid" | "oid" | "guid" | "ssn"
        )
    })
}

/// What is behind references, conversions and `?`.
fn strip(body: &Body, expr: ExprId) -> ExprId {
    match &body.expr(expr).kind {
        ExprKind::Ref { expr, .. }
        | ExprKind::Unary { expr, .. }
        | ExprKind::Cast { expr, .. }
        | ExprKind::Try(expr)
        | ExprKind::Await(expr) => strip(body, *expr),
        ExprKind::MethodCall { receiver, name, .. }
            if matches!(
                name.as_str(),
                "clone"
                    | "into_inner"
                    | "to_string"
                    | "as_str"
                    | "get_ref"
                    | "parse"
                    | "into"
                    | "as_ref"
                    | "to_owned"
                    | "trim"
                    | "unwrap"
                    | "expect"
                    | "map_err"
                    | "ok_or"
                    | "as_deref"
                    | "as_uuid"
                    | "copied"
            ) =>
        {
            strip(body, *receiver)
        }
        _ => expr,
    }
}

/// A type without the future around it.
fn opened(ty: &Ty) -> &Ty {
    match ty.peel() {
        Ty::Future(inner) => inner.peel(),
        ty => ty,
    }
}

/// What a call gives when all goes well: without future, `Result`, `Option`.
fn settled<'t>(cx: &super::cx::Cx<'_>, ty: &'t Ty) -> &'t Ty {
    let mut ty = opened(ty);
    for _ in 0..4 {
        match ty {
            Ty::Adt(id, args) if !args.is_empty() => {
                let name = cx.program.adts[id.0 as usize].name;
                if !matches!(name.as_str(), "Result" | "Option") {
                    return ty;
                }
                ty = opened(&args[0]);
            }
            _ => return ty,
        }
    }
    ty
}
