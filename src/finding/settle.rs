//! From what the rooms saw to what is told: levels, suppressions and their own lints, the baseline, the order.
//!
//! How suppressions are judged:
//! - One without a reason holds all the same, and is a finding of its own (`suppression_without_reason`, deny): the run
//!   fails either way, and the reader is told one thing to mend rather than two.
//! - One whose day has passed holds no more: what it covered comes back, and it is a finding of its own.
//! - Findings about suppressions cannot be suppressed in place, only by level: there would be no end to it.

use super::merge::{merge, order};
use super::suppression::Term;
use super::{Baseline, Date, Finding, Form, Level, Reported, Scope, Suppression};
use crate::catalog::Catalog;
use crate::source::{FileId, Name, SourceMap, Span};
use rustc_hash::{FxHashMap, FxHashSet};

/// What settling goes by.
#[derive(Clone, Copy, Debug)]
pub struct Settings<'a> {
    /// Lints, groups, levels.
    pub catalog: &'a Catalog,
    /// All texts.
    pub sources: &'a SourceMap,
    /// All suppressions of the program and its configuration.
    pub suppressions: &'a [Suppression],
    /// The package of each file, by id.
    pub packages: &'a [Option<Name>],
    /// The day of the run.
    pub today: &'a Date,
    /// What was accepted before.
    pub baseline: Option<&'a Baseline>,
    /// Whether only a part of the workspace was analysed: then what the configuration allows elsewhere is not unfulfilled.
    pub is_partial: bool,
}

/// What is told, and what is not.
#[derive(Clone, Debug, Default)]
pub struct Settled {
    /// To be told, in order.
    pub findings: Vec<Reported>,
    /// Kept back by a suppression, in order.
    pub suppressed: Vec<Suppressed>,
    /// How many the baseline took.
    pub n_baselined: usize,
    /// How many the baseline accepts that did not occur.
    pub n_baseline_stale: usize,
}

/// A finding that a suppression keeps back.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Suppressed {
    /// The finding.
    pub reported: Reported,
    /// Why, if the suppression says it.
    pub reason: Option<String>,
    /// Until when, if the suppression says it.
    pub expires: Option<String>,
    /// Where the suppression stands.
    pub span: Span,
    /// Whether it stands in the source rather than in the configuration.
    pub in_source: bool,
}

/// Settles levels, suppressions, baseline and order.
pub fn settle(findings: Vec<Finding>, settings: &Settings<'_>) -> Settled {
    let findings = merge(findings, settings.sources);
    let Judged { told, kept_back, uses } = judge(findings, settings);
    let mut findings = told;
    findings.extend(about_suppressions(settings, &uses));
    for finding in &mut findings {
        finding.level = level_of(finding, settings);
    }
    findings.retain(|finding| finding.level > Level::Allow);
    // Two suppressions that are the same text (one file in two crates) say the same thing once.
    let findings = order(merge(findings, settings.sources), settings.sources);
    let (findings, n_baselined, n_baseline_stale) = match settings.baseline {
        Some(baseline) => baseline.apply(findings),
        None => (findings, 0, 0),
    };
    Settled { findings, suppressed: order_suppressed(kept_back, settings), n_baselined, n_baseline_stale }
}

/// The level of a finding: as configured for its package, and not above the ceiling when the PHI is inferred.
fn level_of(finding: &Finding, settings: &Settings<'_>) -> Level {
    let package = settings.packages.get(finding.span.file.0 as usize).copied().flatten();
    let level = settings.catalog.level(finding.lint, package);
    match finding.inferred {
        true => level.min(settings.catalog.config.inference.level),
        false => level,
    }
}

struct Judged<'a> {
    told: Vec<Finding>,
    kept_back: Vec<(Finding, &'a Suppression)>,
    uses: Vec<bool>,
}

/// Tries every suppression on every finding. All that cover a finding count as used; the first that holds keeps it back.
fn judge<'a>(findings: Vec<Finding>, settings: &Settings<'a>) -> Judged<'a> {
    let suppressions = settings.suppressions;
    let near = by_file(suppressions);
    let mut judged =
        Judged { told: Vec::new(), kept_back: Vec::new(), uses: vec![false; suppressions.len()] };
    for finding in findings {
        let mut holder = None;
        let own = near.get(&Some(finding.span.file)).into_iter().flatten();
        for &index in own.chain(near.get(&None).into_iter().flatten()) {
            let suppression = &suppressions[index];
            if !suppression.covers(&finding, settings.sources, settings.catalog) {
                continue;
            }
            judged.uses[index] = true;
            if suppression.term(settings.today) == Term::Holds {
                holder = holder.or(Some(suppression));
            }
        }
        match holder {
            Some(suppression) if level_of(&finding, settings) > Level::Allow => {
                judged.kept_back.push((finding, suppression));
            }
            Some(_) => {}
            None => judged.told.push(finding),
        }
    }
    judged
}

/// Suppressions by the only file they can cover, `None` for those that can cover many.
fn by_file(suppressions: &[Suppression]) -> FxHashMap<Option<FileId>, Vec<usize>> {
    let mut found: FxHashMap<Option<FileId>, Vec<usize>> = FxHashMap::default();
    for (index, suppression) in suppressions.iter().enumerate() {
        let files: Vec<Option<FileId>> = match &suppression.scope {
            Scope::Code { range, files } => {
                let files: FxHashSet<FileId> = files.iter().copied().chain([range.file]).collect();
                files.into_iter().map(Some).collect()
            }
            Scope::Config { .. } => vec![None],
        };
        for file in files {
            found.entry(file).or_default().push(index);
        }
    }
    found
}

