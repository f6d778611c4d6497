//! Evaluates the code that builds routers: which handler answers on which route, behind which layers.
//!
//! Functions that build or take containers are run where they are called, with what they are given; loops are run once,
//! branches are joined so that a layer on one of them covers nothing for sure. What a container is once it is handed to code
//! that we do not know (a server) or returned from a function that nobody calls is what the outside can reach.

use super::cx::{Cx, Target, starts_upper};
use super::layer::{self, Layer};
use super::service::Services;
use super::value::{Entry, Routes, Value};
use crate::catalog::EntryModel;
use crate::flow::CodeId;
use crate::hir::{Body, ExprId, ExprKind, Lit, LocalId, PatId, PatKind, Stmt};
use crate::names::{Def, FnId};
use crate::source::Name;
use crate::types::Owner;
use rustc_hash::{FxHashMap, FxHashSet};

/// The walk over everything that builds routers.
pub(super) struct Routers<'a, 'c> {
    pub(super) cx: &'c Cx<'a>,
    pub(super) services: &'c Services,
    /// Functions worth running.
    pub(super) builders: FxHashSet<FnId>,
    /// Functions that were run.
    pub(super) seen: FxHashSet<FnId>,
    /// What can be reached from the outside.
    pub(super) served: Vec<Entry>,
    stack: Vec<CodeId>,
    /// How many runs are left.
    budget: u32,
}

/// The code that is run, and what its locals are.
pub(super) struct Frame<'a> {
    pub(super) owner: Owner,
    pub(super) body: &'a Body,
    locals: FxHashMap<LocalId, Value>,
    read: FxHashSet<LocalId>,
    returned: Vec<Value>,
}

/// Calls nested deeper than this are not followed.
const MAX_CALLS: usize = 24;
/// After so many runs no more calls are followed.
const MAX_RUNS: u32 = 100_000;

impl<'a, 'c> Routers<'a, 'c> {
    pub(super) fn new(cx: &'c Cx<'a>, services: &'c Services, builders: FxHashSet<FnId>) -> Routers<'a, 'c> {
        Routers {
            cx,
            services,
            builders,
            seen: FxHashSet::default(),
            served: Vec::new(),
            stack: Vec::new(),
            budget: MAX_RUNS,
        }
    }

    /// Runs a function that nobody calls: what it returns, hands on or leaves in its parameters is served.
    pub(super) fn run_root(&mut self, id: FnId) {
        let (value, params) = self.run(CodeId::Body(Owner::Fn(id)), Vec::new(), None);
        self.serve(value);
        params.into_iter().for_each(|param| self.serve(param));
    }

    fn serve(&mut self, value: Value) {
        let mut containers = Vec::new();
        value.containers(&mut containers);
        for routes in containers {
            for entry in routes.closed() {
                if !self.served.contains(&entry) {
                    self.served.push(entry);
                }
            }
        }
    }

