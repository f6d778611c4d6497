//! `unmarked_phi`: a type that looks like PHI and has no mark.

use crate::catalog::Catalog;
use crate::finding::Finding;
use crate::labels::Labels;
use crate::names::Program;

pub(super) fn check(program: &Program, labels: &Labels, catalog: &Catalog) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (adt, why) in &labels.unmarked {
        if !super::is_ours(program, *adt) || program.adts[adt.0 as usize].in_test {
            continue;
        }
        let mut finding = super::at_type(program, catalog, "unmarked_phi", *adt);
        finding.message = format!("`{}` looks like PHI and is not marked", finding.subject);
        finding.label = why.clone();
        finding.inferred = true;
        findings.push(finding);
    }
    findings
}
