//! Code whose callers are not known: generic functions that nobody calls, whose type parameters are whatever implements the
//! bounds, and what implements traits.

use super::call::fn_of;
use super::engine::{Engine, Instance};
use crate::flow::{CodeId, Graph, Reference, implementations, references};
use crate::names::{Def, FnId, FnParent, Origin, Program};
use crate::source::Name;
use crate::types::{Owner, Subst, TypeCx};
use rustc_hash::{FxHashMap, FxHashSet};

/// What the type parameters of functions that nothing refers to stand for.
pub(super) fn open_instances(cx: &TypeCx<'_>, graphs: &[Graph]) -> FxHashMap<FnId, Instance> {
    let program = cx.program();
    let mut called: FxHashSet<FnId> = FxHashSet::default();
    let mut methods: FxHashSet<FnId> = FxHashSet::default();
    for graph in graphs {
        let owner = graph.code.owner();
        references(graph, &mut |reference| match reference {
            Reference::Fn(id) if owner != Owner::Fn(id) => drop(called.insert(id)),
            Reference::Trait(method, ..) => drop(methods.insert(method)),
            _ => {}
        });
    }
    for method in methods {
        called.insert(method);
        called.extend(implementations(program, method));
    }
    let owners = graphs.iter().filter_map(|graph| match graph.code {
        CodeId::Body(Owner::Fn(id)) if program.origin(program[id].module) == Origin::Workspace => Some(id),
        _ => None,
    });
    let open = owners.filter(|id| !called.contains(id)).map(|id| (id, cx.open_subst(id)));
    let mut open: Vec<(FnId, Subst)> = open.filter(|(_, subst)| !subst.0.is_empty()).collect();
    if !open.is_empty() {
        let elsewhere = mentioned_elsewhere(program, graphs);
        open.retain(|(id, _)| !elsewhere.contains(&program[*id].name));
    }
    open.into_iter().map(|(id, subst)| (id, Instance { subst, bindings: Vec::new() })).collect()
}

/// The names in bodies that are not followed: what they call is not known, but that they may.
fn mentioned_elsewhere(program: &Program, graphs: &[Graph]) -> FxHashSet<Name> {
    let followed: FxHashSet<Owner> = graphs.iter().map(|graph| graph.code.owner()).collect();
    let owners = (0..program.fns.len() as u32).map(|i| Owner::Fn(FnId(i)));
    let others =
        owners.filter(|owner| owner.origin(program) == Origin::Workspace && !followed.contains(owner));
    others.filter_map(|owner| owner.body(program)).flat_map(|body| body.mentions.iter().copied()).collect()
}

impl Engine<'_> {
    /// Whether a function implements one of a trait of the workspace.
    pub fn implements_ours(&self, code: CodeId) -> bool {
        let program = self.program();
        let Some(FnParent::Impl(id)) = fn_of(code).map(|id| program[id].parent) else { return false };
        match program[id].trait_ {
            Some((Def::Trait(id), _)) => program.origin(program[id].module) == Origin::Workspace,
            _ => false,
        }
    }
}
