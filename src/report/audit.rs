//! The audit report: what was looked at, what was found under which rule, and which exceptions were made and why.
//!
//! It is a record for whoever has to document safeguards. It reports; it does not judge whether anybody is compliant.

use super::inventory::{Holder, table};
use super::markdown::{code_span, coverage, escape};
use super::{Report, code, level_word, safe};
use crate::finding::Reported;
use std::collections::BTreeMap;
use std::io::{self, Write};

/// Writes the report as Markdown.
pub fn write(holders: &[Holder], report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "# Audit report\n")?;
    writeln!(
        out,
        "Written by {} {}. It says what the analysis found in source text; whether an organisation complies with a rule is \
         not for a tool to say.\n",
        super::TOOL,
        env!("CARGO_PKG_VERSION")
    )?;
    coverage(report, out)?;
    writeln!(out)?;
    table(holders, out)?;
    findings(report, out)?;
    exceptions(report, out)
}

fn findings(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "## Findings by rule\n")?;
    if report.findings.is_empty() {
        return writeln!(out, "No violation found in what was analysed.\n");
    }
    let mut by_rule: BTreeMap<String, Vec<&Reported>> = BTreeMap::new();
    for one in report.findings {
        let rules =
            report.catalog.lint(one.finding.lint).map(|page| page.hipaa.as_slice()).unwrap_or_default();
        for rule in rules {
            by_rule.entry(format!("45 CFR {rule}")).or_default().push(one);
        }
        if rules.is_empty() {
            by_rule.entry("other".to_owned()).or_default().push(one);
        }
    }
    for (rule, ones) in by_rule {
        writeln!(out, "### {rule}\n")?;
        for one in ones {
            let finding = &one.finding;
            let place = report.place(finding.span);
            writeln!(
                out,
                "- {} {}: {} ({})",
                level_word(finding.level),
                code_span(&code(finding.lint)),
                escape(&safe::message(&finding.message)),
                code_span(&format!("{}:{}", place.path, place.start.line)),
            )?;
        }
        writeln!(out)?;
    }
    Ok(())
}

fn exceptions(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "## Exceptions and their reasons\n")?;
    if report.suppressed.is_empty() {
        return writeln!(out, "None.");
    }
    writeln!(out, "| finding | where | reason | until | stated at |\n|---|---|---|---|---|")?;
    for one in report.suppressed {
        let finding = &one.reported.finding;
        let (place, stated) = (report.place(finding.span), report.place(one.span));
        writeln!(
            out,
            "| {}: {} | {} | {} | {} | {} |",
            code_span(&code(finding.lint)),
            escape(&safe::message(&finding.message)),
            code_span(&format!("{}:{}", place.path, place.start.line)),
            escape(&safe::message(one.reason.as_deref().unwrap_or("none given"))),
            escape(one.expires.as_deref().unwrap_or("open")),
            code_span(&format!("{}:{}", stated.path, stated.start.line)),
        )?;
    }
    Ok(())
}
