//! Format strings: what `"{name:>width$} {:?}"` shows. Pure: text in, placeholders out.

use crate::hir::FormatTrait;
use std::ops::Range;

/// A format string taken apart.
#[derive(Debug, Default, PartialEq)]
pub(super) struct FormatString {
    /// Text around the placeholders: one more than these are.
    pub(super) text: Vec<String>,
    /// Placeholders in order; a width or precision that is an argument follows its own placeholder.
    pub(super) pieces: Vec<Placeholder>,
    /// Whether the braces do not match or a placeholder is not understood. What was understood is there all the same.
    pub(super) is_broken: bool,
}

/// One placeholder.
#[derive(Debug, PartialEq)]
pub(super) struct Placeholder {
    /// What it shows.
    pub(super) arg: Arg,
    /// How.
    pub(super) trait_: FormatTrait,
    /// The name of an inline capture in the string's value, else the whole placeholder.
    pub(super) range: Range<usize>,
}

/// The argument of a placeholder.
#[derive(Debug, PartialEq)]
pub(super) enum Arg {
    /// By position, counted for `{}`.
    Index(usize),
    /// By name: a named argument or something in scope.
    Name(String),
}

/// Takes the value of a format string apart.
pub(super) fn parse(value: &str) -> FormatString {
    let mut parser = Parser { value, at: 0, n_next: 0, result: FormatString::default(), text: String::new() };
    parser.run();
    parser.result
}

struct Parser<'v> {
    value: &'v str,
    at: usize,
    /// Position that the next `{}` takes.
    n_next: usize,
    text: String,
    result: FormatString,
}

