//! The only place where the tests touch the linter.

use super::directives::Directives;
use camino::{Utf8Path, Utf8PathBuf};
use phi_lint::finding::{Date, Level, Reported};
use phi_lint::report::{self, Format};
use phi_lint::run::{self, Options};
use phi_lint::source::{SourceMap, Span};
use phi_lint::workspace;

/// What a run gave.
#[derive(Debug)]
pub struct Checked {
    /// Every finding.
    pub found: Vec<Found>,
    /// The report for people, without colours.
    pub report: Option<String>,
}

/// A finding, as far as the marks can speak of it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Found {
    /// Path relative to the case.
    pub file: String,
    /// Line, from 1.
    pub line: u32,
    /// The lint's name.
    pub lint: String,
    /// The message.
    pub message: String,
    /// File and line of every step.
    pub trace: Vec<(String, u32)>,
}

/// Runs the linter over a file or folder, as the command does.
pub fn check(place: &Utf8Path, directives: &Directives) -> Result<Checked, String> {
    let mut selection = workspace::Selection { offline: true, ..Default::default() };
    let manifest = place.join("Cargo.toml");
    if place.is_dir() && manifest.exists() {
        selection.manifest_path = Some(manifest);
        selection.workspace = true;
    } else {
        selection.path = Some(place.to_owned());
    }
    for flag in &directives.args {
        match flag.as_str() {
            "--all-targets" => selection.all_targets = true,
            "--all-features" => selection.all_features = true,
            "--tests" => selection.tests = true,
            other => return Err(format!("the harness does not know `{other}`")),
        }
    }
    // A case that is one file has no place for a configuration of its own.
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let config = match &directives.config {
        Some(text) => {
            let path = folder.path().join("phi-lint.toml");
            std::fs::write(&path, text).map_err(|error| error.to_string())?;
            Some(
                Utf8PathBuf::from_path_buf(path)
                    .map_err(|_| "a temporary folder that is no UTF-8".to_owned())?,
            )
        }
        None => None,
    };
    let options = Options {
        selection,
        current_dir: place.parent().unwrap_or(place).to_owned(),
        config,
        // Lints that are off until they are asked for.
        levels: directives.off_by_default().into_iter().map(|lint| (lint, Level::Warn)).collect(),
        today: Some(Date::parse("2026-06-30").expect("that is a date")),
        ..Default::default()
    };
    let outcome = run::run(&options).map_err(|error| error.message)?;
    let mut found: Vec<Found> = outcome
        .findings
        .iter()
        .map(|Reported { finding, .. }| {
            let (file, line) = place_of(&outcome.sources, finding.span);
            let trace = finding.trace.iter().map(|step| place_of(&outcome.sources, step.span)).collect();
            Found { file, line, lint: finding.lint.to_string(), message: finding.message.clone(), trace }
        })
        .collect();
    found.sort();
    let mut report = Vec::new();
    report::write(Format::Human, &outcome.report(true, false), &mut report)
        .map_err(|error| error.to_string())?;
    Ok(Checked { found, report: String::from_utf8(report).ok() })
}

fn place_of(sources: &SourceMap, span: Span) -> (String, u32) {
    (sources.path(span.file).to_string(), sources.line_column(span).line)
}
