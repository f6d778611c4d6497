//! What each command does.

use super::args::{CheckArgs, Cli, Command, InitArgs, MapArgs, MapFormat, OutputArgs, RunArgs};
use super::output::{has_color, note, put, sinks};
use super::{FOUND, INCOMPLETE};
use crate::catalog::{BUILTIN, Catalog, Lint};
use crate::finding::{Baseline, Level};
use crate::report::{self, audit, inventory, summary};
use crate::run::{self, Options, Outcome, RunError, fix, init};
use crate::source::Name;
use camino::Utf8PathBuf;
use std::fmt::Write;

/// Runs a command; gives the exit code.
pub(super) fn run(cli: &Cli) -> Result<u8, RunError> {
    match &cli.command {
        None => check(&cli.check),
        Some(Command::Check(args)) => check(args),
        Some(Command::Explain { lint }) => explain(lint),
        Some(Command::List(args)) => list(args),
        Some(Command::Map(args)) => map(args),
        Some(Command::Report(args)) => audit_report(args),
        Some(Command::Init(args)) => propose(args),
        Some(Command::Baseline(args)) => baseline(args),
    }
}

fn check(args: &CheckArgs) -> Result<u8, RunError> {
    let sinks = sinks(&args.message_format, args.output.as_ref())?;
    let here = current_dir()?;
    let options = Options { diff: args.diff.clone(), ..args.run.options(&here)? };
    let mut outcome = run::run(&options)?;
    if args.fix {
        let fixed = fix::apply(&mut outcome, args.allow_dirty)?;
        if !args.run.quiet {
            note(&format!("phi-lint: {} findings mended in {} files\n", fixed.n_findings, fixed.n_files));
        }
    }
    let code = exit_code(args, &outcome);
    for sink in &sinks {
        let color = has_color(args.run.color, sink.file.as_ref());
        let mut text = Vec::new();
        report::write(sink.format, &outcome.report(code == 0, color), &mut text)
            .map_err(|error| RunError::failed(format!("the result cannot be written: {error}"), ""))?;
        put(&text, sink.file.as_deref(), &here)?;
    }
    finish(&args.run, &outcome);
    Ok(code)
}

fn exit_code(args: &CheckArgs, outcome: &Outcome) -> u8 {
    let is_incomplete = outcome.saw_nothing() || (args.strict && outcome.summary.incomplete);
    match (is_incomplete, outcome.has_errors() && !args.exit_zero) {
        (true, _) => INCOMPLETE,
        (false, true) => FOUND,
        (false, false) => 0,
    }
}

/// What a run says besides its results.
fn finish(args: &RunArgs, outcome: &Outcome) {
    if !args.quiet {
        note(&summary::render(&outcome.report(true, false), args.verbose > 0));
    }
    if args.timings {
        let mut text = String::from("timings:\n");
        for (room, time) in &outcome.timings {
            writeln!(text, "  {:>8.1} ms  {room}", time.as_secs_f64() * 1000.0).expect("a string takes all");
        }
        if let Some(kib) = peak_kib() {
            writeln!(text, "  {kib} KiB at most").expect("a string takes all");
        }
        note(&text);
    }
}

/// The most memory that this process has held, where the system tells it.
fn peak_kib() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}

fn explain(word: &str) -> Result<u8, RunError> {
    let (catalog, _) = Catalog::load(BUILTIN, None, &[]);
    let name = word.strip_prefix("phi_lint::").unwrap_or(word);
    if let Some(lint) = catalog.lint(Name::new(name)) {
        return put(page(lint).as_bytes(), None, &current_dir()?).map(|()| 0);
    }
    let mut flags = catalog;
    let remedy = flags.apply_command_line(&[(name.to_owned(), Level::Warn)]).pop().map(|(_, remedy)| remedy);
    match remedy {
        Some(remedy) => Err(RunError::usage(format!("there is no lint `{name}`"), remedy)),
        None => {
            let members = flags.lints.iter().filter(|lint| name == "all" || lint.group == name);
            let names: Vec<&str> = members.map(|lint| lint.name.as_str()).collect();
            let remedy = format!("explain one of {}", names.join(", "));
            Err(RunError::usage(format!("`{name}` is a group"), remedy))
        }
    }
}

/// A lint's page, its settings as a sentence rather than as data.
fn page(lint: &Lint) -> String {
    let mut text = String::new();
    let mut is_data = false;
    for line in lint.page.lines() {
        match (is_data, line) {
            (false, "```toml") => is_data = true,
            (true, "```") => {
                is_data = false;
                text.push_str(&facts(lint));
            }
            (true, _) => {}
            (false, line) => {
                text.push_str(line);
                text.push('\n');
            }
        }
    }
    text
}

