//! All bodies at a glance: who calls a function, what is written into a field, how a local comes to its value.

use crate::hir::{Body, ExprId, ExprKind, LocalId, PatId, PatKind, SelfKind, Stmt};
use crate::names::{AdtId, Def, FnId, Program};
use crate::source::Name;
use crate::types::{Callee, Owner, Ty, Typings};
use rustc_hash::{FxHashMap, FxHashSet};
use std::cell::RefCell;

/// An expression and whose body it is in.
pub(super) type At = (Owner, ExprId);

/// The bodies of the workspace with what inference knows of them.
pub(super) struct Bodies<'a> {
    pub program: &'a Program,
    pub typings: &'a Typings<'a, 'a>,
    /// Those of the workspace, in order.
    pub owners: Vec<Owner>,
    noted: RefCell<Noted>,
}

/// What bodies do that were looked at so far: those that mention a name which somebody asked for.
#[derive(Default)]
struct Noted {
    asked: FxHashSet<Name>,
    owners: FxHashSet<Owner>,
    callers: FxHashMap<FnId, Vec<At>>,
    writes: FxHashMap<(AdtId, Name), Vec<At>>,
}

/// How a local comes to its value.
pub(super) enum Binding {
    /// The parameter at that position; the receiver is position 0 of a method.
    Param(usize),
    /// By a pattern from an expression: where in it.
    From(ExprId, Vec<Part>),
    /// Not in a way that is followed.
    Other,
}

/// A step from a matched value to what a pattern binds.
#[derive(Clone, Copy)]
pub(super) enum Part {
    /// An element of a tuple.
    At(usize),
    /// A field.
    Field(Name),
}

/// A local with all that gives it a value.
pub(super) struct Local {
    pub binding: Binding,
    /// Later assignments to it as a whole.
    pub assigned: Vec<ExprId>,
    /// What is copied into it.
    pub filled: Vec<ExprId>,
    /// Whether anything else may change it.
    pub is_mutated: bool,
}

