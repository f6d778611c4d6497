//! Puts the rooms together: from what the command line asks for to what is told.

mod config;
pub mod dependencies;
pub mod diff;
mod files;
pub mod fix;
mod holders;
pub mod init;
mod mend;

use crate::catalog::Catalog;
use crate::finding::{
    Baseline, Date, Edit, Finding, Level, Reported, Settings, Summary, Suppressed, Suppression, Understood,
    collect, settle,
};
use crate::hir::{FileHir, ProblemSeverity};
use crate::labels::Labels;
use crate::program::{self, Numbered};
use crate::report::inventory::Holder;
use crate::report::{Report, Unit};
use crate::source::{FileId, Name, SourceFile, SourceMap, Span};
use crate::workspace::{self, DiscoverError, Loaded, Selection, Workspace};
use crate::{analyse, checks, labels, syntax};
use camino::Utf8PathBuf;
use diff::Changed;
use files::Files;
use std::time::{Duration, Instant};

/// The baseline's file, where the configuration names no other.
pub const BASELINE: &str = "phi-lint.baseline.json";

/// What a run is asked for.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// What to analyse.
    pub selection: Selection,
    /// The folder that relative paths start from.
    pub current_dir: Utf8PathBuf,
    /// `--config`, in place of the `phi-lint.toml` at the root.
    pub config: Option<Utf8PathBuf>,
    /// `-A`, `-W`, `-D`, in order.
    pub levels: Vec<(String, Level)>,
    /// Worker threads; all cores when `None`.
    pub threads: Option<usize>,
    /// `--diff`: only what changed since that revision.
    pub diff: Option<String>,
    /// Whether the baseline is left aside, to be written anew.
    pub ignore_baseline: bool,
    /// Whether a baseline, a suppression's end and the like go by this day rather than today's.
    pub today: Option<Date>,
}

/// Why a run could not be done.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RunError {
    /// What is wrong, in lower case, no full stop; several lines when several things are.
    pub message: String,
    /// What to do; empty where the message says it.
    pub remedy: String,
    /// 2 for wrong usage or configuration, 101 for an analysis that could not be done.
    pub exit_code: u8,
}

impl RunError {
    /// Wrong usage or configuration.
    pub fn usage(message: impl Into<String>, remedy: impl Into<String>) -> RunError {
        RunError { message: message.into(), remedy: remedy.into(), exit_code: 2 }
    }

    /// An analysis that could not be done.
    pub fn failed(message: impl Into<String>, remedy: impl Into<String>) -> RunError {
        RunError { message: message.into(), remedy: remedy.into(), exit_code: 101 }
    }
}

impl From<DiscoverError> for RunError {
    fn from(error: DiscoverError) -> RunError {
        RunError { exit_code: error.exit_code(), message: error.message, remedy: error.remedy }
    }
}

/// What came of a run.
#[derive(Debug)]
pub struct Outcome {
    /// The lints, as configured.
    pub catalog: Catalog,
    /// All texts.
    pub sources: SourceMap,
    /// The workspace's root, absolute; nothing printed holds it.
    pub root: Utf8PathBuf,
    /// The findings that are told, in order.
    pub findings: Vec<Reported>,
    /// Those that suppressions keep back.
    pub suppressed: Vec<Suppressed>,
    /// What was covered.
    pub summary: Summary,
    /// The analysed targets.
    pub units: Vec<Unit>,
    /// The unit of each file.
    pub unit_of: Vec<Option<usize>>,
    /// Types that hold PHI.
    pub holders: Vec<Holder>,
    /// Types that look like PHI and have no mark, with the reason, sorted by path.
    pub unmarked: Vec<(Name, String)>,
    /// The marks that `init` proposes for them: insertions of lines, in the order of files and lines.
    pub marks: Vec<Edit>,
    /// The baseline's file, relative to the root.
    pub baseline_path: String,
    /// How long each room took.
    pub timings: Vec<(&'static str, Duration)>,
}

impl Outcome {
    /// The outcome for a format.
    pub fn report(&self, success: bool, color: bool) -> Report<'_> {
        Report {
            catalog: &self.catalog,
            sources: &self.sources,
            findings: &self.findings,
            suppressed: &self.suppressed,
            summary: &self.summary,
            units: &self.units,
            unit_of: &self.unit_of,
            success,
            color,
        }
    }

    /// Whether any finding is at deny.
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(|one| one.finding.level == Level::Deny)
    }

    /// Whether there was something to analyse and none of it was understood.
    pub fn saw_nothing(&self) -> bool {
        self.summary.n_files == self.summary.n_files_failed
    }
}

/// Analyses what the options ask for.
pub fn run(options: &Options) -> Result<Outcome, RunError> {
    workspace::pool(options.threads).install(|| Run::new(options)?.all())
}

