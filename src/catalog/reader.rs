//! Reading tables so that every mistake is told with its line and a remedy, and none stops the reading of the rest.
//!
//! A row asks for the keys that it knows; whatever nobody asked for is an unknown key. So the list of known keys is the
//! code that reads them, and cannot go out of step.

use super::ConfigProblem;
use crate::source::LineIndex;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// One file while it is read.
pub(super) struct Reader<'a> {
    file: &'a str,
    text: &'a str,
    lines: Option<LineIndex>,
    /// What `crate::` at the front of a path stands for here.
    pub(super) krate: CrateWord<'a>,
    /// Whether the places in `text` are places that the user knows.
    has_lines: bool,
    problems: &'a mut Vec<ConfigProblem>,
}

/// What the word `crate` means in a file's paths.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum CrateWord<'a> {
    /// Nothing: a built-in file.
    Nothing,
    /// Any member of the workspace.
    AnyMember,
    /// The crate of that name.
    This(&'a str),
}

impl<'a> Reader<'a> {
    pub(super) fn new(
        file: &'a str,
        text: &'a str,
        krate: CrateWord<'a>,
        has_lines: bool,
        problems: &'a mut Vec<ConfigProblem>,
    ) -> Reader<'a> {
        Reader { file, text, lines: None, krate, has_lines, problems }
    }

    /// The file's table; what TOML itself cannot read is told, and left out.
    pub(super) fn parse(&mut self) -> DeTable<'a> {
        let (table, errors) = DeTable::parse_recoverable(self.text);
        for error in errors {
            let span = error.span().unwrap_or(0..0);
            self.problem(span, format!("this is no TOML: {}", error.message()), "see https://toml.io");
        }
        table.into_inner()
    }

    /// Tells a mistake.
    pub(super) fn problem(
        &mut self,
        span: Range<usize>,
        message: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        let (line, column) = match self.has_lines {
            true => {
                let lines = self.lines.get_or_insert_with(|| LineIndex::new(self.text));
                let at = lines.line_column(self.text, span.start.min(self.text.len()) as u32);
                (at.line, at.column)
            }
            false => (0, 0),
        };
        self.problems.push(ConfigProblem {
            file: self.file.to_owned(),
            line,
            column,
            message: message.into(),
            remedy: remedy.into(),
        });
    }

    /// One-based line of a place; 0 when the text is not the user's.
    pub(super) fn line(&mut self, span: &Range<usize>) -> u32 {
        if !self.has_lines {
            return 0;
        }
        let lines = self.lines.get_or_insert_with(|| LineIndex::new(self.text));
        lines.line_column(self.text, span.start.min(self.text.len()) as u32).line
    }
}

/// A table whose keys are being asked for.
pub(super) struct Row<'t, 'i> {
    table: &'t DeTable<'i>,
    /// Where the table is.
    pub(super) span: Range<usize>,
    /// What it is called in messages: `[[sink]]`.
    what: String,
    asked: Vec<&'static str>,
    /// Keys that are the table's own business.
    allowed: Vec<String>,
}

impl<'t, 'i> Row<'t, 'i> {
    pub(super) fn new(table: &'t DeTable<'i>, span: Range<usize>, what: impl Into<String>) -> Row<'t, 'i> {
        Row { table, span, what: what.into(), asked: Vec::new(), allowed: Vec::new() }
    }

    /// What the table is called.
    pub(super) fn what(&self) -> &str {
        &self.what
    }

    /// The value of a key, of whatever type.
    pub(super) fn value(&mut self, key: &'static str) -> Option<&'t Spanned<DeValue<'i>>> {
        self.asked.push(key);
        self.table.get(key)
    }

