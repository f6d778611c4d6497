//! From labels to the inventory: the types that hold PHI, and those that seem to.

use crate::catalog::Catalog;
use crate::finding::Summary;
use crate::labels::{Labels, PhiAdt};
use crate::names::{AdtId, Origin, Program};
use crate::report::inventory::{HeldField, Holder};
use crate::source::{Name, SourceMap};

/// The types that hold PHI and the unmarked ones with the reason, both sorted by path; counts them.
pub(super) fn of(
    program: &Program,
    labels: &Labels,
    sources: &SourceMap,
    summary: &mut Summary,
) -> (Vec<Holder>, Vec<(Name, String)>) {
    let mut holders: Vec<Holder> = labels
        .adts
        .iter()
        .filter(|(id, _)| is_ours(program, **id))
        .map(|(id, phi)| holder(program, labels, sources, *id, phi))
        .collect();
    holders.sort();
    holders.dedup();
    summary.n_types_declared = holders.iter().filter(|holder| holder.status == "declared").count();
    summary.n_types_inferred = holders.len() - summary.n_types_declared;
    let ours = labels.unmarked.iter().filter(|(id, _)| is_ours(program, *id));
    let mut unmarked: Vec<(Name, String)> =
        ours.map(|(id, why)| (program.adts[id.0 as usize].path, why.clone())).collect();
    unmarked.sort();
    unmarked.dedup_by(|a, b| a.0 == b.0);
    summary.n_types_unmarked = unmarked.len();
    (holders, unmarked)
}

fn holder(program: &Program, labels: &Labels, sources: &SourceMap, id: AdtId, phi: &PhiAdt) -> Holder {
    let adt = &program.adts[id.0 as usize];
    let held = phi.fields.iter().flatten().flatten().map(|label| labels.label(*label));
    Holder {
        path: adt.path.to_string(),
        status: if phi.declared { "declared" } else { "inferred" },
        file: sources.path(adt.name_span.file).to_string(),
        line: sources.line_column(adt.name_span).line,
        fields: held
            .map(|label| HeldField {
                subject: label.subject.clone(),
                identifier: label.identifier.map(|name| name.to_string()),
            })
            .collect(),
    }
}

/// The vendors whose clients the workspace depends on and the user's register does not name, in the order of their names.
pub(super) fn unregistered_vendors(program: &Program, catalog: &Catalog) -> Vec<String> {
    let ours = program.crates.iter().filter(|krate| krate.origin == Origin::Workspace);
    let externs: Vec<Name> = ours.flat_map(|krate| krate.externs.keys().copied()).collect();
    let is_registered = |name: &str| {
        catalog.vendors.iter().any(|vendor| vendor.registered && vendor.name.eq_ignore_ascii_case(name))
    };
    let is_used = |krates: &[Name]| krates.iter().any(|krate| externs.contains(krate));
    let mut names: Vec<String> = catalog
        .vendors
        .iter()
        .filter(|vendor| !vendor.registered && is_used(&vendor.crates) && !is_registered(&vendor.name))
        .filter(|vendor| {
            let same = |other: &&crate::catalog::Vendor| other.registered && is_used(&other.crates);
            let shares =
                |other: &crate::catalog::Vendor| other.crates.iter().any(|it| vendor.crates.contains(it));
            !catalog.vendors.iter().filter(same).any(shares)
        })
        .map(|vendor| vendor.name.clone())
        .collect();
    names.sort();
    names.dedup();
    names
}

fn is_ours(program: &Program, id: AdtId) -> bool {
    let module = program.adts[id.0 as usize].module;
    let krate = program.modules[module.0 as usize].krate;
    program.crates[krate.0 as usize].origin == Origin::Workspace
}
