//! The arguments, as clap reads them.

use crate::finding::Level;
use crate::run::{Options, RunError};
use crate::workspace::Selection;
use camino::{Utf8Path, Utf8PathBuf};
use clap::{ArgMatches, Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use std::ffi::OsString;

/// Follows patient data (PHI) through Rust programs and reports every way out.
#[derive(Clone, Debug, Parser)]
#[command(
    name = "cargo-phi-lint",
    bin_name = "cargo phi-lint",
    version,
    about,
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    after_help = "Exit codes: 0 nothing at deny, 100 findings at deny, 101 the analysis could not be completed, \
                  2 wrong usage or configuration."
)]
pub struct Cli {
    /// What to do; `check` when nothing is said.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// What to check.
    #[command(flatten)]
    pub check: CheckArgs,
}

/// What the tool can do.
#[derive(Clone, Debug, Subcommand)]
pub enum Command {
    /// Report every way in which PHI leaves (the default)
    Check(CheckArgs),
    /// Explain a lint
    Explain {
        /// The lint's name
        lint: String,
    },
    /// List all lints with their groups and levels
    List(RunArgs),
    /// Show where PHI lives and where it flows
    Map(MapArgs),
    /// Write the audit report: coverage, findings by rule, exceptions with their reasons
    Report(OutputArgs),
    /// Propose a `phi-lint.toml` that declares the types that look like PHI
    Init(InitArgs),
    /// Accept today's findings: later runs leave them out
    Baseline(RunArgs),
}

/// `check`
#[derive(Clone, Debug, Args)]
pub struct CheckArgs {
    /// What to analyse, and how.
    #[command(flatten)]
    pub run: RunArgs,
    /// Format of the findings; may be given several times, each but one with a file: `sarif=out.sarif`
    #[arg(
        long,
        value_name = "FORMAT[=FILE]",
        help_heading = "Output",
        long_help = "Format of the findings: human, short, json, phi-json, sarif, github, gitlab, junit, checkstyle, \
                     markdown. May be given several times, each but one with a file: `sarif=out.sarif`"
    )]
    pub message_format: Vec<String>,
    /// Write the findings to a file rather than to standard output
    #[arg(long, value_name = "FILE", help_heading = "Output")]
    pub output: Option<Utf8PathBuf>,
    /// Exit with 0 even when there are findings at deny
    #[arg(long)]
    pub exit_zero: bool,
    /// Fail when something could not be analysed
    #[arg(long)]
    pub strict: bool,
    /// Report only what a change brings: findings on lines that differ from this revision
    #[arg(long, value_name = "REV")]
    pub diff: Option<String>,
    /// Apply safe edits
    #[arg(long)]
    pub fix: bool,
    /// Apply edits to files that have uncommitted changes, too
    #[arg(long, requires = "fix")]
    pub allow_dirty: bool,
}

/// `map`
#[derive(Clone, Debug, Args)]
pub struct MapArgs {
    /// What to analyse, and where to write.
    #[command(flatten)]
    pub output: OutputArgs,
    /// Format of the map
    #[arg(long, value_enum, default_value_t = MapFormat::Markdown, help_heading = "Output")]
    pub format: MapFormat,
}

/// Formats of the map.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum MapFormat {
    /// Tables to read
    Markdown,
    /// One document for scripts
    Json,
}

/// `report`
#[derive(Clone, Debug, Args)]
pub struct OutputArgs {
    /// What to analyse.
    #[command(flatten)]
    pub run: RunArgs,
    /// Write to a file rather than to standard output
    #[arg(long, value_name = "FILE", help_heading = "Output")]
    pub output: Option<Utf8PathBuf>,
}

/// `init`
#[derive(Clone, Debug, Args)]
pub struct InitArgs {
    /// What to analyse.
    #[command(flatten)]
    pub run: RunArgs,
    /// Add to a `phi-lint.toml` that is there, rather than showing what would be added
    #[arg(long)]
    pub write: bool,
}

