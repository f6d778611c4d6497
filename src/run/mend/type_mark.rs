//! `#[phi(redact)]` in place of a derived `Debug`, on types that carry the mark: the derive then writes a `Debug` that hides
//! PHI.

use super::{Cx, insert};
use crate::finding::{Edit, Finding};
use crate::hir::Attr;
use crate::names::{Adt, Origin};
use crate::source::Span;

pub(super) fn edits(cx: &Cx<'_>, finding: &Finding) -> Vec<Edit> {
    let of_type =
        |adt: &&Adt| adt.name_span == finding.span && cx.program.origin(adt.module) == Origin::Workspace;
    let Some(adt) = cx.program.adts.iter().find(of_type) else { return Vec::new() };
    redact(cx, adt).filter(|_| finding.message.contains("derived `Debug`")).unwrap_or_default()
}

fn redact(cx: &Cx<'_>, adt: &Adt) -> Option<Vec<Edit>> {
    let derives = || adt.attrs.iter().filter(|attr| attr.is("derive"));
    // What `cfg_attr` writes is left alone.
    if derives().any(|attr| !cx.sources.text(attr.span).starts_with("#[derive")) {
        return None;
    }
    let names = |attr: &Attr, word: &str| {
        attr.list()
            .iter()
            .any(|arg| arg.path.as_ref().and_then(|path| path.last_name()).is_some_and(|n| n == word))
    };
    let mark = derives().find(|attr| names(attr, "Phi"))?;
    let debug = derives().find(|attr| names(attr, "Debug"))?;
    let without = edit_without(cx, debug)?;
    let text = cx.sources.text(mark.span);
    let line = cx.sources.file(mark.span.file).text[..mark.span.start as usize].rsplit('\n').next()?;
    let indent: String = line.chars().take_while(|c| c.is_whitespace()).collect();
    let added = insert(mark.span, text.len(), format!("\n{indent}#[phi(redact)]"));
    Some(vec![without, added])
}

/// The derive without `Debug`.
fn edit_without(cx: &Cx<'_>, attr: &Attr) -> Option<Edit> {
    let args = attr.list();
    let kept: Vec<&str> = args
        .iter()
        .filter(|arg| arg.path.as_ref().and_then(|path| path.last_name()).is_none_or(|n| n != "Debug"))
        .map(|arg| cx.sources.text(arg.span))
        .collect();
    match (args.first(), args.last()) {
        (Some(first), Some(last)) if !kept.is_empty() => {
            Some(Edit { span: first.span.to(last.span), text: kept.join(", ") })
        }
        // The whole attribute, with the line that it leaves empty.
        _ => {
            let rest = &cx.sources.file(attr.span.file).text[attr.span.end as usize..];
            let blank = rest.len() - rest.trim_start().len();
            let end = attr.span.end + blank as u32;
            Some(Edit { span: Span::new(attr.span.file, attr.span.start, end), text: String::new() })
        }
    }
}
