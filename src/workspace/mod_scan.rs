//! Finds `mod x;` in a text without parsing it: enough to tell which files of a bare folder are modules of others.

/// One `mod name;`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct ModDecl {
    pub name: String,
    pub path_attr: Option<String>,
    /// The inline modules around it, outermost first, each with its `#[path]`.
    pub around: Vec<(String, Option<String>)>,
}

/// All module files that a text declares, outside of function bodies, comments and strings.
pub(super) fn scan(text: &str) -> Vec<ModDecl> {
    let mut found = Vec::new();
    let mut around: Vec<(String, Option<String>)> = Vec::new();
    let mut braces: Vec<Brace> = Vec::new();
    let mut path_attr: Option<String> = None;
    let mut tokens = Tokens { rest: text }.peekable();
    while let Some(token) = tokens.next() {
        match token {
            Token::Word("mod") if braces.iter().all(|brace| *brace == Brace::Module) => {
                let Some(Token::Word(name)) = tokens.peek() else { continue };
                let name = name.trim_start_matches("r#").to_owned();
                tokens.next();
                match tokens.peek() {
                    Some(Token::Sign(';')) => {
                        found.push(ModDecl { name, path_attr: path_attr.take(), around: around.clone() });
                    }
                    Some(Token::Sign('{')) => {
                        tokens.next();
                        around.push((name, path_attr.take()));
                        braces.push(Brace::Module);
                    }
                    _ => {}
                }
            }
            Token::Word("path") if tokens.peek() == Some(&Token::Sign('=')) => {
                tokens.next();
                if let Some(Token::Text(path)) = tokens.peek() {
                    path_attr = Some((*path).to_owned());
                }
            }
            Token::Sign('{') => braces.push(Brace::Other),
            Token::Sign('}') => {
                if braces.pop() == Some(Brace::Module) {
                    around.pop();
                }
                path_attr = None;
            }
            Token::Sign(';') => path_attr = None,
            _ => {}
        }
    }
    found
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Brace {
    Module,
    Other,
}

#[derive(PartialEq, Eq, Debug)]
enum Token<'a> {
    Word(&'a str),
    /// The inside of a string.
    Text(&'a str),
    Sign(char),
}

struct Tokens<'a> {
    rest: &'a str,
}

impl<'a> Tokens<'a> {
    /// Cuts off the first `n` bytes; all that is left when the text is shorter.
    fn take(&mut self, n: usize) -> &'a str {
        let (front, rest) = self.rest.split_at_checked(n).unwrap_or((self.rest, ""));
        self.rest = rest;
        front
    }

    fn block_comment(&mut self) {
        let mut depth = 0_usize;
        while !self.rest.is_empty() {
            if self.rest.starts_with("/*") {
                depth += 1;
                self.take(2);
            } else if self.rest.starts_with("*/") {
                depth -= 1;
                self.take(2);
                if depth == 0 {
                    return;
                }
            } else {
                let mut rest = self.rest.chars();
                rest.next();
                let rest = rest.as_str();
                self.rest = &rest[rest.find(['/', '*']).unwrap_or(rest.len())..];
            }
        }
    }

    /// A string whose opening quote has been taken; gives what is in it.
    fn string(&mut self) -> &'a str {
        let mut at = 0;
        let bytes = self.rest.as_bytes();
        while at < bytes.len() && bytes[at] != b'"' {
            at += if bytes[at] == b'\\' { 2 } else { 1 };
        }
        let inside = self.take(at);
        self.take(1);
        inside
    }

    /// `r"…"`, `br#"…"#` and the like, when the text starts with one.
    fn raw_string(&mut self) -> Option<&'a str> {
        let after = self.rest.trim_start_matches(['b', 'c']).strip_prefix('r')?;
        let hashes = after.len() - after.trim_start_matches('#').len();
        let inside = after[hashes..].strip_prefix('"')?;
        let prefix = self.rest.len() - inside.len();
        if prefix > hashes + 4 {
            return None;
        }
        let end = format!("\"{}", "#".repeat(hashes));
        let length = inside.find(&end).unwrap_or(inside.len());
        self.take(prefix);
        let text = self.take(length);
        self.take(end.len());
        Some(text)
    }

    /// A character or a lifetime, at its `'`.
    fn quote(&mut self) {
        self.take(1);
        let mut chars = self.rest.chars();
        match (chars.next(), chars.next()) {
            (Some('\\'), Some(escaped)) => {
                self.take(1 + escaped.len_utf8());
                let end = self.rest.find('\'').map_or(self.rest.len(), |at| at + 1);
                self.take(end);
            }
            (Some(single), Some('\'')) => {
                self.take(single.len_utf8() + 1);
            }
            _ => {}
        }
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            let first = self.rest.chars().next()?;
            if self.rest.starts_with("//") {
                let end = self.rest.find('\n').unwrap_or(self.rest.len());
                self.take(end);
            } else if self.rest.starts_with("/*") {
                self.block_comment();
            } else if first == '"' {
                self.take(1);
                return Some(Token::Text(self.string()));
            } else if first == '\'' {
                self.quote();
            } else if is_word(first) {
                if let Some(text) = self.raw_string() {
                    return Some(Token::Text(text));
                }
                let raw = if self.rest.starts_with("r#") { 2 } else { 0 };
                let length = self.rest[raw..].find(|c| !is_word(c)).map_or(self.rest.len(), |at| at + raw);
                return Some(Token::Word(self.take(length.max(first.len_utf8()))));
            } else {
                self.take(first.len_utf8());
                if !first.is_whitespace() {
                    return Some(Token::Sign(first));
                }
            }
        }
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<String> {
        let path = |d: ModDecl| {
            let around: String = d.around.iter().map(|(name, _)| format!("{name}/")).collect();
            format!("{around}{}{}", d.name, d.path_attr.map(|p| format!("={p}")).unwrap_or_default())
        };
        scan(text).into_iter().map(path).collect()
    }

    #[test]
    fn modules_are_found_and_look_alikes_are_not() {
        let text = r####"
            // mod no;
            /* mod no; /* */ mod no; */
            pub(crate) mod a; mod r#type;
            const S: &str = "mod no;"; const R: &str = r##"mod no; "# "##; const C: char = '"'; const D: char = '\'';
            fn f<'a>(x: &'a str) { mod no; }
            mod b { mod c; fn g() {} #[path = "x.rs"] mod d; }
            #[path = "y/z.rs"] #[cfg(x)] mod e;
            mod f;
        "####;
        assert_eq!(names(text), ["a", "type", "b/c", "b/d=x.rs", "e=y/z.rs", "f"]);
    }

    #[test]
    fn broken_text_ends() {
        for text in ["/*", "\"", "'", "r#\"", "'\\", "mod", "mod x", "\"\\", "r#", "é'é", "b'\\''", "/*é"]
        {
            assert!(scan(text).is_empty(), "{text}");
        }
    }
}
