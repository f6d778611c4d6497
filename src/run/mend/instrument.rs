//! `skip(…)` for the parameters that `#[instrument]` records.

use super::attribute::{arguments, joined_front};
use super::{Cx, insert};
use crate::finding::{Edit, Reported};
use crate::names::FnId;
use crate::source::Name;
use std::collections::BTreeMap;

/// All parameters of one function are skipped by one edit, which all their findings share.
pub(super) fn propose(cx: &Cx<'_>, findings: &mut [Reported]) {
    let mut recorded: BTreeMap<FnId, (Vec<Name>, Vec<usize>)> = BTreeMap::new();
    for (index, reported) in findings.iter().enumerate() {
        if reported.finding.lint != "phi_in_span" {
            continue;
        }
        let Some(function) = cx.function_at(reported.finding.span) else { continue };
        let Some(name) = parameter(cx, function, &reported.finding) else { continue };
        let (names, of) = recorded.entry(function).or_default();
        if !names.contains(&name) {
            names.push(name);
        }
        of.push(index);
    }
    for (function, (names, of)) in recorded {
        let Some(edit) = skip(cx, function, &names) else { continue };
        for index in of {
            findings[index].finding.fix = vec![edit.clone()];
        }
    }
}

/// The parameter (or the name that its pattern binds) at which a finding stands.
fn parameter(cx: &Cx<'_>, function: FnId, finding: &crate::finding::Finding) -> Option<Name> {
    let function = &cx.program[function];
    let instrument = function.hir.instrument.as_ref()?;
    let body = function.hir.body.as_ref()?;
    let is_head =
        finding.span.start < body.expr(body.root).span.start && instrument.span.end <= finding.span.start;
    let local = body.locals.iter().find(|local| is_head && local.span == finding.span)?;
    (cx.sources.text(local.span).trim_start_matches("r#") == local.name.as_str()).then_some(local.name)
}

fn skip(cx: &Cx<'_>, function: FnId, names: &[Name]) -> Option<Edit> {
    let instrument = cx.program[function].hir.instrument.as_ref()?;
    let text = cx.sources.text(instrument.span);
    let list = names.iter().map(|name| name.as_str()).collect::<Vec<_>>().join(", ");
    match arguments(text, "instrument")? {
        Err(behind) => Some(insert(instrument.span, behind, format!("(skip({list}))"))),
        Ok((start, end)) => {
            let inner = &text[start..end];
            match arguments(inner, "skip") {
                Some(Ok((from, to))) => {
                    let text = joined_front(&inner[from..to], &list);
                    Some(insert(instrument.span, start + from, text))
                }
                Some(Err(_)) => None,
                None => {
                    let text = joined_front(inner, &format!("skip({list})"));
                    Some(insert(instrument.span, start, text))
                }
            }
        }
    }
}
