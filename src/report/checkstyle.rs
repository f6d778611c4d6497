//! Checkstyle's XML, which many servers read: files with their errors.

use super::xml::escape;
use super::{Report, code, level_word, safe};
use std::collections::BTreeMap;
use std::io::{self, Write};

/// Writes one `<file>` for each file with findings.
pub fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut files: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, one) in report.findings.iter().enumerate() {
        files.entry(report.place(one.finding.span).path).or_default().push(index);
    }
    writeln!(out, r#"<?xml version="1.0" encoding="UTF-8"?>"#)?;
    writeln!(out, r#"<checkstyle version="4.3">"#)?;
    for (path, indexes) in files {
        writeln!(out, r#"  <file name="{}">"#, escape(path))?;
        for index in indexes {
            let finding = &report.findings[index].finding;
            let place = report.place(finding.span);
            writeln!(
                out,
                r#"    <error line="{}" column="{}" severity="{}" message="{}" source="{}"/>"#,
                place.start.line,
                place.start.column,
                level_word(finding.level),
                escape(&safe::message(&finding.message)),
                escape(&code(finding.lint)),
            )?;
        }
        writeln!(out, "  </file>")?;
    }
    writeln!(out, "</checkstyle>")
}
