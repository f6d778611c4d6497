//! What `#[cfg(…)]` evaluates to.

use crate::source::Name;
use std::collections::BTreeSet;

/// The configuration that `cfg` predicates of one crate are evaluated against.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct CfgEnv {
    /// Options that are set: `unix`, `debug_assertions`, `test` …
    pub flags: BTreeSet<Name>,
    /// Keys with their values: `target_os = "linux"`, `feature = "sqlite"` …
    pub values: BTreeSet<(Name, Name)>,
    /// Whether every `feature = "…"` counts as on (`--all-features`, or a folder without manifest).
    pub all_features: bool,
    /// Names of options whose state is known, whether set or not. A predicate on any other name counts as on: what the
    /// tool cannot know must not hide code from it.
    pub known: BTreeSet<Name>,
}
