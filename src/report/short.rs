//! One line a finding, as rustc's `--error-format=short` has it, so that every editor's problem matcher reads it.

use super::{Report, code, level_word, safe};
use std::io::{self, Write};

/// Writes `path:line:column: level[phi_lint::lint]: message`.
pub fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    for one in report.findings {
        let finding = &one.finding;
        let place = report.place(finding.span);
        writeln!(
            out,
            "{}:{}:{}: {}[{}]: {}",
            safe::visible(place.path),
            place.start.line,
            place.start.column,
            level_word(finding.level),
            code(finding.lint),
            safe::message(&finding.message),
        )?;
    }
    Ok(())
}
