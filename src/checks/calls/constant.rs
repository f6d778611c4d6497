//! What an expression is made of, as far as the source text says it: literals, constants, and conversions of them.
//!
//! Values are traced backwards: through locals, fields, functions of the workspace and, from a parameter, to all callers.
//! What is not understood is [`Value::Unknown`], which no test takes for a constant.

use super::bodies::{At, Binding, Bodies, Part};
use crate::catalog::{CallTest, Catalog, Keeps};
use crate::hir::{ExprId, ExprKind, FormatArgs, Lit, LocalId, MacroCall, MacroGrammar, Stmt, UnaryOp};
use crate::names::{AdtKind, Def, Origin};
use crate::source::Name;
use crate::types::{Callee, Owner, Ty};
use std::cell::Cell;

/// How deep calls, fields and parameters are followed.
const MAX_DEPTH: usize = 24;

/// How many expressions one question may look at.
const MAX_STEPS: usize = 4_000;

/// What an expression may be.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Value {
    /// Not known from the text.
    Unknown,
    /// `true`, `false`
    Bool(bool),
    /// A number.
    Number,
    /// A text that is written there.
    Text(String),
    /// Bytes that are written there, or a file that is built in.
    Bytes,
    /// An array or tuple.
    List(Vec<Value>),
    /// A constant or variant of foreign code, by path; a function or unit struct.
    Path(Name),
    /// A struct literal.
    Made(At),
    /// A JSON object.
    Json(At),
}

impl Value {
    /// Whether it is data that is written in the source. An empty text hides nothing, and a number alone is no key.
    pub fn is_literal(&self) -> bool {
        match self {
            Value::Text(text) => !text.is_empty(),
            Value::Bytes => true,
            Value::List(elements) => {
                !elements.is_empty()
                    && elements.iter().all(|element| *element == Value::Number || element.is_literal())
            }
            _ => false,
        }
    }

    /// Whether it says nothing by itself, but is always the same.
    fn is_neutral(&self) -> bool {
        matches!(self, Value::Path(_) | Value::Made(_) | Value::Number | Value::Bool(_))
            || matches!(self, Value::Text(text) if text.is_empty())
            || matches!(self, Value::List(elements) if elements.is_empty())
    }
}

/// Asks what expressions are.
pub(super) struct Constants<'a> {
    pub bodies: &'a Bodies<'a>,
    pub catalog: &'a Catalog,
    steps: Cell<usize>,
}

/// What the parameters of a function are bound to, when it is looked into from a call.
type Frame<'f> = Option<&'f [Vec<Value>]>;

