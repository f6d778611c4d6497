//! Where PHI lives: the types that hold it, and which findings lead out of them. What `cargo phi-lint map` prints.

use super::markdown::{code_span, escape};
use super::{Report, json_text, safe};
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::{self, Write};

/// A type that holds PHI.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
pub struct Holder {
    /// Canonical path of the type.
    pub path: String,
    /// `declared`, `inferred`
    pub status: &'static str,
    /// File and line of its name.
    pub file: String,
    /// One-based.
    pub line: u32,
    /// What of it is PHI.
    pub fields: Vec<HeldField>,
}

/// A PHI field (or variant's field) of a type.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
pub struct HeldField {
    /// `Patient.ssn`
    pub subject: String,
    /// Key of HIPAA.md, where one is known.
    pub identifier: Option<String>,
}

/// A way out that a finding names.
#[derive(Serialize)]
struct Way<'a> {
    subject: &'a str,
    lint: &'a str,
    item: &'a str,
    file: &'a str,
    line: u32,
}

fn ways<'a>(report: &Report<'a>) -> Vec<Way<'a>> {
    let findings = report.findings.iter().map(|one| &one.finding).filter(|finding| !finding.trace.is_empty());
    findings
        .map(|finding| {
            let place = report.place(finding.span);
            Way {
                subject: &finding.subject,
                lint: finding.lint.as_str(),
                item: finding.item.as_str(),
                file: place.path,
                line: place.start.line,
            }
        })
        .collect()
}

/// Writes the inventory as JSON.
pub fn write_json(holders: &[Holder], report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    #[derive(Serialize)]
    struct Document<'a> {
        version: u32,
        types: &'a [Holder],
        ways_out: Vec<Way<'a>>,
    }
    json_text::write_pretty(out, &Document { version: 1, types: holders, ways_out: ways(report) })
}

/// Writes the inventory as Markdown, the ways out by lint.
pub fn write_markdown(holders: &[Holder], report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "# Map of PHI\n")?;
    table(holders, out)?;
    let mut by_lint: BTreeMap<&str, Vec<Way<'_>>> = BTreeMap::new();
    for way in ways(report) {
        by_lint.entry(way.lint).or_default().push(way);
    }
    writeln!(out, "## Ways out\n")?;
    if by_lint.is_empty() {
        writeln!(out, "No way out was found in what was analysed.\n")?;
    }
    for (lint, ways) in by_lint {
        let title = report.catalog.lint(lint.into()).map(|page| page.title.as_str()).unwrap_or_default();
        writeln!(out, "### {}\n\n{}\n", code_span(lint), escape(title))?;
        writeln!(out, "| what | in | where |\n|---|---|---|")?;
        for way in ways {
            let place = code_span(&format!("{}:{}", way.file, way.line));
            writeln!(out, "| {} | {} | {place} |", escape(&safe::message(way.subject)), code_span(way.item))?;
        }
        writeln!(out)?;
    }
    Ok(())
}

/// The table of types that hold PHI.
pub(super) fn table(holders: &[Holder], out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "## Types that hold PHI\n")?;
    if holders.is_empty() {
        return writeln!(out, "No type of the program is declared or taken for PHI.\n");
    }
    writeln!(out, "| type | status | what of it | where |\n|---|---|---|---|")?;
    for holder in holders {
        let fields: Vec<String> = holder
            .fields
            .iter()
            .map(|field| match &field.identifier {
                Some(identifier) => {
                    format!("{} ({})", escape(&safe::message(&field.subject)), escape(identifier))
                }
                None => escape(&safe::message(&field.subject)),
            })
            .collect();
        let place = code_span(&format!("{}:{}", holder.file, holder.line));
        writeln!(
            out,
            "| {} | {} | {} | {place} |",
            code_span(&holder.path),
            holder.status,
            fields.join(", ")
        )?;
    }
    writeln!(out)
}
