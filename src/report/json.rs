//! Cargo's `--message-format=json` stream, which rust-analyzer, editors and `cargo`-aware tools read.
//!
//! In the paths it departs from cargo: they are all relative to the workspace root, which is where such readers resolve
//! `file_name` from, and `package_id` is `name@version`, because cargo's own id holds an absolute path.

use super::human::Renderer;
use super::{Report, Unit, code, json_text, level_word, safe};
use crate::finding::{Edit, Reported};
use crate::source::Span;
use serde::Serialize;
use std::io::{self, Write};

/// More lines than these of a range are not repeated in the stream.
const MAX_LINES: u32 = 6;

/// Writes one `compiler-message` a finding, then `build-finished`.
pub fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let renderer = Renderer::new(report, false);
    for one in report.findings {
        let unit = report.unit(one.finding.span.file);
        let message = CompilerMessage {
            reason: "compiler-message",
            package_id: unit.map_or_else(|| "unknown".to_owned(), package_id),
            manifest_path: unit.and_then(|unit| unit.manifest.as_deref()).unwrap_or("Cargo.toml"),
            target: target(unit),
            message: diagnostic(report, &renderer, one),
        };
        json_text::write_line(out, &message)?;
    }
    json_text::write_line(out, &BuildFinished { reason: "build-finished", success: report.success })
}

fn package_id(unit: &Unit) -> String {
    match unit.version.is_empty() {
        true => unit.package.to_string(),
        false => format!("{}@{}", unit.package, unit.version),
    }
}

fn target(unit: Option<&Unit>) -> Target<'_> {
    Target {
        kind: [unit.map_or("lib", |unit| unit.kind)],
        crate_types: [unit.map_or("lib", |unit| unit.crate_type)],
        name: unit.map_or("unknown", |unit| &unit.name),
        src_path: unit.map_or("", |unit| &unit.root),
        edition: unit.map_or(2024, |unit| unit.edition).to_string(),
        doc: false,
        doctest: false,
        test: false,
    }
}

fn diagnostic<'a>(report: &Report<'a>, renderer: &Renderer<'_, 'a>, one: &Reported) -> Diagnostic<'a> {
    let finding = &one.finding;
    let mut spans = vec![span(report, finding.span, true, Some(safe::message(&finding.label)))];
    for (number, step) in report.steps(finding).into_iter().enumerate() {
        let label = format!("{}: {}", number + 1, safe::message(&step.message));
        spans.push(span(report, step.span, false, Some(label)));
    }
    let mut children: Vec<Diagnostic<'a>> =
        report.notes(finding).into_iter().map(|note| child("note", note, Vec::new())).collect();
    if !finding.help.is_empty() {
        let edits = finding.fix.iter().map(|edit| suggestion(report, edit)).collect();
        children.push(child("help", safe::message(&finding.help), edits));
    }
    children.extend(
        report.citation(finding).map(|citation| child("note", format!("rule: {citation}"), Vec::new())),
    );
    Diagnostic {
        message_type: "diagnostic",
        message: safe::message(&finding.message),
        code: Some(Code { code: code(finding.lint), explanation: None }),
        level: level_word(finding.level),
        spans,
        children,
        rendered: Some(renderer.render(one)),
    }
}

fn child<'a>(level: &'static str, message: String, spans: Vec<DiagnosticSpan<'a>>) -> Diagnostic<'a> {
    let (message_type, code, children, rendered) = ("diagnostic", None, Vec::new(), None);
    Diagnostic { message_type, message, code, level, spans, children, rendered }
}

fn suggestion<'a>(report: &Report<'a>, edit: &Edit) -> DiagnosticSpan<'a> {
    DiagnosticSpan {
        suggested_replacement: Some(edit.text.clone()),
        suggestion_applicability: Some("MachineApplicable"),
        ..span(report, edit.span, true, None)
    }
}

fn span<'a>(report: &Report<'a>, at: Span, is_primary: bool, label: Option<String>) -> DiagnosticSpan<'a> {
    let place = report.place(at);
    DiagnosticSpan {
        file_name: place.path,
        byte_start: at.start,
        byte_end: at.end,
        line_start: place.start.line,
        line_end: place.end.line,
        column_start: place.start.column,
        column_end: place.end.column,
        is_primary,
        text: lines(report, at),
        label,
        suggested_replacement: None,
        suggestion_applicability: None,
        expansion: None,
    }
}

/// The lines of a range, masked, with the part of each that the range covers.
fn lines(report: &Report<'_>, at: Span) -> Vec<SpanLine> {
    let place = report.place(at);
    let file = report.sources.file(at.file);
    let last = place.end.line.min(place.start.line + MAX_LINES - 1);
    (place.start.line..=last)
        .map(|line| {
            let start = file.line_index().line_start(line) as usize;
            let text = file.text[start..].split('\n').next().unwrap_or("").trim_start_matches('\u{feff}');
            let text = safe::line(text);
            let n_columns = text.chars().count() as u32 + 1;
            SpanLine {
                highlight_start: if line == place.start.line { place.start.column } else { 1 },
                highlight_end: if line == place.end.line { place.end.column } else { n_columns },
                text,
            }
        })
        .collect()
}

#[derive(Serialize)]
struct CompilerMessage<'a> {
    reason: &'static str,
    package_id: String,
    manifest_path: &'a str,
    target: Target<'a>,
    message: Diagnostic<'a>,
}

#[derive(Serialize)]
struct Target<'a> {
    kind: [&'a str; 1],
    crate_types: [&'a str; 1],
    name: &'a str,
    src_path: &'a str,
    edition: String,
    doc: bool,
    doctest: bool,
    test: bool,
}

#[derive(Serialize)]
struct Diagnostic<'a> {
    #[serde(rename = "$message_type")]
    message_type: &'static str,
    message: String,
    code: Option<Code>,
    level: &'static str,
    spans: Vec<DiagnosticSpan<'a>>,
    children: Vec<Diagnostic<'a>>,
    rendered: Option<String>,
}

#[derive(Serialize)]
struct Code {
    code: String,
    explanation: Option<String>,
}

#[derive(Serialize)]
struct DiagnosticSpan<'a> {
    file_name: &'a str,
    byte_start: u32,
    byte_end: u32,
    line_start: u32,
    line_end: u32,
    column_start: u32,
    column_end: u32,
    is_primary: bool,
    text: Vec<SpanLine>,
    label: Option<String>,
    suggested_replacement: Option<String>,
    suggestion_applicability: Option<&'static str>,
    expansion: Option<()>,
}

#[derive(Serialize)]
struct SpanLine {
    text: String,
    highlight_start: u32,
    highlight_end: u32,
}

#[derive(Serialize)]
struct BuildFinished {
    reason: &'static str,
    success: bool,
}
