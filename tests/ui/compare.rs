//! What was found against what was marked.

use super::check::Found;
use super::directives::Directives;
use super::marks::{Mark, Want};
use std::collections::BTreeSet;

/// Something that is not as marked.
#[derive(Debug)]
pub enum Verdict {
    /// Found, and nobody said so.
    Unmarked(Found),
    /// Marked, and not found.
    NotFound(Mark),
    /// A known fault that is gone.
    OutOfDate(Mark),
    /// Found, but not by way of that source.
    OtherWay(Mark, String, Vec<(String, u32)>),
    /// A `from(…)` whose `source(…)` nobody marked.
    NoSource(Mark, String),
    /// The report differs from the `.stderr` file.
    Report(String),
}

impl Verdict {
    /// The verdict as a line of the test's output.
    pub fn tell(&self, case: &str) -> String {
        let place = |file: &str, line: u32| {
            if case.ends_with(".rs") { format!("{case}:{line}") } else { format!("{case}/{file}:{line}") }
        };
        match self {
            Verdict::Unmarked(found) => {
                let way: Vec<String> = found.trace.iter().map(|(_, line)| line.to_string()).collect();
                let way =
                    if way.is_empty() { String::new() } else { format!(" (by lines {})", way.join(", ")) };
                format!(
                    "{}: found, not marked: {}: {}{way}",
                    place(&found.file, found.line),
                    found.lint,
                    found.message
                )
            }
            Verdict::NotFound(mark) => {
                format!("{}: marked, not found: {}", place(&mark.file, mark.line), mark.word)
            }
            Verdict::OutOfDate(mark) => {
                let kind = if mark.want == Want::Missing { "MISSING" } else { "SPURIOUS" };
                format!("{}: {kind} mark is out of date: {}", place(&mark.file, mark.line), mark.word)
            }
            Verdict::OtherWay(mark, key, traces) => format!(
                "{}: {} does not come from({key}); the traces pass {traces:?}",
                place(&mark.file, mark.line),
                mark.word
            ),
            Verdict::NoSource(mark, key) => {
                format!("{}: there is no source({key})", place(&mark.file, mark.line))
            }
            Verdict::Report(text) => text.clone(),
        }
    }
}

/// All differences, in the order of the places.
pub fn compare(marks: &[Mark], found: &[Found], directives: &Directives) -> Vec<Verdict> {
    let marked: BTreeSet<&str> =
        marks.iter().filter(|m| m.want != Want::Source).map(|m| m.word.as_str()).collect();
    let found: Vec<&Found> =
        found.iter().filter(|f| directives.counts(&f.lint, marked.contains(f.lint.as_str()))).collect();
    let mut verdicts = Vec::new();
    let mut told = BTreeSet::new();
    for finding in &found {
        let is_here = |mark: &&Mark| fits(mark, finding);
        let allowed = marks
            .iter()
            .filter(is_here)
            .any(|m| matches!(m.want, Want::Found | Want::Spurious | Want::Missing));
        if !allowed && told.insert((&finding.file, finding.line, &finding.lint)) {
            verdicts.push(Verdict::Unmarked((*finding).clone()));
        }
    }
    for mark in marks {
        let here: Vec<&&Found> = found.iter().filter(|finding| fits(mark, finding)).collect();
        match mark.want {
            Want::Source => {}
            Want::Found if here.is_empty() => verdicts.push(Verdict::NotFound(mark.clone())),
            Want::Missing if !here.is_empty() => verdicts.push(Verdict::OutOfDate(mark.clone())),
            Want::Spurious if here.is_empty() => verdicts.push(Verdict::OutOfDate(mark.clone())),
            Want::Found => verdicts.extend(mark.from.iter().filter_map(|key| way(marks, mark, key, &here))),
            Want::Missing | Want::Spurious => {}
        }
    }
    verdicts
}

fn fits(mark: &Mark, finding: &Found) -> bool {
    mark.word == finding.lint && mark.line == finding.line && mark.file == finding.file
}

/// Whether one of the findings passes a line of that source.
fn way(marks: &[Mark], mark: &Mark, key: &str, here: &[&&Found]) -> Option<Verdict> {
    let sources: Vec<&Mark> = marks.iter().filter(|m| m.want == Want::Source && m.word == key).collect();
    if sources.is_empty() {
        return Some(Verdict::NoSource(mark.clone(), key.to_owned()));
    }
    let passes =
        |step: &(String, u32)| sources.iter().any(|source| source.file == step.0 && source.line == step.1);
    if here.iter().any(|finding| finding.trace.iter().any(passes)) {
        return None;
    }
    let steps = here.iter().flat_map(|finding| finding.trace.clone()).collect();
    Some(Verdict::OtherWay(mark.clone(), key.to_owned(), steps))
}

/// The first line in which a report is not what it should be.
pub fn report(expected: &str, actual: &str) -> Option<String> {
    if expected == actual {
        return None;
    }
    let line = expected.lines().zip(actual.lines()).take_while(|(left, right)| left == right).count();
    let show = |text: &str| text.lines().nth(line).unwrap_or("(the end)").to_owned();
    Some(format!(
        "the report differs in line {}; `cargo bless` writes it anew\n  expected: {}\n  actual:   {}\n\n{actual}",
        line + 1,
        show(expected),
        show(actual)
    ))
}
