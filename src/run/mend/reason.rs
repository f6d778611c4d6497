//! A template for the reason that a suppression lacks: what it says is for a person to write.

use super::attribute::{arguments, joined_back};
use super::{Cx, insert};
use crate::finding::{Edit, Finding};

const TEMPLATE: &str = "TODO: who decided this, and why";

pub(super) fn edits(cx: &Cx<'_>, finding: &Finding) -> Vec<Edit> {
    let span = finding.span;
    let text = cx.sources.text(span);
    if let Some(edit) = blank(cx, finding) {
        return vec![edit];
    }
    if text.starts_with("#[") || text.starts_with("#![") {
        let list = ["allow", "expect"].into_iter().find_map(|word| arguments(text, word)?.ok());
        let Some((start, end)) = list else { return Vec::new() };
        let (behind, text) = joined_back(&text[start..end], &format!("reason = \"{TEMPLATE}\""));
        return vec![insert(span, start + behind, text)];
    }
    if let Some(list) = text.find("phi-lint:").and(text.find(')')) {
        return vec![insert(span, list + 1, format!(" reason=\"{TEMPLATE}\""))];
    }
    match text.trim_start().starts_with("[[allow]]") {
        true => vec![insert(span, text.len(), format!("\nreason = \"{TEMPLATE}\""))],
        false => Vec::new(),
    }
}

/// A reason that is there and empty.
fn blank(cx: &Cx<'_>, finding: &Finding) -> Option<Edit> {
    let text = cx.sources.text(finding.span);
    let at = text.find("reason")? + "reason".len();
    let rest = text[at..].trim_start().strip_prefix('=')?.trim_start().strip_prefix('"')?;
    let (inside, _) = rest.split_once('"')?;
    let offset = text.len() - rest.len();
    let edit = insert(finding.span, offset, TEMPLATE);
    inside.trim().is_empty().then(|| Edit {
        span: crate::source::Span::new(
            edit.span.file,
            edit.span.start,
            edit.span.start + inside.len() as u32,
        ),
        ..edit
    })
}
