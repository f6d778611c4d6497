//! Handlers that answer PHI to callers of whom too little is known.

use super::model::Keys;
use super::uses::Use;
use super::{Entries, GuardLevel, Handler, Mount};
use crate::catalog::{Catalog, EntryModel};
use crate::finding::{Finding, TraceStep};
use crate::flow::CodeId;
use crate::names::Program;
use crate::source::Span;
use crate::taint::Response;
use crate::types::TypeCx;
use rustc_hash::FxHashMap;

/// The findings of handlers that answer PHI. Which lint stands for which level is for `verdict` rows to say; routes that the
/// configuration declares public are left out.
pub fn findings(
    entries: &Entries,
    responses: &FxHashMap<CodeId, Response>,
    cx: &TypeCx<'_>,
    catalog: &Catalog,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for handler in &entries.handlers {
        let response = responses.get(&handler.code);
        lacking(&mut findings, cx.program(), catalog, handler, response);
        let Some(response) = response else { continue };
        let mounts: Vec<&Mount> = handler.mounts.iter().filter(|mount| !is_public(catalog, mount)).collect();
        let level_of = |mount: &Mount| match response.is_sent {
            true => mount.level_when_sent,
            false => mount.level,
        };
        let Some(level) = mounts.iter().map(|mount| level_of(mount)).min() else { continue };
        let weakest: Vec<&Mount> = mounts.into_iter().filter(|mount| level_of(mount) == level).collect();
        let mut response = response.clone();
        let mut level = level;
        if handler.reads_fields {
            let field_level =
                |subject: &String| level.max(entries.guarded_fields.get(subject).copied().unwrap_or(level));
            let lowest = response.subjects.iter().map(field_level).min().unwrap_or(level);
            let first = response.subjects.first().cloned();
            response.subjects.retain(|subject| field_level(subject) == lowest);
            if response.subjects.first() != first.as_ref() {
                response.identifier = None;
            }
            level = lowest;
        }
        let Some(row) = verdict_row(catalog, level) else { continue };
        findings.push(finding(cx.program(), catalog, row, handler, &weakest, &response));
    }
    findings
}

/// What a handler of PHI lacks, other than a check of who calls: a record, a tie, a limit, a type of its own for the answer.
fn lacking(
    acc: &mut Vec<Finding>,
    program: &Program,
    catalog: &Catalog,
    handler: &Handler,
    response: Option<&Response>,
) {
    let mut add = |level: &str, lacks: &dyn Fn(&Mount) -> bool, response: &Response, at: Option<Span>| {
        let row =
            catalog.entries.iter().find(|row| row.role == "verdict" && row.text("level") == Some(level));
        let mounts: Vec<&Mount> = handler.mounts.iter().filter(|mount| lacks(mount)).collect();
        let Some(row) = row.filter(|_| !mounts.is_empty()) else { return };
        let mut found = finding(program, catalog, row, handler, &mounts, response);
        if let Some(span) = at {
            let message = row.text("here").unwrap_or("here").to_owned();
            found.trace.insert(0, TraceStep { span, message });
        }
        acc.push(found);
    };
    let used = response.cloned().or_else(|| handler.uses.as_ref().map(of_use));
    if let Some(used) = &used {
        add("unrecorded", &|mount| !mount.is_recorded, used, None);
    }
    let Some(response) = response else { return };
    if handler.untied.is_some() {
        let is_untied = |mount: &Mount| {
            mount.level != GuardLevel::None && !mount.has_relationship && !is_public(catalog, mount)
        };
        add("untied", &is_untied, response, handler.untied);
    }
    add("unlimited", &|mount| !mount.is_limited, response, None);
    if let Some(entity) = &handler.entity {
        let response = Response {
            subjects: vec![entity.subject.clone()],
            declared: entity.declared,
            ..response.clone()
        };
        add("entity", &|_| true, &response, None);
    }
}

/// PHI that a handler uses without answering it.
fn of_use(used: &Use) -> Response {
    Response {
        subjects: vec![used.subject.clone()],
        declared: used.declared,
        identifier: None,
        trace: vec![TraceStep { span: used.span, message: format!("`{}` is used here", used.subject) }],
        uncertain: false,
        is_sent: false,
    }
}

fn verdict_row(catalog: &Catalog, level: GuardLevel) -> Option<&EntryModel> {
    let word = match level {
        GuardLevel::None => "none",
        GuardLevel::Authenticated => "authentication",
        GuardLevel::Role => "role",
    };
    catalog.entries.iter().find(|row| row.role == "verdict" && row.text("level") == Some(word))
}

/// `[[public]]` routes: with or without the verb, `*` for the rest.
fn is_public(catalog: &Catalog, mount: &Mount) -> bool {
    let path = mount.route.split_once(' ').map_or(mount.route.as_str(), |(_, path)| path);
    catalog.config.public_routes.iter().any(|(pattern, _)| match pattern.strip_suffix('*') {
        Some(start) => path.starts_with(start) || mount.route.starts_with(start),
        None => path == pattern || mount.route == *pattern,
    })
}

fn finding(
    program: &Program,
    catalog: &Catalog,
    row: &EntryModel,
    handler: &Handler,
    mounts: &[&Mount],
    response: &Response,
) -> Finding {
    let subject = response.subjects.first().cloned().unwrap_or_default();
    let mut routes: Vec<&str> = Vec::new();
    for mount in mounts {
        if !routes.contains(&mount.route.as_str()) {
            routes.push(&mount.route);
        }
    }
    let what = row.text("message").unwrap_or("too little is known of the caller");
    let label = row.text("label").unwrap_or("leaves here");
    let mut trace = response.trace.clone();
    for mount in mounts {
        step(&mut trace, mount.span, format!("mounted as `{}`", mount.route));
        for (span, why) in &mount.why {
            step(&mut trace, *span, why.clone());
        }
    }
    let mut notes = Vec::new();
    if response.subjects.len() > 1 {
        notes.push(format!("so do {}", quoted(response.subjects.iter().skip(1).map(String::as_str))));
    }
    if row.is("weakest") && handler.mounts.len() > mounts.len() {
        notes.push("other routes to it are better guarded: the weakest counts".to_owned());
    }
    if response.uncertain {
        notes.push(
            "a step leads through code that is not known here: what goes in is taken to come out".to_owned(),
        );
    }
    let (item, enclosing) = handler.code.owner().item(program);
    Finding {
        message: match row.text("verb") {
            Some(verb) => format!("`{subject}` {verb} {}{what}", quoted(routes.iter().copied())),
            None => format!("`{subject}` leaves through {} and {what}", quoted(routes.iter().copied())),
        },
        label: format!("`{subject}` {label}"),
        trace,
        notes,
        inferred: !response.declared,
        uncertain: response.uncertain,
        subject,
        identifier: response.identifier,
        item,
        enclosing,
        ..Finding::new(catalog, row.path, handler.name_span)
    }
}

fn step(trace: &mut Vec<TraceStep>, span: Span, message: String) {
    if !trace.iter().any(|step| step.span == span && step.message == message) {
        trace.push(TraceStep { span, message });
    }
}

fn quoted<'t>(all: impl Iterator<Item = &'t str>) -> String {
    const SHOWN: usize = 4;
    let all: Vec<String> = all.map(|text| format!("`{text}`")).collect();
    match all.len().checked_sub(SHOWN) {
        Some(more @ 1..) => format!("{} and {more} more", all[..SHOWN].join(", ")),
        _ => all.join(", "),
    }
}