impl<'a> Constants<'a> {
    pub fn new(bodies: &'a Bodies<'a>, catalog: &'a Catalog) -> Constants<'a> {
        Constants { bodies, catalog, steps: Cell::new(0) }
    }

    /// All that an expression may be, one value for each way.
    pub fn values(&self, at: At) -> Vec<Value> {
        self.steps.set(0);
        self.eval(at, None, 0)
    }

    fn eval(&self, at: At, frame: Frame<'_>, depth: usize) -> Vec<Value> {
        self.steps.set(self.steps.get() + 1);
        let Some(body) = self.bodies.body(at.0) else { return vec![Value::Unknown] };
        if depth > MAX_DEPTH || self.steps.get() > MAX_STEPS {
            return vec![Value::Unknown];
        }
        let owner = at.0;
        let inner = |expr: ExprId| self.eval((owner, expr), frame, depth + 1);
        match &body.expr(at.1).kind {
            // `cfg!(…)`: another build decides otherwise.
            ExprKind::Lit(Lit::Bool(bool)) if span_len(body.expr(at.1).span) > bool.to_string().len() => {
                vec![Value::Unknown]
            }
            ExprKind::Lit(lit) => vec![literal(lit)],
            ExprKind::Local(local) => self.local(owner, *local, frame, depth),
            ExprKind::Path(_) => self.path(at, depth),
            ExprKind::Block { tail: Some(tail), .. } => inner(*tail),
            ExprKind::Block { tail: None, stmts, .. } => match stmts.last() {
                Some(Stmt::Expr(last)) => {
                    inner(*last).into_iter().filter(|value| *value != Value::Unknown).collect()
                }
                _ => vec![Value::Unknown],
            },
            ExprKind::If { then, else_, .. } => {
                either(vec![inner(*then), else_.map_or(vec![Value::Unknown], inner)])
            }
            ExprKind::Match { arms, .. } => either(arms.iter().map(|arm| inner(arm.body)).collect()),
            ExprKind::Return(_) | ExprKind::Break { .. } | ExprKind::Continue { .. } => Vec::new(),
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => self.call(at, frame, depth),
            ExprKind::Field { base, name, .. } => self.field((owner, *base), *name, frame, depth),
            ExprKind::Index { base, .. } => inner(*base)
                .into_iter()
                .map(|value| match value {
                    Value::List(elements) if elements.iter().all(|element| *element != Value::Number) => {
                        elements.into_iter().next().unwrap_or(Value::Unknown)
                    }
                    other => other,
                })
                .collect(),
            ExprKind::Unary { op, expr } => match op {
                UnaryOp::Not => inner(*expr)
                    .into_iter()
                    .map(
                        |value| {
                            if let Value::Bool(bool) = value { Value::Bool(!bool) } else { Value::Unknown }
                        },
                    )
                    .collect(),
                _ => inner(*expr),
            },
            ExprKind::Ref { expr, .. }
            | ExprKind::Cast { expr, .. }
            | ExprKind::Try(expr)
            | ExprKind::Await(expr) => inner(*expr),
            ExprKind::Binary { op, lhs, rhs } if !op.is_test() => all(vec![inner(*lhs), inner(*rhs)]),
            ExprKind::Tuple(elems) | ExprKind::Array(elems) => {
                vec![Value::List(elems.iter().map(|elem| one(inner(*elem))).collect())]
            }
            ExprKind::Repeat { elem, .. } => vec![Value::List(vec![one(inner(*elem))])],
            ExprKind::Struct { .. } => vec![Value::Made(at)],
            // A closure stands for what it returns.
            ExprKind::Closure(closure) => inner(closure.body),
            ExprKind::Macro(call) => self.macro_call(at, call, frame, depth),
            _ => vec![Value::Unknown],
        }
    }

    fn local(&self, owner: Owner, local: LocalId, frame: Frame<'_>, depth: usize) -> Vec<Value> {
        let known = self.bodies.local(owner, local);
        if known.is_mutated {
            return vec![Value::Unknown];
        }
        if !known.filled.is_empty() {
            return all(known
                .filled
                .iter()
                .map(|from| self.eval((owner, *from), frame, depth + 1))
                .collect());
        }
        let first = match known.binding {
            Binding::Param(position) => self.param(owner, position, frame, depth),
            Binding::From(expr, parts) => self.parts((owner, expr), &parts, frame, depth),
            Binding::Other if known.assigned.is_empty() => vec![Value::Unknown],
            // `let x; … x = 1;`
            Binding::Other => Vec::new(),
        };
        if known.assigned.is_empty() {
            return first;
        }
        let mut ways = vec![first];
        ways.extend(known.assigned.iter().map(|expr| self.eval((owner, *expr), frame, depth + 1)));
        either(ways.into_iter().filter(|way| !way.is_empty()).collect())
    }

    fn parts(&self, at: At, parts: &[Part], frame: Frame<'_>, depth: usize) -> Vec<Value> {
        match parts {
            [] => self.eval(at, frame, depth + 1),
            [Part::At(index)] => self
                .eval(at, frame, depth + 1)
                .into_iter()
                .map(|value| match value {
                    Value::List(elements) => elements.get(*index).cloned().unwrap_or(Value::Unknown),
                    _ => Value::Unknown,
                })
                .collect(),
            [Part::Field(name)] => self.field(at, *name, frame, depth),
            _ => vec![Value::Unknown],
        }
    }

    /// What a parameter is: what this call passes, or what all calls pass.
    fn param(&self, owner: Owner, position: usize, frame: Frame<'_>, depth: usize) -> Vec<Value> {
        if let Some(bound) = frame.and_then(|frame| frame.get(position)) {
            return bound.clone();
        }
        let Owner::Fn(id) = owner else { return vec![Value::Unknown] };
        let mut values = Vec::new();
        for call in self.bodies.callers(id) {
            let (operands, _) = self.bodies.operands(call);
            if let Some(operand) = operands.get(position) {
                add(&mut values, self.eval((call.0, *operand), None, depth + 1));
            }
        }
        if values.is_empty() { vec![Value::Unknown] } else { values }
    }

    fn path(&self, at: At, depth: usize) -> Vec<Value> {
        let program = self.bodies.program;
        match self.bodies.def(at) {
            Some(Def::Const(id)) if program[id].hir.body.is_some() => {
                let owner = Owner::Const(id);
                let root = program[id].hir.body.as_ref().map(|body| body.root).unwrap_or_default();
                if self.bodies.typings.contains_key(&owner) {
                    self.eval((owner, root), None, depth + 1)
                } else {
                    vec![Value::Path(program[id].path)]
                }
            }
            Some(def) => vec![program.def_path(def).map_or(Value::Unknown, Value::Path)],
            None => vec![Value::Unknown],
        }
    }

    /// A field: of the struct literal that is known to be there, or of all values of the type.
    fn field(&self, base: At, name: Name, frame: Frame<'_>, depth: usize) -> Vec<Value> {
        let values = self.eval(base, frame, depth + 1);
        let mut found = Vec::new();
        for value in values {
            match value {
                Value::Made(at) => match self.field_of_literal(at, name) {
                    Some(expr) => add(&mut found, self.eval((at.0, expr), None, depth + 1)),
                    None => add(&mut found, vec![Value::Unknown]),
                },
                Value::List(elements) => {
                    let index = name.as_str().parse::<usize>().ok();
                    add(
                        &mut found,
                        vec![index.and_then(|i| elements.get(i)).cloned().unwrap_or(Value::Unknown)],
                    );
                }
                // A tuple struct of one field stands for what is in it.
                value if value.is_literal() && name == "0" => add(&mut found, vec![value]),
                _ => {
                    let Ty::Adt(adt, _) = self.bodies.ty(base).peel() else {
                        add(&mut found, vec![Value::Unknown]);
                        continue;
                    };
                    let writes = self.bodies.writes(*adt, name);
                    add(&mut found, vec![Value::Unknown]);
                    for write in &writes {
                        add(&mut found, self.eval(*write, None, depth + 4));
                    }
                    // One and the same everywhere.
                    if !writes.is_empty() {
                        found.retain(|value| *value != Value::Unknown);
                        if found.is_empty() {
                            found.push(Value::Unknown);
                        }
                    }
                }
            }
        }
        found
    }

    /// The value of a field in a struct literal, where it is given.
    pub fn field_of_literal(&self, at: At, name: Name) -> Option<ExprId> {
        let ExprKind::Struct { fields, .. } = &self.bodies.body(at.0)?.expr(at.1).kind else { return None };
        fields.iter().find(|field| field.name == name).map(|field| field.expr)
    }

    fn call(&self, at: At, frame: Frame<'_>, depth: usize) -> Vec<Value> {
        let (operands, _) = self.bodies.operands(at);
        let eval = |expr: &ExprId| self.eval((at.0, *expr), frame, depth + 1);
        match self.bodies.callee(at) {
            Some(Callee::Ctor(adt, variant)) => {
                let known = &self.bodies.program[*adt];
                let name = known.variants[*variant as usize].name;
                if known.kind == AdtKind::Enum && name == "Err" {
                    return Vec::new();
                }
                match operands.as_slice() {
                    [only] => eval(only),
                    _ => vec![Value::List(operands.iter().map(|operand| one(eval(operand))).collect())],
                }
            }
            Some(Callee::Fn(id, _)) if Owner::Fn(*id).origin(self.bodies.program) == Origin::Workspace => {
                let owner = Owner::Fn(*id);
                let Some(body) = self.bodies.body(owner) else { return vec![Value::Unknown] };
                let bound: Vec<Vec<Value>> = operands.iter().map(eval).collect();
                let mut ways = vec![self.eval((owner, body.root), Some(&bound), depth + 2)];
                for returned in returns(body) {
                    ways.push(self.eval((owner, returned), Some(&bound), depth + 2));
                }
                either(ways.into_iter().filter(|way| !way.is_empty()).collect())
            }
            // What it takes is reported there, once.
            _ if self.is_consumer(at) => vec![Value::Unknown],
            _ => match self.keeps(at) {
                Some(Keeps::All) if !operands.is_empty() => all(operands.iter().map(eval).collect()),
                Some(Keeps::Either) => either(operands.iter().map(eval).collect()),
                Some(Keeps::First) => operands.first().map_or(vec![Value::Unknown], eval),
                _ => vec![Value::Unknown],
            },
        }
    }

    /// Whether a call is one that may take no constant.
    fn is_consumer(&self, at: At) -> bool {
        super::callee_paths(self.bodies, at).into_iter().any(|path| {
            self.catalog.calls.all(path).into_iter().flatten().any(|rule| rule.test == CallTest::Literal)
        })
    }

    fn keeps(&self, at: At) -> Option<Keeps> {
        super::callee_paths(self.bodies, at)
            .into_iter()
            .find_map(|path| self.catalog.keeps.get(path).copied())
    }

    fn macro_call(&self, at: At, call: &MacroCall, frame: Frame<'_>, depth: usize) -> Vec<Value> {
        let typing = self.bodies.typings.get(&at.0);
        let path = typing.and_then(|typing| typing.macros.get(&at.1)).copied();
        let last = path.map_or("", |path| path.as_str().rsplit("::").next().unwrap_or(""));
        let eval = |expr: ExprId| self.eval((at.0, expr), frame, depth + 1);
        let args: Vec<ExprId> = call.args.iter().filter_map(|arg| arg.value).collect();
        match last {
            "vec" => return vec![Value::List(args.iter().map(|arg| one(eval(*arg))).collect())],
            "include_bytes" | "include_str" => return vec![Value::Bytes],
            "format" => {
                return call.format.as_ref().map_or(vec![Value::Unknown], |format| formatted(format, eval));
            }
            "panic" | "unreachable" | "todo" | "unimplemented" | "bail" => return Vec::new(),
            _ => {}
        }
        if call.grammar == MacroGrammar::Json {
            return vec![Value::Json(at)];
        }
        match path.and_then(|path| self.catalog.keeping_macros.get(path)) {
            Some(_) if !args.is_empty() => all(args.iter().map(|arg| eval(*arg)).collect()),
            // Its argument was read as a format string.
            Some(_) if call.format.is_some() => vec![Value::Bytes],
            _ => vec![Value::Unknown],
        }
    }

    /// The types that a value can have: its own, or for a type parameter those that callers pass.
    pub fn types(&self, at: At) -> Vec<(At, Ty)> {
        let mut found = Vec::new();
        self.collect_types(at, &mut found, 0);
        found
    }

    fn collect_types(&self, at: At, acc: &mut Vec<(At, Ty)>, depth: usize) {
        let ty = self.bodies.ty(at).clone();
        let is_open = contains_open(&ty);
        let body = self.bodies.body(at.0);
        if let (true, Some(body)) = (is_open && depth < 6, body) {
            match &body.expr(at.1).kind {
                ExprKind::Ref { expr, .. } | ExprKind::Unary { expr, .. } => {
                    return self.collect_types((at.0, *expr), acc, depth + 1);
                }
                ExprKind::Local(local) => match self.bodies.local(at.0, *local).binding {
                    Binding::Param(position) => {
                        if let Owner::Fn(id) = at.0 {
                            for call in self.bodies.callers(id) {
                                if let Some(operand) = self.bodies.operands(call).0.get(position) {
                                    self.collect_types((call.0, *operand), acc, depth + 1);
                                }
                            }
                        }
                        return;
                    }
                    Binding::From(init, parts) if parts.is_empty() => {
                        return self.collect_types((at.0, init), acc, depth + 1);
                    }
                    _ => {}
                },
                ExprKind::MethodCall { receiver, name, .. } if *name == "clone" => {
                    return self.collect_types((at.0, *receiver), acc, depth + 1);
                }
                _ => {}
            }
        }
        acc.push((at, ty));
    }
}

/// Whether only a caller, or the value itself, tells the type.
fn contains_open(ty: &Ty) -> bool {
    match ty {
        Ty::Param(_) | Ty::Dyn(_) | Ty::Opaque(_) => true,
        Ty::Ref(inner) => contains_open(inner),
        Ty::Adt(_, args) | Ty::Extern(_, args) => args.iter().any(contains_open),
        _ => false,
    }
}

/// The values of all `return`s.
pub(super) fn returns(body: &crate::hir::Body) -> Vec<ExprId> {
    let returned = body.exprs.iter().filter_map(|expr| match &expr.kind {
        ExprKind::Return(value) => *value,
        _ => None,
    });
    returned.collect()
}

fn span_len(span: crate::source::Span) -> usize {
    span.end.saturating_sub(span.start) as usize
}

fn literal(lit: &Lit) -> Value {
    match lit {
        Lit::Str(text) => Value::Text(text.to_string()),
        Lit::Bytes(bytes) => match std::str::from_utf8(bytes) {
            Ok(text) => Value::Text(text.to_owned()),
            Err(_) => Value::Bytes,
        },
        Lit::Bool(bool) => Value::Bool(*bool),
        Lit::Char(_) | Lit::Int(..) | Lit::Float(_) => Value::Number,
    }
}

fn formatted(format: &FormatArgs, eval: impl Fn(ExprId) -> Vec<Value>) -> Vec<Value> {
    if format.text.is_empty() {
        return vec![Value::Unknown];
    }
    let mut text = String::new();
    let mut pieces = format.pieces.iter();
    for literal in &format.text {
        text.push_str(literal);
        if let Some(piece) = pieces.next() {
            match one(eval(piece.expr)) {
                Value::Text(part) => text.push_str(&part),
                Value::Number | Value::Bytes => text.push('0'),
                _ => return vec![Value::Unknown],
            }
        }
    }
    vec![Value::Text(text)]
}

fn add(values: &mut Vec<Value>, more: Vec<Value>) {
    for value in more {
        if !values.contains(&value) {
            values.push(value);
        }
    }
}

/// One of several ways is taken at run time: a switch that differs between them is not known.
fn either(ways: Vec<Vec<Value>>) -> Vec<Value> {
    let mut values = Vec::new();
    ways.into_iter().for_each(|way| add(&mut values, way));
    let is_switch = |value: &Value| matches!(value, Value::Bool(_) | Value::Path(_));
    if values.len() > 1 && values.iter().any(is_switch) {
        values.retain(|value| !is_switch(value));
        add(&mut values, vec![Value::Unknown]);
    }
    values
}

/// Made of all operands: a constant only where all are.
fn all(operands: Vec<Vec<Value>>) -> Vec<Value> {
    if let [only] = operands.as_slice() {
        return only.clone();
    }
    let mut values = Vec::new();
    for operand in &operands {
        let usable = |value: &&Value| value.is_literal() || value.is_neutral();
        if !operand.iter().any(|value| usable(&value)) {
            return vec![Value::Unknown];
        }
        add(&mut values, operand.iter().filter(|value| value.is_literal()).cloned().collect());
    }
    match values.is_empty() {
        true => operands.into_iter().next().unwrap_or_default(),
        false => values,
    }
}

/// The one value that it is on all ways.
fn one(values: Vec<Value>) -> Value {
    match <[Value; 1]>::try_from(values) {
        Ok([value]) => value,
        Err(_) => Value::Unknown,
    }
}
