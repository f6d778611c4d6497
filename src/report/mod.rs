//! The result, one file a format. The only room that knows miette, and what a terminal or another tool wants to read.
//!
//! - for people: [`human`], [`short`], [`markdown`], and [`summary`] for what a run covered;
//! - for editors: [`json`], cargo's own stream;
//! - for other tools: [`phi_json`], [`sarif`], [`github`], [`gitlab`], [`junit`], [`checkstyle`];
//! - beside the findings: [`inventory`] (where PHI lives), [`audit`] (the audit report).
//!
//! Invariant: every text of the analysed program goes through [`safe`] on its way out, and after that through the
//! escaping of the format. No format prints an absolute path.

pub mod audit;
pub mod checkstyle;
pub mod github;
pub mod gitlab;
pub mod human;
pub mod inventory;
pub mod json;
mod json_text;
pub mod junit;
pub mod markdown;
pub mod phi_json;
pub mod safe;
pub mod sarif;
pub mod short;
mod snippet;
pub mod summary;
mod xml;

#[cfg(test)]
mod tests;

use crate::catalog::Catalog;
use crate::finding::{Finding, Level, Reported, Summary, Suppressed, TraceStep};
use crate::source::{FileId, LineColumn, Name, SourceMap, Span};
use std::io::{self, Write};

/// The tool's name in formats that ask for it.
pub const TOOL: &str = "cargo-phi-lint";

/// Everything that a format can tell.
#[derive(Clone, Copy, Debug)]
pub struct Report<'a> {
    /// The lints' pages.
    pub catalog: &'a Catalog,
    /// All texts.
    pub sources: &'a SourceMap,
    /// What is told, in order.
    pub findings: &'a [Reported],
    /// What a suppression keeps back, in order.
    pub suppressed: &'a [Suppressed],
    /// What was covered.
    pub summary: &'a Summary,
    /// The analysed targets.
    pub units: &'a [Unit],
    /// For each file, by id, the first unit that it belongs to.
    pub unit_of: &'a [Option<usize>],
    /// Whether the run counts as passed.
    pub success: bool,
    /// Whether terminal colours are wanted; only people's formats heed it.
    pub color: bool,
}

/// A target of a package, as cargo describes it. Paths are relative to the workspace root.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Unit {
    /// The package's name.
    pub package: Name,
    /// Its version; empty for code without manifest.
    pub version: String,
    /// Its manifest, if it has one.
    pub manifest: Option<String>,
    /// The target's name.
    pub name: String,
    /// `lib`, `bin`, `test` …
    pub kind: &'static str,
    /// `lib`, `bin`, `proc-macro`
    pub crate_type: &'static str,
    /// The root file.
    pub root: String,
    /// The edition's year.
    pub edition: u16,
}

/// The formats that findings can be written in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "the contract's words")]
pub enum Format {
    Human,
    Short,
    Json,
    PhiJson,
    Sarif,
    Github,
    Gitlab,
    Junit,
    Checkstyle,
    Markdown,
}

impl Format {
    /// All formats with their names.
    pub const ALL: [(&'static str, Format); 10] = [
        ("human", Format::Human),
        ("short", Format::Short),
        ("json", Format::Json),
        ("phi-json", Format::PhiJson),
        ("sarif", Format::Sarif),
        ("github", Format::Github),
        ("gitlab", Format::Gitlab),
        ("junit", Format::Junit),
        ("checkstyle", Format::Checkstyle),
        ("markdown", Format::Markdown),
    ];

    /// The format of that name.
    pub fn of_name(name: &str) -> Option<Format> {
        Format::ALL.iter().find(|(known, _)| *known == name).map(|(_, format)| *format)
    }
}

/// Writes a report in a format.
pub fn write(format: Format, report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    match format {
        Format::Human => human::write(report, out),
        Format::Short => short::write(report, out),
        Format::Json => json::write(report, out),
        Format::PhiJson => phi_json::write(report, out),
        Format::Sarif => sarif::write(report, out),
        Format::Github => github::write(report, out),
        Format::Gitlab => gitlab::write(report, out),
        Format::Junit => junit::write(report, out),
        Format::Checkstyle => checkstyle::write(report, out),
        Format::Markdown => markdown::write(report, out),
    }
}

/// Where a span begins and ends, as people count it. The end's column is one past the last character.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Place<'a> {
    /// Relative path, as it is.
    pub path: &'a str,
    /// The first character.
    pub start: LineColumn,
    /// One past the last.
    pub end: LineColumn,
}

impl<'a> Report<'a> {
    /// Where a span is.
    pub fn place(&self, span: Span) -> Place<'a> {
        let file = self.sources.file(span.file);
        let at = |offset: u32| file.line_index().line_column(&file.text, offset);
        Place { path: file.path.as_str(), start: at(span.start), end: at(span.end) }
    }

    /// The steps of a finding that can be shown: those in the built-in stubs and in dependencies' sources mean nothing
    /// to a reader who does not have them open.
    pub fn steps<'f>(&self, finding: &'f Finding) -> Vec<&'f TraceStep> {
        let mut steps: Vec<&TraceStep> =
            finding.trace.iter().filter(|step| self.is_user_file(step.span.file)).collect();
        steps.dedup();
        steps
    }

    /// Whether a file is the user's own.
    pub fn is_user_file(&self, file: FileId) -> bool {
        !self.sources.path(file).as_str().starts_with('<')
    }

    /// Everything that is to be said besides the message.
    pub fn notes(&self, finding: &Finding) -> Vec<String> {
        let mut notes: Vec<String> = finding.notes.iter().map(|note| safe::message(note)).collect();
        if finding.inferred {
            notes.push("this is taken for PHI by its name; nothing declares it".to_owned());
        }
        if finding.uncertain {
            notes.push("a step on the way leads through code that is not known".to_owned());
        }
        notes
    }

    /// The rules that the finding touches: `45 CFR 164.312(a)(1), 164.502(a); CWE-532`.
    pub fn citation(&self, finding: &Finding) -> Option<String> {
        let page = self.catalog.lint(finding.lint)?;
        let mut parts = Vec::new();
        if !page.hipaa.is_empty() {
            parts.push(format!("45 CFR {}", page.hipaa.join(", ")));
        }
        if !page.cwe.is_empty() {
            let numbers: Vec<String> = page.cwe.iter().map(|number| format!("CWE-{number}")).collect();
            parts.push(numbers.join(", "));
        }
        (!parts.is_empty()).then(|| parts.join("; "))
    }

    /// The unit of a file.
    pub fn unit(&self, file: FileId) -> Option<&'a Unit> {
        let index = self.unit_of.get(file.0 as usize).copied().flatten()?;
        self.units.get(index)
    }

    /// How many findings have that level.
    pub fn n_at(&self, level: Level) -> usize {
        self.findings.iter().filter(|one| one.finding.level == level).count()
    }
}

/// rustc's word for a level.
pub fn level_word(level: Level) -> &'static str {
    match level {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Allow => "note",
    }
}

/// `phi_lint::phi_in_log`
pub fn code(lint: Name) -> String {
    format!("phi_lint::{lint}")
}
