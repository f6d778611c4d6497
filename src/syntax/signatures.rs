//! Signatures alone: a file without most of its bodies, for code that is asked only what it declares.
//!
//! Bodies and comments are blanked in the text before it is parsed, since lexing and parsing them is what costs. So are
//! functions and consts that nobody who asks mentions: they cannot be called. Short bodies stay (an accessor says exactly
//! what it hands out), and so do those that say what of a value is shown.

use super::{CfgEnv, lower_file};
use crate::hir::{ExprKind, FileHir, Fn, Item, ItemKind, ModContent, Visibility};
use crate::source::FileId;

/// Bodies and values up to so many bytes are kept.
const SHORT: usize = 100;

/// Functions whose bodies are kept: what `Debug`, `Display` and `Serialize` show is what they write.
const SHOWING: [&str; 2] = ["fmt", "serialize"];

/// Functions that are called without being named.
const IMPLICIT: &[&str] = &[
    "fmt",
    "serialize",
    "from",
    "into",
    "try_from",
    "from_str",
    "from_iter",
    "from_residual",
    "branch",
    "deref",
    "deref_mut",
    "index",
    "index_mut",
    "next",
    "into_iter",
    "poll",
    "into_future",
    "poll_next",
    "add",
    "sub",
    "mul",
    "div",
    "rem",
    "bitand",
    "bitor",
    "bitxor",
    "shl",
    "shr",
    "add_assign",
    "sub_assign",
    "mul_assign",
    "div_assign",
    "neg",
    "not",
    "eq",
    "partial_cmp",
    "cmp",
    "clone",
    "default",
    "as_ref",
    "borrow",
    "to_string",
    "to_owned",
    "extend",
    "write_str",
    "write_fmt",
];

/// Lowers one file without its bodies, and without the functions and consts whose names are not wanted.
pub fn lower_signatures(
    file: FileId,
    text: &str,
    cfg: &CfgEnv,
    is_wanted: impl std::ops::Fn(&str) -> bool,
) -> FileHir {
    let is_wanted = |name: &str| IMPLICIT.contains(&name) || is_wanted(name);
    let mut hir = lower_file(file, &blank(text, &is_wanted), cfg);
    drop_private(&mut hir.items);
    hir.items.iter_mut().for_each(drop_empty);
    hir
}

/// Takes away the functions and consts that nobody outside can name.
fn drop_private(items: &mut Vec<Item>) {
    items.retain(|item| {
        let is_code = matches!(item.kind, ItemKind::Fn(_) | ItemKind::Const(_));
        !is_code || matches!(item.visibility, Visibility::Public)
    });
    for item in items {
        match &mut item.kind {
            ItemKind::Mod(module) => {
                if let ModContent::Inline(items) = &mut module.content {
                    drop_private(items);
                }
            }
            ItemKind::Impl(known) if known.trait_.is_none() => drop_private(&mut known.items),
            _ => {}
        }
    }
}

/// Takes the bodies away that [`blank`] left empty.
fn drop_empty(item: &mut Item) {
    match &mut item.kind {
        ItemKind::Mod(module) => {
            if let ModContent::Inline(items) = &mut module.content {
                items.iter_mut().for_each(drop_empty);
            }
        }
        ItemKind::Impl(known) => known.items.iter_mut().for_each(drop_empty),
        ItemKind::Trait(known) => known.items.iter_mut().for_each(drop_empty),
        ItemKind::Fn(function) if is_empty(function) => {
            function.body = None;
            function.params.iter_mut().for_each(|param| param.pat = None);
        }
        _ => {}
    }
}

fn is_empty(function: &Fn) -> bool {
    function.body.as_ref().is_some_and(|body| match &body.expr(body.root).kind {
        ExprKind::Block { stmts, tail, .. } => stmts.is_empty() && tail.is_none() && !body.has_items(),
        _ => false,
    })
}