/// Reads the catalog as a run would, for commands that only ask what is configured. Code that cannot be found is no
/// hindrance; a faulty configuration is.
pub fn catalog(options: &Options) -> Result<Catalog, RunError> {
    match workspace::discover(&options.selection, &options.current_dir) {
        Ok(found) => Ok(config::load(options, &found)?.catalog),
        Err(_) => config::built_in(options),
    }
}

/// A run under way.
struct Run<'o> {
    options: &'o Options,
    today: Date,
    timings: Vec<(&'static str, Duration)>,
    since: Instant,
}

impl<'o> Run<'o> {
    fn new(options: &'o Options) -> Result<Run<'o>, RunError> {
        let today = match &options.today {
            Some(day) => day.clone(),
            None => Date::today().map_err(|_| {
                RunError::usage("`PHI_LINT_TODAY` is no date", "write it as `YYYY-MM-DD`, or unset it")
            })?,
        };
        Ok(Run { options, today, timings: Vec::new(), since: Instant::now() })
    }

    /// Notes how long it took since the last room.
    fn done(&mut self, room: &'static str) {
        let now = Instant::now();
        self.timings.push((room, now - self.since));
        self.since = now;
    }

    fn all(mut self) -> Result<Outcome, RunError> {
        let options = self.options;
        let mut workspace = workspace::discover(&options.selection, &options.current_dir)?;
        self.done("workspace: discover");
        let config::Loaded { mut catalog, text: config_text, path: config_path } =
            config::load(options, &workspace)?;
        catalog.config.today = Some(self.today.to_string());
        let (baseline_path, baseline, mut problems) = self.baseline(&catalog, &workspace)?;
        let changed = match &options.diff {
            Some(revision) => Some(Changed::since(revision, &workspace.root)?),
            None => None,
        };
        self.done("catalog");
        let mut loaded = workspace::load(&workspace, &catalog.config.exclude, |file, text, cfg| {
            syntax::lower_file(file, text, cfg)
        });
        self.done("workspace: load, syntax");
        let files = Files::of(&workspace, &loaded);
        let config_file = config_text.map(|text| add_file(&mut loaded, SourceFile::new(config_path, text)));
        let with_tests = with_tests(&options.selection);
        let suppressions = collect(
            &loaded.files,
            |file| files.is_selected(file),
            with_tests,
            &catalog,
            config_file,
            &loaded.sources,
        );
        let mut found_problems = workspace.problems.clone();
        found_problems.append(&mut loaded.problems);
        self.done("suppressions");
        dependencies::load(&mut workspace, &mut loaded, &catalog);
        self.done("dependencies");
        let Numbered { program, sources, files: read } = program::number(&workspace, loaded);
        let mut summary = cover(found_problems, &sources, &read, &files);
        summary.problems.append(&mut problems);
        self.done("syntax: macros, names");
        let labels = labels::find(&program, &catalog);
        self.done("labels");
        let analysed = analyse::analyse(&program, &labels, &catalog, with_tests);
        self.done("types, flow, taint, checks");
        summary.n_functions = analysed.n_functions;
        summary.n_followed = analysed.n_followed;
        summary.n_calls = analysed.n_calls;
        summary.n_calls_resolved = analysed.n_calls_resolved;
        summary.understood = understood(&analysed.shares);
        summary.dependencies = dependencies::names(&workspace);
        let (holders, unmarked) = holders::of(&program, &labels, &sources, &mut summary);
        summary.vendors_unregistered = holders::unregistered_vendors(&program, &catalog);
        let mut findings = analysed.findings;
        findings.extend(faulty_marks(&labels, &catalog));
        findings.extend(checks::literals(&program, &labels, &catalog, &read, with_tests));
        findings.retain(|finding| files.concerns(finding));
        let settled = self.settle(findings, &catalog, &sources, &suppressions, &files, baseline.as_ref());
        summary.n_suppressed = settled.suppressed.len();
        summary.n_baselined = settled.n_baselined;
        summary.n_baseline_stale = settled.n_baseline_stale;
        let mut findings = settled.findings;
        if let Some(changed) = &changed {
            let n_all = findings.len();
            findings.retain(|one| changed.touches(&one.finding, &sources));
            summary.n_outside_diff = n_all - findings.len();
        }
        mend::propose(&mut findings, &program, &labels, &catalog, &sources);
        self.done("finding");
        Ok(Outcome {
            catalog,
            root: workspace.root.clone(),
            findings,
            suppressed: settled.suppressed,
            summary,
            units: files.units,
            unit_of: files.unit_of,
            holders,
            unmarked,
            marks: mend::marks(&program, &labels, &sources),
            sources,
            baseline_path,
            timings: self.timings,
        })
    }

    fn settle(
        &self,
        findings: Vec<Finding>,
        catalog: &Catalog,
        sources: &SourceMap,
        suppressions: &[Suppression],
        files: &Files,
        baseline: Option<&Baseline>,
    ) -> crate::finding::Settled {
        let selection = &self.options.selection;
        let packages: Vec<Option<Name>> = sources.iter().map(|(file, _)| files.package_of(file)).collect();
        settle(
            findings,
            &Settings {
                catalog,
                sources,
                suppressions,
                packages: &packages,
                today: &self.today,
                baseline,
                is_partial: is_partial(selection),
            },
        )
    }

    /// The baseline's path and content, with a word when it is named and not there.
    fn baseline(
        &self,
        catalog: &Catalog,
        workspace: &Workspace,
    ) -> Result<(String, Option<Baseline>, Vec<String>), RunError> {
        let named = catalog.config.baseline.as_deref();
        let path = named.unwrap_or(BASELINE).to_owned();
        if self.options.ignore_baseline {
            return Ok((path, None, Vec::new()));
        }
        match std::fs::read_to_string(workspace.root.join(&path)) {
            Ok(text) => {
                let baseline = Baseline::read(&text).map_err(|error| {
                    let remedy = "`cargo phi-lint baseline` writes it anew";
                    RunError::usage(format!("the baseline {path} cannot be read: {}", error.0), remedy)
                })?;
                Ok((path, Some(baseline), Vec::new()))
            }
            Err(_) if named.is_none() => Ok((path, None, Vec::new())),
            Err(error) => {
                let why = error.kind();
                let problem = format!("the baseline {path} cannot be read ({why}): all findings are told");
                Ok((path, None, vec![problem]))
            }
        }
    }
}

fn add_file(loaded: &mut Loaded, file: SourceFile) -> FileId {
    loaded.files.push(None);
    loaded.sources.add(file)
}

/// Whether code that only tests reach is asked for.
fn with_tests(selection: &Selection) -> bool {
    let named = !(selection.test.is_empty() && selection.bench.is_empty());
    selection.all_targets || selection.tests || selection.benches || named
}

/// Whether less than the workspace is asked for.
fn is_partial(selection: &Selection) -> bool {
    let lists = [
        &selection.packages,
        &selection.exclude,
        &selection.bin,
        &selection.example,
        &selection.test,
        &selection.bench,
    ];
    let flags = [selection.lib, selection.bins, selection.examples, selection.tests, selection.benches];
    selection.path.is_some() || lists.iter().any(|list| !list.is_empty()) || flags.contains(&true)
}

/// Counts files and lines, and gathers what could not be read, macros included.
fn cover(problems: Vec<String>, sources: &SourceMap, read: &[Option<FileHir>], files: &Files) -> Summary {
    let mut summary = Summary { problems, ..Summary::default() };
    for (id, source) in sources.iter().filter(|(id, _)| files.package_of(*id).is_some()) {
        summary.n_files += 1;
        summary.n_lines += source.text.lines().count();
        let hir = read.get(id.0 as usize).and_then(Option::as_ref);
        let has_failed =
            |file: &FileHir| file.problems.iter().any(|problem| problem.severity == ProblemSeverity::File);
        if hir.is_none_or(has_failed) {
            summary.n_files_failed += 1;
        }
        for problem in hir.into_iter().flat_map(|file| &file.problems) {
            if problem.severity > ProblemSeverity::Note {
                let at = sources.line_column(problem.span);
                let place = format!("{}:{}:{}", source.path, at.line, at.column);
                summary.problems.push(format!("{place}: {}", problem.message));
            }
        }
    }
    summary.incomplete = !summary.problems.is_empty();
    // The same file can be read for two crates.
    let mut seen = std::collections::BTreeSet::new();
    summary.problems.retain(|problem| seen.insert(problem.clone()));
    summary
}

/// What was understood, in figures.
fn understood(shares: &analyse::Shares) -> Understood {
    Understood {
        n_calls_known: shares.n_known,
        n_calls_by_path: shares.n_by_path,
        n_own_methods: shares.n_own_methods,
        n_own_methods_known: shares.n_own_methods_known,
        n_exprs: shares.n_exprs,
        n_exprs_typed: shares.n_exprs_typed,
    }
}

/// Marks that name something that does not exist.
fn faulty_marks(labels: &Labels, catalog: &Catalog) -> Vec<Finding> {
    let finding = |(span, message): &(Span, String)| Finding {
        level: Level::Warn,
        message: message.clone(),
        label: "not understood".to_owned(),
        subject: message.clone(),
        ..Finding::new(catalog, Name::new("unknown_lint"), *span)
    };
    labels.problems.iter().map(finding).collect()
}
