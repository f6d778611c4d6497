//! A file as it is shown: masked, made visible, with a way from its own offsets to those of the shown text.

use super::safe;
use crate::source::SourceFile;
use miette::{LabeledSpan, MietteError, SourceCode, SourceSpan, SpanContents};

/// The shown text of one file.
pub(super) struct Shown {
    name: String,
    text: String,
    /// Offsets in `text` at which lines start.
    starts: Vec<usize>,
    /// Where replacement changed the length: offset in the file, and how much later things are in `text` from there on.
    shifts: Vec<(usize, isize)>,
}

impl Shown {
    pub(super) fn new(file: &SourceFile) -> Shown {
        let mut masked = String::with_capacity(file.text.len());
        for line in file.text.split_inclusive('\n') {
            masked.push_str(&safe::mask_source(line));
        }
        let (text, shifts) = make_visible(masked);
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        let starts = std::iter::once(0).chain(breaks).collect();
        Shown { name: safe::visible(file.path.as_str()).into_owned(), text, starts, shifts }
    }

    /// A label over a range of the file.
    pub(super) fn label(&self, start: u32, end: u32, text: String, is_primary: bool) -> LabeledSpan {
        let (start, end) = (self.offset(start as usize), self.offset(end as usize));
        // miette draws a range over several lines with rails; the first line says enough.
        let line_end = self.text[start..].find('\n').map_or(self.text.len(), |at| start + at);
        let line_end = start + self.text[start..line_end].trim_end_matches('\r').len();
        let span = (start, end.clamp(start, line_end.max(start)) - start);
        match is_primary {
            true => LabeledSpan::new_primary_with_span(Some(text), span),
            false => LabeledSpan::new_with_span(Some(text), span),
        }
    }

    /// The place in the shown text of an offset into the file.
    fn offset(&self, offset: usize) -> usize {
        let at = self.shifts.partition_point(|(from, _)| *from <= offset);
        let shift = if at == 0 { 0 } else { self.shifts[at - 1].1 };
        let mut shown = offset.saturating_add_signed(shift).min(self.text.len());
        while !self.text.is_char_boundary(shown) {
            shown -= 1;
        }
        shown
    }

    fn line_of(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset) - 1
    }
}

/// Replaces what must not be printed; line ends and tabs stay, a byte order mark goes.
fn make_visible(text: String) -> (String, Vec<(usize, isize)>) {
    let is_plain = |c: char| matches!(c, '\n' | '\t') || safe::replacement(c).is_none();
    if text.chars().all(is_plain) {
        return (text, Vec::new());
    }
    let mut shown = String::with_capacity(text.len());
    let mut shifts = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let is_line_end = c == '\r' && chars.peek().is_some_and(|(_, next)| *next == '\n');
        match c {
            '\u{feff}' if at == 0 => {}
            c if is_plain(c) || is_line_end => shown.push(c),
            c => shown.extend(safe::replacement(c)),
        }
        let next = at + c.len_utf8();
        let shift = shown.len() as isize - next as isize;
        if shift != shifts.last().map_or(0, |(_, shift)| *shift) {
            shifts.push((next, shift));
        }
    }
    (shown, shifts)
}

/// miette asks for a range with some lines around it.
impl SourceCode for Shown {
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        before: usize,
        after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let (first, end) = (span.offset(), span.offset() + span.len());
        if end > self.text.len() {
            return Err(MietteError::OutOfBounds);
        }
        let first_line = self.line_of(first);
        // With no lines around it, miette wants to know where exactly the range begins.
        let (line, start) = match before + after {
            0 => (first_line, first),
            _ => (first_line.saturating_sub(before), self.starts[first_line.saturating_sub(before)]),
        };
        let last_line = self.line_of(end.max(first + 1) - 1).max(first_line) + after;
        let stop = match before + after {
            0 => end,
            _ => self.starts.get(last_line + 1).copied().unwrap_or(self.text.len()),
        };
        let column = self.text[self.starts[line]..start].chars().count();
        let contents = Contents {
            data: &self.text.as_bytes()[start..stop],
            span: (start, stop - start).into(),
            name: &self.name,
            line,
            column,
            n_lines: self.line_of(stop) - line + 1,
        };
        Ok(Box::new(contents))
    }
}

struct Contents<'a> {
    data: &'a [u8],
    span: SourceSpan,
    name: &'a str,
    line: usize,
    column: usize,
    n_lines: usize,
}

impl<'a> SpanContents<'a> for Contents<'a> {
    fn data(&self) -> &'a [u8] {
        self.data
    }

    fn span(&self) -> &SourceSpan {
        &self.span
    }

    fn name(&self) -> Option<&str> {
        Some(self.name)
    }

    fn line(&self) -> usize {
        self.line
    }

    fn column(&self) -> usize {
        self.column
    }

    fn line_count(&self) -> usize {
        self.n_lines
    }
}
