//! What a case asks for in its first lines.
//!
//! - `//@ lints: exposure phi_to_ai` – only these lints (or groups) count.
//! - `//@ config: [[source]]` – a line of its `phi-lint.toml`; several make up the file.
//! - `//@ args: --all-targets` – flags of the command line.

use phi_lint::catalog::{BUILTIN, Catalog};
use phi_lint::finding::Level;
use phi_lint::source::Name;

/// Lints that most small sources would set off: they count only where a file marks or names them.
const ASIDE: &[&str] = &[
    "unmarked_phi",
    "phi_access_without_audit",
    "overbroad_response",
    "missing_relationship_check",
    "unbounded_phi_query",
    "phi_debug_impl",
    "unfulfilled_suppression",
    "missing_rate_limit",
    "unvalidated_input",
    "unused_phi_field",
];

/// The directives of a case.
#[derive(Debug, Default)]
pub struct Directives {
    /// The lints that count; empty for all but those that stand aside.
    lints: Vec<String>,
    /// The text of `phi-lint.toml`; `None` where the case has none or brings its own file.
    pub config: Option<String>,
    /// Flags.
    pub args: Vec<String>,
}

impl Directives {
    /// Reads the lines that begin with `lead`.
    pub fn read(lead: &str, text: &str) -> Result<Directives, String> {
        let mut directives = Directives::default();
        for line in text.lines().filter_map(|line| line.strip_prefix(lead)) {
            let Some((key, value)) = line.split_once(':') else {
                return Err(format!("a directive reads `{lead} key: value`, not `{lead}{line}`"));
            };
            let value = value.strip_prefix(' ').unwrap_or(value);
            match key.trim() {
                "lints" => directives
                    .lints
                    .extend(value.split([' ', ',']).filter(|word| !word.is_empty()).map(String::from)),
                "config" => {
                    let config = directives.config.get_or_insert_default();
                    config.push_str(value);
                    config.push('\n');
                }
                "args" => directives.args.extend(value.split_whitespace().map(String::from)),
                other => return Err(format!("no directive is called `{other}`: lints, config, args")),
            }
        }
        Ok(directives)
    }

    /// The named lints whose level is `allow` by default.
    pub fn off_by_default(&self) -> Vec<String> {
        CATALOG.with(|catalog| {
            let is_off = |lint: &&String| {
                catalog.lint(Name::new(lint)).is_some_and(|known| known.level == Level::Allow)
            };
            self.lints.iter().filter(is_off).cloned().collect()
        })
    }

    /// Whether what this lint finds counts, in a case whose marks name it or not.
    pub fn counts(&self, lint: &str, is_marked: bool) -> bool {
        if self.lints.is_empty() {
            return is_marked || !ASIDE.contains(&lint);
        }
        is_marked
            || self
                .lints
                .iter()
                .any(|word| word == lint || word == "all" || group_of(lint).as_deref() == Some(word))
    }
}

thread_local! {
    static CATALOG: Catalog = Catalog::load(BUILTIN, None, &[]).0;
}

/// The group of a lint, `None` for a word that is no lint.
pub fn group_of(lint: &str) -> Option<String> {
    CATALOG.with(|catalog| Some(catalog.lint(Name::new(lint))?.group.as_str().to_owned()))
}
