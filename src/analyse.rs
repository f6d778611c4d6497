//! From a numbered program to findings: inference, flow graphs, taint, handlers, checks.

mod returns;

use crate::catalog::Catalog;
use crate::finding::Finding;
use crate::flow::{self, Graph, Reference};
use crate::labels::Labels;
use crate::names::{FnId, FnParent, Origin, Program};
use crate::types::{Owner, TypeCx, Typing};
use crate::{checks, entry, taint};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

/// What the analysis found and what it covered.
#[derive(Debug, Default)]
pub struct Analysed {
    /// All findings, in no order, before levels and suppressions.
    pub findings: Vec<Finding>,
    /// Functions of the workspace with a body.
    pub n_functions: usize,
    /// Calls in them.
    pub n_calls: usize,
    /// Those whose callee is known.
    pub n_calls_resolved: usize,
}

/// Analyses a program. Bodies that only tests reach are left out unless `with_tests`.
pub fn analyse(program: &Program, labels: &Labels, catalog: &Catalog, with_tests: bool) -> Analysed {
    let cx = TypeCx::new(program).with_extern_results(returns::hook(program, catalog));
    let bodies = Bodies::read(&cx, with_tests);
    let graphs: &[Graph] = &bodies.graphs;
    let entries = entry::find(&cx, &bodies.typings, labels, catalog);
    let solution = taint::solve(&cx, graphs, labels, catalog, &entries.codes());
    let mut findings = solution.findings;
    findings.extend(entry::findings(&entries, &solution.responses, &cx, catalog));
    findings.extend(checks::run(program, labels, catalog, &solution.printing));
    let ours = bodies.typings.iter().filter(|(owner, _)| origin(program, **owner) == Origin::Workspace);
    let (n_calls, n_calls_resolved) = ours.fold((0, 0), |(all, known), (_, typing)| {
        (all + typing.n_calls as usize, known + typing.n_calls_resolved as usize)
    });
    Analysed { findings, n_functions: bodies.n_functions, n_calls, n_calls_resolved }
}

/// The typings and graphs of the workspace's bodies and of all foreign ones that they reach.
struct Bodies {
    typings: FxHashMap<Owner, Typing>,
    graphs: Vec<Graph>,
    n_functions: usize,
}

impl Bodies {
    fn read(cx: &TypeCx<'_>, with_tests: bool) -> Bodies {
        let program = cx.program();
        let mut wave = workspace_owners(program, with_tests);
        let is_function =
            |owner: &&Owner| matches!(owner, Owner::Fn(_)) && origin(program, **owner) == Origin::Workspace;
        let n_functions = wave.iter().filter(is_function).count();
        let mut seen: FxHashSet<Owner> = wave.iter().copied().collect();
        let mut bodies = Bodies { typings: FxHashMap::default(), graphs: Vec::new(), n_functions };
        while !wave.is_empty() {
            let read: Vec<(Owner, Typing, Vec<Graph>, Vec<Owner>)> = wave
                .par_iter()
                .map(|owner| {
                    let typing = cx.infer(*owner);
                    let graphs = flow::lower(cx, *owner, &typing);
                    let reached = reached(cx, &graphs);
                    (*owner, typing, graphs, reached)
                })
                .collect();
            wave.clear();
            for (owner, typing, graphs, reached) in read {
                bodies.typings.insert(owner, typing);
                bodies.graphs.extend(graphs);
                wave.extend(reached.into_iter().filter(|owner| seen.insert(*owner)));
            }
        }
        bodies
    }
}

fn workspace_owners(program: &Program, with_tests: bool) -> Vec<Owner> {
    let is_wanted = |in_test: bool| with_tests || !in_test;
    let fns = program
        .fns
        .iter()
        .enumerate()
        .filter(|(_, known)| known.hir.body.is_some() && is_wanted(known.in_test));
    let consts = program
        .consts
        .iter()
        .enumerate()
        .filter(|(_, known)| known.hir.body.is_some() && is_wanted(known.in_test));
    let fns = fns.map(|(i, _)| Owner::Fn(FnId(i as u32)));
    let consts = consts.map(|(i, _)| Owner::Const(crate::names::ConstId(i as u32)));
    let is_ours =
        |owner: &Owner| origin(program, *owner) == Origin::Workspace || is_foreign_fmt(program, *owner);
    fns.chain(consts).filter(is_ours).collect()
}

/// Whether it is how a foreign type prints itself: no text calls that by name.
fn is_foreign_fmt(program: &Program, owner: Owner) -> bool {
    let Owner::Fn(id) = owner else { return false };
    let function = &program.fns[id.0 as usize];
    function.name == "fmt" && matches!(function.parent, FnParent::Impl(_))
}

fn origin(program: &Program, owner: Owner) -> Origin {
    let module = match owner {
        Owner::Fn(id) => program.fns[id.0 as usize].module,
        Owner::Const(id) => program.consts[id.0 as usize].module,
    };
    program.crates[program.modules[module.0 as usize].krate.0 as usize].origin
}

/// The bodies that graphs refer to, by name or through a trait.
fn reached(cx: &TypeCx<'_>, graphs: &[Graph]) -> Vec<Owner> {
    let program = cx.program();
    let mut owners = Vec::new();
    for graph in graphs {
        flow::references(graph, &mut |reference| match reference {
            Reference::Fn(id) => owners.push(Owner::Fn(id)),
            Reference::Const(id) => owners.push(Owner::Const(id)),
            Reference::Trait(method, ..) => {
                owners.extend(flow::implementations(program, method).into_iter().map(Owner::Fn))
            }
            Reference::Closure(_) => {}
        });
    }
    owners.sort_unstable();
    owners.dedup();
    owners
}
