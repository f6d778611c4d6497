//! The tool's own JSON: everything that is known of a run, for scripts and dashboards.
//!
//! Its schema is `docs/phi-json.schema.json`. Within a version fields are only added.

use super::{Place, Report, TOOL, code, json_text, safe};
use crate::finding::{Finding, Level, Reported, Suppressed};
use crate::source::Span;
use serde::Serialize;
use std::io::{self, Write};

/// The format's version.
pub const VERSION: u32 = 1;

/// Writes the document.
pub fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let summary = report.summary;
    let document = Document {
        version: VERSION,
        tool: Tool { name: TOOL, version: env!("CARGO_PKG_VERSION") },
        success: report.success,
        summary: Coverage {
            files: summary.n_files,
            files_failed: summary.n_files_failed,
            lines: summary.n_lines,
            functions: summary.n_functions,
            functions_followed: summary.n_followed,
            calls: summary.n_calls,
            calls_resolved: summary.n_calls_resolved,
            types_declared: summary.n_types_declared,
            types_inferred: summary.n_types_inferred,
            types_unmarked: summary.n_types_unmarked,
            suppressed: summary.n_suppressed,
            baselined: summary.n_baselined,
            baseline_stale: summary.n_baseline_stale,
            outside_diff: summary.n_outside_diff,
            incomplete: summary.incomplete,
            problems: summary.problems.iter().map(|problem| safe::message(problem)).collect(),
        },
        findings: report.findings.iter().map(|one| entry(report, one)).collect(),
        suppressed: report.suppressed.iter().map(|one| kept_back(report, one)).collect(),
    };
    json_text::write_pretty(out, &document)
}

fn entry<'a>(report: &Report<'a>, one: &'a Reported) -> Entry<'a> {
    let finding = &one.finding;
    let page = report.catalog.lint(finding.lint);
    Entry {
        code: code(finding.lint),
        lint: finding.lint.as_str(),
        group: page.map_or("", |page| page.group.as_str()),
        level: level(finding.level),
        message: safe::message(&finding.message),
        label: safe::message(&finding.label),
        location: location(report, finding.span),
        item: finding.item.as_str(),
        subject: safe::message(&finding.subject),
        identifier: finding.identifier.map(|name| name.as_str()),
        package: report.unit(finding.span.file).map(|unit| unit.package.as_str()),
        inferred: finding.inferred,
        uncertain: finding.uncertain,
        trace: trace(report, finding),
        notes: report.notes(finding),
        help: safe::message(&finding.help),
        hipaa: page.map(|page| page.hipaa.as_slice()).unwrap_or_default(),
        cwe: page.map(|page| page.cwe.as_slice()).unwrap_or_default(),
        fingerprint: one.fingerprint.text(),
        fix: finding
            .fix
            .iter()
            .map(|edit| Fix { location: location(report, edit.span), text: &edit.text })
            .collect(),
    }
}

fn trace<'a>(report: &Report<'a>, finding: &Finding) -> Vec<Step<'a>> {
    let steps = report.steps(finding).into_iter();
    steps
        .map(|step| Step { location: location(report, step.span), message: safe::message(&step.message) })
        .collect()
}

fn kept_back<'a>(report: &Report<'a>, one: &'a Suppressed) -> KeptBack<'a> {
    KeptBack {
        finding: entry(report, &one.reported),
        suppression: Suppression {
            kind: if one.in_source { "source" } else { "configuration" },
            reason: one.reason.as_deref().map(safe::message),
            expires: one.expires.as_deref(),
            location: location(report, one.span),
        },
    }
}

fn location<'a>(report: &Report<'a>, span: Span) -> Location<'a> {
    let Place { path, start, end } = report.place(span);
    Location {
        path,
        byte_start: span.start,
        byte_end: span.end,
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
    }
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Allow => "allow",
        Level::Warn => "warn",
        Level::Deny => "deny",
    }
}

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    tool: Tool,
    success: bool,
    summary: Coverage,
    findings: Vec<Entry<'a>>,
    suppressed: Vec<KeptBack<'a>>,
}

#[derive(Serialize)]
struct Tool {
    name: &'static str,
    version: &'static str,
}

#[derive(Serialize)]
struct Coverage {
    files: usize,
    files_failed: usize,
    lines: usize,
    functions: usize,
    functions_followed: usize,
    calls: usize,
    calls_resolved: usize,
    types_declared: usize,
    types_inferred: usize,
    types_unmarked: usize,
    suppressed: usize,
    baselined: usize,
    baseline_stale: usize,
    outside_diff: usize,
    incomplete: bool,
    problems: Vec<String>,
}

#[derive(Serialize)]
struct Entry<'a> {
    code: String,
    lint: &'a str,
    group: &'a str,
    level: &'static str,
    message: String,
    label: String,
    location: Location<'a>,
    item: &'a str,
    subject: String,
    identifier: Option<&'a str>,
    package: Option<&'a str>,
    inferred: bool,
    uncertain: bool,
    trace: Vec<Step<'a>>,
    notes: Vec<String>,
    help: String,
    hipaa: &'a [String],
    cwe: &'a [u32],
    fingerprint: String,
    fix: Vec<Fix<'a>>,
}

#[derive(Serialize)]
struct Location<'a> {
    path: &'a str,
    byte_start: u32,
    byte_end: u32,
    line: u32,
    column: u32,
    end_line: u32,
    end_column: u32,
}

#[derive(Serialize)]
struct Step<'a> {
    location: Location<'a>,
    message: String,
}

#[derive(Serialize)]
struct Fix<'a> {
    location: Location<'a>,
    text: &'a str,
}

#[derive(Serialize)]
struct KeptBack<'a> {
    finding: Entry<'a>,
    suppression: Suppression<'a>,
}

#[derive(Serialize)]
struct Suppression<'a> {
    kind: &'static str,
    reason: Option<String>,
    expires: Option<&'a str>,
    location: Location<'a>,
}
