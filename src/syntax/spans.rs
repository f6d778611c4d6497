//! From proc-macro2 spans to byte ranges of the file.
//!
//! Offsets inside proc-macro2 count characters over all texts that the thread has lexed. `Span::byte_range` translates
//! them, but looks into a tree at each call and adds to it; asked for every node that is a third of the parse. The
//! debug form of a span gives the raw offsets for a tenth of that, so it is read first. See `raw_offsets_are_read`.

use proc_macro2::Span;
use std::fmt::{self, Write};

/// Translates the spans of one lexed text.
#[derive(Debug, Default)]
pub(super) struct Spans {
    /// Raw offset of the text's first character; `None` when raw offsets cannot be read.
    origin: Option<u32>,
    /// Byte offset in the file at which the lexed text starts.
    base: u32,
    /// Length of the lexed text in bytes.
    len: u32,
    /// Characters and bytes in front of the place just after each wide character; empty for ASCII.
    wide: Vec<(u32, u32)>,
}

impl Spans {
    /// For `text`, which starts at byte `base` of its file, and whose first token lies at `first`.
    pub(super) fn new(first: Span, text: &str, base: u32) -> Spans {
        let mut spans = Spans { origin: None, base, len: text.len() as u32, wide: wide_characters(text) };
        let start = first.byte_range().start;
        let n_chars = text.get(..start).map_or(0, |before| before.chars().count() as u32);
        spans.origin = raw_offsets(first).and_then(|(low, _)| low.checked_sub(n_chars));
        spans
    }

    /// First byte, and the byte after the last, in the file.
    pub(super) fn range(&self, span: Span) -> (u32, u32) {
        let Some(origin) = self.origin else {
            let range = span.byte_range();
            return (self.base + range.start as u32, self.base + range.end as u32);
        };
        match raw_offsets(span) {
            Some((low, high)) if low >= origin => {
                (self.base + self.byte(low - origin), self.base + self.byte(high - origin))
            }
            _ => (self.base, self.base),
        }
    }

    fn byte(&self, character: u32) -> u32 {
        let before = self.wide.partition_point(|(characters, _)| *characters <= character);
        let (characters, bytes) = if before == 0 { (0, 0) } else { self.wide[before - 1] };
        (bytes + character - characters).min(self.len)
    }
}

fn wide_characters(text: &str) -> Vec<(u32, u32)> {
    if text.is_ascii() {
        return Vec::new();
    }
    let characters = text.char_indices().enumerate().filter(|(_, (_, c))| !c.is_ascii());
    characters.map(|(n, (at, c))| (n as u32 + 1, (at + c.len_utf8()) as u32)).collect()
}

/// Raw offsets of a span, from its debug form `bytes(12..34)`.
fn raw_offsets(span: Span) -> Option<(u32, u32)> {
    let mut reader = NumberReader::default();
    write!(reader, "{span:?}").ok()?;
    (reader.n_numbers == 2).then_some((reader.numbers[0], reader.numbers[1]))
}

/// Collects the numbers in what is written to it.
#[derive(Default)]
struct NumberReader {
    numbers: [u32; 2],
    n_numbers: usize,
    in_number: bool,
}

impl Write for NumberReader {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for byte in text.bytes() {
            if !byte.is_ascii_digit() {
                self.in_number = false;
                continue;
            }
            if !self.in_number {
                self.in_number = true;
                self.n_numbers += 1;
            }
            let number = self.numbers.get_mut(self.n_numbers - 1).ok_or(fmt::Error)?;
            *number = number
                .checked_mul(10)
                .and_then(|n| n.checked_add(u32::from(byte - b'0')))
                .ok_or(fmt::Error)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proc_macro2::TokenStream;

    #[test]
    fn raw_offsets_are_read() {
        let _earlier: TokenStream = "some earlier text".parse().unwrap();
        let text = "  é + ワイド(\"ü\") + b";
        let tokens: TokenStream = text.parse().unwrap();
        let first = tokens.clone().into_iter().next().unwrap().span();
        let spans = Spans::new(first, text, 100);
        assert!(spans.origin.is_some(), "the debug form of spans has changed: {:?}", Span::call_site());
        for token in tokens {
            let range = token.span().byte_range();
            let expected = (100 + range.start as u32, 100 + range.end as u32);
            assert_eq!(spans.range(token.span()), expected, "{token}");
        }
    }
}
