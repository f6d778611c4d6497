//! What a run covered, on standard error: the sentence behind a green run.
//!
//! It never says that code is compliant: that is a property of an organisation, and the tool sees text only.

use super::{Report, safe};
use crate::finding::{Level, Summary};
use std::fmt::Write;

/// How many problems are named unless more is asked for.
const MAX_PROBLEMS: usize = 20;

/// The summary, in lines. `is_verbose` names every problem.
pub fn render(report: &Report<'_>, is_verbose: bool) -> String {
    let summary = report.summary;
    let mut text = String::new();
    let n_shown = if is_verbose { usize::MAX } else { MAX_PROBLEMS };
    for problem in summary.problems.iter().take(n_shown) {
        line(&mut text, format_args!("warning: {}", safe::message(problem)));
    }
    if summary.problems.len() > n_shown {
        let n_more = summary.problems.len() - n_shown;
        line(
            &mut text,
            format_args!("warning: {} of this kind (`-v` names them)", count(n_more, "more problem")),
        );
    }
    line(&mut text, format_args!("{}", verdict(report)));
    let failed = match summary.n_files_failed {
        0 => String::new(),
        n => format!(", {n} not understood"),
    };
    line(
        &mut text,
        format_args!(
            "  analysed: {} ({}){failed}, {} ({} with something of PHI to follow), {}",
            count(summary.n_files, "file"),
            count(summary.n_lines, "line"),
            count(summary.n_functions, "function"),
            summary.n_followed,
            calls(report),
        ),
    );
    if is_verbose {
        understood(&mut text, summary);
    }
    line(
        &mut text,
        format_args!(
            "  PHI types: {} declared, {} inferred, {} unmarked",
            summary.n_types_declared, summary.n_types_inferred, summary.n_types_unmarked
        ),
    );
    let mut kept_back = vec![format!("{} by suppressions", summary.n_suppressed)];
    if summary.n_baselined + summary.n_baseline_stale > 0 {
        kept_back.push(format!("{} by the baseline", summary.n_baselined));
    }
    if summary.n_outside_diff > 0 {
        kept_back.push(format!("{} outside of the change", summary.n_outside_diff));
    }
    line(&mut text, format_args!("  findings kept back: {}", kept_back.join(", ")));
    if summary.n_baseline_stale > 0 {
        let stale = count(summary.n_baseline_stale, "finding");
        line(
            &mut text,
            format_args!("  {stale} of the baseline did not occur: `cargo phi-lint baseline` renews it"),
        );
    }
    if summary.n_types_unmarked > 0 {
        let look = match summary.n_types_unmarked {
            1 => "1 type looks like PHI and has no mark".to_owned(),
            n => format!("{n} types look like PHI and have no mark"),
        };
        line(&mut text, format_args!("  {look}: `cargo phi-lint init` proposes marks"));
    }
    if !summary.vendors_unregistered.is_empty() {
        let names = summary.vendors_unregistered.join(", ");
        line(
            &mut text,
            format_args!("  clients of vendors that no `[[vendor]]` names: {}", safe::message(&names)),
        );
    }
    if summary.incomplete {
        line(&mut text, format_args!("  the analysis is incomplete: see the warnings above"));
    }
    text
}

fn verdict(report: &Report<'_>) -> String {
    let (n_errors, n_warnings) = (report.n_at(Level::Deny), report.n_at(Level::Warn));
    if n_errors + n_warnings == 0 {
        return "phi-lint: no violation found in what was analysed".to_owned();
    }
    let n_inferred = report.findings.iter().filter(|one| one.finding.inferred).count();
    let inferred = match n_inferred {
        0 => String::new(),
        n => format!(" ({n} from inferred PHI)"),
    };
    let mut counts = Vec::new();
    if n_errors > 0 {
        counts.push(count(n_errors, "error"));
    }
    if n_warnings > 0 {
        counts.push(count(n_warnings, "warning"));
    }
    format!("phi-lint: {}{inferred}", counts.join(", "))
}

fn calls(report: &Report<'_>) -> String {
    let (all, resolved) = (report.summary.n_calls, report.summary.n_calls_resolved);
    let permille = (resolved * 1000 + all / 2).checked_div(all).unwrap_or(1000);
    format!(
        "{resolved} of {} resolved ({}.{} %), {} unknown",
        count(all, "call"),
        permille / 10,
        permille % 10,
        all - resolved.min(all)
    )
}

/// What is known of the code that was followed, and whose signatures were read for it.
fn understood(acc: &mut String, summary: &Summary) {
    let known = &summary.understood;
    line(
        acc,
        format_args!(
            "  calls with a known signature: {}, by their name alone: {}",
            share(known.n_calls_known, summary.n_calls),
            share(known.n_calls_by_path, summary.n_calls)
        ),
    );
    line(
        acc,
        format_args!(
            "  methods of the workspace's and std's types known: {}",
            share(known.n_own_methods_known, known.n_own_methods)
        ),
    );
    line(acc, format_args!("  expressions with a type: {}", share(known.n_exprs_typed, known.n_exprs)));
    if !summary.dependencies.is_empty() {
        let names = summary.dependencies.join(", ");
        line(acc, format_args!("  dependencies read for their signatures: {}", safe::message(&names)));
    }
}

/// `7 of 9 (77.8 %)`
fn share(part: usize, all: usize) -> String {
    let permille = (part * 1000 + all / 2).checked_div(all).unwrap_or(1000);
    format!("{part} of {all} ({}.{} %)", permille / 10, permille % 10)
}

/// `1 file`, `2 files`
pub(super) fn count(n: usize, word: &str) -> String {
    let plural = if n == 1 { "" } else { "s" };
    format!("{n} {word}{plural}")
}

fn line(acc: &mut String, text: std::fmt::Arguments<'_>) {
    writeln!(acc, "{text}").expect("a string takes all that is written to it");
}
