//! The only place where the tests touch the linter.

use super::directives::Directives;
use camino::Utf8Path;
use phi_lint::catalog::{BUILTIN, Catalog};
use phi_lint::source::{SourceMap, Span};
use phi_lint::{analyse, labels, program, syntax, workspace};

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
    workspace::pool(None).install(|| run(place, directives))
}

fn run(place: &Utf8Path, directives: &Directives) -> Result<Checked, String> {
    let mut selection =
        workspace::Selection { path: Some(place.to_owned()), offline: true, ..Default::default() };
    for flag in &directives.args {
        match flag.as_str() {
            "--all-targets" => selection.all_targets = true,
            "--all-features" => selection.all_features = true,
            "--tests" => selection.tests = true,
            other => return Err(format!("the harness does not know `{other}`")),
        }
    }
    let with_tests = selection.all_targets || selection.tests;
    let found = workspace::discover(&selection, place.parent().unwrap_or(place))
        .map_err(|error| error.to_string())?;
    let own = std::fs::read_to_string(found.root.join("phi-lint.toml")).ok().filter(|_| place.is_dir());
    let text = directives.config.clone().or(own);
    let config = text.as_deref().map(|text| ("phi-lint.toml", text));
    let (catalog, problems) = Catalog::load(BUILTIN, config, &[]);
    if let Some(problem) = problems.first() {
        return Err(format!("{problem:?}"));
    }
    let loaded = workspace::load(&found, &[], syntax::lower_file);
    let numbered = program::number(&found, loaded);
    let labels = labels::find(&numbered.program, &catalog);
    let analysed = analyse::analyse(&numbered.program, &labels, &catalog, with_tests);
    let mut found: Vec<Found> = analysed
        .findings
        .iter()
        .map(|finding| {
            let (file, line) = place_of(&numbered.sources, finding.span);
            let trace = finding.trace.iter().map(|step| place_of(&numbered.sources, step.span)).collect();
            Found { file, line, lint: finding.lint.to_string(), message: finding.message.clone(), trace }
        })
        .collect();
    found.sort();
    Ok(Checked { found, report: None })
}

fn place_of(sources: &SourceMap, span: Span) -> (String, u32) {
    (sources.path(span.file).to_string(), sources.line_column(span).line)
}
