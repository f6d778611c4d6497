//! How much of the code is understood: which calls lead to something known, and what has a type.

use crate::catalog::Catalog;
use crate::hir::{Body, ExprId, ExprKind};
use crate::names::{Origin, Program};
use crate::types::{Callee, Ty, TypeCx, Typing, Typings};
use rayon::prelude::*;
use std::collections::BTreeMap;

/// Counts over bodies.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Shares {
    /// Calls of functions, methods, constructors and values.
    pub n_calls: usize,
    /// Those whose signature is known, or whose result a model states.
    pub n_known: usize,
    /// Those of which only a path in foreign code is known.
    pub n_by_path: usize,
    /// Method calls on a type of the workspace or of std.
    pub n_own_methods: usize,
    /// Those whose signature is known.
    pub n_own_methods_known: usize,
    /// Expressions.
    pub n_exprs: usize,
    /// Those that have a type.
    pub n_exprs_typed: usize,
    /// What calls led nowhere, with how often, when it was asked for: `receiver.method`, `path::function`.
    pub unknown: BTreeMap<String, usize>,
}

impl Shares {
    /// Adds the counts of one body.
    pub fn add(&mut self, program: &Program, body: &Body, typing: &Typing) {
        for at in 0..body.exprs.len() {
            self.expr(program, body, typing, ExprId(at as u32), None);
        }
    }

    /// Adds other counts.
    pub fn join(mut self, other: Shares) -> Shares {
        self.n_calls += other.n_calls;
        self.n_known += other.n_known;
        self.n_by_path += other.n_by_path;
        self.n_own_methods += other.n_own_methods;
        self.n_own_methods_known += other.n_own_methods_known;
        self.n_exprs += other.n_exprs;
        self.n_exprs_typed += other.n_exprs_typed;
        for (what, n) in other.unknown {
            *self.unknown.entry(what).or_default() += n;
        }
        self
    }

    fn expr(
        &mut self,
        program: &Program,
        body: &Body,
        typing: &Typing,
        id: ExprId,
        listed: Option<&dyn Fn(&Ty) -> String>,
    ) {
        let kind = &body.expr(id).kind;
        self.n_exprs += 1;
        self.n_exprs_typed += usize::from(is_known(&typing[id]) || is_callee_name(kind, typing, id));
        let (receiver, name) = match kind {
            ExprKind::Call { callee, .. } => (*callee, None),
            ExprKind::MethodCall { receiver, name, .. } => (*receiver, Some(*name)),
            _ => return,
        };
        self.n_calls += 1;
        let is_signed = match typing.callees.get(&id) {
            None | Some(Callee::Unknown(_)) => false,
            Some(Callee::Extern(_)) => {
                let is_stated = is_known(&typing[id]);
                self.n_by_path += usize::from(!is_stated);
                is_stated
            }
            Some(Callee::Value) => is_known(&typing[receiver]),
            Some(Callee::Fn(..) | Callee::Trait { .. } | Callee::Ctor(..)) => true,
        };
        self.n_known += usize::from(is_signed);
        if name.is_some() && is_own(program, &typing[receiver]) {
            self.n_own_methods += 1;
            self.n_own_methods_known += usize::from(is_signed);
        }
        if let (false, Some(show)) = (is_signed, listed) {
            let what = match (typing.callees.get(&id), name) {
                (Some(Callee::Extern(path)), _) => format!("path {path}"),
                (_, Some(name)) => format!("{}.{name}", show(&typing[receiver])),
                (_, None) => match &body.expr(receiver).kind {
                    ExprKind::Path(path) => {
                        let names: Vec<&str> = path.segments.iter().map(|part| part.name.as_str()).collect();
                        format!("call {}", names.join("::"))
                    }
                    _ => "call of a value".to_owned(),
                },
            };
            *self.unknown.entry(what).or_default() += 1;
        }
    }
}

/// The counts over every body of the workspace, with a list of what is not known.
pub fn shares(program: &Program, catalog: &Catalog, with_tests: bool) -> Shares {
    let cx = TypeCx::new(program).with_extern_results(super::returns::hook(program, catalog));
    let typings = Typings::new(&cx, with_tests);
    let owners: Vec<_> = typings.keys().copied().collect();
    let show = |ty: &Ty| ty.peel().display(program).to_string();
    owners
        .par_iter()
        .map(|owner| {
            let mut shares = Shares::default();
            if let (Some(body), Some(typing)) = (owner.body(program), typings.get(owner)) {
                for at in 0..body.exprs.len() {
                    shares.expr(program, body, typing, ExprId(at as u32), Some(&show));
                }
            }
            shares
        })
        .reduce(Shares::default, Shares::join)
}

/// The path of a foreign function names something; it has no type of its own to be known.
fn is_callee_name(kind: &ExprKind, typing: &Typing, id: ExprId) -> bool {
    matches!(kind, ExprKind::Path(_)) && typing.paths.contains_key(&id)
}

fn is_known(ty: &Ty) -> bool {
    !matches!(ty.peel(), Ty::Unknown | Ty::Infer(_))
}

/// Whether a type is the workspace's or std's.
fn is_own(program: &Program, ty: &Ty) -> bool {
    match ty.peel() {
        Ty::Adt(id, _) => {
            let krate = &program[program[program[*id].module].krate];
            krate.origin == Origin::Workspace || krate.origin == Origin::Stub && krate.name == "std"
        }
        Ty::Unknown | Ty::Infer(_) | Ty::Never | Ty::Assoc(..) | Ty::Extern(..) => false,
        _ => true,
    }
}