    /// Runs code with arguments: its value, and what its parameters are afterwards. A closure sees the locals around it.
    pub(super) fn run(
        &mut self,
        code: CodeId,
        args: Vec<Value>,
        around: Option<&Frame<'a>>,
    ) -> (Value, Vec<Value>) {
        if self.stack.contains(&code) || self.stack.len() > MAX_CALLS || self.budget == 0 {
            return (Value::Unknown, Vec::new());
        }
        self.budget -= 1;
        let Some((body, params, root)) = super::summary::parts(self.cx, code) else {
            return (Value::Unknown, Vec::new());
        };
        if let CodeId::Body(Owner::Fn(id)) = code {
            self.seen.insert(id);
        }
        let owner = code.owner();
        let mut frame = Frame {
            owner,
            body,
            locals: FxHashMap::default(),
            read: FxHashSet::default(),
            returned: Vec::new(),
        };
        if let (CodeId::Closure(owner, _), Some(around)) = (code, around)
            && owner == around.owner
        {
            frame.locals = around.locals.clone();
            frame.read = around.locals.keys().copied().collect();
        }
        let mut args = args.into_iter();
        let is_method = matches!(code, CodeId::Body(_)) && body.self_local.is_some();
        if is_method && let Some(local) = body.self_local {
            frame.locals.insert(local, args.next().unwrap_or_default());
        }
        for param in params {
            let given = args.next().unwrap_or_default();
            let value = match (given, self.container_type(owner, &param.ty)) {
                (Value::Unknown, Some(kind)) => Value::Routes(Routes::new(Some(kind))),
                (given, _) => given,
            };
            if let Some(pat) = param.pat {
                self.bind(&mut frame, pat, value);
            }
        }
        self.stack.push(code);
        let value = self.eval(&mut frame, root);
        self.stack.pop();
        let value = frame.returned.drain(..).fold(value, |acc, value| match acc {
            Value::Unknown => value,
            acc => acc.either(value),
        });
        let after = |pat: Option<PatId>| match pat.map(|pat| &body.pat(pat).kind) {
            Some(PatKind::Bind { local, .. }) => frame.locals.get(local).cloned().unwrap_or_default(),
            _ => Value::Unknown,
        };
        let in_place: Vec<Value> = params
            .iter()
            .map(|param| match param.ty {
                crate::hir::TypeRef::Ref { mutable: true, .. } | crate::hir::TypeRef::Infer => {
                    after(param.pat)
                }
                _ => Value::Unknown,
            })
            .collect();
        let mut locals: Vec<LocalId> = frame.locals.keys().copied().collect();
        locals.sort();
        for local in locals {
            let is_param = params.iter().any(|param| {
                matches!(param.pat.map(|pat| &body.pat(pat).kind), Some(PatKind::Bind { local: known, .. }) if *known == local)
            });
            if !is_param && !frame.read.contains(&local) {
                let left = frame.locals.remove(&local).unwrap_or_default();
                self.serve(left);
            }
        }
        (value, in_place)
    }

    fn container_type(&self, owner: Owner, ty: &'a crate::hir::TypeRef) -> Option<Name> {
        let module = match owner {
            Owner::Fn(id) => self.cx.function(id).module,
            Owner::Const(_) => self.cx.module(owner),
        };
        let path = self.cx.written(module, Some(owner), ty)?.def.and_then(|def| self.cx.def_path(def))?;
        self.cx.model.container(path)
    }

    fn bind(&mut self, frame: &mut Frame<'a>, pat: PatId, value: Value) {
        match &frame.body.pat(pat).kind {
            PatKind::Bind { local, .. } => {
                frame.read.remove(local);
                frame.locals.insert(*local, value);
            }
            PatKind::Tuple(elems) => {
                let parts = match value {
                    Value::Parts(parts) => parts,
                    // `let (router, api) = builder.split_for_parts();`
                    other => vec![(Name::new("0"), other)],
                };
                for (elem, (_, part)) in elems.clone().into_iter().zip(parts) {
                    self.bind(frame, elem, part);
                }
            }
            PatKind::TupleStruct { elems, .. } if elems.len() == 1 => self.bind(frame, elems[0], value),
            PatKind::Deref(inner) => self.bind(frame, *inner, value),
            PatKind::Struct { fields, .. } => {
                for field in fields.clone() {
                    let part = part_of(&value, field.name);
                    self.bind(frame, field.pat, part);
                }
            }
            PatKind::Wild => self.serve(value),
            _ => {}
        }
    }