/// What to analyse, and how.
#[derive(Clone, Debug, Args)]
pub struct RunArgs {
    /// A folder or a file to analyse: a package, or code without a manifest
    #[arg(value_name = "FOLDER_OR_FILE")]
    pub path: Option<Utf8PathBuf>,
    /// Path of the manifest.
    #[command(flatten)]
    pub manifest: clap_cargo::Manifest,
    /// Packages.
    #[command(flatten, next_help_heading = "Package selection")]
    pub workspace: clap_cargo::Workspace,
    /// Targets.
    #[command(flatten, next_help_heading = "Target selection")]
    pub targets: TargetArgs,
    /// Features.
    #[command(flatten, next_help_heading = "Feature selection")]
    pub features: clap_cargo::Features,
    /// Levels.
    #[command(flatten, next_help_heading = "Lints")]
    pub levels: LevelArgs,
    /// Configuration file, in place of `phi-lint.toml` at the workspace's root
    #[arg(long, value_name = "FILE")]
    pub config: Option<Utf8PathBuf>,
    /// When to use colours
    #[arg(long, value_enum, default_value_t = Color::Auto, help_heading = "Output")]
    pub color: Color,
    /// Say only what was asked for: no summary, no warnings about the run
    #[arg(short, long, help_heading = "Output", conflicts_with = "verbose")]
    pub quiet: bool,
    /// Say more about the run
    #[arg(short, long, help_heading = "Output", action = clap::ArgAction::Count)]
    pub verbose: u8,
    /// Worker threads
    #[arg(long, hide = true, value_name = "N")]
    pub threads: Option<usize>,
    /// Ask cargo anew rather than keep what it said
    #[arg(long, hide = true)]
    pub no_cache: bool,
    /// Say how long each part took
    #[arg(long, help_heading = "Output")]
    pub timings: bool,
}

/// Cargo's flags for targets.
#[derive(Clone, Debug, Default, Args)]
pub struct TargetArgs {
    /// Analyse only this package's library
    #[arg(long)]
    pub lib: bool,
    /// Analyse all binaries
    #[arg(long)]
    pub bins: bool,
    /// Analyse only the specified binary
    #[arg(long, value_name = "NAME")]
    pub bin: Vec<String>,
    /// Analyse all examples
    #[arg(long)]
    pub examples: bool,
    /// Analyse only the specified example
    #[arg(long, value_name = "NAME")]
    pub example: Vec<String>,
    /// Analyse all targets that have tests, and the tests in them
    #[arg(long)]
    pub tests: bool,
    /// Analyse only the specified test target
    #[arg(long, value_name = "NAME")]
    pub test: Vec<String>,
    /// Analyse all targets that have benches
    #[arg(long)]
    pub benches: bool,
    /// Analyse only the specified bench target
    #[arg(long, value_name = "NAME")]
    pub bench: Vec<String>,
    /// Analyse all targets, and test code in them
    #[arg(long)]
    pub all_targets: bool,
    /// Read `cfg` as for this target triple
    #[arg(long, value_name = "TRIPLE")]
    pub target: Option<String>,
    /// Assert that `Cargo.lock` will remain unchanged
    #[arg(long)]
    pub locked: bool,
    /// Run without accessing the network (always so)
    #[arg(long)]
    pub offline: bool,
    /// Equivalent to `--locked --offline`
    #[arg(long)]
    pub frozen: bool,
}

/// Levels of lints and groups, applied in the order given.
#[derive(Clone, Debug, Default, Args)]
pub struct LevelArgs {
    /// Do not report this lint or group
    #[arg(short = 'A', long, value_name = "LINT")]
    pub allow: Vec<String>,
    /// Report this lint or group
    #[arg(short = 'W', long, value_name = "LINT")]
    pub warn: Vec<String>,
    /// Report this lint or group, and fail
    #[arg(short = 'D', long, value_name = "LINT")]
    pub deny: Vec<String>,
    /// All of them in the order given.
    #[arg(skip)]
    pub in_order: Vec<(String, Level)>,
}

/// When to use colours.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum Color {
    /// On a terminal, unless the environment says otherwise
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// Reads the arguments, the program's name first. Cargo passes its own word for us as the next, which is dropped.
pub fn parse(mut arguments: Vec<OsString>) -> Result<Cli, clap::Error> {
    if arguments.get(1).is_some_and(|word| word == "phi-lint") {
        arguments.remove(1);
    }
    let matches = Cli::command().try_get_matches_from(arguments)?;
    let mut cli = Cli::from_arg_matches(&matches)?;
    let own = matches.subcommand().map_or(&matches, |(_, matches)| matches);
    if let Some(run) = cli.run_mut() {
        run.levels.in_order = levels(own);
    }
    Ok(cli)
}