/// The text with spaces in place of bodies, comments and what is not wanted: as long, so that all places stay.
fn blank(text: &str, is_wanted: &dyn std::ops::Fn(&str) -> bool) -> String {
    let bytes = text.as_bytes();
    let mut blanker = Blanker { text: bytes, at: 0, out: bytes.to_vec(), item: 0, is_wanted };
    blanker.run();
    String::from_utf8(blanker.out).unwrap_or_else(|_| text.to_owned())
}

struct Blanker<'t> {
    text: &'t [u8],
    at: usize,
    out: Vec<u8>,
    /// Where the item begins that is being read, its attributes included.
    item: usize,
    is_wanted: &'t dyn std::ops::Fn(&str) -> bool,
}

/// A function whose head is being read.
struct Head {
    /// Whether its body stays as it is.
    is_kept: bool,
    is_wanted: bool,
    depth: usize,
    angles: usize,
}

impl<'t> Blanker<'t> {
    fn run(&mut self) {
        let mut head: Option<Head> = None;
        while let Some(byte) = self.peek(0) {
            if self.skip_text(byte) {
                continue;
            }
            if is_word(byte) {
                let begins_item = head.is_none() && self.begins_item();
                let word = self.word();
                if word == b"fn"
                    && let Some(name) = self.name_ahead()
                {
                    let is_kept = SHOWING.iter().any(|known| known.as_bytes() == name);
                    head = Some(Head { is_kept, is_wanted: self.wants(name), depth: 0, angles: 0 });
                } else if begins_item && matches!(word, b"const" | b"static") {
                    self.value();
                }
                continue;
            }
            self.at += 1;
            let Some(known) = &mut head else {
                if matches!(byte, b';' | b'{' | b'}') {
                    self.item = self.at;
                }
                continue;
            };
            match byte {
                b'(' | b'[' => known.depth += 1,
                b')' | b']' if known.depth == 0 => head = None,
                b')' | b']' => known.depth -= 1,
                b'<' if known.depth == 0 => known.angles += 1,
                b'>' if known.depth == 0
                    && !matches!(self.text.get(self.at.wrapping_sub(2)), Some(b'-' | b'=')) =>
                {
                    known.angles = known.angles.saturating_sub(1);
                }
                b';' | b'}' if known.depth == 0 => {
                    if byte == b';' && !known.is_wanted {
                        self.drop_item();
                    }
                    head = None;
                    self.item = self.at;
                }
                b'{' if known.depth == 0 && known.angles == 0 => {
                    let (is_kept, is_wanted) = (known.is_kept, known.is_wanted);
                    head = None;
                    self.body(is_kept);
                    if !is_wanted {
                        self.drop_item();
                    }
                    self.item = self.at;
                }
                b'{' => self.skip_block(),
                _ => {}
            }
        }
    }

    /// Whether a keyword here can begin an item: it is no `*const T` and no `<const N: usize>`.
    fn begins_item(&self) -> bool {
        let before = self.out[..self.at].iter().rev().find(|byte| !byte.is_ascii_whitespace());
        before.is_none_or(|byte| matches!(byte, b';' | b'{' | b'}' | b']' | b')') || is_word(*byte))
    }

    /// Blanks a long value of the const or static whose keyword has been read: `0` is put in its place.
    fn value(&mut self) {
        let name = self.name_ahead();
        let Some(start) = self.find(b"=") else { return };
        let Some(end) = self.find(b";") else { return };
        if end > start + SHORT {
            self.out[start..end - 1].fill(b' ');
            self.out[start] = b'0';
        }
        if name.is_some_and(|name| name != b"mut" && !self.wants(name)) {
            self.drop_item();
        }
        self.item = self.at;
    }

    fn wants(&self, name: &[u8]) -> bool {
        std::str::from_utf8(name).is_ok_and(|name| (self.is_wanted)(name))
    }

    /// Blanks the item that ends here.
    fn drop_item(&mut self) {
        self.out[self.item..self.at].fill(b' ');
    }

