//! What is reported: findings with their traces, levels, suppressions, fingerprints, baseline, order.
//!
//! The rooms before this one say what they see; [`settle()`] decides what of it is told: it sets the levels, lets
//! suppressions and the baseline take their part, checks the suppressions themselves, and puts the rest in order.

mod baseline;
mod collect;
mod date;
mod fingerprint;
mod merge;
mod settle;
mod suppression;

#[cfg(test)]
mod tests;

pub use baseline::{Baseline, BaselineError};
pub use collect::collect;
pub use date::Date;
pub use fingerprint::Fingerprint;
pub use settle::{Settings, Settled, Suppressed, settle};
pub use suppression::{Form, Scope, Suppression};

use crate::catalog::Catalog;
use crate::source::{Name, Span};

/// What a lint does when it fires.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Level {
    /// Nothing.
    Allow,
    /// It is reported.
    Warn,
    /// It is reported, and the run fails.
    Deny,
}

/// One thing to report.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    /// The lint, without namespace: `phi_in_log`.
    pub lint: Name,
    /// Its level here, after configuration; set by [`crate::finding`] from the lint's page before that.
    pub level: Level,
    /// Where it stands (CONTRACT §5.6, §5.13).
    pub span: Span,
    /// What reaches where, in the user's own names; lower case, no full stop.
    pub message: String,
    /// What the arrow at `span` says: "the log shows `patient.name`".
    pub label: String,
    /// The way from the source to here, in the order of the data. Empty for lints without flow.
    pub trace: Vec<TraceStep>,
    /// Further facts: other labels, other callers, the confidence.
    pub notes: Vec<String>,
    /// What to do.
    pub help: String,
    /// Whether the PHI is inferred from names rather than declared.
    pub inferred: bool,
    /// Whether a step leads through code that the tool does not know.
    pub uncertain: bool,
    /// What is exposed, for grouping and fingerprints: `Patient.name`; the type or call for lints without flow.
    pub subject: String,
    /// The identifier or kind key of HIPAA.md (`ssn`, `diagnosis`), where one is known.
    pub identifier: Option<Name>,
    /// Canonical path of the item it stands in (`clinic_api::admit`), which `[[allow]] item = …` names.
    pub item: Name,
    /// Spans of the items around it, innermost first, for `#[phi::allow]`.
    pub enclosing: Vec<Span>,
    /// A safe edit that mends it.
    pub fix: Vec<Edit>,
}

impl Finding {
    /// A finding of a lint, at the level and with the help of its page; all other words are left to be filled in.
    pub fn new(catalog: &Catalog, lint: Name, span: Span) -> Finding {
        let page = catalog.lint(lint);
        Finding {
            lint,
            level: page.map_or(Level::Warn, |page| page.level),
            span,
            message: String::new(),
            label: String::new(),
            trace: Vec::new(),
            notes: Vec::new(),
            help: page.map(|page| page.help.clone()).unwrap_or_default(),
            inferred: false,
            uncertain: false,
            subject: String::new(),
            identifier: None,
            item: Name::new(""),
            enclosing: Vec::new(),
            fix: Vec::new(),
        }
    }
}

/// One step of the way.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TraceStep {
    /// Where.
    pub span: Span,
    /// What happens, as a person would tell it: "`patient.ssn` is read", "passed as `note` to `announce`".
    pub message: String,
}

/// Replacement of a range of text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Edit {
    /// What is replaced; empty for an insertion.
    pub span: Span,
    /// By what.
    pub text: String,
}

/// A finding as it is told.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reported {
    /// The finding, its level settled.
    pub finding: Finding,
    /// What tells it from all others, whatever line it stands on.
    pub fingerprint: Fingerprint,
}

/// How much of the functions that were followed is understood.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Understood {
    /// Calls whose signature is known.
    pub n_calls_known: usize,
    /// Calls of which only the path in foreign code is known.
    pub n_calls_by_path: usize,
    /// Method calls on types of the workspace and of std.
    pub n_own_methods: usize,
    /// Those whose signature is known.
    pub n_own_methods_known: usize,
    /// Expressions.
    pub n_exprs: usize,
    /// Those that have a type.
    pub n_exprs_typed: usize,
}

/// What was analysed: the sentence behind a green run.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Summary {
    pub n_files: usize,
    pub n_files_failed: usize,
    pub n_lines: usize,
    pub n_functions: usize,
    /// Functions that PHI can be in by what they mention: the others are not followed, and their calls not counted.
    pub n_followed: usize,
    pub n_calls: usize,
    pub n_calls_resolved: usize,
    /// How much of those functions is understood, in more detail.
    pub understood: Understood,
    /// Dependencies that were read for their types and signatures: name and version.
    pub dependencies: Vec<String>,
    pub n_types_declared: usize,
    pub n_types_inferred: usize,
    pub n_suppressed: usize,
    pub n_baselined: usize,
    pub n_types_unmarked: usize,
    /// Vendors whose clients are among the dependencies, and whom the register does not know.
    pub vendors_unregistered: Vec<String>,
    /// Entries of the baseline that nothing answers to any more.
    pub n_baseline_stale: usize,
    /// Findings that `--diff` leaves out.
    pub n_outside_diff: usize,
    /// What was not analysed, or not wholly: one sentence each.
    pub problems: Vec<String>,
    /// Whether something was not analysed: `--strict` makes that exit code 101.
    pub incomplete: bool,
}