fn levels(matches: &ArgMatches) -> Vec<(String, Level)> {
    let mut found = Vec::new();
    for (id, level) in [("allow", Level::Allow), ("warn", Level::Warn), ("deny", Level::Deny)] {
        let values = matches.get_many::<String>(id).into_iter().flatten();
        let indices = matches.indices_of(id).into_iter().flatten();
        found.extend(indices.zip(values).map(|(index, value)| (index, value.clone(), level)));
    }
    found.sort_by_key(|(index, ..)| *index);
    found.into_iter().map(|(_, value, level)| (value, level)).collect()
}

impl Cli {
    fn run_mut(&mut self) -> Option<&mut RunArgs> {
        match &mut self.command {
            None => Some(&mut self.check.run),
            Some(Command::Check(args)) => Some(&mut args.run),
            Some(Command::List(run) | Command::Baseline(run)) => Some(run),
            Some(Command::Map(args)) => Some(&mut args.output.run),
            Some(Command::Report(args)) => Some(&mut args.run),
            Some(Command::Init(args)) => Some(&mut args.run),
            Some(Command::Explain { .. }) => None,
        }
    }
}

impl RunArgs {
    /// What a run needs to know of the arguments.
    pub(super) fn options(&self, current_dir: &Utf8Path) -> Result<Options, RunError> {
        Ok(Options {
            selection: self.selection()?,
            current_dir: current_dir.to_owned(),
            config: self.config.clone(),
            levels: self.levels.in_order.clone(),
            threads: self.threads,
            ..Options::default()
        })
    }

    fn selection(&self) -> Result<Selection, RunError> {
        let targets = self.targets.clone();
        let manifest_path =
            self.manifest
                .manifest_path
                .clone()
                .map(Utf8PathBuf::from_path_buf)
                .transpose()
                .map_err(|_| RunError::usage("the path of the manifest is not UTF-8", "rename its folder"))?;
        Ok(Selection {
            manifest_path,
            path: self.path.clone(),
            packages: self.workspace.package.clone(),
            exclude: self.workspace.exclude.clone(),
            workspace: self.workspace.workspace || self.workspace.all,
            all_targets: targets.all_targets,
            lib: targets.lib,
            bins: targets.bins,
            bin: targets.bin,
            examples: targets.examples,
            example: targets.example,
            tests: targets.tests,
            test: targets.test,
            benches: targets.benches,
            bench: targets.bench,
            features: self.features.features.clone(),
            all_features: self.features.all_features,
            no_default_features: self.features.no_default_features,
            target: targets.target,
            offline: targets.offline,
            locked: targets.locked,
            frozen: targets.frozen,
            no_cache: self.no_cache,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(words: &str) -> Cli {
        parse(words.split(' ').map(OsString::from).collect()).unwrap_or_else(|error| panic!("{error}"))
    }

    #[test]
    fn the_definition_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn cargos_word_is_dropped_and_levels_keep_their_order() {
        for words in [
            "cargo-phi-lint phi-lint -D all -A phi_in_log -W phi_in_log -p clinic",
            "cargo-phi-lint -D all -A phi_in_log -W phi_in_log -p clinic",
        ] {
            let cli = parsed(words);
            let order: Vec<(&str, Level)> =
                cli.check.run.levels.in_order.iter().map(|(lint, level)| (lint.as_str(), *level)).collect();
            let expected = [("all", Level::Deny), ("phi_in_log", Level::Allow), ("phi_in_log", Level::Warn)];
            assert_eq!(order, expected);
            assert_eq!(cli.check.run.workspace.package, ["clinic"]);
        }
    }

    #[test]
    fn check_can_be_said() {
        let cli = parsed("cargo-phi-lint phi-lint check --message-format json -D exposure src");
        let Some(Command::Check(check)) = cli.command else { panic!("it is `check`") };
        assert_eq!(check.message_format, ["json"]);
        assert_eq!(check.run.levels.in_order, [("exposure".to_owned(), Level::Deny)]);
        assert_eq!(check.run.path.as_deref(), Some(Utf8Path::new("src")));
    }
}
