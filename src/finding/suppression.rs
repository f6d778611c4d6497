//! What a suppression says, in whichever of its three forms, and whether it covers a finding.

use super::{Date, Finding};
use crate::catalog::{Catalog, matches_path};
use crate::source::{FileId, Name, SourceMap, Span};
use globset::GlobMatcher;

/// A request not to be told of something, with the reason.
#[derive(Clone, Debug)]
pub struct Suppression {
    /// How it is written.
    pub form: Form,
    /// Lints, groups or `all`, as written but for the namespace, each with its place.
    pub lints: Vec<(Name, Span)>,
    /// Why.
    pub reason: Option<String>,
    /// The last day on which it holds, as written.
    pub expires: Option<String>,
    /// Where it stands.
    pub span: Span,
    /// What it covers.
    pub scope: Scope,
    /// What in it is not understood.
    pub fault: Option<String>,
    /// Whether it is worth a word when it covers nothing: not in code that was not analysed.
    pub is_live: bool,
}

/// How a suppression is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// `#[phi::allow(…)]`
    Allow,
    /// `#[phi::expect(…)]`
    Expect,
    /// `// phi-lint: allow(…)`
    Comment,
    /// `[[allow]]`
    Config,
}

/// What a suppression covers.
#[derive(Clone, Debug)]
pub enum Scope {
    /// Code: a range, and whole files (of the modules below it).
    Code {
        /// The item, field or line.
        range: Span,
        /// Files of modules that are declared in it.
        files: Vec<FileId>,
    },
    /// What the configuration names: both must fit, where both are given.
    Config {
        /// On the file's path.
        path: Option<GlobMatcher>,
        /// On the item's canonical path, `*` and `**` for parts.
        item: Option<String>,
    },
}

/// How a suppression stands to the calendar.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Term {
    /// It holds.
    Holds,
    /// Its last day has passed.
    Expired,
    /// What it gives as a day is none.
    NoDate,
}

impl Suppression {
    /// Whether it speaks of this lint at this place, its date aside.
    pub(super) fn covers(&self, finding: &Finding, sources: &SourceMap, catalog: &Catalog) -> bool {
        self.fault.is_none()
            && self.lints.iter().any(|(name, _)| means(catalog, *name, finding.lint))
            && self.scope.holds(finding, sources)
    }

    /// Whether it holds on that day; the day it names is the last one.
    pub(super) fn term(&self, today: &Date) -> Term {
        match self.expires.as_deref().map(Date::parse) {
            None => Term::Holds,
            Some(Some(last)) if last < *today => Term::Expired,
            Some(Some(_)) => Term::Holds,
            Some(None) => Term::NoDate,
        }
    }

    /// Whether it says why.
    pub(super) fn has_reason(&self) -> bool {
        self.reason.as_ref().is_some_and(|reason| !reason.trim().is_empty())
    }
}

impl Scope {
    fn holds(&self, finding: &Finding, sources: &SourceMap) -> bool {
        match self {
            Scope::Code { range, files } => {
                range.contains(finding.span)
                    || files.contains(&finding.span.file)
                    || finding.enclosing.iter().any(|around| range.contains(*around))
            }
            Scope::Config { path, item } => {
                path.as_ref().is_none_or(|glob| glob.is_match(sources.path(finding.span.file).as_str()))
                    && item.as_ref().is_none_or(|pattern| matches_item(pattern, finding.item.as_str()))
            }
        }
    }
}

/// Whether an item is meant by a pattern, or stands in a module that is.
fn matches_item(pattern: &str, item: &str) -> bool {
    let ends = item.match_indices("::").map(|(at, _)| at).chain([item.len()]);
    ends.into_iter().any(|end| matches_path(pattern, &item[..end]))
}

/// Whether a word in a suppression means the lint: its name, a former one, its group, or `all`.
pub(super) fn means(catalog: &Catalog, word: Name, lint: Name) -> bool {
    word == "all"
        || word == lint
        || catalog.lint(lint).is_some_and(|page| page.group == word || page.aliases.contains(&word))
}

/// What the text of a comment says after `phi-lint:`.
#[derive(Debug, Default)]
pub(super) struct CommentText {
    /// Words in the parentheses with their offsets.
    pub lints: Vec<(Name, usize)>,
    pub reason: Option<String>,
    pub expires: Option<String>,
}

/// Reads `allow(lint, …) reason="…" expires="…"`. An error says what is not understood.
pub(super) fn read_comment(text: &str) -> Result<CommentText, String> {
    let mut parsed = CommentText::default();
    let head = text.trim_start();
    let rest = head.strip_prefix("allow").map(str::trim_start).and_then(|rest| rest.strip_prefix('('));
    let Some(rest) = rest else {
        return Err("a comment can say `allow(lint) reason=\"…\"`, and this one does not".to_owned());
    };
    let Some((list, mut rest)) = rest.split_once(')') else {
        return Err("the list of lints has no `)`".to_owned());
    };
    let list_at = list.as_ptr() as usize - text.as_ptr() as usize;
    let mut at = list_at;
    for word in list.split(',') {
        let name = word.trim();
        if !name.is_empty() {
            let offset = at + (word.len() - word.trim_start().len());
            parsed.lints.push((Name::new(name.strip_prefix("phi_lint::").unwrap_or(name)), offset));
        }
        at += word.len() + 1;
    }
    if parsed.lints.is_empty() {
        return Err("the list of lints is empty".to_owned());
    }
    loop {
        rest = rest.trim_start_matches([' ', '\t', ',']);
        if rest.trim().is_empty() {
            return Ok(parsed);
        }
        let Some((key, value, after)) = key_value(rest) else {
            return Err("after the list stand `reason=\"…\"` and `expires=\"…\"`".to_owned());
        };
        match key {
            "reason" => parsed.reason = Some(value),
            "expires" => parsed.expires = Some(value),
            _ => return Err(format!("`{key}` is not known: there are `reason` and `expires`")),
        }
        rest = after;
    }
}

/// `key = "value"` at the front, and what follows. `\"` and `\\` are read as in Rust.
fn key_value(text: &str) -> Option<(&str, String, &str)> {
    let (key, rest) = text.split_once('=')?;
    let quoted = rest.trim_start().strip_prefix('"')?;
    let mut value = String::new();
    let mut chars = quoted.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return Some((key.trim(), value, &quoted[at + 1..])),
            '\\' => value.extend(chars.next().map(|(_, escaped)| escaped)),
            c => value.push(c),
        }
    }
    None
}
