//! From text to [`crate::hir`]. The only room that knows syn, quote and proc-macro2.
//!
//! The text is scanned for depth and suppression comments (`scan`), parsed (`parse`) and lowered (`lower`); macro
//! calls are read by the grammars in `macros`, format strings by `format`. When all files are there,
//! [`expand_macros`] replaces the calls of the workspace's own macros.

mod cfg;
mod expand;
mod format;
mod lower;
mod macros;
mod parse;
mod scan;
mod signatures;
mod spans;
#[cfg(test)]
mod tests;

pub use cfg::CfgEnv;
pub use expand::{ExpansionCrate, expand_macros};
pub use signatures::lower_signatures;

use crate::hir::{FileHir, Problem, ProblemSeverity, SuppressionComment};
use crate::source::{FileId, Span};
use lower::Cx;
use spans::Spans;

/// Lowers one file. The syn tree does not outlive this call, and no proc-macro2 span leaves it.
///
/// The parser recurses: call this on a thread with a stack of some 64 MiB. Text that nests too deeply for that is
/// refused with a problem.
pub fn lower_file(file: FileId, text: &str, cfg: &CfgEnv) -> FileHir {
    let mut hir = FileHir {
        file,
        items: Vec::new(),
        attrs: Vec::new(),
        suppressions: Vec::new(),
        problems: Vec::new(),
        strings: Vec::new(),
    };
    let base = parse::preamble(text);
    let scan = scan::scan(text);
    let place = |(start, end): (u32, u32)| Span::new(file, start, end);
    hir.suppressions = scan
        .comments
        .into_iter()
        .map(|comment| SuppressionComment {
            span: place(comment.range),
            text: comment.text.into(),
            covers: place(comment.covers),
        })
        .collect();
    if let Some((at, why)) = scan.too_deep {
        let message = format!("the file is not analysed: {why}");
        hir.problems.push(Problem { span: place((at, at)), message, severity: ProblemSeverity::File });
        return hir;
    }
    lower_parsed(&mut hir, text, base, cfg);
    proc_macro2::extra::invalidate_current_thread_spans();
    hir
}

/// Parses what follows the preamble and fills in the items.
fn lower_parsed(hir: &mut FileHir, text: &str, base: usize, cfg: &CfgEnv) {
    let rust = &text[base..];
    let parsed = match parse::parse(rust) {
        Ok(parsed) => parsed,
        Err(at) => {
            let at = (base + at) as u32;
            let message = "the file is not analysed: a bracket, quote or comment is not closed".to_owned();
            let span = Span::new(hir.file, at, at);
            hir.problems.push(Problem { span, message, severity: ProblemSeverity::File });
            return;
        }
    };
    let rust = parsed.blanked.as_ref().map_or(rust, |blanked| &blanked.text);
    let spans = Spans::new(parsed.first, rust, base as u32);
    let mut cx = Cx::new(hir.file, text, spans, cfg);
    for (part, what) in parsed.blanked.iter().flat_map(|blanked| &blanked.parts) {
        let span = Span::new(hir.file, (base + part.start) as u32, (base + part.end) as u32);
        let message = format!("{what} is not analysed: a bracket, quote or comment is not closed");
        cx.problem(span, ProblemSeverity::Item, message);
    }
    for skipped in &parsed.skipped {
        let span = cx.span_to(skipped.span.0, skipped.span.1);
        let message = format!("{} is not analysed: {}", skipped.what, skipped.message);
        let at = cx.span(skipped.at);
        let span = if span.contains(at) && at.end > at.start { at } else { span };
        cx.problem(span, ProblemSeverity::Item, message);
    }
    cx.lower_whole(hir, &parsed.attrs, &parsed.items);
}
