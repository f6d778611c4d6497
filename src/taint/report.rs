//! From hits to findings: one for each sink argument and owner of what reaches it, with the best way.

use super::atom::{Atom, Site, Taints};
use super::engine::Engine;
use super::summary::Hit;
use super::trace::{Event, EventKind, Trace};
use crate::catalog::{AGREEMENT_LINT, Shows};
use crate::finding::{Finding, Level, TraceStep};
use crate::flow::CodeId;
use crate::labels::{Label, LabelId};
use crate::names::{AdtId, FnId};
use crate::source::{Name, Span};
use rustc_hash::{FxHashMap, FxHashSet};

/// What following PHI found.
#[derive(Default)]
pub struct Solution {
    /// Findings of sinks, in no order yet.
    pub findings: Vec<Finding>,
    /// What handlers answer with, by handler.
    pub responses: FxHashMap<CodeId, Response>,
    /// PHI types whose `Debug` or `Display` prints PHI of their own, in the order of the types.
    pub printing: Vec<Printing>,
    /// Functions that hand PHI to their callers, or make PHI of what those pass, or keep it.
    pub handing_on: Vec<FnId>,
    /// The names of fields and statics that hold PHI by what is put there, or functions.
    pub holding: Vec<Name>,
}

/// A PHI type that prints itself.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Printing {
    /// The type.
    pub adt: AdtId,
    /// `Debug` or `Display`.
    pub shows: Shows,
    /// What of its own it prints.
    pub labels: Vec<LabelId>,
    /// Whether the impl is derived.
    pub is_derived: bool,
}

/// PHI in what a handler answers.
#[derive(Clone, Debug)]
pub struct Response {
    /// What of it: `Patient.name`, the surest first.
    pub subjects: Vec<String>,
    /// Whether any of it is declared.
    pub declared: bool,
    /// Identifier or kind key of the first.
    pub identifier: Option<Name>,
    /// The way of the first.
    pub trace: Vec<TraceStep>,
    /// Whether the way leads through unknown code.
    pub uncertain: bool,
    /// Whether it is sent on the way (into a socket, a stream, a response that was passed in) rather than returned.
    pub is_sent: bool,
}

pub(super) fn report(engine: &Engine<'_>) -> Solution {
    let mut groups: FxHashMap<(Name, Span), Vec<Hit>> = FxHashMap::default();
    let mut sent: FxHashMap<CodeId, Taints> = FxHashMap::default();
    for (code, hits) in engine.take_hits() {
        for hit in hits {
            if engine.types.catalog.answers(hit.site.lint) {
                sent.entry(code).or_default().insert(hit.taint, hit.trace);
            } else {
                groups.entry((hit.site.lint, hit.site.span)).or_default().push(hit);
            }
        }
    }
    let mut keys: Vec<(Name, Span)> = groups.keys().copied().collect();
    keys.sort_by_key(|(lint, span)| (*span, *lint));
    let findings = keys.into_iter().flat_map(|key| findings_of(engine, &groups[&key])).collect();
    let returned = engine.take_responses().into_iter();
    let mut responses: FxHashMap<CodeId, Response> =
        returned.filter_map(|(code, taints)| Some((code, response(engine, &taints, false)?))).collect();
    for (code, taints) in sent_by_entries(engine, &sent) {
        if !responses.contains_key(&code)
            && let Some(response) = response(engine, &taints, true)
        {
            responses.insert(code, response);
        }
    }
    Solution {
        findings,
        responses,
        printing: printing(engine),
        handing_on: engine.handing_on(),
        holding: engine.holding(),
    }
}

/// What each handler sends, itself or through what it calls.
fn sent_by_entries(engine: &Engine<'_>, sent: &FxHashMap<CodeId, Taints>) -> Vec<(CodeId, Taints)> {
    if sent.is_empty() {
        return Vec::new();
    }
    let edges = super::solve::call_graph(engine);
    let mut found = Vec::new();
    for (at, graph) in engine.graphs.iter().enumerate() {
        if !engine.is_entry(graph.code) {
            continue;
        }
        let mut taints = Taints::default();
        let mut seen = FxHashSet::from_iter([at]);
        let mut open = vec![at];
        while let Some(code) = open.pop() {
            if let Some(more) = sent.get(&engine.graphs[code].code) {
                taints.extend(more);
            }
            open.extend(edges[code].iter().copied().filter(|callee| seen.insert(*callee)));
        }
        if !taints.is_empty() {
            found.push((graph.code, taints));
        }
    }
    found
}