impl Parser<'_> {
    fn run(&mut self) {
        while let Some(c) = self.peek() {
            let rest = &self.value[self.at..];
            if rest.starts_with("{{") || rest.starts_with("}}") {
                self.text.push(c);
                self.at += 2;
            } else if c == '{' {
                self.placeholder();
            } else {
                self.result.is_broken |= c == '}';
                self.text.push(c);
                self.at += c.len_utf8();
            }
        }
        self.result.text.push(std::mem::take(&mut self.text));
    }

    fn peek(&self) -> Option<char> {
        self.value[self.at..].chars().next()
    }

    fn eat(&mut self, c: char) -> bool {
        let found = self.peek() == Some(c);
        if found {
            self.at += c.len_utf8();
        }
        found
    }

    fn placeholder(&mut self) {
        let start = self.at;
        let Some(length) = self.value[start..].find('}') else {
            self.result.is_broken = true;
            self.text.push_str(&self.value[start..]);
            self.at = self.value.len();
            return;
        };
        let mut end = start + length;
        // `{:}>5}` fills with a brace.
        if self.value[start..end].ends_with(':') && self.value[end + 1..].starts_with(['<', '^', '>']) {
            end = self.value[end + 1..].find('}').map_or(end, |more| end + 1 + more);
        }
        self.at = start + 1;
        self.skip_spaces();
        let name_start = self.at;
        let arg = self.argument();
        let name_end = self.at;
        self.skip_spaces();
        let mut extra = Vec::new();
        let mut trait_ = FormatTrait::Display;
        if self.eat(':') {
            // `{:.*}` takes its precision first, then the value.
            trait_ = self.spec(end, &mut extra);
        }
        self.result.is_broken |= self.at != end;
        self.at = end + 1;
        let arg = arg.unwrap_or_else(|| self.next_arg());
        let range = match arg {
            Arg::Name(_) => name_start..name_end,
            Arg::Index(_) => start..end + 1,
        };
        self.push(Placeholder { arg, trait_, range });
        for (arg, range) in extra {
            self.push(Placeholder { arg, trait_: FormatTrait::Display, range });
        }
    }

    fn push(&mut self, placeholder: Placeholder) {
        self.result.text.push(std::mem::take(&mut self.text));
        self.result.pieces.push(placeholder);
    }

    fn next_arg(&mut self) -> Arg {
        self.n_next += 1;
        Arg::Index(self.n_next - 1)
    }

    fn skip_spaces(&mut self) {
        while self.peek().is_some_and(char::is_whitespace) {
            self.at += self.peek().map_or(0, char::len_utf8);
        }
    }

    fn argument(&mut self) -> Option<Arg> {
        let c = self.peek()?;
        if c.is_ascii_digit() {
            return self.number().map(Arg::Index);
        }
        self.word().map(|word| Arg::Name(word.to_owned()))
    }

    fn number(&mut self) -> Option<usize> {
        let rest = &self.value[self.at..];
        let length = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        let number = rest[..length].parse().ok()?;
        self.at += length;
        Some(number)
    }

    fn word(&mut self) -> Option<&str> {
        let rest = &self.value[self.at..];
        let raw = if rest.starts_with("r#") { 2 } else { 0 };
        let is_part = |c: char| c == '_' || c.is_alphanumeric();
        let length = rest[raw..].find(|c| !is_part(c)).unwrap_or(rest.len() - raw) + raw;
        let word = &rest[raw..length];
        if word.is_empty() || word.starts_with(|c: char| c.is_numeric()) {
            return None;
        }
        self.at += length;
        Some(word)
    }

    /// `[[fill]align][sign]['#']['0'][width]['.' precision][type]`
    fn spec(&mut self, end: usize, extra: &mut Vec<(Arg, Range<usize>)>) -> FormatTrait {
        let is_align = |c: char| matches!(c, '<' | '^' | '>');
        let mut next = self.value[self.at..end.max(self.at)].chars();
        let (first, second) = (next.next(), next.next());
        if let (Some(fill), true) = (first, second.is_some_and(is_align)) {
            self.at += fill.len_utf8() + 1;
        } else if first.is_some_and(is_align) {
            self.at += 1;
        }
        if !self.eat('+') {
            self.eat('-');
        }
        self.eat('#');
        // `0$` would be a width that is the first argument.
        if self.value[self.at..].starts_with('0') && !self.value[self.at + 1..].starts_with('$') {
            self.at += 1;
        }
        self.count(extra);
        if self.eat('.') {
            if self.eat('*') {
                let range = self.at - 1..self.at;
                let precision = self.next_arg();
                extra.push((precision, range));
            } else {
                self.count(extra);
            }
        }
        self.skip_spaces();
        let kind = self.value[self.at..end.max(self.at)].trim_end();
        self.at = end.max(self.at);
        match kind {
            "" => FormatTrait::Display,
            "?" | "x?" | "X?" => FormatTrait::Debug,
            "p" => FormatTrait::Pointer,
            "x" | "X" | "o" | "b" | "e" | "E" => FormatTrait::Number,
            _ => {
                self.result.is_broken = true;
                FormatTrait::Display
            }
        }
    }

    /// A width or precision: a number, or an argument followed by `$`.
    fn count(&mut self, extra: &mut Vec<(Arg, Range<usize>)>) {
        let start = self.at;
        let Some(arg) = self.argument() else { return };
        let range = start..self.at;
        if self.eat('$') {
            extra.push((arg, range));
        } else if matches!(arg, Arg::Name(_)) {
            // It was the type.
            self.at = start;
        }
    }
}

/// Where a range of a string literal's value stands in the literal's source, counted from the literal's start. `None`
/// when the source is no string literal that we can follow.
pub(super) fn range_in_source(source: &str, range: &Range<usize>) -> Option<Range<usize>> {
    let quote = source.find('"')?;
    let prefix = &source[..quote];
    let inner = quote + 1;
    if prefix.contains('r') {
        return Some(inner + range.start..inner + range.end);
    }
    let start = escaped_offset(&source[inner..], range.start)?;
    let end = escaped_offset(&source[inner..], range.end)?;
    Some(inner + start..inner + end)
}

