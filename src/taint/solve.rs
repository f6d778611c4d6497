//! All bodies, callees first: strongly connected components of the call graph, each to its fixpoint, independent ones in
//! parallel.

use super::analysis::Budget;
use super::engine::Engine;
use crate::flow::{self, CodeId, Graph, Reference};
use crate::types::Owner;
use rayon::prelude::*;

/// How often the bodies of one component are gone through; components that need more are cut off there.
const MAX_ROUNDS: usize = 12;

/// The steps that the analysis of a component may take in all: so many, and so many for each step in its text.
const STEPS_AT_LEAST: u64 = 20_000;
const STEPS_EACH: u64 = 40;

/// From how many bodies on a component counts as large: it gets fewer rounds.
const LARGE: usize = 40;

/// Analyses every body. What shows values (`Debug`, `Display`, `Serialize`) comes first: any other body may need it.
pub(super) fn solve(engine: &mut Engine<'_>) {
    for _ in 0..MAX_PASSES {
        pass(engine);
        if !engine.next_pass() {
            return;
        }
    }
    pass(engine);
}

/// How often what is kept in shared places is followed to where it is read and kept again.
const MAX_PASSES: usize = 3;

/// Analyses what can matter: bodies that hold PHI by their types or call sources, all that those call, and all that call
/// bodies which hand PHI on. What shows values (`Debug`, `Display`, `Serialize`) comes first: any body may need it.
fn pass(engine: &Engine<'_>) {
    let n_codes = engine.graphs.len();
    let seeds: Vec<usize> =
        (0..n_codes).into_par_iter().filter(|i| engine.is_seed(&engine.graphs[*i])).collect();
    if seeds.is_empty() && engine.types.labels.adts.is_empty() {
        return;
    }
    let edges = call_graph(engine);
    let callers = reversed(&edges);
    let mut is_done = vec![false; n_codes];
    let shows: Vec<usize> = (0..n_codes).filter(|i| is_showing(engine, &engine.graphs[*i])).collect();
    run_levels(engine, &edges, &shows, &mut is_done);
    let mut asked = is_done.clone();
    let mut roots = seeds;
    roots.extend(
        (0..n_codes).filter(|i| is_done[*i] && engine.hands_on(*i)).flat_map(|i| callers[i].iter().copied()),
    );
    while !roots.is_empty() {
        let before = is_done.clone();
        run_levels(engine, &edges, &roots, &mut is_done);
        roots.iter().for_each(|root| asked[*root] = true);
        let new = (0..n_codes).filter(|i| is_done[*i] && !before[*i] && engine.hands_on(*i));
        let mut next: Vec<usize> = new.flat_map(|i| callers[i].iter().copied()).collect();
        next.sort_unstable();
        next.dedup();
        next.retain(|i| !is_done[*i] && !asked[*i]);
        roots = next;
    }
}

fn reversed(edges: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut callers = vec![Vec::new(); edges.len()];
    for (caller, callees) in edges.iter().enumerate() {
        callees.iter().for_each(|callee| callers[*callee].push(caller));
    }
    callers
}

fn is_showing(engine: &Engine<'_>, graph: &Graph) -> bool {
    match graph.code {
        CodeId::Body(Owner::Fn(id)) => {
            let name = engine.program().fns[id.0 as usize].name;
            name == "fmt" || name == "serialize"
        }
        _ => false,
    }
}

/// The bodies that each body calls or holds.
pub(super) fn call_graph(engine: &Engine<'_>) -> Vec<Vec<usize>> {
    engine.graphs.par_iter().map(|graph| edges_of(engine, graph)).collect()
}

fn edges_of(engine: &Engine<'_>, graph: &Graph) -> Vec<usize> {
    let mut edges = Vec::new();
    let mut add = |code: CodeId| edges.extend(engine.index.get(&code).copied());
    flow::references(graph, &mut |reference| match reference {
        Reference::Fn(id) => add(CodeId::Body(Owner::Fn(id))),
        Reference::Const(id) => add(CodeId::Body(Owner::Const(id))),
        Reference::Closure(code) => add(code),
        // An instance may call any impl, not only those that the general analysis takes: all must be there before.
        Reference::Trait(method, ..) => {
            flow::implementations(engine.program(), method)
                .into_iter()
                .for_each(|id| add(CodeId::Body(Owner::Fn(id))));
        }
    });
    edges.sort_unstable();
    edges.dedup();
    edges
}

