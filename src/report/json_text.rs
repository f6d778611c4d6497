//! JSON in which nothing acts on a terminal or reorders what is read: what [`super::safe`] would replace is written as
//! `\u` escapes, so that a reader of the JSON still gets the very characters.

use super::safe;
use serde::Serialize;
use std::io::{self, Write};

/// Writes a value on one line.
pub(super) fn write_line(out: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
    write(out, &serde_json::to_string(value)?)
}

/// Writes a value with line breaks and indentation.
pub(super) fn write_pretty(out: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
    write(out, &serde_json::to_string_pretty(value)?)
}

/// JSON's own characters are all plain ones, and serde escapes line breaks in strings: what is to be replaced stands in a
/// string.
fn write(out: &mut dyn Write, json: &str) -> io::Result<()> {
    let mut rest = 0;
    for (at, c) in json.char_indices() {
        if c == '\n' || safe::replacement(c).is_none() {
            continue;
        }
        out.write_all(&json.as_bytes()[rest..at])?;
        for unit in c.encode_utf16(&mut [0; 2]) {
            write!(out, "\\u{unit:04x}")?;
        }
        rest = at + c.len_utf8();
    }
    out.write_all(&json.as_bytes()[rest..])?;
    out.write_all(b"\n")
}
