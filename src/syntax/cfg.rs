//! What `#[cfg(…)]` evaluates to.

use crate::source::Name;
use std::collections::BTreeSet;
use syn::punctuated::Punctuated;
use syn::{Expr, Lit, Meta, Token};

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

/// Options that rustc and cargo define; when they are not set, they are off.
const BUILT_IN: [&str; 22] = [
    "unix",
    "windows",
    "test",
    "debug_assertions",
    "overflow_checks",
    "proc_macro",
    "panic",
    "feature",
    "doc",
    "doctest",
    "miri",
    "clippy",
    "rustfmt",
    "target_arch",
    "target_endian",
    "target_env",
    "target_family",
    "target_feature",
    "target_os",
    "target_pointer_width",
    "target_vendor",
    "target_abi",
];

impl CfgEnv {
    /// What rustc sets for the machine that this tool was built for, in the dev profile, without features.
    pub fn host() -> CfgEnv {
        let mut env = CfgEnv { known: BUILT_IN.map(Name::new).into(), ..CfgEnv::default() };
        env.set("debug_assertions");
        env.set("overflow_checks");
        env.set_value("panic", "unwind");
        env.set_value("target_arch", std::env::consts::ARCH);
        env.set_value("target_os", std::env::consts::OS);
        for family in std::env::consts::FAMILY.split(',').filter(|family| !family.is_empty()) {
            env.set(family);
            env.set_value("target_family", family);
        }
        env.set_value("target_endian", if cfg!(target_endian = "big") { "big" } else { "little" });
        env.set_value("target_pointer_width", &usize::BITS.to_string());
        for name in ["gnu", "musl", "msvc", "sgx"] {
            let is_ours = match name {
                "gnu" => cfg!(target_env = "gnu"),
                "musl" => cfg!(target_env = "musl"),
                "msvc" => cfg!(target_env = "msvc"),
                _ => cfg!(target_env = "sgx"),
            };
            if is_ours {
                env.set_value("target_env", name);
            }
        }
        let vendor = match std::env::consts::OS {
            "macos" | "ios" => "apple",
            "windows" => "pc",
            _ => "unknown",
        };
        env.set_value("target_vendor", vendor);
        env
    }

    /// Sets an option (`test`), which is thereby known.
    pub fn set(&mut self, flag: &str) {
        self.flags.insert(Name::new(flag));
        self.known.insert(Name::new(flag));
    }

    /// Adds a value to a key (`feature = "sqlite"`), which is thereby known.
    pub fn set_value(&mut self, key: &str, value: &str) {
        self.values.insert((Name::new(key), Name::new(value)));
        self.known.insert(Name::new(key));
    }

    /// Reads the lines of `rustc --print cfg`: `unix`, `target_os="linux"`.
    pub fn add_rustc_cfg(&mut self, output: &str) {
        for line in output.lines().map(str::trim).filter(|line| !line.is_empty()) {
            match line.split_once('=') {
                Some((key, value)) => self.set_value(key.trim(), value.trim().trim_matches('"')),
                None => self.set(line),
            }
        }
    }

    /// Whether a predicate holds. One that hangs on something unknown counts as on.
    pub(super) fn eval(&self, predicate: &Meta) -> bool {
        self.decide(predicate).unwrap_or(true)
    }

    fn decide(&self, predicate: &Meta) -> Option<bool> {
        match predicate {
            Meta::Path(path) => {
                let word = word(path)?;
                match word.as_str() {
                    "true" => Some(true),
                    "false" => Some(false),
                    word => {
                        let name = Name::new(word);
                        if self.flags.contains(&name) {
                            Some(true)
                        } else {
                            self.known.contains(&name).then_some(false)
                        }
                    }
                }
            }
            Meta::NameValue(pair) => {
                let key = word(&pair.path)?;
                let Expr::Lit(syn::ExprLit { lit: Lit::Str(value), .. }) = &pair.value else { return None };
                if key == "feature" && self.all_features {
                    return Some(true);
                }
                let value = Name::new(&value.value());
                if self.values.contains(&(key, value)) {
                    return Some(true);
                }
                self.known.contains(&key).then_some(false)
            }
            Meta::List(list) => {
                let operator = word(&list.path)?;
                let parts = predicates(list)?;
                let mut decided = parts.iter().map(|part| self.decide(part));
                match operator.as_str() {
                    "not" => decided.next()?.map(|on| !on),
                    "all" => fold(decided, false),
                    "any" => fold(decided, true),
                    _ => None,
                }
            }
        }
    }
}

/// A path of one word, without hygiene marks.
fn word(path: &syn::Path) -> Option<Name> {
    Some(super::lower::plain_name(&path.get_ident()?.to_string()))
}

/// The first part that decides wins; `None` if none does and one is unknown.
fn fold(parts: impl Iterator<Item = Option<bool>>, decisive: bool) -> Option<bool> {
    let mut result = Some(!decisive);
    for part in parts {
        match part {
            Some(on) if on == decisive => return Some(decisive),
            Some(_) => {}
            None => result = None,
        }
    }
    result
}

/// Whether a predicate can only hold in a test build.
pub(super) fn requires_test(predicate: &Meta) -> bool {
    match predicate {
        Meta::Path(path) => path.is_ident("test"),
        Meta::NameValue(_) => false,
        Meta::List(list) => {
            let Some(parts) = predicates(list) else { return false };
            if list.path.is_ident("all") {
                parts.iter().any(requires_test)
            } else {
                list.path.is_ident("any") && !parts.is_empty() && parts.iter().all(requires_test)
            }
        }
    }
}

fn predicates(list: &syn::MetaList) -> Option<Punctuated<Meta, Token![,]>> {
    list.parse_args_with(Punctuated::parse_terminated).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn eval(predicate: &str) -> bool {
        let mut env = CfgEnv::default();
        env.set("unix");
        env.known.insert(Name::new("windows"));
        env.known.insert(Name::new("test"));
        env.set_value("feature", "sqlite");
        env.eval(&syn::parse_str(predicate).unwrap())
    }

    #[test]
    fn predicates_hold_by_what_is_set() {
        assert!(eval("unix"));
        assert!(!eval("windows"));
        assert!(eval("feature = \"sqlite\""));
        assert!(!eval("feature = \"postgres\""));
        assert!(eval("not(windows)"));
        assert!(eval("all(unix, not(test))"));
        assert!(!eval("all(unix, test)"));
        assert!(eval("any(windows, feature = \"sqlite\")"));
        assert!(!eval("any(windows, test)"));
        assert!(eval("all()"));
        assert!(!eval("any()"));
    }

    #[test]
    fn what_is_unknown_counts_as_on() {
        assert!(eval("tokio_unstable"));
        assert!(eval("not(tokio_unstable)"));
        assert!(eval("any(windows, tokio_unstable)"));
        assert!(!eval("all(windows, tokio_unstable)"));
        assert!(eval("version(\"1.80\")"));
    }

    #[test]
    fn host_knows_its_own_system() {
        let env = CfgEnv::host();
        let os = format!("target_os = {:?}", std::env::consts::OS);
        assert!(env.eval(&syn::parse_str(&os).unwrap()));
        assert!(!env.eval(&syn::parse_str("test").unwrap()));
        assert!(!env.eval(&syn::parse_str("feature = \"x\"").unwrap()));
    }
}