fn printing(engine: &Engine<'_>) -> Vec<Printing> {
    let mut adts: Vec<AdtId> = engine.types.labels.adts.keys().copied().collect();
    adts.sort_unstable();
    let mut found = Vec::new();
    for adt in adts {
        for (shows, derive) in [(Shows::Debug, "Debug"), (Shows::Display, "Display")] {
            let by_hand = engine.impl_fn(adt, shows).is_some();
            let is_derived = engine.program().adts[adt.0 as usize].derives.iter().any(|name| *name == derive);
            if !by_hand && !is_derived {
                continue;
            }
            let mut labels: Vec<LabelId> = engine.shown_by_type(adt, shows);
            labels.retain(|label| engine.label(*label).owner == Some(adt));
            if !labels.is_empty() {
                found.push(Printing { adt, shows, labels, is_derived: !by_hand });
            }
        }
    }
    found
}

/// The findings of one sink argument: one for each owner of labels, declared owners first.
fn findings_of(engine: &Engine<'_>, hits: &[Hit]) -> Vec<Finding> {
    let mut owners: Vec<(Option<AdtId>, Vec<(LabelId, &Hit)>)> = Vec::new();
    for hit in hits {
        for label in labels_of(engine, hit) {
            let owner = engine.label(label).owner;
            match owners.iter_mut().find(|(known, _)| *known == owner) {
                Some((_, labels)) => labels.push((label, hit)),
                None => owners.push((owner, vec![(label, hit)])),
            }
        }
    }
    owners.iter_mut().for_each(|(_, labels)| {
        labels.sort_by_key(|(label, hit)| {
            (!engine.label(*label).declared, hit.trace.n_unknown(), hit.trace.len(), engine.subject(*label))
        });
    });
    let mut findings = Vec::new();
    for (_, labels) in &mut owners {
        let refusal = agreement(engine, labels);
        if labels.is_empty() {
            continue;
        }
        let found = finding(engine, labels);
        findings.extend(refusal.map(|refusal| without_agreement(engine, &found, labels[0].1, &refusal)));
        findings.push(found);
    }
    findings
}

/// Takes out what an agreement in force covers. What a registered vendor's agreement does not cover has a reason.
fn agreement(engine: &Engine<'_>, labels: &mut Vec<(LabelId, &Hit)>) -> Option<String> {
    let site: &Site = labels.first()?.1.site.get();
    let catalog = engine.types.catalog;
    let name = site.vendor?;
    let krate = Name::new(site.callee.as_str().split("::").next().unwrap_or_default());
    let vendor = catalog.vendors.iter().find(|vendor| {
        vendor.registered
            && (vendor.name.eq_ignore_ascii_case(name.as_str()) || vendor.crates.contains(&krate))
    })?;
    let today = catalog.config.today.as_deref();
    let refusal = |label: LabelId| vendor.refusal(engine.label(label).identifier, today);
    labels.retain(|(label, _)| refusal(*label).is_some());
    refusal(labels.first()?.0)
}

/// The finding that a vendor's agreement is missing, has run out or is too narrow.
fn without_agreement(engine: &Engine<'_>, found: &Finding, hit: &Hit, refusal: &str) -> Finding {
    let lint = Name::new(AGREEMENT_LINT);
    let page = engine.types.catalog.lint(lint);
    let vendor = hit.site.vendor.map_or("the vendor", |vendor| vendor.as_str());
    Finding {
        lint,
        level: page.map_or(Level::Warn, |page| page.level),
        message: format!("`{}` goes to {vendor}: {refusal}", found.subject),
        label: refusal.to_owned(),
        help: page.map(|page| page.help.clone()).unwrap_or_default(),
        ..found.clone()
    }
}

fn labels_of(engine: &Engine<'_>, hit: &Hit) -> Vec<LabelId> {
    match hit.taint.atom {
        Atom::Label(label) => vec![label],
        Atom::Typed(ty) => {
            let mut labels = engine.types.labels_of(ty.get());
            labels.retain(|label| !hit.site.guessable || engine.is_guessable(*label));
            labels
        }
        _ => Vec::new(),
    }
}