/// Offset in the source between the quotes of an offset into the value.
fn escaped_offset(source: &str, offset: usize) -> Option<usize> {
    let mut in_value = 0;
    let mut rest = source;
    while in_value < offset {
        let c = rest.chars().next()?;
        if c == '\r' && rest.starts_with("\r\n") {
            rest = &rest[1..];
            continue;
        }
        if c != '\\' {
            rest = &rest[c.len_utf8()..];
            in_value += c.len_utf8();
            continue;
        }
        let escape = rest[1..].chars().next()?;
        match escape {
            'x' => {
                rest = rest.get(4..)?;
                in_value += 1;
            }
            'u' => {
                let close = rest.find('}')?;
                let digits: String = rest.get(3..close)?.chars().filter(|c| *c != '_').collect();
                in_value += char::from_u32(u32::from_str_radix(&digits, 16).ok()?)?.len_utf8();
                rest = &rest[close + 1..];
            }
            '\n' | '\r' => rest = rest[1..].trim_start_matches([' ', '\t', '\n', '\r']),
            _ => {
                rest = &rest[1 + escape.len_utf8()..];
                in_value += 1;
            }
        }
    }
    // A line continuation in front of the place belongs to what precedes it.
    while rest.starts_with("\\\n") || rest.starts_with("\\\r\n") {
        rest = rest[1..].trim_start_matches([' ', '\t', '\n', '\r']);
    }
    Some(source.len() - rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(value: &str) -> Vec<String> {
        let show = |piece: Placeholder| {
            let arg = match piece.arg {
                Arg::Index(index) => index.to_string(),
                Arg::Name(name) => name,
            };
            format!("{arg}:{:?}", piece.trait_)
        };
        parse(value).pieces.into_iter().map(show).collect()
    }

    #[test]
    fn placeholders_count_names_and_positions() {
        assert_eq!(
            shown("{} {} {0} {name} {}"),
            ["0:Display", "1:Display", "0:Display", "name:Display", "2:Display"]
        );
        assert_eq!(shown("{:?} {:#?} {:x?} {0:02X?}"), ["0:Debug", "1:Debug", "2:Debug", "0:Debug"]);
        assert_eq!(shown("{:x} {:p} {:e} {a:#010b}"), ["0:Number", "1:Pointer", "2:Number", "a:Number"]);
        assert_eq!(shown("{ } { name } {0 }"), ["0:Display", "name:Display", "0:Display"]);
        assert_eq!(shown("{r#type}"), ["type:Display"]);
    }

    #[test]
    fn widths_and_precisions_are_shown_too() {
        assert_eq!(shown("{:>width$}"), ["0:Display", "width:Display"]);
        assert_eq!(shown("{:.1$} {}"), ["0:Display", "1:Display", "1:Display"]);
        assert_eq!(shown("{:.*}"), ["1:Display", "0:Display"]);
        assert_eq!(shown("{name:.*}"), ["name:Display", "0:Display"]);
        assert_eq!(shown("{:0$.prec$?}"), ["0:Debug", "0:Display", "prec:Display"]);
        assert_eq!(
            shown("{:*^30} {:08.3} {:é<5} {:+}"),
            ["0:Display", "1:Display", "2:Display", "3:Display"]
        );
        assert_eq!(shown("{:}>5}"), ["0:Display"]);
    }

    #[test]
    fn text_stands_around_the_placeholders() {
        let format = parse("a{{b}} {} c {:w$}");
        assert_eq!(format.text, ["a{b} ", " c ", "", ""]);
        assert_eq!(format.pieces.len(), 3);
        assert!(!format.is_broken);
        assert_eq!(parse("plain").text, ["plain"]);
    }

    #[test]
    fn what_is_broken_is_said_and_the_rest_kept() {
        for broken in ["{", "a } b", "{a b}", "{:q}", "{0:?", "{!}"] {
            assert!(parse(broken).is_broken, "{broken}");
        }
        assert_eq!(shown("{a} {"), ["a:Display"]);
    }

    #[test]
    fn captures_are_found_in_the_source_of_the_literal() {
        let found = |source: &'static str, value: &str| {
            let format = parse(value);
            range_in_source(source, &format.pieces[0].range).and_then(|range| source.get(range))
        };
        assert_eq!(found(r#""id {name}""#, "id {name}"), Some("name"));
        assert_eq!(found(r#""\t\"é\u{1F_600} {name:?}""#, "\t\"é\u{1F600} {name:?}"), Some("name"));
        assert_eq!(found("\"a \\\n   {name}\"", "a {name}"), Some("name"));
        assert_eq!(found("\"\\x41{name}\"", "A{name}"), Some("name"));
        assert_eq!(found("r##\"a\\n \"# {name}\"##", "a\\n \"# {name}"), Some("name"));
        assert_eq!(found("\"a\r\n{name}\"", "a\n{name}"), Some("name"));
    }
}