    /// Goes behind the next such byte outside of brackets; says where. Not past the end of the item.
    fn find(&mut self, wanted: &[u8; 1]) -> Option<usize> {
        let mut depth = 0_usize;
        while let Some(byte) = self.peek(0) {
            if self.skip_text(byte) {
                continue;
            }
            if is_word(byte) {
                let at = self.at;
                if self.word() == b"fn" && depth == 0 && wanted == b"=" {
                    // `const fn`
                    self.at = at;
                    return None;
                }
                continue;
            }
            if depth == 0 && byte == wanted[0] {
                self.at += 1;
                return Some(self.at);
            }
            match byte {
                b'(' | b'[' | b'{' => depth += 1,
                b')' | b']' | b'}' if depth == 0 => return None,
                b')' | b']' | b'}' => depth -= 1,
                b';' if depth == 0 => return None,
                _ => {}
            }
            self.at += 1;
        }
        None
    }

    /// Blanks a body, whose opening brace has been read.
    fn body(&mut self, is_kept: bool) {
        let start = self.at;
        self.skip_block();
        let end = self.at - 1;
        if !is_kept && end > start + SHORT && self.text.get(end) == Some(&b'}') {
            self.out[start..end].fill(b' ');
        }
    }

    /// Goes behind the brace that closes the one that has been read.
    fn skip_block(&mut self) {
        let mut depth = 1;
        while let Some(byte) = self.peek(0) {
            if self.skip_text(byte) {
                continue;
            }
            if is_word(byte) {
                self.word();
                continue;
            }
            self.at += 1;
            match byte {
                b'{' => depth += 1,
                b'}' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return;
            }
        }
    }

    fn peek(&self, ahead: usize) -> Option<u8> {
        self.text.get(self.at + ahead).copied()
    }

    /// Goes behind a comment, which is blanked, a string or a character, if one begins here.
    fn skip_text(&mut self, byte: u8) -> bool {
        match (byte, self.peek(1)) {
            (b'/', Some(b'/')) => {
                let end = self.text[self.at..].iter().position(|byte| *byte == b'\n');
                self.comment(end.map_or(self.text.len(), |n| self.at + n));
            }
            (b'/', Some(b'*')) => {
                let end = self.comment_end();
                self.comment(end);
            }
            (b'"', _) => self.string(),
            (b'\'', _) => self.character(),
            _ => return false,
        }
        true
    }

    fn comment(&mut self, end: usize) {
        self.out[self.at..end].iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b' ');
        self.at = end;
    }

    fn comment_end(&self) -> usize {
        let (mut at, mut depth) = (self.at, 0_usize);
        while let Some(pair) = self.text.get(at..at + 2) {
            match pair {
                b"/*" => depth += 1,
                b"*/" => depth -= 1,
                _ => {
                    at += 1;
                    continue;
                }
            }
            at += 2;
            if depth == 0 {
                return at;
            }
        }
        self.text.len()
    }

    /// A word, or the string that its letters begin (`b"…"`, `r#"…"#`).
    fn word(&mut self) -> &'t [u8] {
        let (text, start) = (self.text, self.at);
        self.at += text[start..].iter().take_while(|byte| is_word(**byte)).count();
        let word = &text[start..self.at];
        match (word, self.peek(0)) {
            (b"r" | b"br" | b"cr", Some(b'"' | b'#')) => self.raw_string(),
            (b"b" | b"c", Some(b'"')) => self.string(),
            (b"b", Some(b'\'')) => self.character(),
            _ => {}
        }
        &text[start..self.at]
    }

    fn raw_string(&mut self) {
        let n_hashes = self.text[self.at..].iter().take_while(|byte| **byte == b'#').count();
        self.at += n_hashes;
        if self.peek(0) != Some(b'"') {
            // A raw identifier, whose name follows as a word.
            return;
        }
        self.at += 1;
        while let Some(byte) = self.peek(0) {
            self.at += 1;
            let closing = self.text[self.at..].iter().take(n_hashes).filter(|byte| **byte == b'#').count();
            if byte == b'"' && closing == n_hashes {
                self.at += n_hashes;
                return;
            }
        }
    }

    fn string(&mut self) {
        self.at += 1;
        while let Some(byte) = self.peek(0) {
            self.at += if byte == b'\\' { 2 } else { 1 };
            if byte == b'"' {
                break;
            }
        }
        self.at = self.at.min(self.text.len());
    }

    /// A character or a lifetime.
    fn character(&mut self) {
        let ahead = &self.text[self.at + 1..];
        let n = match ahead {
            [b'\\', _, rest @ ..] => {
                rest.iter().position(|byte| *byte == b'\'').map_or(ahead.len(), |n| n + 3)
            }
            [first, ..] => {
                let n = match first {
                    0..=0x7f => 1,
                    0x80..=0xdf => 2,
                    0xe0..=0xef => 3,
                    0xf0.. => 4,
                };
                if ahead.get(n) == Some(&b'\'') { n + 1 } else { 0 }
            }
            [] => 0,
        };
        self.at += 1 + n;
    }

    /// The word that comes next, spaces aside.
    fn name_ahead(&self) -> Option<&'t [u8]> {
        let text = self.text;
        let rest = &text[self.at..];
        let rest = &rest[rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count()..];
        let name = &rest[..rest.iter().take_while(|byte| is_word(**byte)).count()];
        (!name.is_empty()).then_some(name)
    }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}