    fn eval(&mut self, frame: &mut Frame<'a>, expr: ExprId) -> Value {
        let body = frame.body;
        match &body.expr(expr).kind {
            ExprKind::Lit(Lit::Str(text)) => Value::Text(text.to_string()),
            ExprKind::Lit(Lit::Bool(value)) => Value::Bool(*value),
            ExprKind::Local(local) => {
                frame.read.insert(*local);
                frame.locals.get(local).cloned().unwrap_or_default()
            }
            ExprKind::Path(path) => self.path(frame, expr, path.last_name()),
            ExprKind::Block { stmts, tail, .. } => {
                self.statements(frame, stmts);
                tail.map_or(Value::Unknown, |tail| self.eval(frame, tail))
            }
            ExprKind::If { cond, then, else_ } => {
                self.eval(frame, *cond);
                let mut other = self.fork(frame);
                let first = self.eval(frame, *then);
                let second = else_.map(|else_| self.eval(&mut other, else_));
                self.rejoin(frame, other);
                match second {
                    Some(second) => first.either(second),
                    None => first,
                }
            }
            ExprKind::Match { scrutinee, arms } => {
                let matched = self.eval(frame, *scrutinee);
                let start = self.fork(frame);
                let mut value: Option<Value> = None;
                let mut joined: Option<Frame<'a>> = None;
                for arm in arms {
                    let mut way = self.fork(&start);
                    self.bind(&mut way, arm.pat, matched.clone());
                    let given = self.eval(&mut way, arm.body);
                    value = Some(match value {
                        Some(value) => value.either(given),
                        None => given,
                    });
                    match &mut joined {
                        Some(joined) => self.rejoin(joined, way),
                        None => joined = Some(way),
                    }
                }
                if let Some(mut joined) = joined {
                    joined.returned.append(&mut frame.returned);
                    *frame = joined;
                }
                value.unwrap_or_default()
            }
            ExprKind::Let { expr, .. } => self.eval(frame, *expr),
            ExprKind::Loop { body, .. } => self.looped(frame, None, *body),
            ExprKind::While { cond, body, .. } => {
                self.eval(frame, *cond);
                self.looped(frame, None, *body)
            }
            ExprKind::For { pat, iter, body, .. } => {
                let items = self.eval(frame, *iter);
                let item = match items {
                    Value::Parts(parts) => parts.into_iter().map(|(_, part)| part).reduce(Value::either),
                    _ => None,
                };
                self.looped(frame, Some((*pat, item.unwrap_or_default())), *body)
            }
            ExprKind::Return(value) => {
                if let Some(value) = value {
                    let value = self.eval(frame, *value);
                    frame.returned.push(value);
                }
                Value::Unknown
            }
            ExprKind::Break { value, .. } => value.map_or(Value::Unknown, |value| self.eval(frame, value)),
            ExprKind::Yield(value) => value.map_or(Value::Unknown, |value| self.eval(frame, value)),
            ExprKind::Call { callee, args } => self.call(frame, expr, *callee, args),
            ExprKind::MethodCall { receiver, name, args, .. } => {
                self.method(frame, expr, *receiver, *name, args)
            }
            ExprKind::Field { base, name, .. } => {
                let base = self.eval(frame, *base);
                part_of(&base, *name)
            }
            ExprKind::Index { base, .. } => match self.eval(frame, *base) {
                Value::Parts(parts) => {
                    parts.into_iter().map(|(_, part)| part).reduce(Value::either).unwrap_or_default()
                }
                other => other,
            },
            ExprKind::Unary { expr, .. }
            | ExprKind::Ref { expr, .. }
            | ExprKind::Cast { expr, .. }
            | ExprKind::Try(expr)
            | ExprKind::Await(expr) => self.eval(frame, *expr),
            ExprKind::Assign { lhs, rhs } => {
                let value = self.eval(frame, *rhs);
                self.store(frame, *lhs, value);
                Value::Unknown
            }
            ExprKind::Tuple(parts) | ExprKind::Array(parts) => {
                let value_of = |(at, part): (usize, &ExprId)| (number(at), self.eval(frame, *part));
                Value::Parts(parts.iter().enumerate().map(value_of).collect())
            }
            ExprKind::Struct { fields, .. } => {
                Value::Parts(fields.iter().map(|field| (field.name, self.eval(frame, field.expr))).collect())
            }
            ExprKind::Closure(_) => Value::Code(CodeId::Closure(frame.owner, expr)),
            ExprKind::Macro(call) => {
                let level = self.guard_macro(frame, expr);
                if let Some(layer) = level {
                    return Value::Layers(vec![layer]);
                }
                if let Some(routes) = self.macro_made(frame, expr) {
                    return Value::Routes(routes);
                }
                let values = call.args.iter().filter_map(|arg| arg.value).enumerate();
                Value::Parts(values.map(|(at, part)| (number(at), self.eval(frame, part))).collect())
            }
            ExprKind::Binary { lhs, rhs, .. } => {
                self.eval(frame, *lhs);
                self.eval(frame, *rhs);
                Value::Unknown
            }
            _ => Value::Unknown,
        }
    }

