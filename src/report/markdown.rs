//! Markdown, for a comment on a change or a wiki page.

use super::summary::count;
use super::{Report, code, level_word, safe};
use crate::finding::{Level, Reported};
use std::io::{self, Write};

/// Writes a heading with the counts, then a section a finding.
pub fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "# phi-lint\n")?;
    if report.findings.is_empty() {
        writeln!(out, "No violation found in what was analysed.\n")?;
    } else {
        let errors = count(report.n_at(Level::Deny), "error");
        writeln!(out, "{errors}, {}.\n", count(report.n_at(Level::Warn), "warning"))?;
    }
    for one in report.findings {
        section(report, one, out)?;
    }
    coverage(report, out)
}

fn section(report: &Report<'_>, one: &Reported, out: &mut dyn Write) -> io::Result<()> {
    let finding = &one.finding;
    let place = report.place(finding.span);
    writeln!(out, "## {}: {}\n", level_word(finding.level), escape(&safe::message(&finding.message)))?;
    writeln!(
        out,
        "{} at {}, in {}\n",
        code_span(&code(finding.lint)),
        code_span(&format!("{}:{}:{}", place.path, place.start.line, place.start.column)),
        code_span(finding.item.as_str()),
    )?;
    for (number, step) in report.steps(finding).into_iter().enumerate() {
        let place = report.place(step.span);
        let at = code_span(&format!("{}:{}", place.path, place.start.line));
        writeln!(out, "{}. {} ({at})", number + 1, escape(&safe::message(&step.message)))?;
    }
    if !report.steps(finding).is_empty() {
        writeln!(out)?;
    }
    for note in report.notes(finding) {
        writeln!(out, "- note: {}", escape(&note))?;
    }
    if !finding.help.is_empty() {
        writeln!(out, "- help: {}", escape(&safe::message(&finding.help)))?;
    }
    if let Some(citation) = report.citation(finding) {
        writeln!(out, "- rule: {}", escape(&citation))?;
    }
    writeln!(out)
}

/// What was analysed, as a list.
pub(super) fn coverage(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let summary = report.summary;
    writeln!(out, "## What was analysed\n")?;
    writeln!(out, "- {}, {} not understood", count(summary.n_files, "file"), summary.n_files_failed)?;
    writeln!(out, "- {} of {} resolved", summary.n_calls_resolved, count(summary.n_calls, "call"))?;
    writeln!(
        out,
        "- PHI types: {} declared, {} inferred, {} unmarked",
        summary.n_types_declared, summary.n_types_inferred, summary.n_types_unmarked
    )?;
    writeln!(
        out,
        "- findings kept back: {} suppressed, {} in the baseline",
        summary.n_suppressed, summary.n_baselined
    )?;
    for problem in &summary.problems {
        writeln!(out, "- {}", escape(&safe::message(problem)))?;
    }
    Ok(())
}

/// Text in which nothing is markup: not of Markdown, not of HTML, no mention, no link.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut rest = text;
    // What we quote from the source stands in backticks: it becomes a code span, the rest is escaped.
    while let Some((before, after)) = rest.split_once('`') {
        escape_plain(&mut escaped, before);
        match after.split_once('`') {
            Some((code, after)) if !code.is_empty() => {
                escaped.push_str(&code_span(code));
                rest = after;
            }
            _ => {
                escaped.push_str("\\`");
                rest = after;
            }
        }
    }
    escape_plain(&mut escaped, rest);
    escaped
}

fn escape_plain(acc: &mut String, text: &str) {
    for c in safe::visible(text).chars() {
        match c {
            '&' => acc.push_str("&amp;"),
            '<' => acc.push_str("&lt;"),
            '>' => acc.push_str("&gt;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '#' | '!' | '@' => {
                acc.push('\\');
                acc.push(c);
            }
            c => acc.push(c),
        }
    }
}

/// A code span whose fence is longer than any run of backticks in the text. Pipes are escaped, for tables.
pub(super) fn code_span(text: &str) -> String {
    let text = safe::visible(text).replace('|', "\\|");
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    match text.is_empty() {
        true => "(none)".to_owned(),
        false if longest == 0 => format!("{fence}{text}{fence}"),
        false => format!("{fence} {text} {fence}"),
    }
}
