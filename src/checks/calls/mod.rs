//! Calls, settings and implementations that break a lint by themselves: `[[call]]` rows of the models.
//!
//! Which calls these are is data; what stands here is how an argument is found out to be a constant ([`constant`]), and
//! that an implementation can only succeed ([`accept`]).

mod accept;
mod bodies;
mod claims;
mod constant;
mod filled;

use crate::catalog::{ArgumentPosition, ArgumentRef, CallRule, CallTest, Catalog};
use crate::finding::Finding;
use crate::hir::{ExprId, ExprKind};
use crate::names::{Def, FnId, Origin, Program};
use crate::source::{Name, Span};
use crate::types::{Callee, Owner, Ty, TypeCx, Typings};
use bodies::{At, Bodies};
use constant::{Constants, Value};
use rustc_hash::FxHashSet;

pub(super) fn check(cx: &TypeCx<'_>, typings: &Typings<'_, '_>, catalog: &Catalog) -> Vec<Finding> {
    let bodies = Bodies::new(cx.program(), typings);
    let constants = Constants::new(&bodies, catalog);
    let mut walk = Walk {
        cx,
        bodies: &bodies,
        constants: &constants,
        catalog,
        accepting: FxHashSet::default(),
        findings: Vec::new(),
    };
    // Only bodies that name something that there is a rule for need be typed.
    let ruled = catalog.calls.iter().chain(catalog.field_writes.iter());
    let ruled: FxHashSet<Name> =
        ruled.map(|(path, _)| Name::new(path.rsplit("::").next().unwrap_or(path))).collect();
    for owner in &bodies.owners {
        let mentions = bodies.body(*owner).map(|body| &body.mentions);
        if mentions.is_some_and(|names| names.iter().any(|name| ruled.contains(name))) {
            walk.owner(*owner);
        }
    }
    walk.implementations();
    walk.findings
}

struct Walk<'w> {
    cx: &'w TypeCx<'w>,
    bodies: &'w Bodies<'w>,
    constants: &'w Constants<'w>,
    catalog: &'w Catalog,
    /// Implementations that were found where they are used.
    accepting: FxHashSet<FnId>,
    findings: Vec<Finding>,
}

