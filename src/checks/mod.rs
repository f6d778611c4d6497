//! The few lints that are no flow: what a type's derive prints, types that look like PHI and have no mark, calls that break
//! a lint by themselves, queries for everything, what is done to the audit trail, input that nobody validates, fields that
//! nobody reads, literals with the shape of somebody's number.
//!
//! Suppressions check themselves in [`crate::finding`]; handlers are [`crate::entry`]'s.

mod audit_event;
mod audit_log;
mod calls;
mod debug_impl;
mod literals;
mod site;
mod unmarked;
mod unused_field;
mod unvalidated;
mod whole_collection;

pub use literals::literals;

use crate::catalog::Catalog;
use crate::entry::Entries;
use crate::entry::cx::Cx;
use crate::finding::Finding;
use crate::names::{AdtId, Origin, Program};
use crate::source::Name;
use crate::taint::Printing;

/// Runs all checks.
pub(crate) fn run(cx: &Cx<'_>, printing: &[Printing], entries: &Entries) -> Vec<Finding> {
    let (program, labels, catalog) = (cx.program, cx.labels, cx.catalog);
    let mut findings = debug_impl::check(program, labels, catalog, printing);
    findings.extend(unmarked::check(program, labels, catalog));
    findings.extend(calls::check(cx.types, cx.typings, catalog));
    findings.extend(audit_log::check(cx, catalog));
    findings.extend(audit_event::check(cx, catalog));
    findings.extend(whole_collection::check(cx, catalog));
    findings.extend(unused_field::check(cx, catalog));
    findings.extend(unvalidated::check(cx, catalog, entries));
    findings
}

/// A finding at the name of a type; everything but the words filled in.
fn at_type(program: &Program, catalog: &Catalog, lint: &str, id: AdtId) -> Finding {
    let adt = &program.adts[id.0 as usize];
    Finding {
        subject: adt.name.as_str().to_owned(),
        item: adt.path,
        enclosing: vec![adt.span],
        ..Finding::new(catalog, Name::new(lint), adt.name_span)
    }
}

/// Whether a type belongs to the code that is analysed.
fn is_ours(program: &Program, id: AdtId) -> bool {
    let module = program.adts[id.0 as usize].module;
    let krate = program.modules[module.0 as usize].krate;
    program.crates[krate.0 as usize].origin == Origin::Workspace
}
