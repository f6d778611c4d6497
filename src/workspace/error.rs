//! Why there is nothing to analyse.

use std::fmt;

/// What kept [`super::discover()`] from finding anything to analyse.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DiscoverError {
    /// Whose fault it is.
    pub kind: DiscoverErrorKind,
    /// What is wrong, in lower case, without full stop.
    pub message: String,
    /// What to do about it.
    pub remedy: String,
}

/// The kinds of [`DiscoverError`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DiscoverErrorKind {
    /// The command line asks for something that is not there.
    Usage,
    /// The workspace could not be read.
    Failed,
}

impl DiscoverError {
    /// An error of the command line.
    pub fn usage(message: impl Into<String>, remedy: impl Into<String>) -> DiscoverError {
        DiscoverError { kind: DiscoverErrorKind::Usage, message: message.into(), remedy: remedy.into() }
    }

    /// An error of the workspace.
    pub fn failed(message: impl Into<String>, remedy: impl Into<String>) -> DiscoverError {
        DiscoverError { kind: DiscoverErrorKind::Failed, message: message.into(), remedy: remedy.into() }
    }

    /// The exit code that says so: 2 for wrong usage, 101 for an analysis that could not be done.
    pub fn exit_code(&self) -> u8 {
        match self.kind {
            DiscoverErrorKind::Usage => 2,
            DiscoverErrorKind::Failed => 101,
        }
    }
}

impl fmt::Display for DiscoverError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for DiscoverError {}