/// Runs the components that the roots reach, level by level.
fn run_levels(engine: &Engine<'_>, edges: &[Vec<usize>], roots: &[usize], is_done: &mut [bool]) {
    let components = components(edges, roots, is_done);
    let mut level_of = vec![0usize; edges.len()];
    let mut levels: Vec<Vec<&Vec<usize>>> = Vec::new();
    for component in &components {
        // Callees come before callers in `components`, so their levels are known.
        let below = component.iter().flat_map(|code| &edges[*code]).filter(|callee| !is_done[**callee]);
        let is_outside = |callee: &&usize| !component.contains(callee);
        let level = below.filter(is_outside).map(|callee| level_of[*callee] + 1).max().unwrap_or(0);
        component.iter().for_each(|code| level_of[*code] = level);
        if levels.len() <= level {
            levels.resize_with(level + 1, Vec::new);
        }
        levels[level].push(component);
    }
    for level in levels {
        level.par_iter().for_each(|component| run_component(engine, edges, component));
    }
    for code in components.into_iter().flatten() {
        is_done[code] = true;
    }
}

fn run_component(engine: &Engine<'_>, edges: &[Vec<usize>], component: &[usize]) {
    let n_steps: usize = component.iter().map(|code| n_steps(&engine.graphs[*code])).sum();
    let budget = Budget::new(STEPS_AT_LEAST + STEPS_EACH * n_steps as u64);
    if let [only] = component
        && !edges[*only].contains(only)
    {
        let (_, outcome) = engine.analyse(*only, &budget);
        engine.keep(*only, outcome);
        return;
    }
    let rounds = if component.len() > LARGE { MAX_ROUNDS / 4 } else { MAX_ROUNDS };
    for _ in 0..rounds {
        let mut grew = false;
        for code in component {
            grew |= engine.analyse(*code, &budget).0;
        }
        if !grew || budget.is_spent() {
            break;
        }
        engine.forget_derived_summaries();
    }
    for code in component {
        let (_, outcome) = engine.analyse(*code, &budget);
        engine.keep(*code, outcome);
    }
}

fn n_steps(graph: &Graph) -> usize {
    graph.blocks.iter().map(|block| block.steps.len() + 1).sum()
}

/// Strongly connected components of what the roots reach, callees first (Tarjan, without recursion).
fn components(edges: &[Vec<usize>], roots: &[usize], is_done: &[bool]) -> Vec<Vec<usize>> {
    const UNSEEN: usize = usize::MAX;
    let mut order = vec![UNSEEN; edges.len()];
    let mut low = vec![0; edges.len()];
    let mut on_stack = vec![false; edges.len()];
    let mut stack = Vec::new();
    let mut found = Vec::new();
    let mut next = 0;
    for root in roots {
        if order[*root] != UNSEEN || is_done[*root] {
            continue;
        }
        let mut frames = vec![(*root, 0)];
        while let Some((node, at)) = frames.pop() {
            if at == 0 {
                order[node] = next;
                low[node] = next;
                next += 1;
                stack.push(node);
                on_stack[node] = true;
            }
            let mut descended = false;
            for (i, callee) in edges[node].iter().enumerate().skip(at) {
                if is_done[*callee] {
                    continue;
                }
                if order[*callee] == UNSEEN {
                    frames.push((node, i + 1));
                    frames.push((*callee, 0));
                    descended = true;
                    break;
                }
                if on_stack[*callee] {
                    low[node] = low[node].min(low[*callee]);
                }
            }
            if descended {
                continue;
            }
            if let Some((parent, _)) = frames.last() {
                low[*parent] = low[*parent].min(low[node]);
            }
            if low[node] == order[node] {
                let at = stack
                    .iter()
                    .rposition(|known| *known == node)
                    .expect("the root of a component is on the stack");
                let mut component = stack.split_off(at);
                component.iter().for_each(|code| on_stack[*code] = false);
                component.sort_unstable();
                found.push(component);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::components;

    #[test]
    fn callees_come_first_and_cycles_stay_together() {
        let edges = vec![vec![1], vec![2, 3], vec![1], vec![], vec![4]];
        let found = components(&edges, &[0, 1, 2, 3, 4], &[false; 5]);
        assert_eq!(found, vec![vec![3], vec![1, 2], vec![0], vec![4]]);
    }
}