impl<'a> Bodies<'a> {
    pub fn new(program: &'a Program, typings: &'a Typings<'a, 'a>) -> Bodies<'a> {
        Bodies { program, typings, owners: typings.keys().copied().collect(), noted: RefCell::default() }
    }

    /// The body of an owner.
    pub fn body(&self, owner: Owner) -> Option<&'a Body> {
        owner.body(self.program)
    }

    /// The type of an expression.
    pub fn ty(&self, at: At) -> &Ty {
        const UNKNOWN: &Ty = &Ty::Unknown;
        self.typings.get(&at.0).and_then(|typing| typing.exprs.get(at.1.0 as usize)).unwrap_or(UNKNOWN)
    }

    /// What a call calls.
    pub fn callee(&self, at: At) -> Option<&'a Callee> {
        self.typings.get(&at.0)?.callees.get(&at.1)
    }

    /// What a path means.
    pub fn def(&self, at: At) -> Option<Def> {
        self.typings.get(&at.0)?.paths.get(&at.1).copied()
    }

    /// The calls of a function in the workspace.
    pub fn callers(&self, id: FnId) -> Vec<At> {
        self.look_for(self.program[id].name);
        self.noted.borrow().callers.get(&id).cloned().unwrap_or_default()
    }

    /// The values that code of the workspace puts into a field.
    pub fn writes(&self, adt: AdtId, field: Name) -> Vec<At> {
        self.look_for(field);
        // A tuple struct is filled by its name, a variant by its own.
        let ty = &self.program[adt];
        if field.as_str().bytes().all(|byte| byte.is_ascii_digit()) {
            self.look_for(ty.name);
            self.look_for(Name::new("Self"));
            ty.variants.iter().for_each(|variant| self.look_for(variant.name));
        }
        self.noted.borrow().writes.get(&(adt, field)).cloned().unwrap_or_default()
    }

    /// Notes what all bodies do that mention a name.
    fn look_for(&self, name: Name) {
        let noted = &mut *self.noted.borrow_mut();
        if !noted.asked.insert(name) {
            return;
        }
        for owner in &self.owners {
            let mentions = self.body(*owner).map(|body| &body.mentions);
            let is_about = mentions.is_some_and(|names| names.contains(&name));
            if is_about && noted.owners.insert(*owner) {
                self.note(*owner, noted);
            }
        }
        // In the order of the code, whoever asked first.
        noted.callers.values_mut().chain(noted.writes.values_mut()).for_each(|all| all.sort_unstable());
    }

    /// Receiver and arguments of a call, and whether the first is a receiver.
    pub fn operands(&self, at: At) -> (Vec<ExprId>, bool) {
        let Some(body) = self.body(at.0) else { return (Vec::new(), false) };
        match &body.expr(at.1).kind {
            ExprKind::Call { args, .. } => {
                let has_receiver = match self.callee(at) {
                    Some(Callee::Fn(id, _) | Callee::Trait { method: id, .. }) => {
                        self.program[*id].hir.self_kind.is_some()
                    }
                    _ => false,
                };
                (args.clone(), has_receiver)
            }
            ExprKind::MethodCall { receiver, args, .. } => {
                (std::iter::once(*receiver).chain(args.iter().copied()).collect(), true)
            }
            _ => (Vec::new(), false),
        }
    }

    fn note(&self, owner: Owner, noted: &mut Noted) {
        let Some(body) = self.body(owner) else { return };
        for (index, expr) in body.exprs.iter().enumerate() {
            let at = (owner, ExprId(index as u32));
            match &expr.kind {
                ExprKind::Call { args, .. } => match self.callee(at) {
                    Some(Callee::Fn(id, _)) => noted.callers.entry(*id).or_default().push(at),
                    Some(Callee::Ctor(adt, _)) => {
                        for (position, arg) in args.iter().enumerate() {
                            let field = Name::new(&position.to_string());
                            noted.writes.entry((*adt, field)).or_default().push((owner, *arg));
                        }
                    }
                    _ => {}
                },
                ExprKind::MethodCall { .. } => {
                    if let Some(Callee::Fn(id, _)) = self.callee(at) {
                        noted.callers.entry(*id).or_default().push(at);
                    }
                }
                ExprKind::Struct { fields, .. } => {
                    if let Ty::Adt(adt, _) = self.ty(at).peel() {
                        let adt = *adt;
                        for field in fields {
                            noted.writes.entry((adt, field.name)).or_default().push((owner, field.expr));
                        }
                    }
                }
                ExprKind::Assign { lhs, rhs } => {
                    if let ExprKind::Field { base, name, .. } = &body.expr(*lhs).kind
                        && let Ty::Adt(adt, _) = self.ty((owner, *base)).peel()
                    {
                        let adt = *adt;
                        noted.writes.entry((adt, *name)).or_default().push((owner, *rhs));
                    }
                }
                _ => {}
            }
        }
    }

    /// How a local comes to its value.
    pub fn local(&self, owner: Owner, local: LocalId) -> Local {
        let mut found =
            Local { binding: Binding::Other, assigned: Vec::new(), filled: Vec::new(), is_mutated: false };
        let Some(body) = self.body(owner) else { return found };
        found.binding = self.binding(owner, body, local);
        for (index, expr) in body.exprs.iter().enumerate() {
            match &expr.kind {
                ExprKind::Ref { mutable: true, expr } if root(body, *expr) == Some(local) => {
                    found.is_mutated = true;
                }
                ExprKind::AssignOp { lhs, .. } if root(body, *lhs) == Some(local) => found.is_mutated = true,
                ExprKind::Assign { lhs, rhs } => match &body.expr(*lhs).kind {
                    ExprKind::Local(known) if *known == local => found.assigned.push(*rhs),
                    _ if root(body, *lhs) == Some(local) => found.is_mutated = true,
                    _ => {}
                },
                ExprKind::MethodCall { receiver, name, args, .. } if root(body, *receiver) == Some(local) => {
                    match (name.as_str(), args.as_slice()) {
                        (
                            "copy_from_slice" | "clone_from_slice" | "extend_from_slice" | "push_str",
                            [from],
                        ) => {
                            found.filled.push(*from);
                        }
                        _ => found.is_mutated |= self.changes_receiver((owner, ExprId(index as u32)), *name),
                    }
                }
                _ => {}
            }
        }
        found
    }

    /// Whether a method changes what it is called on.
    fn changes_receiver(&self, at: At, name: Name) -> bool {
        if let Some(Callee::Fn(id, _) | Callee::Trait { method: id, .. }) = self.callee(at) {
            return matches!(self.program[*id].hir.self_kind, Some(SelfKind::Ref { mutable: true }));
        }
        const CHANGING: [&str; 16] = [
            "fill",
            "push",
            "extend",
            "insert",
            "append",
            "write",
            "zeroize",
            "resize",
            "truncate",
            "update",
            "iter_mut",
            "swap",
            "reverse",
            "set",
            "as_mut",
            "as_mut_slice",
        ];
        CHANGING.iter().any(|word| name.as_str().starts_with(word))
    }

    fn binding(&self, owner: Owner, body: &Body, local: LocalId) -> Binding {
        if let Owner::Fn(id) = owner {
            let hir = &self.program[id].hir;
            let offset = usize::from(hir.self_kind.is_some());
            if body.self_local == Some(local) {
                return Binding::Param(0);
            }
            for (position, param) in hir.params.iter().enumerate() {
                if let Some(pat) = param.pat
                    && path_to(body, pat, local).is_some_and(|parts| parts.is_empty())
                {
                    return Binding::Param(position + offset);
                }
            }
        }
        for expr in &body.exprs {
            let pairs: Vec<(PatId, ExprId)> = match &expr.kind {
                ExprKind::Block { stmts, .. } => stmts
                    .iter()
                    .filter_map(|stmt| match stmt {
                        Stmt::Let { pat, init: Some(init), .. } => Some((*pat, *init)),
                        _ => None,
                    })
                    .collect(),
                ExprKind::Let { pat, expr } => vec![(*pat, *expr)],
                ExprKind::Match { scrutinee, arms } => arms.iter().map(|arm| (arm.pat, *scrutinee)).collect(),
                _ => continue,
            };
            for (pat, from) in pairs {
                if let Some(parts) = path_to(body, pat, local) {
                    return Binding::From(from, parts);
                }
            }
        }
        Binding::Other
    }
}

