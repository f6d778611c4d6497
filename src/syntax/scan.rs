//! One pass over the text before it is parsed: is it nested too deeply, and which comments address us.
//!
//! The parser is recursive and a stack overflow cannot be caught, so depth is counted first. Comments are not in the
//! parser's tree. The pass knows strings, characters and comments of Rust and nothing else.

/// Brackets may nest this deep.
pub(super) const MAX_DEPTH: u32 = 500;
/// So many operators and keywords that can make the parser recurse may stand between two of `, ; { }`.
pub(super) const MAX_OPERATORS: u32 = 5_000;

/// What the pass found.
#[derive(Debug, Default)]
pub(super) struct Scan {
    /// Offset at which the text became too deep to parse, and why.
    pub(super) too_deep: Option<(u32, String)>,
    /// Suppression comments.
    pub(super) comments: Vec<Comment>,
}

/// A comment `// phi-lint: …`: byte ranges.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Comment {
    /// From `//` to the end of the line.
    pub(super) range: (u32, u32),
    /// What stands after `phi-lint:`.
    pub(super) text: String,
    /// The line of code it covers.
    pub(super) covers: (u32, u32),
}

/// Reads the whole text.
pub(super) fn scan(text: &str) -> Scan {
    let mut scanner = Scanner { text, bytes: text.as_bytes(), ..Scanner::default() };
    scanner.run();
    scanner.scan
}

#[derive(Default)]
struct Scanner<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    depth: u32,
    operators: u32,
    /// Offset of the last byte of code, plus one.
    code_end: usize,
    /// Index of the first comment that still waits for the line it covers.
    n_settled: usize,
    scan: Scan,
}