impl Walk<'_> {
    fn owner(&mut self, owner: Owner) {
        let Some(body) = self.bodies.body(owner) else { return };
        for (index, expr) in body.exprs.iter().enumerate() {
            let at = (owner, ExprId(index as u32));
            match &expr.kind {
                ExprKind::Call { callee, .. } => self.call(at, body.expr(*callee).span),
                ExprKind::MethodCall { name_span, .. } => self.call(at, *name_span),
                ExprKind::Assign { lhs, rhs } => {
                    if let ExprKind::Field { base, name, name_span } = &body.expr(*lhs).kind {
                        self.write(
                            at,
                            head(self.bodies.program, self.bodies.ty((owner, *base))),
                            *name,
                            *rhs,
                            *name_span,
                        );
                    }
                }
                ExprKind::Struct { fields, .. } => {
                    let path = match self.bodies.def(at) {
                        Some(Def::Extern(path)) => Some(path),
                        _ => head(self.bodies.program, self.bodies.ty(at)),
                    };
                    if path.is_some() {
                        for field in fields {
                            self.write(at, path, field.name, field.expr, field.name_span);
                        }
                    }
                }
                _ => {}
            }
        }
    }

    fn call(&mut self, at: At, span: Span) {
        let paths = callee_paths(self.bodies, at);
        let is_own = match self.bodies.callee(at) {
            Some(Callee::Fn(id, _) | Callee::Trait { method: id, .. }) => {
                Owner::Fn(*id).origin(self.bodies.program) == Origin::Workspace
            }
            _ => false,
        };
        let catalog = self.catalog;
        let mut rules: Vec<&CallRule> = Vec::new();
        for path in &paths {
            // The user's own function is meant only when it is named, not by what it is called.
            let is_meant = !is_own
                || catalog.calls.find(*path).is_some_and(|(known, _)| !known.as_str().starts_with("**"));
            for rule in catalog.calls.all(*path).into_iter().flatten().filter(|_| is_meant) {
                if !rules.contains(&rule) {
                    rules.push(rule);
                }
            }
        }
        if rules.is_empty() {
            return;
        }
        let (operands, has_receiver) = self.bodies.operands(at);
        for rule in rules {
            let is_given = rule.given.iter().enumerate().all(|(index, text)| {
                let operand = operands.get(index + usize::from(has_receiver));
                operand.is_some_and(|operand| self.is_text((at.0, *operand), text))
            });
            let argument =
                position(rule.argument.as_ref(), has_receiver).and_then(|index| operands.get(index));
            let breaks = match (&rule.test, argument) {
                (CallTest::Any, _) => true,
                (test, Some(argument)) => self.breaks(test, (at.0, *argument)),
                (_, None) => false,
            };
            if is_given && breaks {
                let callee = short(paths.first().copied());
                self.report(rule.lint, at.0, span, &callee);
            }
        }
    }

    fn write(&mut self, at: At, path: Option<Name>, field: Name, value: ExprId, span: Span) {
        let path = path.map_or(field, |path| Name::new(&format!("{path}::{field}")));
        let rules: Vec<CallRule> =
            self.catalog.field_writes.all(path).into_iter().flatten().cloned().collect();
        for rule in rules {
            if rule.test == CallTest::Any || self.breaks(&rule.test, (at.0, value)) {
                self.report(rule.lint, at.0, span, &short(Some(path)));
            }
        }
    }

    fn is_text(&self, at: At, text: &str) -> bool {
        self.constants.values(at).iter().any(|value| matches!(value, Value::Text(known) if known == text))
    }

    fn breaks(&mut self, test: &CallTest, at: At) -> bool {
        let values = || self.constants.values(at);
        match test {
            CallTest::Any => true,
            CallTest::Bool(bool) => values().contains(&Value::Bool(*bool)),
            // What an inner call has used already is reported there.
            CallTest::Literal => values().iter().any(Value::is_literal),
            CallTest::Path(path) => values().iter().any(|value| {
                matches!(value, Value::Path(known) if known == path || is_reexport(*known, *path))
            }),
            CallTest::Text(texts) => {
                values().iter().any(|value| matches!(value, Value::Text(known) if texts.iter().any(|text| text.eq_ignore_ascii_case(known))))
            }
            CallTest::Contains(parts) => values().iter().any(|value| match value {
                Value::Text(known) => {
                    let known = known.to_ascii_lowercase();
                    parts.iter().any(|part| known.contains(part.as_str()))
                }
                _ => false,
            }),
            CallTest::Lacks(names) => claims::lack(self.cx, self.constants, at, names),
            CallTest::Accepts(method) => {
                let accepting = accept::accepting(self.bodies, self.constants, at, *method);
                self.accepting.extend(accepting.iter().copied());
                !accepting.is_empty()
            }
        }
    }

    /// Implementations that can only succeed, where no call was found that uses them.
    fn implementations(&mut self) {
        let program = self.bodies.program;
        for owner in &self.bodies.owners {
            let Owner::Fn(id) = *owner else { continue };
            let Some(path) = accept::trait_path(program, id) else { continue };
            let rules: Vec<CallRule> =
                self.catalog.implementations.all(path).into_iter().flatten().cloned().collect();
            for rule in rules {
                if !self.accepting.contains(&id) && accept::only_succeeds(self.bodies, self.constants, id) {
                    self.report(rule.lint, *owner, program[id].name_span, &short(Some(program[id].path)));
                }
            }
        }
    }

    fn report(&mut self, lint: Name, owner: Owner, span: Span, callee: &str) {
        if self.findings.iter().any(|known| known.lint == lint && known.span == span) {
            return;
        }
        let program = self.bodies.program;
        let page = self.catalog.lint(lint);
        let title = page.map_or("", |page| page.title.trim_end_matches('.'));
        let mut message = title.split(". ").next().unwrap_or_default().to_owned();
        if let Some(first) = message.get_mut(..1) {
            first.make_ascii_lowercase();
        }
        let (item, enclosing) = owner.item(program);
        self.findings.push(Finding {
            message: format!("`{callee}`: {message}"),
            label: message,
            subject: callee.to_owned(),
            item,
            enclosing,
            ..Finding::new(self.catalog, lint, span)
        });
    }
}

