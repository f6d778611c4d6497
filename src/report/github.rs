//! Workflow commands of GitHub Actions: each finding becomes an annotation on its line.
//!
//! GitHub shows ten errors and ten warnings a step, so the order matters: errors first.

use super::{Report, code, safe};
use crate::finding::Level;
use std::io::{self, Write};

/// Writes `::error file=…,line=…::message` lines.
pub fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    for level in [Level::Deny, Level::Warn] {
        for one in report.findings.iter().filter(|one| one.finding.level == level) {
            let finding = &one.finding;
            let place = report.place(finding.span);
            // An end column means something only within one line.
            let columns = match place.start.line == place.end.line {
                true => format!(",col={},endColumn={}", place.start.column, place.end.column),
                false => String::new(),
            };
            let mut message = safe::message(&finding.message);
            if !finding.help.is_empty() {
                message.push_str(&format!("\nhelp: {}", safe::message(&finding.help)));
            }
            if let Some(citation) = report.citation(finding) {
                message.push_str(&format!("\nrule: {citation}"));
            }
            writeln!(
                out,
                "::{} file={},line={},endLine={}{columns},title={}::{}",
                if level == Level::Deny { "error" } else { "warning" },
                property(&safe::visible(place.path)),
                place.start.line,
                place.end.line,
                property(&code(finding.lint)),
                data(&message),
            )?;
        }
    }
    Ok(())
}

/// Text after `::`, which ends at the line's end.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property's value, which ends at `,` and `:` as well.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
