//! The marks that `init` proposes: `#[derive(phi::Phi)]` on types that look like PHI, `#[phi]` on their fields that do.

use crate::finding::Edit;
use crate::labels::Labels;
use crate::names::{Adt, Origin, Program};
use crate::source::{SourceMap, Span};

/// Insertions of whole lines, in the order of files and lines.
pub fn marks(program: &Program, labels: &Labels, sources: &SourceMap) -> Vec<Edit> {
    let mut edits: Vec<Edit> = Vec::new();
    for (id, _) in &labels.unmarked {
        let adt = &program[*id];
        if program.origin(adt.module) != Origin::Workspace || adt.in_test {
            continue;
        }
        let Some(derive) = line(sources, adt.name_span, "#[derive(phi::Phi)]") else { continue };
        let Some(fields) = labels.adts.get(id).and_then(|phi| fields(adt, &phi.fields, sources)) else {
            continue;
        };
        edits.push(derive);
        edits.extend(fields);
    }
    // A file that two crates share has two numbers and one path.
    edits.sort_by_key(|edit| (sources.path(edit.span.file).to_string(), edit.span.start, edit.span.file));
    edits.dedup_by_key(|edit| (sources.path(edit.span.file), edit.span.start));
    edits
}

/// A mark for each field that is PHI; none where all are. `None` when a field has no line of its own to put it above.
fn fields<L>(adt: &Adt, phi: &[Vec<Option<L>>], sources: &SourceMap) -> Option<Vec<Edit>> {
    if phi.iter().flatten().all(Option::is_some) {
        return Some(Vec::new());
    }
    let of_variants = adt.variants.iter().zip(phi);
    let all = of_variants.flat_map(|(variant, phi)| variant.fields.iter().zip(phi));
    all.filter(|(_, phi)| phi.is_some()).map(|(field, _)| line(sources, field.name_span, "#[phi]")).collect()
}

/// A line above that of the name, as deep as it; `None` when something but a visibility and a keyword stands before the name.
fn line(sources: &SourceMap, name: Span, mark: &str) -> Option<Edit> {
    let text = &sources.file(name.file).text;
    let start = text[..name.start as usize].rfind('\n').map_or(0, |at| at + 1);
    let before = &text[start..name.start as usize];
    let indent = &before[..before.len() - before.trim_start().len()];
    let mut words = before.split_whitespace();
    let is_head = words.all(|word| {
        word.starts_with("pub") || word.ends_with(')') || matches!(word, "struct" | "enum" | "in" | "union")
    });
    let place = Span::new(name.file, start as u32, start as u32);
    is_head.then(|| Edit { span: place, text: format!("{indent}{mark}\n") })
}
