//! Attributes, kept as small trees.

use super::{Lit, Path};
use crate::source::{Name, Span};

/// An attribute `#[path(args)]`, after `cfg_attr` was looked into.
#[derive(Clone, Debug)]
pub struct Attr {
    /// `phi`, `phi::sink`, `derive`, `serde` …
    pub path: Path,
    /// What stands after the path.
    pub args: AttrArgs,
    /// From `#` to `]`.
    pub span: Span,
}

/// The arguments of an attribute.
#[derive(Clone, Debug)]
pub enum AttrArgs {
    /// `#[test]`
    None,
    /// `#[path = "…"]`
    Value(AttrValue),
    /// `#[serde(skip, rename = "x")]`
    List(Vec<AttrArg>),
}

/// One argument in an attribute's parentheses.
#[derive(Clone, Debug)]
pub struct AttrArg {
    /// The word or path that leads; `None` for a bare literal or something that is no meta item.
    pub path: Option<Path>,
    /// `= value`, if there is one, or the bare literal itself.
    pub value: Option<AttrValue>,
    /// `(…)`, if there is one.
    pub list: Option<Vec<AttrArg>>,
    /// The whole argument.
    pub span: Span,
}

/// A value in an attribute.
#[derive(Clone, Debug)]
pub enum AttrValue {
    /// A literal.
    Lit(Lit),
    /// Anything else, as its source text.
    Text(Box<str>),
}

impl AttrValue {
    /// The text of a string literal.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            AttrValue::Lit(Lit::Str(text)) => Some(text),
            _ => None,
        }
    }
}

impl Attr {
    /// Whether the attribute's path has exactly this last segment (`is("instrument")` for `#[tracing::instrument]`).
    pub fn is(&self, last: &str) -> bool {
        self.path.last_name().is_some_and(|name| name == last)
    }

    /// The arguments in parentheses; empty when there are none.
    pub fn list(&self) -> &[AttrArg] {
        match &self.args {
            AttrArgs::List(args) => args,
            _ => &[],
        }
    }

    /// The argument with this single-word path.
    pub fn arg(&self, word: &str) -> Option<&AttrArg> {
        self.list().iter().find(|arg| arg.is(word))
    }
}

impl AttrArg {
    /// Whether the argument is led by exactly this word.
    pub fn is(&self, word: &str) -> bool {
        self.word().is_some_and(|name| name == word)
    }

    /// The single word that leads the argument.
    pub fn word(&self) -> Option<Name> {
        match self.path.as_ref()?.segments.as_slice() {
            [segment] => Some(segment.name),
            _ => None,
        }
    }

    /// The text after `=`, when it is a string literal, or the bare string literal.
    pub fn str_value(&self) -> Option<&str> {
        self.value.as_ref()?.as_str()
    }
}
