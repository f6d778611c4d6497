//! Interned names.

use rustc_hash::{FxBuildHasher, FxHashSet};
use std::hash::{BuildHasher, Hash, Hasher};
use std::sync::{LazyLock, Mutex};

/// An interned string: an identifier, or a path such as `tracing::info`.
///
/// Equality and hashing look at the address, so they cost nothing; the order is that of the text, so that sorting by
/// name gives the same result in every run.
///
/// Invariant: two names with the same text have the same address. Interned text lives as long as the process.
#[derive(Clone, Copy)]
pub struct Name(&'static &'static str);

const N_SHARDS: usize = 32;

static SHARDS: LazyLock<Vec<Mutex<FxHashSet<ByText>>>> =
    LazyLock::new(|| (0..N_SHARDS).map(|_| Mutex::default()).collect());

/// An entry of the table, found by what it says.
#[derive(PartialEq, Eq, Hash)]
struct ByText(&'static &'static str);

impl std::borrow::Borrow<str> for ByText {
    fn borrow(&self) -> &str {
        self.0
    }
}

impl Name {
    /// The name with this text. A raw identifier's `r#` is not part of its name: strip it first.
    pub fn new(text: &str) -> Name {
        let shard = FxBuildHasher.hash_one(text) as usize >> 7 & (N_SHARDS - 1);
        let mut table = SHARDS[shard].lock().expect("no code panics while it holds the name table");
        if let Some(ByText(known)) = table.get(text) {
            return Name(known);
        }
        let text: &'static str = Box::leak(text.to_owned().into_boxed_str());
        let entry: &'static &'static str = Box::leak(Box::new(text));
        table.insert(ByText(entry));
        Name(entry)
    }

    /// What the name says.
    pub fn as_str(self) -> &'static str {
        self.0
    }

    /// Whether the name says nothing.
    pub fn is_empty(self) -> bool {
        self.0.is_empty()
    }
}

impl PartialEq for Name {
    fn eq(&self, other: &Name) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Name {}

impl PartialEq<str> for Name {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Name {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl Hash for Name {
    fn hash<H: Hasher>(&self, state: &mut H) {
        std::ptr::hash(self.0, state);
    }
}

impl PartialOrd for Name {
    fn partial_cmp(&self, other: &Name) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Name {
    fn cmp(&self, other: &Name) -> std::cmp::Ordering {
        if self == other { std::cmp::Ordering::Equal } else { self.as_str().cmp(other.as_str()) }
    }
}

impl std::fmt::Display for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::fmt::Debug for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(self.as_str(), f)
    }
}

impl From<&str> for Name {
    fn from(text: &str) -> Name {
        Name::new(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn same_text_same_name_and_order_by_text() {
        assert_eq!(Name::new("ssn"), Name::new("ssn"));
        assert_ne!(Name::new("ssn"), Name::new("dob"));
        let mut names = ["mrn", "dob", "ssn"].map(Name::new);
        names.sort();
        assert_eq!(names.map(Name::as_str), ["dob", "mrn", "ssn"]);
    }
}