    /// Whether the key is there.
    pub(super) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// A string.
    pub(super) fn string(&mut self, reader: &mut Reader, key: &'static str) -> Option<Text<'t>> {
        let value = self.value(key)?;
        let text = text(value);
        if text.is_none() {
            self.wrong(reader, key, value, "a string");
        }
        text
    }

    /// A string that has to be there.
    pub(super) fn required(&mut self, reader: &mut Reader, key: &'static str) -> Option<Text<'t>> {
        if !self.has(key) {
            self.asked.push(key);
            let message = format!("{} without `{key}`", self.what);
            reader.problem(self.span.clone(), message, format!("add `{key} = \"…\"`"));
            return None;
        }
        self.string(reader, key)
    }

    /// A string, or an array of strings; empty when there is none.
    pub(super) fn strings(&mut self, reader: &mut Reader, key: &'static str) -> Vec<Text<'t>> {
        let Some(value) = self.value(key) else { return Vec::new() };
        if let Some(text) = text(value) {
            return vec![text];
        }
        let DeValue::Array(array) = value.get_ref() else {
            self.wrong(reader, key, value, "a string or an array of strings");
            return Vec::new();
        };
        let mut texts = Vec::new();
        for element in array.iter() {
            match text(element) {
                Some(text) => texts.push(text),
                None => self.wrong(reader, key, element, "a string"),
            }
        }
        texts
    }

    /// A boolean.
    pub(super) fn bool(&mut self, reader: &mut Reader, key: &'static str) -> Option<bool> {
        let value = self.value(key)?;
        match value.get_ref() {
            DeValue::Boolean(bool) => Some(*bool),
            _ => {
                self.wrong(reader, key, value, "`true` or `false`");
                None
            }
        }
    }

    /// A table.
    pub(super) fn table(&mut self, reader: &mut Reader, key: &'static str) -> Option<Row<'t, 'i>> {
        let value = self.value(key)?;
        match value.get_ref() {
            DeValue::Table(table) => Some(Row::new(table, value.span(), format!("[{key}]"))),
            _ => {
                self.wrong(reader, key, value, "a table");
                None
            }
        }
    }

    /// The tables of an array `[[key]]`.
    pub(super) fn tables(&mut self, reader: &mut Reader, key: &'static str) -> Vec<Row<'t, 'i>> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let DeValue::Array(array) = value.get_ref() else {
            let message = format!("`{key}` must be a list of tables, written `[[{key}]]`");
            reader.problem(value.span(), message, format!("write `[[{key}]]` instead of `[{key}]`"));
            return Vec::new();
        };
        let mut rows = Vec::new();
        for element in array.iter() {
            match element.get_ref() {
                DeValue::Table(table) => rows.push(Row::new(table, element.span(), format!("[[{key}]]"))),
                _ => self.wrong(reader, key, element, "a table"),
            }
        }
        rows
    }

    /// Every key with its value, for tables whose keys are the user's own.
    pub(super) fn entries(&self) -> impl Iterator<Item = (Text<'t>, &'t Spanned<DeValue<'i>>)> + use<'t, 'i> {
        self.table.iter().map(|(key, value)| (Text { text: key.get_ref().as_ref(), span: key.span() }, value))
    }

    /// Lets a key pass that nobody asks for.
    pub(super) fn allow(&mut self, key: &str) {
        self.allowed.push(key.to_owned());
    }

    /// All keys that were not asked for, as a table of their own.
    pub(super) fn rest(&self) -> toml::Table {
        self.table
            .iter()
            .filter(|(key, _)| !self.asked.iter().any(|asked| *asked == key.get_ref().as_ref()))
            .map(|(key, value)| (key.get_ref().to_string(), plain(value.get_ref())))
            .collect()
    }

    /// Tells the keys that nobody asked for.
    pub(super) fn finish(self, reader: &mut Reader) {
        for (key, _) in self.table {
            let word = key.get_ref().as_ref();
            let known = self.asked.contains(&word);
            if known || self.allowed.iter().any(|allowed| allowed == word) {
                continue;
            }
            let message = format!("unknown key `{word}` in {}", self.what);
            reader.problem(key.span(), message, did_you_mean(word, self.asked.iter().copied()));
        }
    }

    fn wrong(&self, reader: &mut Reader, key: &str, value: &Spanned<DeValue>, wanted: &str) {
        let message = format!("`{key}` in {} must be {wanted}, not {}", self.what, kind(value.get_ref()));
        reader.problem(value.span(), message, format!("write {wanted}"));
    }
}

/// A string and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Text<'t> {
    pub(super) text: &'t str,
    pub(super) span: Range<usize>,
}

/// "did you mean `arguments`?", or the list of what there is.
pub(super) fn did_you_mean<'n>(word: &str, known: impl Iterator<Item = &'n str> + Clone) -> String {
    let nearest = known.clone().map(|name| (distance(word, name), name)).min();
    match nearest {
        Some((far, name)) if far <= 1 + word.len().max(name.len()) / 3 => format!("did you mean `{name}`?"),
        _ => {
            let mut names: Vec<String> = known.map(|name| format!("`{name}`")).collect();
            names.sort();
            names.dedup();
            match names.len() {
                0 => "remove it".to_owned(),
                1..=14 => format!("known are {}", names.join(", ")),
                _ => "`cargo phi-lint list` names them all".to_owned(),
            }
        }
    }
}