fn facts(lint: &Lint) -> String {
    let mut text = format!("\ngroup `{}`, by default {}\n", lint.group, level_name(lint.level));
    let mut rules: Vec<String> = lint.hipaa.iter().map(|rule| format!("45 CFR {rule}")).collect();
    rules.extend(lint.cwe.iter().map(|number| format!("CWE-{number}")));
    if !rules.is_empty() {
        writeln!(text, "rules it touches: {}", rules.join(", ")).expect("a string takes all");
    }
    text.push('\n');
    text
}

fn list(args: &RunArgs) -> Result<u8, RunError> {
    let here = current_dir()?;
    let catalog = run::catalog(&args.options(&here)?)?;
    let width = catalog.lints.iter().map(|lint| lint.name.as_str().len()).max().unwrap_or(0);
    let mut text = format!("{:width$}  {:12}  {:5}  fires when\n", "lint", "group", "level");
    for lint in &catalog.lints {
        let level = level_name(catalog.level(lint.name, None));
        let first = lint.title.split(". ").next().unwrap_or_default().trim_end_matches('.');
        writeln!(text, "{:width$}  {:12}  {level:5}  {first}", lint.name.as_str(), lint.group.as_str())
            .expect("a string takes all");
    }
    put(text.as_bytes(), None, &here).map(|()| 0)
}

fn map(args: &MapArgs) -> Result<u8, RunError> {
    let (here, outcome) = analysed(&args.output.run)?;
    let mut text = Vec::new();
    let report = outcome.report(true, false);
    match args.format {
        MapFormat::Markdown => inventory::write_markdown(&outcome.holders, &report, &mut text),
        MapFormat::Json => inventory::write_json(&outcome.holders, &report, &mut text),
    }
    .map_err(|error| RunError::failed(format!("the map cannot be written: {error}"), ""))?;
    put(&text, args.output.output.as_deref(), &here)?;
    finish(&args.output.run, &outcome);
    Ok(0)
}

fn audit_report(args: &OutputArgs) -> Result<u8, RunError> {
    let (here, outcome) = analysed(&args.run)?;
    let mut text = Vec::new();
    audit::write(&outcome.holders, &outcome.report(true, false), &mut text)
        .map_err(|error| RunError::failed(format!("the report cannot be written: {error}"), ""))?;
    put(&text, args.output.as_deref(), &here)?;
    finish(&args.run, &outcome);
    Ok(0)
}

fn propose(args: &InitArgs) -> Result<u8, RunError> {
    let (here, outcome) = analysed(&args.run)?;
    let proposal = init::propose(&outcome)?;
    let marks = init::marks(&outcome);
    if proposal.is_empty() {
        note("phi-lint: nothing to add, every type that looks like PHI is declared\n");
        return Ok(0);
    }
    if args.write || proposal.is_first() {
        proposal.write(&outcome)?;
        note("phi-lint: wrote phi-lint.toml; read it, then commit it\n");
    } else {
        put(proposal.patch().as_bytes(), None, &here)?;
        note("phi-lint: this is a proposal; `cargo phi-lint init --write` writes it\n");
    }
    if !marks.is_empty() {
        put(marks.as_bytes(), None, &here)?;
        note(
            "phi-lint: the marks above say the same in the code: pipe them to `git apply`, and add\n\
             \x20 `phi = { package = \"phi-marker\", version = \"0.1\" }` to the dependencies\n",
        );
    }
    Ok(0)
}

fn baseline(args: &RunArgs) -> Result<u8, RunError> {
    let here = current_dir()?;
    let outcome = run::run(&Options { ignore_baseline: true, ..args.options(&here)? })?;
    let baseline = Baseline::of(&outcome.findings, &outcome.sources);
    let path = Utf8PathBuf::from(&outcome.baseline_path);
    fix::write(&outcome.root.join(&path), &baseline.write()).map_err(|error| fix::failed(&path, &error))?;
    note(&format!("phi-lint: {} findings accepted in {path}\n", baseline.n_findings()));
    finish(args, &outcome);
    Ok(0)
}

fn analysed(args: &RunArgs) -> Result<(Utf8PathBuf, Outcome), RunError> {
    let here = current_dir()?;
    let outcome = run::run(&args.options(&here)?)?;
    match outcome.saw_nothing() {
        true => Err(RunError::failed("nothing was understood of the code", "see `cargo phi-lint check`")),
        false => Ok((here, outcome)),
    }
}

fn current_dir() -> Result<Utf8PathBuf, RunError> {
    let folder = std::env::current_dir()
        .map_err(|error| RunError::usage(format!("there is no current folder: {}", error.kind()), ""))?;
    Utf8PathBuf::from_path_buf(folder)
        .map_err(|_| RunError::usage("the current folder's path is not UTF-8", "run it from another folder"))
}

fn level_name(level: Level) -> &'static str {
    match level {
        Level::Allow => "allow",
        Level::Warn => "warn",
        Level::Deny => "deny",
    }
}
