//! One finding for each lint, place and owner of what is exposed; and their order.

use super::{Finding, Fingerprint, Reported};
use crate::source::SourceMap;
use rustc_hash::FxHashMap;

/// Joins findings that say the same: more of an owner's labels become notes of the first.
///
/// Places are compared by path and offset, because a file that two crates read in different ways has two ids.
pub(super) fn merge(mut findings: Vec<Finding>, sources: &SourceMap) -> Vec<Finding> {
    // The best one leads: declared, certain, with the shortest way.
    findings.sort_by(|a, b| {
        let rank = |finding: &Finding| (finding.inferred, finding.uncertain, finding.trace.len());
        rank(a).cmp(&rank(b)).then_with(|| a.subject.cmp(&b.subject)).then_with(|| a.span.cmp(&b.span))
    });
    let mut kept: Vec<Finding> = Vec::new();
    let mut places: FxHashMap<(String, String, u32, u32), usize> = FxHashMap::default();
    for finding in findings {
        let path = sources.path(finding.span.file).as_str();
        let lint_and_owner = format!("{} {}", finding.lint, owner(&finding.subject));
        let place = (path.to_owned(), lint_and_owner, finding.span.start, finding.span.end);
        match places.get(&place) {
            Some(at) => absorb(&mut kept[*at], finding),
            None => {
                places.insert(place, kept.len());
                kept.push(finding);
            }
        }
    }
    kept
}

/// `Patient` of `Patient.name`.
fn owner(subject: &str) -> &str {
    subject.split('.').next().unwrap_or(subject)
}

fn absorb(kept: &mut Finding, other: Finding) {
    if other.subject != kept.subject {
        let note = format!("`{}` gets here as well", other.subject);
        if !kept.notes.contains(&note) {
            kept.notes.push(note);
        }
    }
    for note in other.notes {
        if !kept.notes.contains(&note) {
            kept.notes.push(note);
        }
    }
}

/// Puts findings in order (declared PHI before inferred, then by file, place and lint) and gives their fingerprints.
pub(super) fn order(findings: Vec<Finding>, sources: &SourceMap) -> Vec<Reported> {
    let mut reported: Vec<Reported> = findings
        .into_iter()
        .map(|finding| Reported { fingerprint: Fingerprint::of(&finding, sources), finding })
        .collect();
    reported.sort_by(|a, b| {
        let place = |finding: &Finding| (finding.span.start, finding.span.end, finding.lint);
        let (a, b) = (&a.finding, &b.finding);
        (a.inferred.cmp(&b.inferred))
            .then_with(|| sources.path(a.span.file).cmp(sources.path(b.span.file)))
            .then_with(|| place(a).cmp(&place(b)))
            .then_with(|| a.subject.cmp(&b.subject))
            .then_with(|| a.message.cmp(&b.message))
    });
    let mut seen: FxHashMap<String, u32> = FxHashMap::default();
    for one in &mut reported {
        let n_before = seen.entry(one.fingerprint.kind.clone()).or_default();
        one.fingerprint.ordinal = *n_before;
        *n_before += 1;
    }
    reported
}
