//! GitLab's Code Quality report: an array of findings, shown beside the lines of a merge request.

use super::{Report, code, json_text, safe};
use crate::finding::Level;
use serde::Serialize;
use std::io::{self, Write};

/// Writes the array.
pub fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let issues: Vec<Issue<'_>> = report
        .findings
        .iter()
        .map(|one| {
            let place = report.place(one.finding.span);
            Issue {
                description: safe::message(&one.finding.message),
                check_name: code(one.finding.lint),
                fingerprint: one.fingerprint.text(),
                severity: if one.finding.level == Level::Deny { "critical" } else { "minor" },
                location: Location {
                    path: place.path,
                    lines: Lines { begin: place.start.line, end: place.end.line },
                },
            }
        })
        .collect();
    json_text::write_pretty(out, &issues)
}

#[derive(Serialize)]
struct Issue<'a> {
    description: String,
    check_name: String,
    fingerprint: String,
    severity: &'static str,
    location: Location<'a>,
}

#[derive(Serialize)]
struct Location<'a> {
    path: &'a str,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: u32,
    end: u32,
}