impl Scanner<'_> {
    fn run(&mut self) {
        while let Some(&byte) = self.bytes.get(self.at) {
            match byte {
                b' ' | b'\t' | b'\n' | b'\r' => self.at += 1,
                b'/' if self.peek(1) == Some(b'/') => self.line_comment(),
                b'/' if self.peek(1) == Some(b'*') => self.block_comment(),
                _ => self.code(byte),
            }
        }
        let end = self.bytes.len();
        self.settle((end, end));
    }

    fn code(&mut self, byte: u8) {
        if self.n_settled < self.scan.comments.len() {
            self.settle(self.line_of(self.at));
        }
        match byte {
            b'"' => self.string(),
            b'\'' => self.character(),
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => self.word(),
            _ => self.punctuation(byte),
        }
        self.code_end = self.at;
    }

    fn peek(&self, ahead: usize) -> Option<u8> {
        self.bytes.get(self.at + ahead).copied()
    }

    fn punctuation(&mut self, byte: u8) {
        match byte {
            b'(' | b'[' | b'{' => {
                self.depth += 1;
                if byte == b'{' {
                    self.operators = 0;
                } else {
                    self.operators +=
                        u32::from(matches!(self.bytes.get(self.code_end.wrapping_sub(1)), Some(b')' | b']')));
                }
            }
            b')' | b']' => self.depth = self.depth.saturating_sub(1),
            b'}' => {
                self.depth = self.depth.saturating_sub(1);
                self.operators = 0;
            }
            b',' | b';' => self.operators = 0,
            b'!' | b'-' | b'&' | b'*' | b'|' | b'<' | b'=' | b'.' | b'+' | b'?' | b'/' | b'^' => {
                self.operators += 1
            }
            _ => {}
        }
        if self.depth > MAX_DEPTH {
            self.too_deep(format!("brackets nest deeper than {MAX_DEPTH}"));
        }
        if self.operators > MAX_OPERATORS {
            self.too_deep(format!("one expression has more than {MAX_OPERATORS} operators"));
        }
        self.at += 1;
    }

    fn too_deep(&mut self, why: String) {
        if self.scan.too_deep.is_none() {
            self.scan.too_deep = Some((self.at as u32, why));
        }
    }

    fn word(&mut self) {
        let start = self.at;
        while self.peek(0).is_some_and(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80) {
            self.at += 1;
        }
        let word = &self.bytes[start..self.at];
        match (word, self.peek(0)) {
            (b"r" | b"br" | b"cr", Some(b'"' | b'#')) => self.raw_string(),
            (b"b" | b"c", Some(b'"')) => self.string(),
            (b"b", Some(b'\'')) => self.character(),
            (
                b"return" | b"break" | b"yield" | b"if" | b"match" | b"while" | b"let" | b"move" | b"mut"
                | b"as",
                _,
            ) => {
                self.operators += 1;
            }
            _ => {}
        }
    }

    fn string(&mut self) {
        self.at += 1;
        while let Some(byte) = self.peek(0) {
            self.at += 1;
            match byte {
                b'"' => return,
                b'\\' => self.at += 1,
                _ => {}
            }
        }
        self.at = self.bytes.len();
    }

    fn raw_string(&mut self) {
        let n_hashes = self.bytes[self.at..].iter().take_while(|byte| **byte == b'#').count();
        if self.peek(n_hashes) != Some(b'"') {
            // A raw identifier.
            self.at += n_hashes;
            return;
        }
        self.at += n_hashes + 1;
        while let Some(byte) = self.peek(0) {
            self.at += 1;
            let closes = byte == b'"'
                && self.bytes[self.at..].iter().take(n_hashes).filter(|byte| **byte == b'#').count()
                    == n_hashes;
            if closes {
                self.at += n_hashes;
                return;
            }
        }
    }

    /// A character literal or a lifetime.
    fn character(&mut self) {
        self.at += 1;
        if self.peek(0) == Some(b'\\') {
            self.at += 2;
            while self.peek(0).is_some_and(|byte| byte != b'\'' && byte != b'\n') {
                self.at += 1;
            }
            self.at += 1;
            self.at = self.at.min(self.bytes.len());
            return;
        }
        let Some(c) = self.text.get(self.at..).and_then(|rest| rest.chars().next()) else { return };
        if self.peek(c.len_utf8()) == Some(b'\'') {
            self.at += c.len_utf8() + 1;
        }
    }

    fn line_comment(&mut self) {
        let start = self.at;
        let end = self.bytes[start..]
            .iter()
            .position(|byte| *byte == b'\n')
            .map_or(self.bytes.len(), |n| start + n);
        self.at = end;
        let Some(comment) = self.text.get(start..end) else { return };
        let comment = comment.trim_end();
        let Some(text) = comment[2..].trim_start().strip_prefix("phi-lint:") else { return };
        let range = (start as u32, (start + comment.len()) as u32);
        self.scan.comments.push(Comment { range, text: text.trim().to_owned(), covers: range });
        let line = self.line_of(start);
        let after_code = self.code_end > line.0;
        if after_code {
            self.settle(line);
        }
    }

    fn block_comment(&mut self) {
        let mut depth = 0;
        while let Some(byte) = self.peek(0) {
            match (byte, self.peek(1)) {
                (b'/', Some(b'*')) => depth += 1,
                (b'*', Some(b'/')) => depth -= 1,
                _ => {
                    self.at += 1;
                    continue;
                }
            }
            self.at += 2;
            if depth == 0 {
                return;
            }
        }
    }

    /// The comments that wait cover this line.
    fn settle(&mut self, line: (usize, usize)) {
        for comment in &mut self.scan.comments[self.n_settled..] {
            comment.covers = (line.0 as u32, line.1 as u32);
        }
        self.n_settled = self.scan.comments.len();
    }

    fn line_of(&self, at: usize) -> (usize, usize) {
        let start = self.bytes[..at].iter().rposition(|byte| *byte == b'\n').map_or(0, |n| n + 1);
        let end =
            self.bytes[at..].iter().position(|byte| *byte == b'\n').map_or(self.bytes.len(), |n| at + n);
        (start, end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn covered(text: &str) -> Vec<(&str, &str)> {
        let line = |c: &Comment| text[c.covers.0 as usize..c.covers.1 as usize].trim().to_owned();
        let comments = scan(text).comments;
        comments.iter().map(|c| (c.text.clone().leak() as &str, line(c).leak() as &str)).collect()
    }

    #[test]
    fn a_comment_of_its_own_covers_the_next_line_with_code() {
        let text = "fn f() {\n    // phi-lint: allow(a)\n    // why\n\n    /* so */ g();\n}";
        assert_eq!(covered(text), [("allow(a)", "/* so */ g();")]);
    }

    #[test]
    fn a_comment_after_code_covers_its_own_line() {
        let text = "f(); // phi-lint: allow(a) reason=\"x\"\r\ng();";
        assert_eq!(covered(text), [("allow(a) reason=\"x\"", "f(); // phi-lint: allow(a) reason=\"x\"")]);
    }

    #[test]
    fn strings_and_characters_hide_what_looks_like_a_comment() {
        for text in [
            "let a = \"// phi-lint: allow(a)\";",
            "let a = \"\\\" // phi-lint: allow(a)\";",
            "let a = r#\"\n \" // phi-lint: allow(a)\n\"#;",
            "let a = br##\"\"# // phi-lint: allow(a)\"##;",
            "let c = '\"'; let d = \"// phi-lint: allow(a)\"; let e = b'\\'';",
            "fn f<'a>(x: &'a str) { g(\"// phi-lint: allow(a)\") }",
            "/* // phi-lint: allow(a) */",
            "/* /* */ // phi-lint: allow(a) */",
            "/// phi-lint: allow(a)\nfn f() {}",
        ] {
            assert_eq!(covered(text), [], "{text}");
        }
        assert_eq!(covered("let r#fn = 'x'; // phi-lint: allow(a)").len(), 1);
    }

    #[test]
    fn a_comment_at_the_end_covers_nothing() {
        assert_eq!(covered("f();\n// phi-lint: allow(a)\n"), [("allow(a)", "")]);
    }

    #[test]
    fn depth_is_counted_outside_of_strings() {
        let deep = "(".repeat(600);
        assert!(scan(&deep).too_deep.is_some());
        assert!(scan(&format!("let a = \"{deep}\";")).too_deep.is_none());
        assert!(scan(&"!".repeat(6_000)).too_deep.is_some());
        assert!(scan(&"f(); ".repeat(6_000)).too_deep.is_none());
        assert!(scan(&format!("x{}", ".f()".repeat(4_000))).too_deep.is_none());
    }
}