/// How many characters must be put in, left out, changed or swapped with their neighbour.
fn distance(a: &str, b: &str) -> usize {
    let fold = |text: &str| -> Vec<char> {
        text.chars().map(|c| if c == '-' { '_' } else { c.to_ascii_lowercase() }).take(64).collect()
    };
    let (a, b) = (fold(a), fold(b));
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let change = above[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut best = change.min(above[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(before[j - 2] + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut above, row);
    }
    above[b.len()]
}

fn text<'t>(value: &'t Spanned<DeValue<'_>>) -> Option<Text<'t>> {
    match value.get_ref() {
        DeValue::String(text) => Some(Text { text: text.as_ref(), span: value.span() }),
        _ => None,
    }
}

/// The number, if it is one and not negative.
pub(super) fn number(value: &DeValue) -> Option<u32> {
    match value {
        DeValue::Integer(integer) => u32::from_str_radix(integer.as_str(), integer.radix()).ok(),
        _ => None,
    }
}

fn kind(value: &DeValue) -> &'static str {
    match value {
        DeValue::String(_) => "a string",
        DeValue::Integer(_) => "a number",
        DeValue::Float(_) => "a fraction",
        DeValue::Boolean(_) => "a boolean",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "an array",
        DeValue::Table(_) => "a table",
    }
}

/// The value without places.
fn plain(value: &DeValue) -> toml::Value {
    match value {
        DeValue::String(text) => toml::Value::String(text.to_string()),
        DeValue::Integer(integer) => {
            toml::Value::Integer(i64::from_str_radix(integer.as_str(), integer.radix()).unwrap_or(0))
        }
        DeValue::Float(float) => toml::Value::Float(float.as_str().parse().unwrap_or(0.0)),
        DeValue::Boolean(bool) => toml::Value::Boolean(*bool),
        DeValue::Datetime(date) => toml::Value::Datetime(*date),
        DeValue::Array(array) => {
            toml::Value::Array(array.iter().map(|element| plain(element.get_ref())).collect())
        }
        DeValue::Table(table) => toml::Value::Table(
            table.iter().map(|(key, value)| (key.get_ref().to_string(), plain(value.get_ref()))).collect(),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_key_is_named() {
        let known = ["arguments", "function", "lint"];
        assert_eq!(did_you_mean("argument", known.into_iter()), "did you mean `arguments`?");
        assert_eq!(did_you_mean("lnit", known.into_iter()), "did you mean `lint`?");
        assert_eq!(did_you_mean("opaque_ids", ["opaque-ids"].into_iter()), "did you mean `opaque-ids`?");
        assert!(did_you_mean("zzzzzzz", known.into_iter()).starts_with("known are `arguments`"));
    }
}
