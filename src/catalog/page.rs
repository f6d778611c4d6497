//! A lint's page: a title, a `toml` block, a first paragraph, sections.

use super::reader::{CrateWord, Reader, Row, did_you_mean};
use super::{Cleaning, ConfigProblem, Lint};
use crate::finding::Level;
use crate::source::Name;

/// The sections that every page has, in this order.
pub const SECTIONS: [&str; 4] = ["Example", "Instead", "Why", "What it cannot see"];

/// Reads a page.
pub(super) fn read(file: &str, text: &str, problems: &mut Vec<ConfigProblem>) -> Option<Lint> {
    let (head, after) = text.split_once("```toml\n")?;
    let (block, body) = after.split_once("\n```")?;
    let name = head.trim().strip_prefix("# ")?.trim();
    let mut reader = Reader::new(file, block, CrateWord::Nothing, true, problems);
    let table = reader.parse();
    let mut row = Row::new(&table, 0..block.len(), format!("the page of `{name}`"));
    let lint = Lint {
        name: Name::new(name),
        aliases: row.strings(&mut reader, "aliases").iter().map(|alias| Name::new(alias.text)).collect(),
        group: Name::new(row.required(&mut reader, "group").map_or("", |group| group.text)),
        level: level(&mut reader, &mut row, "level").unwrap_or(Level::Deny),
        title: first_paragraph(body),
        verb: row.string(&mut reader, "verb").map_or(String::new(), |verb| verb.text.to_owned()),
        help: row.required(&mut reader, "help").map_or(String::new(), |help| help.text.to_owned()),
        cleared_by: cleanings(&mut reader, &mut row, "cleared-by"),
        hipaa: row.strings(&mut reader, "hipaa").iter().map(|rule| rule.text.to_owned()).collect(),
        cwe: numbers(&mut reader, &mut row, "cwe"),
        page: text.to_owned(),
    };
    row.finish(&mut reader);
    Some(lint)
}

/// `allow`, `warn` or `deny`.
pub(super) fn level(reader: &mut Reader, row: &mut Row, key: &'static str) -> Option<Level> {
    let text = row.string(reader, key)?;
    let level = parse_level(text.text);
    if level.is_none() {
        let message = format!("`{}` is no level", text.text);
        reader.problem(text.span, message, "levels are `allow`, `warn` and `deny`");
    }
    level
}

/// `allow`, `warn` or `deny`.
pub(super) fn parse_level(word: &str) -> Option<Level> {
    match word {
        "allow" => Some(Level::Allow),
        "warn" => Some(Level::Warn),
        "deny" => Some(Level::Deny),
        _ => None,
    }
}

/// Names of cleanings.
pub(super) fn cleanings(reader: &mut Reader, row: &mut Row, key: &'static str) -> Vec<Cleaning> {
    let mut cleanings = Vec::new();
    for text in row.strings(reader, key) {
        match Cleaning::from_word(text.text) {
            Some(cleaning) => cleanings.push(cleaning),
            None => {
                let message = format!("`{}` is no way to clean a value", text.text);
                let remedy = did_you_mean(text.text, Cleaning::WORDS.iter().map(|(word, _)| *word));
                reader.problem(text.span, message, remedy);
            }
        }
    }
    cleanings
}

fn numbers(reader: &mut Reader, row: &mut Row, key: &'static str) -> Vec<u32> {
    let Some(value) = row.value(key) else { return Vec::new() };
    let toml::de::DeValue::Array(array) = value.get_ref() else {
        reader.problem(value.span(), format!("`{key}` must be an array of numbers"), "write `[532]`");
        return Vec::new();
    };
    array.iter().filter_map(|element| super::reader::number(element.get_ref())).collect()
}

/// What stands before the first section.
fn first_paragraph(body: &str) -> String {
    let body = body.trim_start();
    let end = body.find("\n\n").or_else(|| body.find("\n## ")).unwrap_or(body.len());
    body[..end].split_whitespace().collect::<Vec<_>>().join(" ")
}
