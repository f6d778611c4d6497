//! For people at a terminal: rustc's head line, miette's drawing of the way, and below it what to do and which rule it is.

use super::snippet::Shown;
use super::{Report, code, level_word, safe};
use crate::finding::{Level, Reported, TraceStep};
use crate::source::{FileId, Span};
use miette::{Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, Severity, SourceCode};
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::fmt;
use std::io::{self, Write};
use std::rc::Rc;

/// More steps than these are counted, not drawn. `phi-json` and `sarif` have them all.
const MAX_STEPS: usize = 12;

/// Writes every finding.
pub fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let renderer = Renderer::new(report, report.color);
    for finding in report.findings {
        writeln!(out, "{}", renderer.render(finding))?;
    }
    Ok(())
}

/// Draws findings; a file is prepared once.
pub(super) struct Renderer<'r, 'a> {
    report: &'r Report<'a>,
    color: bool,
    files: RefCell<FxHashMap<FileId, Rc<Shown>>>,
}

impl<'r, 'a> Renderer<'r, 'a> {
    pub(super) fn new(report: &'r Report<'a>, color: bool) -> Renderer<'r, 'a> {
        Renderer { report, color, files: RefCell::default() }
    }

    /// A finding as it is shown, with a line break at its end.
    pub(super) fn render(&self, reported: &Reported) -> String {
        let finding = &reported.finding;
        let mut steps = self.report.steps(finding);
        // The last step is often the finding itself, which has its own label.
        steps.retain(|step| step.span != finding.span);
        let n_hidden = steps.len().saturating_sub(MAX_STEPS);
        let mut files: Vec<(FileId, Vec<LabeledSpan>)> = vec![(finding.span.file, Vec::new())];
        let primary = self.label(finding.span, &finding.label, true);
        files[0].1.push(primary);
        for (number, step) in drawn(&steps) {
            let label = self.label(step.span, &format!("{number}: {}", step.message), false);
            match files.iter_mut().find(|(file, _)| *file == step.span.file) {
                Some((_, labels)) => labels.push(label),
                None => files.push((step.span.file, vec![label])),
            }
        }
        let head = format!("{}[{}]:", level_word(finding.level), code(finding.lint));
        let mut text = String::new();
        for (index, (file, labels)) in files.into_iter().enumerate() {
            let source = self.shown(file);
            let snippet = match index {
                0 => Snippet::new(&head, &finding.message, severity(finding.level), source, labels),
                _ => Snippet::new(
                    "note:",
                    "the way there leads through this file",
                    Severity::Advice,
                    source,
                    labels,
                ),
            };
            self.draw(&mut text, &snippet);
        }
        if n_hidden > 0 {
            self.line(
                &mut text,
                "note",
                &format!("{n_hidden} more steps are not shown; `phi-json` has them"),
            );
        }
        for note in self.report.notes(finding) {
            self.line(&mut text, "note", &note);
        }
        if !finding.help.is_empty() {
            self.line(&mut text, "help", &safe::message(&finding.help));
        }
        if !finding.fix.is_empty() {
            self.line(&mut text, "help", "`cargo phi-lint --fix` makes this edit");
        }
        if let Some(citation) = self.report.citation(finding) {
            self.line(&mut text, "rule", &citation);
        }
        text
    }

    fn shown(&self, file: FileId) -> Rc<Shown> {
        let mut files = self.files.borrow_mut();
        Rc::clone(files.entry(file).or_insert_with(|| Rc::new(Shown::new(self.report.sources.file(file)))))
    }

    fn label(&self, span: Span, text: &str, is_primary: bool) -> LabeledSpan {
        self.shown(span.file).label(span.start, span.end, safe::message(text), is_primary)
    }

    fn draw(&self, acc: &mut String, snippet: &Snippet) {
        let mut theme =
            if self.color { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
        // miette puts an icon before the message: ours is rustc's head, so both read as one line.
        theme.characters.error = snippet.head.clone();
        theme.characters.warning = snippet.head.clone();
        theme.characters.advice = snippet.head.clone();
        let handler = GraphicalReportHandler::new_themed(theme)
            .with_links(false)
            .with_wrap_lines(false)
            .without_cause_chain()
            .with_context_lines(1);
        let mut drawn = String::new();
        // Writing to a string fails only where miette cannot read a range, and ours are all inside of their files.
        let _ = handler.render_report(&mut drawn, snippet);
        acc.push_str(drawn.strip_prefix("  ").unwrap_or(&drawn));
    }

    fn line(&self, acc: &mut String, word: &str, text: &str) {
        let line = match self.color {
            true => format!("  = \u{1b}[1m{word}\u{1b}[0m: {text}\n"),
            false => format!("  = {word}: {text}\n"),
        };
        acc.push_str(&line);
    }
}

/// The steps that are drawn, with their numbers: the first ones, and always the last.
fn drawn<'s>(steps: &[&'s TraceStep]) -> Vec<(usize, &'s TraceStep)> {
    let numbered = steps.iter().enumerate().map(|(i, step)| (i + 1, *step));
    let n_first = if steps.len() > MAX_STEPS { MAX_STEPS - 1 } else { steps.len() };
    let is_drawn = |number: usize| number <= n_first || number == steps.len();
    numbered.filter(|(number, _)| is_drawn(*number)).collect()
}

fn severity(level: Level) -> Severity {
    match level {
        Level::Deny => Severity::Error,
        Level::Warn => Severity::Warning,
        Level::Allow => Severity::Advice,
    }
}

/// Ranges of one file under a head line.
struct Snippet {
    head: String,
    message: String,
    severity: Severity,
    source: Rc<Shown>,
    labels: Vec<LabeledSpan>,
}

impl Snippet {
    fn new(
        head: &str,
        message: &str,
        severity: Severity,
        source: Rc<Shown>,
        labels: Vec<LabeledSpan>,
    ) -> Snippet {
        Snippet { head: head.to_owned(), message: safe::message(message), severity, source, labels }
    }
}

impl fmt::Debug for Snippet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl fmt::Display for Snippet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Snippet {}

impl Diagnostic for Snippet {
    fn severity(&self) -> Option<Severity> {
        Some(self.severity)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(&*self.source)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        Some(Box::new(self.labels.iter().cloned()))
    }
}