fn order_suppressed(kept_back: Vec<(Finding, &Suppression)>, settings: &Settings<'_>) -> Vec<Suppressed> {
    // Findings at one place differ in lint or owner, so this finds each its own suppression again.
    let key = |finding: &Finding| (finding.lint, finding.span, finding.subject.clone());
    let by_finding: FxHashMap<_, &Suppression> =
        kept_back.iter().map(|(finding, by)| (key(finding), *by)).collect();
    let findings = kept_back
        .iter()
        .map(|(finding, _)| Finding { level: level_of(finding, settings), ..finding.clone() });
    let reported = order(findings.collect(), settings.sources);
    reported
        .into_iter()
        .map(|reported| {
            let by = by_finding[&key(&reported.finding)];
            Suppressed {
                reported,
                reason: by.reason.clone(),
                expires: by.expires.clone(),
                span: by.span,
                in_source: by.form != Form::Config,
            }
        })
        .collect()
}

/// Findings about the suppressions themselves.
fn about_suppressions(settings: &Settings<'_>, uses: &[bool]) -> Vec<Finding> {
    let used_places: FxHashSet<(String, u32)> = settings
        .suppressions
        .iter()
        .zip(uses)
        .filter(|(_, is_used)| **is_used)
        .map(|(suppression, _)| place(suppression, settings))
        .collect();
    let mut findings = Vec::new();
    for suppression in settings.suppressions.iter().filter(|suppression| suppression.is_live) {
        let is_used = used_places.contains(&place(suppression, settings));
        about(&mut findings, suppression, is_used, settings);
    }
    findings
}

/// A place by path: a file that is read twice has two ids, and one pattern can stand for several crates.
fn place(suppression: &Suppression, settings: &Settings<'_>) -> (String, u32) {
    (settings.sources.path(suppression.span.file).to_string(), suppression.span.start)
}

fn about(acc: &mut Vec<Finding>, suppression: &Suppression, is_used: bool, settings: &Settings<'_>) {
    let what = match suppression.form {
        Form::Allow => "`#[phi::allow]`",
        Form::Expect => "`#[phi::expect]`",
        Form::Comment => "this comment",
        Form::Config => "this `[[allow]]`",
    };
    let mut say = |lint: &str, span: Span, message: String, label: &str| {
        acc.push(of_suppression(settings.catalog, lint, span, message, label));
    };
    if let Some(fault) = &suppression.fault {
        let message = format!("{what} suppresses nothing: {fault}");
        return say("unfulfilled_suppression", suppression.span, message, "not understood");
    }
    let mut n_known = 0;
    for (name, span) in &suppression.lints {
        if settings.catalog.lint(*name).is_some() || settings.catalog.is_group(*name) {
            n_known += 1;
        } else {
            say("unknown_lint", *span, format!("there is no lint `{name}`"), "unknown");
        }
    }
    if !suppression.has_reason() {
        let message = format!("{what} does not say why");
        say("suppression_without_reason", suppression.span, message, "no reason");
    }
    let expires = suppression.expires.as_deref().unwrap_or_default();
    match suppression.term(settings.today) {
        Term::Expired => {
            let message = format!("{what} expired on {expires}");
            return say("expired_suppression", suppression.span, message, "holds no more");
        }
        Term::NoDate => {
            let message = format!("{what} expires on a day that does not exist");
            return say("expired_suppression", suppression.span, message, "does not hold");
        }
        Term::Holds => {}
    }
    if !is_used && n_known > 0 && suppression.form != Form::Allow && is_expected(suppression, settings) {
        let names: Vec<String> = suppression.lints.iter().map(|(name, _)| format!("`{name}`")).collect();
        let message = format!("{what} matches no finding of {}", names.join(", "));
        say("unfulfilled_suppression", suppression.span, message, "nothing to suppress");
    }
}

/// Whether a suppression that covers nothing could have covered something in this run.
fn is_expected(suppression: &Suppression, settings: &Settings<'_>) -> bool {
    let can_fire = |word: Name| {
        settings.catalog.lints.iter().any(|lint| {
            super::suppression::means(settings.catalog, word, lint.name)
                && settings.catalog.level(lint.name, None) > Level::Allow
        })
    };
    let was_analysed = match &suppression.scope {
        Scope::Config { path: Some(path), .. } if settings.is_partial => {
            let analysed = settings.sources.iter().filter(|(id, _)| is_ours(*id, settings));
            analysed.into_iter().any(|(_, file)| path.is_match(file.path.as_str()))
        }
        Scope::Config { .. } => !settings.is_partial,
        Scope::Code { .. } => true,
    };
    was_analysed && suppression.lints.iter().any(|(word, _)| can_fire(*word))
}

fn is_ours(file: FileId, settings: &Settings<'_>) -> bool {
    settings.packages.get(file.0 as usize).copied().flatten().is_some()
}

fn of_suppression(catalog: &Catalog, lint: &str, span: Span, message: String, label: &str) -> Finding {
    Finding {
        message,
        label: label.to_owned(),
        subject: lint.to_owned(),
        ..Finding::new(catalog, Name::new(lint), span)
    }
}
