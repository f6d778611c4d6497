//! From a numbered program to findings: inference, flow graphs, taint, handlers, checks.
//!
//! Only bodies that PHI can be in are typed and followed: [`reach`] says which, by the names that they mention, and says
//! more when functions turn out to hand PHI on as something else.

mod reach;
mod returns;
mod shares;
mod showing;

pub use shares::{Shares, shares};

use crate::catalog::Catalog;
use crate::finding::Finding;
use crate::flow::{self, Graph, Reference};
use crate::labels::Labels;
use crate::names::{Origin, Program};
use crate::taint::Solution;
use crate::types::{Owner, TypeCx, Typings};
use crate::{checks, entry, taint};
use rayon::prelude::*;
use reach::Reach;
use rustc_hash::FxHashSet;
use showing::Showing;

/// What the analysis found and what it covered.
#[derive(Debug, Default)]
pub struct Analysed {
    /// All findings, in no order, before levels and suppressions.
    pub findings: Vec<Finding>,
    /// Functions of the workspace with a body.
    pub n_functions: usize,
    /// Those that PHI can be in, which were followed.
    pub n_followed: usize,
    /// Calls in them.
    pub n_calls: usize,
    /// Those whose callee is known.
    pub n_calls_resolved: usize,
    /// How much of them is understood.
    pub shares: Shares,
}

/// Analyses a program. Bodies that only tests reach are left out unless `with_tests`.
pub fn analyse(program: &Program, labels: &Labels, catalog: &Catalog, with_tests: bool) -> Analysed {
    let cx = TypeCx::new(program).with_extern_results(returns::hook(program, catalog));
    let typings = Typings::new(&cx, with_tests);
    let owners: Vec<Owner> = typings.keys().copied().collect();
    let n_functions = owners.iter().filter(|owner| matches!(owner, Owner::Fn(_))).count();
    let mut reach = Reach::new(program, labels, catalog, owners);
    let mut wave = reach.next();
    let mut analysed = Analysed { n_functions, ..Analysed::default() };
    let entry_cx = entry::cx::Cx::new(&cx, &typings, labels, catalog);
    let entries = match wave.is_empty() {
        true => entry::Entries::default(),
        false => entry::find(&entry_cx),
    };
    let mut bodies = Bodies::default();
    bodies.showing.of_labelled(&cx, labels, &mut wave);
    let mut solution = Solution::default();
    // Once at least: types show what they hold without being mentioned anywhere.
    let mut is_first = !labels.labels.is_empty();
    while std::mem::take(&mut is_first) || !wave.is_empty() {
        bodies.follow(&cx, &typings, wave);
        solution = taint::solve(&cx, &bodies.graphs, labels, catalog, &entries.codes());
        reach.more(&solution.handing_on, &solution.holding);
        wave = reach.next();
    }
    analysed.n_followed = bodies.n_functions;
    analysed.findings = solution.findings;
    analysed.findings.extend(entry::findings(&entries, &solution.responses, &cx, catalog));
    analysed.findings.extend(checks::run(&entry_cx, &solution.printing, &entries));
    for (owner, typing) in typings.made() {
        if let Some(body) = owner.body(program) {
            analysed.shares.add(program, body, typing);
        }
        analysed.n_calls += typing.n_calls as usize;
        analysed.n_calls_resolved += typing.n_calls_resolved as usize;
    }
    analysed
}

/// The graphs of the bodies that are followed, and of all that they reach.
#[derive(Default)]
struct Bodies {
    /// In the order of their code.
    graphs: Vec<Graph>,
    seen: FxHashSet<Owner>,
    showing: Showing,
    n_functions: usize,
}

impl Bodies {
    /// Adds bodies and all that they reach.
    fn follow(&mut self, cx: &TypeCx<'_>, typings: &Typings<'_, '_>, mut wave: Vec<Owner>) {
        let program = cx.program();
        wave.retain(|owner| self.seen.insert(*owner));
        while !wave.is_empty() {
            let read: Vec<(Vec<Graph>, Vec<Owner>)> = wave
                .par_iter()
                .filter_map(|owner| {
                    let graphs = flow::lower(cx, *owner, typings.get(owner)?);
                    let reached = reached(cx, &graphs);
                    Some((graphs, reached))
                })
                .collect();
            let is_function =
                |owner: &&Owner| matches!(owner, Owner::Fn(_)) && owner.origin(program) == Origin::Workspace;
            self.n_functions += wave.iter().filter(is_function).count();
            wave.clear();
            for (graphs, mut reached) in read {
                self.showing.reached(cx, &graphs, &mut reached);
                self.graphs.extend(graphs);
                wave.extend(reached.into_iter().filter(|owner| self.seen.insert(*owner)));
            }
        }
        self.graphs.sort_by_key(|graph| graph.code);
    }
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
