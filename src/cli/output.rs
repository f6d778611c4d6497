//! Where results go, and in which colours.

use super::args::Color;
use crate::report::Format;
use crate::run::{RunError, fix};
use camino::{Utf8Path, Utf8PathBuf};
use std::io::{self, ErrorKind, IsTerminal, Write};

/// A format, and the file it goes to; standard output when there is none.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Sink {
    pub format: Format,
    pub file: Option<Utf8PathBuf>,
}

/// Reads `--message-format` and `--output`: `human` when no format is given.
pub(super) fn sinks(formats: &[String], output: Option<&Utf8PathBuf>) -> Result<Vec<Sink>, RunError> {
    let mut sinks = Vec::new();
    for text in formats {
        let (name, file) = match text.split_once('=') {
            Some((name, file)) => (name, Some(Utf8PathBuf::from(file))),
            None => (text.as_str(), None),
        };
        let Some(format) = Format::of_name(name) else {
            let known: Vec<&str> = Format::ALL.iter().map(|(name, _)| *name).collect();
            let remedy = format!("there are {}", known.join(", "));
            return Err(RunError::usage(format!("there is no format `{name}`"), remedy));
        };
        sinks.push(Sink { format, file });
    }
    if sinks.is_empty() {
        sinks.push(Sink { format: Format::Human, file: None });
    }
    let without: Vec<usize> = (0..sinks.len()).filter(|index| sinks[*index].file.is_none()).collect();
    match without.as_slice() {
        [] if output.is_some() => {
            Err(RunError::usage("`--output` names a file, and every format has its own", "drop `--output`"))
        }
        [] => Ok(sinks),
        [only] => {
            sinks[*only].file = output.cloned();
            Ok(sinks)
        }
        _ => Err(RunError::usage(
            "two formats would be written to one place",
            "give each but one a file: `--message-format sarif=out.sarif`",
        )),
    }
}

/// Writes text to a file, wholly or not at all, or to standard output.
pub(super) fn put(text: &[u8], file: Option<&Utf8Path>, current_dir: &Utf8Path) -> Result<(), RunError> {
    let Some(file) = file else { return to_stdout(text) };
    let path = current_dir.join(file);
    // A pipe or device is not replaced but written to.
    let is_special = std::fs::metadata(&path).is_ok_and(|known| !known.is_file());
    let written = match is_special {
        true => std::fs::write(&path, text),
        false => fix::write(&path, &String::from_utf8_lossy(text)),
    };
    written.map_err(|error| {
        let shown = if file.is_absolute() { file.file_name().unwrap_or_default() } else { file.as_str() };
        RunError::failed(format!("{shown} cannot be written: {}", error.kind()), "")
    })
}

/// A reader that has seen enough and went away is no error.
fn to_stdout(text: &[u8]) -> Result<(), RunError> {
    let mut out = io::stdout().lock();
    match out.write_all(text).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(RunError::failed(format!("the result cannot be written: {}", error.kind()), ""))
        }
        _ => Ok(()),
    }
}

/// Writes to standard error; there is nowhere to complain when that fails.
pub(super) fn note(text: &str) {
    let _ = io::stderr().write_all(text.as_bytes());
}

/// Whether a file (or standard output) gets colours.
pub(super) fn has_color(choice: Color, file: Option<&Utf8PathBuf>) -> bool {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let cargo = std::env::var("CARGO_TERM_COLOR").unwrap_or_default();
    match (choice, cargo.as_str()) {
        (Color::Always, _) => file.is_none(),
        (Color::Never, _) | (Color::Auto, "never") => false,
        (Color::Auto, _) if file.is_some() || is_set("NO_COLOR") => false,
        (Color::Auto, "always") => true,
        (Color::Auto, _)
            if std::env::var("CLICOLOR_FORCE").is_ok_and(|value| value != "0" && !value.is_empty()) =>
        {
            true
        }
        (Color::Auto, _) => {
            io::stdout().is_terminal() && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
        }
    }
}
