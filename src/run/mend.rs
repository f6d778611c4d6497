//! Finds the edits that mend a finding without changing what the program does: `--fix` applies them, editors offer them.
//!
//! Only what is told gets an edit, and only where the text is the user's own: nothing that a macro of theirs wrote.

mod attribute;
mod instrument;
mod mark;
mod reason;
mod redact;
mod type_mark;

use crate::catalog::Catalog;
use crate::finding::{Edit, Reported};
use crate::labels::Labels;
use crate::names::{FnId, Origin, Program};
use crate::source::{SourceMap, Span};

pub(super) use mark::marks;

/// What edits are made of.
struct Cx<'a> {
    program: &'a Program,
    labels: &'a Labels,
    catalog: &'a Catalog,
    sources: &'a SourceMap,
}

/// Gives each finding the edit that mends it, where there is one.
pub(super) fn propose(
    findings: &mut [Reported],
    program: &Program,
    labels: &Labels,
    catalog: &Catalog,
    sources: &SourceMap,
) {
    let cx = Cx { program, labels, catalog, sources };
    instrument::propose(&cx, findings);
    redact::propose(&cx, findings);
    for reported in findings.iter_mut().filter(|reported| reported.finding.fix.is_empty()) {
        let finding = &mut reported.finding;
        match finding.lint.as_str() {
            "phi_debug_impl" => finding.fix = type_mark::edits(&cx, finding),
            "suppression_without_reason" => finding.fix = reason::edits(&cx, finding),
            _ => {}
        }
    }
}

impl Cx<'_> {
    /// The function around a place: the innermost one, attributes and signature included.
    fn function_at(&self, span: Span) -> Option<FnId> {
        let around = self.program.fns.iter().enumerate().filter(|(_, function)| {
            function.span.contains(span)
                && self.program.origin(function.module) == Origin::Workspace
                && function.hir.body.is_some()
        });
        let (at, _) = around.min_by_key(|(_, function)| function.span.end - function.span.start)?;
        Some(FnId(at as u32))
    }
}

/// An insertion.
fn insert(at: Span, offset: usize, text: impl Into<String>) -> Edit {
    let place = at.start + offset as u32;
    Edit { span: Span::new(at.file, place, place), text: text.into() }
}