fn finding(engine: &Engine<'_>, labels: &[(LabelId, &Hit)]) -> Finding {
    let (label_id, hit) = labels[0];
    let label = engine.label(label_id);
    let site: &Site = hit.site.get();
    let lint = engine.types.catalog.lint(site.lint);
    let verb = lint.map_or("leaves", |lint| lint.verb.as_str());
    let mut others: Vec<String> = Vec::new();
    for (other, _) in &labels[1..] {
        let subject = engine.label(*other).subject;
        if subject != label.subject && !others.contains(&subject) {
            others.push(subject);
        }
    }
    let mut notes = Vec::new();
    if !others.is_empty() {
        notes.push(format!("so do {}", listed(&others)));
    }
    let uncertain = hit.trace.n_unknown() > 0;
    if uncertain {
        notes.push(
            "a step leads through code that is not known here: what goes in is taken to come out".to_owned(),
        );
    }
    let message = match site.vendor {
        Some(vendor) => format!("`{}` {verb} ({vendor})", label.subject),
        None => format!("`{}` {verb}", label.subject),
    };
    let (item, enclosing) = site.code.owner().item(engine.program());
    Finding {
        message,
        label: format!("`{}` {verb} here", label.subject),
        trace: told(engine, &label, &hit.trace),
        notes,
        inferred: !label.declared,
        uncertain,
        subject: label.subject.clone(),
        identifier: label.identifier,
        item,
        enclosing,
        ..Finding::new(engine.types.catalog, site.lint, site.span)
    }
}

fn listed(subjects: &[String]) -> String {
    const SHOWN: usize = 6;
    let quoted: Vec<String> = subjects.iter().take(SHOWN).map(|subject| format!("`{subject}`")).collect();
    let more = subjects.len().saturating_sub(SHOWN);
    if more == 0 { quoted.join(", ") } else { format!("{} and {more} more", quoted.join(", ")) }
}

/// The way as a person would tell it.
fn told(engine: &Engine<'_>, label: &Label, trace: &Trace) -> Vec<TraceStep> {
    let mut steps: Vec<TraceStep> = Vec::new();
    for Event { span, kind } in trace.events() {
        let message = match kind {
            EventKind::Read(id) => format!("`{}` is read", engine.label(id).subject),
            EventKind::Passed(function, Some(param)) => format!("passed as `{param}` to `{function}`"),
            EventKind::Passed(function, None) => format!("passed to `{function}`"),
            EventKind::Returned(function) => format!("comes back from `{function}`"),
            EventKind::Formatted => "formatted into a text".to_owned(),
            EventKind::Unknown(function) => {
                let last = function.as_str().rsplit("::").next().unwrap_or_default();
                format!("goes through `{last}`, whose code is not known")
            }
            EventKind::Cleaned(function) => {
                let last = function.as_str().rsplit("::").next().unwrap_or_default();
                format!("cleaned by `{last}`, which is not enough here")
            }
            EventKind::Serialized(function) => {
                let last = function.as_str().rsplit("::").next().unwrap_or_default();
                format!("serialized by `{last}`")
            }
            EventKind::Stored(subject) => format!("becomes `{subject}`"),
            EventKind::Unprotected(name) => {
                let name = name.as_str().rsplitn(3, "::").take(2).collect::<Vec<_>>();
                let name = name.iter().rev().copied().collect::<Vec<_>>().join("::");
                format!("`{name}` makes what it passes through without protection")
            }
            EventKind::Kept(place) => format!("kept in `{place}`"),
        };
        if steps.last().is_none_or(|last| last.message != message || last.span != span) {
            steps.push(TraceStep { span, message });
        }
    }
    if steps.is_empty()
        && let Some(span) = label.span
    {
        steps.push(TraceStep { span, message: format!("`{}` is PHI", label.subject) });
    }
    steps
}

fn response(engine: &Engine<'_>, taints: &Taints, is_sent: bool) -> Option<Response> {
    let mut found: Vec<(Label, Trace)> = Vec::new();
    for (taint, trace) in taints.iter() {
        let labels = match taint.atom {
            Atom::Label(label) => vec![label],
            Atom::Typed(ty) => engine.types.labels_of(ty.get()),
            _ => continue,
        };
        // What was redacted or tokenized is no PHI any more; encryption does not hide it from the receiver's eyes alone.
        if taint.cleanings != crate::catalog::Cleanings::default() {
            continue;
        }
        found.extend(labels.into_iter().map(|label| (engine.label(label), trace.clone())));
    }
    found.sort_by_key(|(label, trace)| {
        (!label.declared, trace.n_unknown(), trace.len(), label.subject.clone())
    });
    let (first, trace) = found.first()?.clone();
    let mut subjects: Vec<String> = Vec::new();
    for (label, _) in &found {
        if !subjects.contains(&label.subject) {
            subjects.push(label.subject.clone());
        }
    }
    Some(Response {
        subjects,
        declared: first.declared,
        identifier: first.identifier,
        uncertain: trace.n_unknown() > 0,
        trace: told(engine, &first, &trace),
        is_sent,
    })
}
