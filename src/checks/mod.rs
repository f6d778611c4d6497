//! The few lints that are no flow: what a type's derive prints, types that look like PHI and have no mark, queries for everything,
//! what is done to the audit trail, input that nobody validates, fields that nobody reads, calls that break a lint by themselves.
//!
//! Suppressions check themselves in [`crate::finding`]; handlers are [`crate::entry`]'s.

mod audit_event;
mod audit_log;
mod calls;
mod debug_impl;
mod site;
mod unmarked;
mod unused_field;
mod unvalidated;
mod whole_collection;

use crate::catalog::Catalog;
use crate::entry::Entries;
use crate::entry::cx::Cx;
use crate::finding::{Finding, Level};
use crate::labels::Labels;
use crate::names::{AdtId, Origin, Program};
use crate::source::Name;
use crate::taint::Printing;
use crate::types::{TypeCx, Typings};

/// Runs all checks.
pub fn run(
    types: &TypeCx<'_>,
    typings: &Typings<'_, '_>,
    labels: &Labels,
    catalog: &Catalog,
    printing: &[Printing],
    entries: &Entries,
) -> Vec<Finding> {
    let program = types.program();
    let cx = Cx::new(types, typings, labels, catalog);
    let mut findings = debug_impl::check(program, labels, catalog, printing);
    findings.extend(unmarked::check(program, labels, catalog));
    findings.extend(calls::check(types, typings, catalog));
    findings.extend(audit_log::check(&cx, catalog));
    findings.extend(audit_event::check(&cx, catalog));
    findings.extend(whole_collection::check(&cx, catalog));
    findings.extend(unused_field::check(&cx, catalog));
    findings.extend(unvalidated::check(&cx, catalog, entries));
    findings
}

/// A finding at the name of a type; everything but the words filled in.
fn at_type(program: &Program, catalog: &Catalog, lint: &str, id: AdtId) -> Finding {
    let adt = &program.adts[id.0 as usize];
    let page = catalog.lint(Name::new(lint));
    Finding {
        lint: Name::new(lint),
        level: page.map_or(Level::Warn, |page| page.level),
        span: adt.name_span,
        message: String::new(),
        label: String::new(),
        trace: Vec::new(),
        notes: Vec::new(),
        help: page.map(|page| page.help.clone()).unwrap_or_default(),
        inferred: false,
        uncertain: false,
        subject: adt.name.as_str().to_owned(),
        identifier: None,
        item: adt.path,
        enclosing: vec![adt.span],
        fix: Vec::new(),
    }
}

/// Whether a type belongs to the code that is analysed.
fn is_ours(program: &Program, id: AdtId) -> bool {
    let module = program.adts[id.0 as usize].module;
    let krate = program.modules[module.0 as usize].krate;
    program.crates[krate.0 as usize].origin == Origin::Workspace
}
