//! JUnit's XML: a suite a file, a test case a finding, so that servers without a linter's page show them as failed tests.
//!
//! Written by hand rather than with `quick-junit`: it is forty lines of a format that no longer changes, the crate would
//! bring an XML writer and a time library for fields that we leave out because they change from run to run.

use super::xml::escape;
use super::{Report, code, level_word, safe};
use std::collections::BTreeMap;
use std::io::{self, Write};

/// Writes the suites; a run without findings is one suite with one test that passed.
pub fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut suites: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, one) in report.findings.iter().enumerate() {
        suites.entry(report.place(one.finding.span).path).or_default().push(index);
    }
    let n_failed = report.findings.len();
    let n_tests = n_failed.max(1);
    writeln!(out, r#"<?xml version="1.0" encoding="UTF-8"?>"#)?;
    writeln!(out, r#"<testsuites name="phi-lint" tests="{n_tests}" failures="{n_failed}" errors="0">"#)?;
    if suites.is_empty() {
        writeln!(out, r#"  <testsuite name="phi-lint" tests="1" failures="0" errors="0">"#)?;
        writeln!(
            out,
            r#"    <testcase name="no violation found in what was analysed" classname="phi_lint"/>"#
        )?;
        writeln!(out, "  </testsuite>")?;
    }
    for (path, indexes) in suites {
        let n = indexes.len();
        writeln!(out, r#"  <testsuite name="{}" tests="{n}" failures="{n}" errors="0">"#, escape(path))?;
        for index in indexes {
            case(report, index, out)?;
        }
        writeln!(out, "  </testsuite>")?;
    }
    writeln!(out, "</testsuites>")
}

fn case(report: &Report<'_>, index: usize, out: &mut dyn Write) -> io::Result<()> {
    let finding = &report.findings[index].finding;
    let place = report.place(finding.span);
    let message = escape(&safe::message(&finding.message));
    let code = escape(&code(finding.lint));
    let at = format!("{}:{}:{}", escape(place.path), place.start.line, place.start.column);
    writeln!(out, r#"    <testcase name="{code} at {at}" classname="{}">"#, escape(finding.item.as_str()))?;
    let level = level_word(finding.level);
    writeln!(out, r#"      <failure type="{level}" message="{message}">{at}: {level}[{code}]: {message}"#)?;
    for (number, step) in report.steps(finding).into_iter().enumerate() {
        let place = report.place(step.span);
        let message = escape(&safe::message(&step.message));
        writeln!(out, "{}. {}:{}: {message}", number + 1, escape(place.path), place.start.line)?;
    }
    for note in report.notes(finding) {
        writeln!(out, "note: {}", escape(&note))?;
    }
    writeln!(out, "help: {}</failure>", escape(&safe::message(&finding.help)))?;
    writeln!(out, "    </testcase>")
}