/// The local that a place lies in.
fn root(body: &Body, expr: ExprId) -> Option<LocalId> {
    match &body.expr(expr).kind {
        ExprKind::Local(local) => Some(*local),
        ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => root(body, *base),
        ExprKind::Unary { expr, .. } | ExprKind::Ref { expr, .. } => root(body, *expr),
        _ => None,
    }
}

/// The way from the value that a pattern matches to a local that it binds. `Some`, `Ok` and references are no step.
fn path_to(body: &Body, pat: PatId, local: LocalId) -> Option<Vec<Part>> {
    let below = |pat: PatId, step: Option<Part>| {
        let mut parts = path_to(body, pat, local)?;
        if let Some(step) = step {
            parts.insert(0, step);
        }
        Some(parts)
    };
    match &body.pat(pat).kind {
        PatKind::Bind { local: bound, sub, .. } => {
            if *bound == local {
                Some(Vec::new())
            } else {
                below((*sub)?, None)
            }
        }
        PatKind::Deref(inner) => below(*inner, None),
        PatKind::Tuple(elems) => {
            elems.iter().enumerate().find_map(|(index, elem)| below(*elem, Some(Part::At(index))))
        }
        PatKind::TupleStruct { elems, path } => {
            // What failed is no constant that matters.
            if path.last_name().is_some_and(|name| name == "Err") {
                return None;
            }
            match elems.as_slice() {
                [only] => below(*only, None),
                _ => None,
            }
        }
        PatKind::Struct { fields, .. } => {
            fields.iter().find_map(|field| below(field.pat, Some(Part::Field(field.name))))
        }
        PatKind::Or(sides) => sides.iter().find_map(|side| below(*side, None)),
        _ => None,
    }
}