/// The paths under which a callee is modelled: its own, and for a trait's method that of the type it is called on.
fn callee_paths(bodies: &Bodies<'_>, at: At) -> Vec<Name> {
    let program = bodies.program;
    let receiver = || match &bodies.body(at.0)?.expr(at.1).kind {
        ExprKind::MethodCall { receiver, name, .. } => Some((*receiver, *name)),
        _ => None,
    };
    let mut paths = Vec::new();
    match bodies.callee(at) {
        Some(Callee::Fn(id, _)) => paths.push(program[*id].path),
        Some(Callee::Trait { method, self_ty, .. }) => {
            paths.push(program[*method].path);
            let name = program[*method].name;
            paths.extend(head(program, self_ty).map(|path| Name::new(&format!("{path}::{name}"))));
        }
        Some(Callee::Extern(path) | Callee::Unknown(path)) => paths.push(*path),
        Some(Callee::Ctor(adt, _)) => paths.push(program[*adt].path),
        Some(Callee::Value) => {}
        None => paths.extend(receiver().map(|(_, name)| name)),
    }
    let Some((receiver, name)) = receiver() else { return paths };
    if let Some(path) = head(program, bodies.ty((at.0, receiver))) {
        let path = Name::new(&format!("{path}::{name}"));
        if !paths.contains(&path) {
            paths.push(path);
        }
    }
    // `validation.required_spec_claims.clear()` is named through the field.
    if let Some(ExprKind::Field { base, name: field, .. }) =
        bodies.body(at.0).map(|body| &body.expr(receiver).kind)
        && let Some(path) = head(program, bodies.ty((at.0, *base)))
    {
        paths.push(Name::new(&format!("{path}::{field}::{name}")));
    }
    paths
}

/// The path of the type that heads a type.
fn head(program: &Program, ty: &Ty) -> Option<Name> {
    match ty.peel() {
        Ty::Adt(id, _) => Some(program[*id].path),
        Ty::Extern(path, _) => Some(*path),
        _ => None,
    }
}

/// The argument that a rule looks at: the first when it names none.
fn position(argument: Option<&ArgumentRef>, has_receiver: bool) -> Option<usize> {
    let receiver = usize::from(has_receiver);
    match argument.map(|argument| argument.position) {
        None => Some(receiver),
        Some(ArgumentPosition::Index(index) | ArgumentPosition::From(index)) => {
            Some(receiver + index as usize)
        }
        Some(ArgumentPosition::Receiver) => has_receiver.then_some(0),
        Some(ArgumentPosition::Format | ArgumentPosition::Fields) => None,
    }
}

/// Whether two paths of one crate end in the same two names: what lies between is a matter of re-exports.
fn is_reexport(a: Name, b: Name) -> bool {
    let ends = |path: Name| {
        let mut segments = path.as_str().split("::");
        let krate = segments.next();
        (krate, path.as_str().rsplitn(3, "::").take(2).collect::<Vec<_>>())
    };
    let ((crate_a, a), (crate_b, b)) = (ends(a), ends(b));
    crate_a == crate_b && a == b
}

/// The last two names of a path.
fn short(path: Option<Name>) -> String {
    let path = path.map_or("call", |path| path.as_str());
    let segments: Vec<&str> = path.split("::").collect();
    segments[segments.len().saturating_sub(2)..].join("::")
}
