//! What the calls that the catalog knows do to containers: adding handlers, putting layers on, configuring.

use super::attribute;
use super::cx::starts_upper;
use super::facts::Facts;
use super::layer::{self, Layer};
use super::model::Keys;
use super::router::{Frame, Routers};
use super::service;
use super::value::{Entry, Routes, Value, joined};
use crate::catalog::EntryModel;
use crate::flow::CodeId;
use crate::hir::{Body, ExprId, ExprKind};
use crate::source::{Name, Span};
use crate::types::Owner;

impl<'a> Routers<'a, '_> {
    pub(super) fn layer(&self, frame: &Frame<'a>, expr: ExprId, facts: Facts) -> Layer {
        Layer { facts, name: shown(frame.body, expr), span: frame.body.expr(expr).span }
    }

    /// A macro that makes a container: `warp::path!("patients" / u64)`.
    pub(super) fn macro_made(&self, frame: &Frame<'a>, expr: ExprId) -> Option<Routes> {
        let row = self.cx.model.row(self.macro_path(frame, expr)?, "macro-new")?;
        let mut routes = Routes::new(row.text("gives").map(Name::new));
        let text = frame.body.expr(expr);
        if let ExprKind::Macro(call) = &text.kind {
            let first = call.args.iter().find_map(|arg| arg.value).map(|arg| &frame.body.expr(arg).kind);
            if let Some(ExprKind::Lit(crate::hir::Lit::Str(text))) = first {
                routes.prefix = text.to_string();
            }
        }
        Some(routes)
    }

    fn macro_path(&self, frame: &Frame<'a>, expr: ExprId) -> Option<Name> {
        let ExprKind::Macro(call) = &frame.body.expr(expr).kind else { return None };
        let typing = self.cx.typings.get(&frame.owner);
        let path = typing.and_then(|typing| typing.macros.get(&expr).copied()).or_else(|| {
            let module = self.cx.module(frame.owner);
            let found =
                crate::names::resolve(self.cx.program, module, crate::names::Namespace::Macro, &call.path)?;
            self.cx.def_path(found.def)
        });
        Some(path.unwrap_or_else(|| Name::new(&call.path.text())))
    }

    pub(super) fn guard_macro(&self, frame: &Frame<'a>, expr: ExprId) -> Option<Layer> {
        let row = self.cx.model.row(self.macro_path(frame, expr)?, "guard-layer")?;
        Some(self.layer(frame, expr, layer::of_row(row)))
    }

    /// What a call does that the catalog knows.
    pub(super) fn modelled(
        &mut self,
        frame: &mut Frame<'a>,
        expr: ExprId,
        path: Name,
        on: Option<Value>,
        args: &[ExprId],
        values: &[Value],
    ) -> Option<Value> {
        const ROLES: [&str; 20] = [
            "new",
            "add",
            "configure",
            "layer",
            "stack",
            "middleware",
            "validator",
            "observer",
            "extractor-layer",
            "condition",
            "guard-layer",
            "handler-method",
            "stack-method",
            "prefix",
            "product",
            "sum",
            "goal",
            "recovery",
            "hoop",
            "gateway-service",
        ];
        let row = self.cx.model.any(path, &ROLES)?;
        let span = frame.body.expr(expr).span;
        let arg = |key: &str| row.index(key).and_then(|at| values.get(at)).cloned();
        Some(match row.role.as_str() {
            "new" => Value::Routes(self.made(frame, row, values, args, span)),
            "add" => {
                let mut routes = as_routes(on.unwrap_or_default());
                self.added(frame, &mut routes, row, values, args, span);
                Value::Routes(routes)
            }
            "configure" => {
                let routes = as_routes(on.unwrap_or_default());
                match arg("function") {
                    Some(Value::Code(code)) => self.configured(frame, routes, row, code),
                    _ => Value::Routes(routes),
                }
            }
            "layer" | "handler-method" => {
                let what = row.index("what").unwrap_or(0);
                let layers = self.layers(frame, args.get(what).copied(), values.get(what));
                let mut routes = match on.unwrap_or_default() {
                    Value::Code(code) => {
                        let mut routes = Routes::new(None);
                        routes.entries.push(Entry::new(code, None, span));
                        routes
                    }
                    other => as_routes(other),
                };
                let whole = routes.kind.and_then(|kind| self.cx.model.row(kind, "container"));
                match whole.and_then(|row| row.text("coverage")) {
                    Some("whole") => routes.wraps.extend(layers),
                    _ => routes.put_layer(&layers, row.is("spares-fallback")),
                }
                Value::Routes(routes)
            }
            "gateway-service" => {
                let mut entry = Entry::new(CodeId::Body(frame.owner), None, span);
                entry.is_gateway = true;
                let mut routes = Routes::new(None);
                routes.entries.push(entry);
                Value::Routes(routes)
            }
            "prefix" => {
                let mut routes = as_routes(on.unwrap_or_default());
                if let Some(Value::Text(text)) = row.index("route").and_then(|at| values.get(at)) {
                    routes.prefix = joined(&routes.prefix, text);
                }
                Value::Routes(routes)
            }
            "product" => {
                let mut routes = as_routes(on.unwrap_or_default());
                match arg("what") {
                    Some(Value::Routes(other)) => routes.multiply(other),
                    _ => {
                        let what = row.index("what").unwrap_or(0);
                        let layers = self.layers(frame, args.get(what).copied(), values.get(what));
                        routes.multiply(Routes { wraps: layers, ..Routes::default() });
                    }
                }
                Value::Routes(routes)
            }
            "sum" => {
                let routes = as_routes(on.unwrap_or_default());
                match arg("what") {
                    Some(Value::Routes(other)) => Value::Routes(routes.plus(other)),
                    _ => Value::Routes(Routes { wraps: Vec::new(), ..routes }),
                }
            }
            "goal" => {
                let mut routes = as_routes(on.unwrap_or_default());
                self.dissolved(&mut routes, span);
                if let Some(Value::Code(code)) = arg("what") {
                    let mut entry = Entry::new(code, routes.verb, span);
                    entry.layers = routes.wraps.clone();
                    entry.is_total = row.is("total");
                    entry.route = std::mem::take(&mut routes.prefix);
                    routes.entries.push(entry);
                }
                Value::Routes(routes)
            }
            "recovery" => {
                let mut routes = as_routes(on.unwrap_or_default());
                routes.wraps.clear();
                routes.is_recovered = true;
                Value::Routes(routes)
            }
            "hoop" => {
                let mut routes = as_routes(on.unwrap_or_default());
                let what = row.index("what").unwrap_or(0);
                let is_sure = row.index("when").is_none();
                let layers = match arg("what") {
                    Some(Value::Code(code)) => {
                        let facts = layer::of_hoop(self.cx, code);
                        let name = args.get(what).map_or(String::new(), |arg| shown(frame.body, *arg));
                        vec![Layer { facts, name, span }]
                    }
                    other => self.layers(frame, args.get(what).copied(), other.as_ref()),
                };
                if is_sure {
                    routes.wraps.extend(layers);
                }
                Value::Routes(routes)
            }
            "stack" | "stack-method" => {
                let mut all = match on {
                    Some(Value::Layers(layers)) => layers,
                    _ => Vec::new(),
                };
                if let Some(what) = row.index("what") {
                    all.extend(self.layers(frame, args.get(what).copied(), values.get(what)));
                }
                Value::Layers(all)
            }
            "middleware" | "validator" | "observer" => {
                let at = row.index("function").unwrap_or(0);
                let facts = match values.get(at) {
                    Some(Value::Code(code)) if row.role == "middleware" => {
                        layer::of_middleware(self.cx, *code)
                    }
                    Some(Value::Code(code)) if row.role == "observer" => layer::of_observer(self.cx, *code),
                    Some(Value::Code(code)) => layer::of_validator(self.cx, *code),
                    _ => args.get(at).map_or(Facts::NONE, |arg| layer::of_expr(self.cx, frame.owner, *arg)),
                };
                let name = args.get(at).map_or(String::new(), |arg| shown(frame.body, *arg));
                Value::Layers(vec![Layer { facts, name, span }])
            }
            "extractor-layer" => {
                let facts = self.of_generics(frame, expr);
                Value::Layers(vec![self.layer(frame, expr, facts)])
            }
            "condition" => {
                let what = row.index("what").unwrap_or(1);
                let layers = self.layers(frame, args.get(what).copied(), values.get(what));
                let is_on = match row.index("when") {
                    Some(at) => values.get(at) == Some(&Value::Bool(true)),
                    None => false,
                };
                let facts = |layer: Layer| if is_on { layer } else { Layer { facts: Facts::NONE, ..layer } };
                Value::Layers(layers.into_iter().map(facts).collect())
            }
            _ => {
                let facts = layer::of_row(row);
                Value::Layers(vec![self.layer(frame, expr, facts)])
            }
        })
    }

    /// A call that makes something servable of a service of the workspace, perhaps with a check.
    pub(super) fn service_mount(
        &self,
        frame: &Frame<'a>,
        expr: ExprId,
        args: &[ExprId],
        values: &[Value],
    ) -> Option<Routes> {
        let row = service::mount_row(self.cx, frame.owner, frame.body, expr)?;
        let at = row.index("service").unwrap_or(0);
        let service = *args.get(at)?;
        let kind = row.text("gives").map(Name::new);
        let mut routes = match values.get(at) {
            Some(Value::Routes(routes)) => routes.clone(),
            _ => {
                let mut routes = Routes::new(kind);
                for adt in service::service_types(self.cx, frame.owner, service) {
                    routes.add("", self.services.of(adt));
                }
                routes
            }
        };
        if routes.entries.is_empty() {
            return None;
        }
        if let Some(check) = row.index("function").and_then(|at| args.get(at)) {
            let facts = service::of_interceptor(self.cx, frame.owner, *check);
            let layer = Layer { facts, name: shown(frame.body, *check), span: frame.body.expr(*check).span };
            routes.put_layer(&[layer], false);
        }
        Some(routes)
    }

    fn of_generics(&self, frame: &Frame<'a>, expr: ExprId) -> Facts {
        let callee = match &frame.body.expr(expr).kind {
            ExprKind::Call { callee, .. } => *callee,
            _ => return Facts::NONE,
        };
        let ExprKind::Path(path) = &frame.body.expr(callee).kind else { return Facts::NONE };
        let args = path.segments.last().map_or(&[][..], |segment| &segment.args);
        let first = args.iter().find_map(|arg| match arg {
            crate::hir::GenericArg::Type(ty) => Some(ty),
            _ => None,
        });
        first.map_or(Facts::NONE, |ty| super::extract::of_type(self.cx, self.cx.module(frame.owner), ty))
    }

    /// What a `layer` call's argument puts around.
    fn layers(&mut self, frame: &Frame<'a>, expr: Option<ExprId>, value: Option<&Value>) -> Vec<Layer> {
        match value {
            Some(Value::Layers(layers)) => layers.clone(),
            Some(Value::Parts(parts)) if !parts.is_empty() => {
                let layers = parts.iter().filter_map(|(_, part)| match part {
                    Value::Layers(layers) => Some(layers.clone()),
                    _ => None,
                });
                let layers: Vec<Layer> = layers.flatten().collect();
                match expr {
                    Some(expr) if layers.is_empty() => {
                        let facts = layer::of_expr(self.cx, frame.owner, expr);
                        vec![self.layer(frame, expr, facts)]
                    }
                    _ => layers,
                }
            }
            Some(Value::Code(code)) => {
                let facts = layer::of_middleware(self.cx, *code);
                let name = expr.map_or(String::new(), |expr| shown(frame.body, expr));
                let span =
                    expr.map_or(frame.body.expr(frame.body.root).span, |expr| frame.body.expr(expr).span);
                vec![Layer { facts, name, span }]
            }
            _ => expr.map_or(Vec::new(), |expr| {
                let facts = layer::of_expr(self.cx, frame.owner, expr);
                vec![self.layer(frame, expr, facts)]
            }),
        }
    }

    fn made(
        &mut self,
        frame: &Frame<'a>,
        row: &EntryModel,
        values: &[Value],
        args: &[ExprId],
        span: Span,
    ) -> Routes {
        let parent = row.path.as_str().rsplit_once("::").map_or(row.path.as_str(), |(parent, _)| parent);
        let kind = Name::new(row.text("gives").unwrap_or(parent));
        let mut routes = Routes::new(Some(self.cx.model.container(kind).unwrap_or(kind)));
        if let Some(Value::Text(text)) = row.index("prefix").and_then(|at| values.get(at)) {
            routes.prefix = text.clone();
        }
        routes.verb = row.text("verb").map(Name::new);
        if let Some(at) = row.index("handler")
            && let Some(value) = values.get(at)
        {
            let place = args.get(at).map_or(span, |arg| frame.body.expr(*arg).span);
            let entries = self.entries_of(value.clone(), routes.verb, place);
            routes.add("", entries);
        }
        routes
    }

    fn added(
        &mut self,
        frame: &Frame<'a>,
        routes: &mut Routes,
        row: &EntryModel,
        values: &[Value],
        args: &[ExprId],
        span: Span,
    ) {
        let route = match row.index("route").and_then(|at| values.get(at)) {
            Some(Value::Text(text)) => text.clone(),
            Some(_) => "{…}".to_owned(),
            None => String::new(),
        };
        let what = row.index("what").unwrap_or(0);
        let Some(value) = values.get(what) else { return };
        let verb = row.text("verb").map(Name::new);
        let is_path = row.index("route").is_some();
        let place = match is_path {
            true => span_of_args(frame.body, args).unwrap_or(span),
            false => args.get(what).map_or(span, |arg| frame.body.expr(*arg).span),
        };
        let mut entries = self.entries_of(value.clone(), verb, place);
        for entry in &mut entries {
            entry.is_fallback |= row.is("fallback");
            if is_path && entry.route.is_empty() {
                entry.span = place;
            }
        }
        routes.add(&route, entries);
    }

    /// The routes that a value adds: a container's, or a handler's own.
    fn entries_of(&mut self, value: Value, verb: Option<Name>, span: Span) -> Vec<Entry> {
        match value {
            Value::Routes(routes) => {
                let entries = routes.closed().into_iter();
                entries.map(|entry| Entry { verb: entry.verb.or(verb), ..entry }).collect()
            }
            Value::Code(code @ CodeId::Body(Owner::Fn(id))) => {
                let declared = attribute::entries(self.cx, id);
                if !declared.is_empty() {
                    return declared;
                }
                vec![Entry::new(code, verb, span)]
            }
            Value::Code(code) => vec![Entry::new(code, verb, span)],
            Value::Parts(parts) => {
                parts.into_iter().flat_map(|(_, part)| self.entries_of(part, verb, span)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Functions at the end of a product so far that more is multiplied with: they were no goals, but checks.
    fn dissolved(&self, routes: &mut Routes, span: Span) {
        let entries = std::mem::take(&mut routes.entries);
        let is_recovered = std::mem::replace(&mut routes.is_recovered, false);
        let facts_of = |entry: &Entry| {
            let around = entry.layers.iter().fold(Facts::NONE, |acc, layer| acc.with(layer.facts));
            match entry.is_total {
                true => around,
                false => around.with(layer::of_validator(self.cx, entry.handler)),
            }
        };
        let n_factors = entries.iter().map(|entry| entry.factor + 1).max().unwrap_or(0);
        for factor in 0..n_factors {
            let of_factor = entries.iter().filter(|entry| entry.factor == factor);
            let facts = of_factor.map(facts_of).reduce(Facts::meet);
            if let Some(facts) = facts.filter(|facts| !is_recovered && !facts.is_none()) {
                routes.wraps.push(Layer { facts, name: "and_then".to_owned(), span });
            }
        }
    }

    /// Hands a container to a function that adds to it.
    fn configured(&mut self, frame: &Frame<'a>, mut routes: Routes, row: &EntryModel, code: CodeId) -> Value {
        let kind = row.text("gives").map(Name::new);
        let inner = Value::Routes(Routes::new(kind.and_then(|kind| self.cx.model.container(kind)).or(kind)));
        let (value, after) = self.run(code, vec![inner], Some(frame));
        let mut containers = Vec::new();
        match after.iter().any(Value::has_routes) {
            true => after.into_iter().for_each(|value| value.containers(&mut containers)),
            false => value.containers(&mut containers),
        }
        for added in containers {
            routes.add("", added.closed());
        }
        Value::Routes(routes)
    }
}

fn as_routes(value: Value) -> Routes {
    match value {
        Value::Routes(routes) => routes,
        _ => Routes::default(),
    }
}

fn span_of_args(body: &Body, args: &[ExprId]) -> Option<Span> {
    let first = body.expr(*args.first()?).span;
    let last = body.expr(*args.last()?).span;
    Some(first.to(last))
}

/// What an expression is called, for messages.
fn shown(body: &Body, expr: ExprId) -> String {
    match &body.expr(expr).kind {
        ExprKind::Path(path) => path.last_name().map_or(String::new(), |name| name.as_str().to_owned()),
        ExprKind::Local(local) => body.local(*local).name.as_str().to_owned(),
        ExprKind::Call { callee, .. } => match &body.expr(*callee).kind {
            ExprKind::Path(path) => match path.segments.as_slice() {
                [.., ty, _] if starts_upper(ty.name) => ty.name.as_str().to_owned(),
                _ => path.last_name().map_or(String::new(), |name| name.as_str().to_owned()),
            },
            _ => String::new(),
        },
        ExprKind::MethodCall { receiver, .. } => shown(body, *receiver),
        ExprKind::Struct { path, .. } => {
            path.last_name().map_or(String::new(), |name| name.as_str().to_owned())
        }
        ExprKind::Macro(call) => format!("{}!", call.path.text()),
        ExprKind::Ref { expr, .. } => shown(body, *expr),
        _ => String::new(),
    }
}
