//! `phi_debug_impl`: a PHI type whose `Debug` or `Display` prints it in clear.

use crate::catalog::{Catalog, Shows};
use crate::finding::Finding;
use crate::labels::Labels;
use crate::names::Program;
use crate::taint::Printing;

/// A derived `Debug` on a type that is only inferred to be PHI is no finding: every type has one.
pub(super) fn check(
    program: &Program,
    labels: &Labels,
    catalog: &Catalog,
    printing: &[Printing],
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for printed in printing {
        let is_declared = labels.adts.get(&printed.adt).is_some_and(|phi| phi.declared);
        if !super::is_ours(program, printed.adt) || printed.is_derived && !is_declared {
            continue;
        }
        let mut finding = super::at_type(program, catalog, "phi_debug_impl", printed.adt);
        let trait_ = if printed.shows == Shows::Display { "Display" } else { "Debug" };
        let how = if printed.is_derived { "derived" } else { "hand-written" };
        let fields: Vec<String> =
            printed.labels.iter().map(|label| format!("`{}`", labels.label(*label).subject)).collect();
        finding.message =
            format!("the {how} `{trait_}` of `{}` prints {}", finding.subject, fields.join(", "));
        finding.label = format!("`{trait_}` prints PHI of this type");
        finding.inferred = !is_declared;
        finding.identifier = printed.labels.first().and_then(|label| labels.label(*label).identifier);
        finding.subject = format!("{}: {trait_}", finding.subject);
        findings.push(finding);
    }
    findings
}
