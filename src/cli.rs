//! The command line: what is asked for, where the answer goes, and the exit code.
//!
//! Results go to standard output (or `--output`), everything else to standard error. The exit code is 0 when nothing is
//! at deny, 100 when something is, 101 when the analysis could not be completed, 2 for wrong usage or configuration.

mod args;
mod commands;
mod output;

pub use args::{Cli, parse};

use crate::run::RunError;
use std::ffi::OsString;
use std::io::Write;
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind};
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};

/// Something is at deny.
const FOUND: u8 = 100;
/// The analysis could not be completed.
const INCOMPLETE: u8 = 101;

/// Where in our code the analysis broke off, should it.
static BROKE_AT: Mutex<Option<String>> = Mutex::new(None);

/// Runs the command of the process's own arguments.
pub fn main() -> ExitCode {
    // What went wrong is told below, in one line: a panic's own words could quote the analysed text.
    if std::env::var_os("RUST_BACKTRACE").is_none() {
        std::panic::set_hook(Box::new(note_place));
    }
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let code = catch_unwind(AssertUnwindSafe(|| command(arguments)));
    ExitCode::from(code.unwrap_or_else(|_| {
        let remedy = "this is a fault of cargo phi-lint: please report it with the code that it was run on";
        let place = BROKE_AT.lock().unwrap_or_else(PoisonError::into_inner).take();
        let place = place.map(|place| format!(" at {place}")).unwrap_or_default();
        tell_error(&RunError::failed(format!("the analysis broke off{place}"), remedy))
    }))
}

fn note_place(info: &PanicHookInfo<'_>) {
    // Paths of dependencies are absolute ones, of the machine that built the tool.
    if let Some(place) = info.location().filter(|place| !place.file().starts_with(['/', '\\'])) {
        let place = format!("{}:{}", place.file(), place.line());
        BROKE_AT.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(place);
    }
}

/// Runs a command and gives its exit code.
fn command(arguments: Vec<OsString>) -> u8 {
    let cli = match parse(arguments) {
        Ok(cli) => cli,
        Err(error) => {
            let _ = error.print();
            return u8::try_from(error.exit_code()).unwrap_or(2);
        }
    };
    commands::run(&cli).unwrap_or_else(|error| tell_error(&error))
}

/// Says on standard error why there is no result; gives the exit code.
fn tell_error(error: &RunError) -> u8 {
    let mut text = String::new();
    for line in error.message.lines() {
        text.push_str(&format!("error: {}\n", crate::report::safe::message(line)));
    }
    if !error.remedy.is_empty() {
        text.push_str(&format!("  = help: {}\n", crate::report::safe::message(&error.remedy)));
    }
    let _ = std::io::stderr().write_all(text.as_bytes());
    error.exit_code
}