#[cfg(test)]
mod tests {
    use super::*;

    fn squeezed(text: &str) -> String {
        let blanked = blank(text, &|name| !name.starts_with("unwanted"));
        assert_eq!(blanked.len(), text.len());
        blanked.split_whitespace().collect::<Vec<&str>>().join(" ")
    }

    #[test]
    fn long_bodies_and_comments_go_and_the_rest_stays() {
        let long = "let a = '}'; let b = \"}\"; /* } */ let c = r#\"}\"#; if x { y() } // }\n".repeat(3);
        for (before, after) in [
            (format!("pub fn f<'a>(x: &'a str) -> Vec<u8> {{ {long} }} struct S;"), "pub fn f<'a>(x: &'a str) -> Vec<u8> { } struct S;"),
            (format!("impl A {{ /// so\n fn g() where F: Fn(u8) -> u8 {{ {long} }} const N: u8 = 1; }}"), "impl A { fn g() where F: Fn(u8) -> u8 { } const N: u8 = 1; }"),
            (format!("const A: &[u8] = &[{}]; const fn f() -> u8 {{ {long} }}", "1, ".repeat(60)), "const A: &[u8] =0 ; const fn f() -> u8 { }"),
            ("fn g<const N: usize = 3>(a: *const u8) {} const _: () = ();".to_owned(), "fn g<const N: usize = 3>(a: *const u8) {} const _: () = ();"),
            (format!("fn h() -> A<{{ N + 1 }}> {{ {long} }}"), "fn h() -> A<{ N + 1 }> { }"),
            ("trait T { fn a(&self); fn b(&self) -> u8 { 1 } }".to_owned(), "trait T { fn a(&self); fn b(&self) -> u8 { 1 } }"),
            (
                "struct A; #[x] pub async fn unwanted(a: [u8; 2]) {} impl A { pub fn unwanted(); /// a\n pub fn b(); const unwanted: u8 = 2; }".to_owned(),
                "struct A; impl A { pub fn b(); }",
            ),
            ("type F = fn(u8) -> u8; static X: &str = \"fn a() {\"; fn é() {}".to_owned(), "type F = fn(u8) -> u8; static X: &str = \"fn a() {\"; fn é() {}"),
        ] {
            assert_eq!(squeezed(&before), after);
        }
        let shown = format!("fn fmt(&self) {{ {}}}", "a(); ".repeat(40));
        assert_eq!(squeezed(&shown), shown.trim_end());
    }

    #[test]
    fn broken_text_ends() {
        for text in
            ["fn f() {", "fn f(", "/*", "\"", "'", "r#\"", "'\\", "fn", "fn f", "b'\\''", "fn f() }", "\"\\"]
        {
            blank(text, &|_| false);
        }
    }
}
