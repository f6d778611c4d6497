//! Interning of small values, so that they copy as a pointer.

use rustc_hash::{FxBuildHasher, FxHashSet};
use std::hash::{BuildHasher, Hash, Hasher};
use std::sync::Mutex;

/// A value that exists once; copies are pointers to it, and equality looks at the pointer.
///
/// Invariant: equal values interned in one [`Table`] have one address. They live as long as the process.
pub struct Interned<T: 'static>(&'static T);

/// The values interned so far.
#[derive(Debug)]
pub struct Table<T: 'static> {
    shards: [Mutex<FxHashSet<&'static T>>; 16],
}

impl<T: Eq + Hash> Table<T> {
    /// An empty table.
    pub fn new() -> Table<T> {
        Table { shards: std::array::from_fn(|_| Mutex::default()) }
    }

    /// The one value that equals this one.
    pub fn intern(&self, value: T) -> Interned<T> {
        let shard = (FxBuildHasher.hash_one(&value) >> 7) as usize & 15;
        let mut known = self.shards[shard].lock().expect("no code panics while it holds a table");
        if let Some(known) = known.get(&value) {
            return Interned(known);
        }
        let value: &'static T = Box::leak(Box::new(value));
        known.insert(value);
        Interned(value)
    }
}

impl<T: Eq + Hash> Default for Table<T> {
    fn default() -> Table<T> {
        Table::new()
    }
}

impl<T> Interned<T> {
    /// The value.
    pub fn get(self) -> &'static T {
        self.0
    }
}

impl<T> std::ops::Deref for Interned<T> {
    type Target = T;
    fn deref(&self) -> &T {
        self.0
    }
}

impl<T> Clone for Interned<T> {
    fn clone(&self) -> Interned<T> {
        *self
    }
}

impl<T> Copy for Interned<T> {}

impl<T> PartialEq for Interned<T> {
    fn eq(&self, other: &Interned<T>) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl<T> Eq for Interned<T> {}

impl<T> Hash for Interned<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        std::ptr::hash(self.0, state);
    }
}

impl<T: std::fmt::Debug> std::fmt::Debug for Interned<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
