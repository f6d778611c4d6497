//! The only place where the tests touch the linter.

use super::directives::Directives;
use camino::{Utf8Path, Utf8PathBuf};
use phi_lint::finding::{Date, Level};
use phi_lint::report::{self, Format};
use phi_lint::run::{self, Options};
use phi_lint::source::{SourceMap, Span};
use phi_lint::workspace::Selection;

/// The day on which the cases are judged: agreements and suppressions end.
const TODAY: &str = "2026-06-01";

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

/// Runs the linter over a file or folder.
pub fn check(place: &Utf8Path, directives: &Directives) -> Result<Checked, String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let options = options(place, directives, folder.path())?;
    let outcome = run::run(&options).map_err(|error| format!("{} ({})", error.message, error.remedy))?;
    if outcome.summary.n_files_failed > 0 {
        return Err(outcome.summary.problems.join("\n"));
    }
    let place_of = |span| place_of(&outcome.sources, span);
    let mut found: Vec<Found> = outcome
        .findings
        .iter()
        .map(|reported| {
            let finding = &reported.finding;
            let (file, line) = place_of(finding.span);
            let trace = finding.trace.iter().map(|step| place_of(step.span)).collect();
            Found { file, line, lint: finding.lint.to_string(), message: finding.message.clone(), trace }
        })
        .collect();
    found.sort();
    let mut bytes = Vec::new();
    report::write(Format::Human, &outcome.report(!outcome.has_errors(), false), &mut bytes)
        .map_err(|error| error.to_string())?;
    Ok(Checked { found, report: String::from_utf8(bytes).ok() })
}

fn options(place: &Utf8Path, directives: &Directives, folder: &std::path::Path) -> Result<Options, String> {
    let mut selection = Selection { path: Some(place.to_owned()), offline: true, ..Selection::default() };
    for flag in &directives.args {
        match flag.as_str() {
            "--all-targets" => selection.all_targets = true,
            "--all-features" => selection.all_features = true,
            "--tests" => selection.tests = true,
            other => return Err(format!("the harness does not know `{other}`")),
        }
    }
    let config = match &directives.config {
        None => None,
        Some(text) => {
            let file = folder.join("phi-lint.toml");
            std::fs::write(&file, text).map_err(|error| error.to_string())?;
            Some(
                Utf8PathBuf::from_path_buf(file)
                    .map_err(|_| "the folder for temporary files has an odd name")?,
            )
        }
    };
    Ok(Options {
        selection,
        current_dir: place.parent().unwrap_or(place).to_owned(),
        config,
        // What is off by default is on where a case names it.
        levels: directives.off_by_default().into_iter().map(|lint| (lint, Level::Warn)).collect(),
        today: Date::parse(TODAY),
        ..Options::default()
    })
}

fn place_of(sources: &SourceMap, span: Span) -> (String, u32) {
    (sources.path(span.file).to_string(), sources.line_column(span).line)
}