    fn path(&mut self, frame: &Frame<'a>, expr: ExprId, last: Option<Name>) -> Value {
        match self.cx.value(frame.owner, expr) {
            Some(Def::Fn(id)) if self.cx.is_workspace(id) => Value::Code(CodeId::Body(Owner::Fn(id))),
            Some(Def::Const(id)) => {
                let owner = Owner::Const(id);
                match self.cx.body(owner).map(|body| &body.expr(body.root).kind) {
                    Some(ExprKind::Lit(Lit::Str(text))) => Value::Text(text.to_string()),
                    _ => Value::Unknown,
                }
            }
            Some(Def::Adt(_) | Def::Extern(_)) if last.is_some_and(starts_upper) => {
                let facts = layer::of_expr(self.cx, frame.owner, expr);
                match facts.is_none() {
                    true => Value::Unknown,
                    false => Value::Layers(vec![self.layer(frame, expr, facts)]),
                }
            }
            _ => Value::Unknown,
        }
    }

    fn fork(&self, frame: &Frame<'a>) -> Frame<'a> {
        Frame {
            owner: frame.owner,
            body: frame.body,
            locals: frame.locals.clone(),
            read: frame.read.clone(),
            returned: Vec::new(),
        }
    }

    fn rejoin(&self, frame: &mut Frame<'a>, other: Frame<'a>) {
        frame.read.extend(other.read);
        frame.returned.extend(other.returned);
        for (local, value) in other.locals {
            let joined = match frame.locals.remove(&local) {
                Some(known) => known.either(value),
                None => value,
            };
            frame.locals.insert(local, joined);
        }
    }

    fn looped(&mut self, frame: &mut Frame<'a>, item: Option<(PatId, Value)>, body: ExprId) -> Value {
        let before = self.fork(frame);
        if let Some((pat, item)) = item {
            self.bind(frame, pat, item);
        }
        let value = self.eval(frame, body);
        self.rejoin(frame, before);
        value
    }

    fn statements(&mut self, frame: &mut Frame<'a>, stmts: &'a [Stmt]) {
        for stmt in stmts {
            match stmt {
                Stmt::Expr(expr) => {
                    let value = self.eval(frame, *expr);
                    // `cfg.service(…);` has changed `cfg`, which goes on.
                    let root = root_local(frame.body, *expr).and_then(|local| frame.locals.get(&local));
                    if root != Some(&value) {
                        self.serve(value);
                    }
                }
                Stmt::Let { pat, init, else_, .. } => {
                    let value = init.map_or(Value::Unknown, |init| self.eval(frame, init));
                    if let Some(else_) = else_ {
                        let mut way = self.fork(frame);
                        self.eval(&mut way, *else_);
                    }
                    self.bind(frame, *pat, value);
                }
            }
        }
    }

    fn store(&mut self, frame: &mut Frame<'a>, lhs: ExprId, value: Value) {
        match &frame.body.expr(lhs).kind {
            ExprKind::Local(local) => {
                frame.read.remove(local);
                frame.locals.insert(*local, value);
            }
            ExprKind::Unary { expr, .. } => self.store(frame, *expr, value),
            ExprKind::Field { base, name, .. } => {
                let (base, name) = (*base, *name);
                let Some(local) = root_local(frame.body, base) else { return };
                let mut parts = match frame.locals.remove(&local) {
                    Some(Value::Parts(parts)) => parts,
                    _ => Vec::new(),
                };
                parts.retain(|(known, _)| *known != name);
                parts.push((name, value));
                frame.locals.insert(local, Value::Parts(parts));
            }
            _ => {}
        }
    }

    fn evals(&mut self, frame: &mut Frame<'a>, args: &[ExprId]) -> Vec<Value> {
        args.iter().map(|arg| self.eval(frame, *arg)).collect()
    }

    fn call(&mut self, frame: &mut Frame<'a>, expr: ExprId, callee: ExprId, args: &[ExprId]) -> Value {
        let target = self.cx.target(frame.owner, expr);
        let values = self.evals(frame, args);
        if let Some(routes) = self.service_mount(frame, expr, args, &values) {
            return Value::Routes(routes);
        }
        match &target {
            Target::Path(path) => {
                if let Some(value) = self.modelled(frame, expr, *path, None, args, &values) {
                    return value;
                }
            }
            Target::Fns(fns) => {
                if let Some(value) = self.inlined(frame, fns, None, args, &values) {
                    return value;
                }
            }
            Target::Value => {
                if let Value::Code(code @ CodeId::Closure(..)) = self.eval(frame, callee) {
                    return self.run(code, values, Some(frame)).0;
                }
            }
            Target::Ctor(_) | Target::Method(_) => {}
        }
        let facts = layer::of_expr(self.cx, frame.owner, expr);
        if !facts.is_none() {
            return Value::Layers(vec![self.layer(frame, expr, facts)]);
        }
        self.passed_on(frame, values)
    }

    /// Code of the workspace that builds routers, run with what it is given.
    fn inlined(
        &mut self,
        frame: &mut Frame<'a>,
        fns: &[FnId],
        receiver: Option<(ExprId, Value)>,
        args: &[ExprId],
        values: &[Value],
    ) -> Option<Value> {
        let known: Vec<FnId> = fns.iter().copied().filter(|id| self.builders.contains(id)).collect();
        if known.is_empty() {
            return None;
        }
        let mut result: Option<Value> = None;
        for id in known {
            let has_self = self.cx.function(id).hir.self_kind.is_some();
            let mut given: Vec<Value> = Vec::new();
            if let Some((_, value)) = &receiver {
                given.push(value.clone());
            }
            given.extend(values.iter().cloned());
            let (value, in_place) = self.run(CodeId::Body(Owner::Fn(id)), given, None);
            let shift = usize::from(has_self && receiver.is_none());
            for (arg, after) in args.iter().skip(shift).zip(in_place) {
                if after.has_routes() {
                    self.put_back(frame, *arg, after);
                }
            }
            result = Some(match result {
                Some(known) => known.either(value),
                None => value,
            });
        }
        result
    }

    /// Gives a local that was changed in place its new value.
    fn put_back(&mut self, frame: &mut Frame<'a>, expr: ExprId, value: Value) {
        if let Some(local) = root_local(frame.body, expr) {
            frame.locals.insert(local, value);
        }
    }

    fn method(
        &mut self,
        frame: &mut Frame<'a>,
        expr: ExprId,
        receiver: ExprId,
        name: Name,
        args: &[ExprId],
    ) -> Value {
        let on = self.eval(frame, receiver);
        let values = self.evals(frame, args);
        if let Value::Layers(layers) = &on
            && let Some(facts) = layer::method_level(self.cx, frame.owner, name, args)
        {
            return Value::Layers(layers.iter().map(|layer| Layer { facts, ..layer.clone() }).collect());
        }
        let kind = match &on {
            Value::Routes(routes) => routes.kind,
            _ => self
                .cx
                .ty(frame.owner, receiver)
                .and_then(|ty| self.cx.ty_path(ty))
                .and_then(|path| self.cx.model.container(path)),
        };
        // `handler.layer(…)`, `ServiceBuilder::new().layer(…)`: known by what they are called on.
        let role = match &on {
            Value::Code(_) => Some("handler-method"),
            Value::Layers(_) => Some("stack-method"),
            _ => None,
        };
        let has_name = |row: &&EntryModel| row.path.as_str().rsplit("::").next() == Some(name.as_str());
        let by_role = role.into_iter().flat_map(|role| self.cx.model.of_role(role));
        let mut paths: Vec<Name> = by_role.filter(has_name).map(|row| row.path).collect();
        paths.extend(kind.map(|kind| Name::new(&format!("{kind}::{name}"))));
        match self.cx.target(frame.owner, expr) {
            Target::Path(path)
                if role.is_none()
                    && self.cx.model.any(path, &["handler-method", "stack-method"]).is_none() =>
            {
                paths.push(path);
            }
            Target::Fns(fns) => {
                if let Some(value) = self.inlined(frame, &fns, Some((receiver, on.clone())), args, &values) {
                    return value;
                }
            }
            _ => {}
        }
        for path in paths {
            let on = match (&on, kind) {
                (Value::Unknown, Some(kind)) => Value::Routes(Routes::new(Some(kind))),
                (on, _) => on.clone(),
            };
            if let Some(value) = self.modelled(frame, expr, path, Some(on), args, &values) {
                if value.has_routes() && is_changed_in_place(frame.body, receiver) {
                    self.put_back(frame, receiver, value.clone());
                }
                return value;
            }
        }
        let mut all = vec![on];
        all.extend(values);
        self.passed_on(frame, all)
    }

    /// What goes into code that we do not know comes out of it, and what a closure gives too.
    fn passed_on(&mut self, frame: &Frame<'a>, values: Vec<Value>) -> Value {
        let mut result = Value::Unknown;
        for value in values {
            let value = match value {
                Value::Code(code @ CodeId::Closure(..)) => self.run(code, Vec::new(), Some(frame)).0,
                Value::Code(code @ CodeId::Body(Owner::Fn(id))) if self.builders.contains(&id) => {
                    self.run(code, Vec::new(), None).0
                }
                other => other,
            };
            result = match (result, value) {
                (Value::Routes(a), Value::Routes(b)) => Value::Routes(a.either(b)),
                (Value::Unknown, value @ (Value::Routes(_) | Value::Parts(_))) if value.has_routes() => value,
                (Value::Unknown, value @ Value::Layers(_)) => value,
                (known, _) => known,
            };
        }
        result
    }
}

fn part_of(value: &Value, name: Name) -> Value {
    match value {
        Value::Parts(parts) => {
            parts.iter().find(|(known, _)| *known == name).map(|(_, part)| part.clone()).unwrap_or_default()
        }
        _ => Value::Unknown,
    }
}

pub(super) fn number(at: usize) -> Name {
    Name::new(&at.to_string())
}

/// The local that a chain of calls, fields and references starts at.
fn root_local(body: &Body, expr: ExprId) -> Option<LocalId> {
    match &body.expr(expr).kind {
        ExprKind::Local(local) => Some(*local),
        ExprKind::MethodCall { receiver, name, .. } if *name != "clone" => root_local(body, *receiver),
        ExprKind::Ref { expr, .. } | ExprKind::Unary { expr, .. } => root_local(body, *expr),
        ExprKind::Field { base, .. } => root_local(body, *base),
        _ => None,
    }
}

/// Whether a chain starts at a local itself, so that what the chain does to a container is done to the local.
fn is_changed_in_place(body: &Body, expr: ExprId) -> bool {
    match &body.expr(expr).kind {
        ExprKind::Local(_) => true,
        ExprKind::MethodCall { receiver, name, .. } if *name != "clone" => {
            is_changed_in_place(body, *receiver)
        }
        ExprKind::Ref { expr, .. } | ExprKind::Unary { expr, .. } => is_changed_in_place(body, *expr),
        _ => false,
    }
}
