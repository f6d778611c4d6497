//! Following PHI: what values carry, what functions do to it, and which sinks it reaches.
//!
//! - [`atom`]: what a value can carry, with what was done to it on its way;
//! - [`node`]: the value of a variable as a tree by access path;
//! - [`trace`]: the way it came;
//! - [`phi`]: what types say, [`shown`]: what a value shows when it is printed;
//! - [`shared`]: places that code without a common caller shares;
//! - [`analysis`]: one body to its fixpoint, over the [`places`] of its state; [`call`], [`apply`], [`sinks`]: what a call does, by its summary and its models;
//! - [`summary`]: what callers see of a body;
//! - [`solve`](mod@solve): all bodies, callees first; [`report`]: from hits to findings.
//!
//! Invariant: no name of a lint or a crate stands in this room. What is a sink, a sanitizer, a source is the catalog's to say.

mod analysis;
mod apply;
mod atom;
mod call;
mod defaults;
mod engine;
mod frozen;
mod host;
mod node;
mod open;
mod phi;
mod places;
mod report;
mod send;
mod shared;
mod shown;
mod sinks;
mod solve;
mod statement;
mod summary;
mod trace;

pub use report::{Printing, Response, Solution};
pub use shown::serializer;

use crate::catalog::Catalog;
use crate::flow::{CodeId, Graph};
use crate::labels::Labels;
use crate::types::TypeCx;
use rustc_hash::FxHashSet;

/// Follows PHI through all bodies. `entries` are the handlers: what they return leaves.
pub fn solve(
    cx: &TypeCx<'_>,
    graphs: &[Graph],
    labels: &Labels,
    catalog: &Catalog,
    entries: &FxHashSet<CodeId>,
) -> Solution {
    let mut engine = engine::Engine::new(cx, labels, catalog, graphs, entries);
    solve::solve(&mut engine);
    report::report(&engine)
}
