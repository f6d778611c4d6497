//! `std::collections`. Keys and values of a map are told apart, its entries are not (literal keys are the tool's own).

pub use self::binary_heap::BinaryHeap;
pub use self::btree_map::BTreeMap;
pub use self::btree_set::BTreeSet;
pub use self::hash_map::HashMap;
pub use self::hash_set::HashSet;
pub use self::linked_list::LinkedList;
pub use self::vec_deque::VecDeque;
pub use crate::ops::Bound;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TryReserveError;

impl crate::fmt::Display for TryReserveError {
    fn fmt(&self, f: &mut crate::fmt::Formatter) -> crate::fmt::Result { Ok(()) }
}

impl crate::error::Error for TryReserveError {}

pub mod hash_map {
    use crate::iter::{item, Iter as Items};
    use crate::ops::Index;
    pub use crate::hash::{DefaultHasher, RandomState};

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct HashMap<K, V, S = RandomState> {
        key: K,
        value: V,
    }

    pub type Iter<'a, K, V> = Items<(&'a K, &'a V)>;
    pub type IterMut<'a, K, V> = Items<(&'a K, &'a mut V)>;
    pub type IntoIter<K, V> = Items<(K, V)>;
    pub type Keys<'a, K, V> = Items<&'a K>;
    pub type Values<'a, K, V> = Items<&'a V>;
    pub type ValuesMut<'a, K, V> = Items<&'a mut V>;
    pub type IntoKeys<K, V> = Items<K>;
    pub type IntoValues<K, V> = Items<V>;
    pub type Drain<'a, K, V> = Items<(K, V)>;

    impl<K, V, S> HashMap<K, V, S> {
        fn new() -> HashMap<K, V, S> { HashMap {} }
        fn with_capacity(capacity: usize) -> HashMap<K, V, S> { HashMap {} }
        fn with_hasher(hash_builder: S) -> HashMap<K, V, S> { HashMap {} }
        fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> HashMap<K, V, S> { HashMap {} }
        fn hasher(&self) -> &S {}
        fn capacity(&self) -> usize { 0 }
        fn reserve(&mut self, additional: usize) {}
        fn try_reserve(&mut self, additional: usize) -> Result<(), super::TryReserveError> { Ok(()) }
        fn shrink_to_fit(&mut self) {}
        fn shrink_to(&mut self, min_capacity: usize) {}
        fn len(&self) -> usize { 0 }
        fn is_empty(&self) -> bool { any() }
        fn contains_key<Q: ?Sized>(&self, k: &Q) -> bool { any() }
        fn clear(&mut self) { *self = HashMap {} }

        fn keys(&self) -> Items<&K> { Items { elem: &self.key } }
        fn into_keys(self) -> Items<K> { Items { elem: self.key } }
        fn values(&self) -> Items<&V> { Items { elem: &self.value } }
        fn values_mut(&mut self) -> Items<&mut V> { Items { elem: &mut self.value } }
        fn into_values(self) -> Items<V> { Items { elem: self.value } }
        fn iter(&self) -> Items<(&K, &V)> { Items { elem: (&self.key, &self.value) } }
        fn iter_mut(&mut self) -> Items<(&K, &mut V)> { Items { elem: (&self.key, &mut self.value) } }
        fn get<Q: ?Sized>(&self, k: &Q) -> Option<&V> { Some(&self.value) }
        fn get_key_value<Q: ?Sized>(&self, k: &Q) -> Option<(&K, &V)> { Some((&self.key, &self.value)) }
        fn get_mut<Q: ?Sized>(&mut self, k: &Q) -> Option<&mut V> { Some(&mut self.value) }
        fn insert(&mut self, k: K, v: V) -> Option<V> { let old = self.value; self.key = k; self.value = v; Some(old) }
        fn remove<Q: ?Sized>(&mut self, k: &Q) -> Option<V> { Some(self.value) }
        fn remove_entry<Q: ?Sized>(&mut self, k: &Q) -> Option<(K, V)> { Some((self.key, self.value)) }
        fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) { f(&self.key, &mut self.value); }
        fn entry(&mut self, key: K) -> Entry<'_, K, V> {
            self.key = key;
            if any() { Entry::Occupied(OccupiedEntry { map: self }) } else { Entry::Vacant(VacantEntry { map: self, own: key }) }
        }
        fn drain(&mut self) -> Items<(K, V)> { Items { elem: (self.key, self.value) } }
        fn get_disjoint_mut<Q: ?Sized, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N] { Vec { elem: Some(&mut self.value) } }
        fn extract_if<F: FnMut(&K, &mut V) -> bool>(&mut self, pred: F) -> Items<(K, V)> {
            pred(&self.key, &mut self.value);
            Items { elem: (self.key, self.value) }
        }
    }

    impl<K, V, S> Default for HashMap<K, V, S> {
        fn default() -> HashMap<K, V, S> { HashMap {} }
    }

    impl<K, V, S, Q: ?Sized> Index<&Q> for HashMap<K, V, S> {
        type Output = V;
        #[keyed]
        fn index(&self, key: &Q) -> &V { &self.value }
    }

    impl<K, V, S> IntoIterator for HashMap<K, V, S> {
        type Item = (K, V);
        type IntoIter = Items<(K, V)>;
        fn into_iter(self) -> Items<(K, V)> { Items { elem: (self.key, self.value) } }
    }

    impl<'a, K, V, S> IntoIterator for &'a HashMap<K, V, S> {
        type Item = (&'a K, &'a V);
        type IntoIter = Items<(&'a K, &'a V)>;
        fn into_iter(self) -> Items<(&'a K, &'a V)> { Items { elem: (&self.key, &self.value) } }
    }

    impl<K, V, S> FromIterator<(K, V)> for HashMap<K, V, S> {
        fn from_iter<T: IntoIterator<Item = (K, V)>>(iter: T) -> HashMap<K, V, S> {
            let (k, v) = item(iter);
            HashMap { key: k, value: v }
        }
    }

    impl<K, V, S> Extend<(K, V)> for HashMap<K, V, S> {
        fn extend<T: IntoIterator<Item = (K, V)>>(&mut self, iter: T) {
            let (k, v) = item(iter);
            self.key = k;
            self.value = v;
        }
    }

    impl<K, V, S, const N: usize> From<[(K, V); N]> for HashMap<K, V, S> {
        fn from(arr: [(K, V); N]) -> HashMap<K, V, S> { HashMap { key: arr.elem.0, value: arr.elem.1 } }
    }

    pub enum Entry<'a, K, V> {
        Occupied(OccupiedEntry<'a, K, V>),
        Vacant(VacantEntry<'a, K, V>),
    }

    impl<'a, K, V> Entry<'a, K, V> {
        fn or_insert(self, default: V) -> &'a mut V { match self { Entry::Occupied(e) => e.into_mut(), Entry::Vacant(e) => e.insert(default) } }
        fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V {
            match self { Entry::Occupied(e) => e.into_mut(), Entry::Vacant(e) => e.insert(default()) }
        }
        fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V {
            match self { Entry::Occupied(e) => e.into_mut(), Entry::Vacant(e) => { let v = default(&e.own); e.insert(v) } }
        }
        fn or_default(self) -> &'a mut V where V: Default {
            match self { Entry::Occupied(e) => e.into_mut(), Entry::Vacant(e) => e.insert(V::default()) }
        }
        fn key(&self) -> &K { match self { Entry::Occupied(e) => e.key(), Entry::Vacant(e) => e.key() } }
        fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Entry<'a, K, V> { if let Entry::Occupied(e) = &self { f(e.get_mut()); } self }
        fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {
            match self { Entry::Occupied(e) => { e.insert(value); e } Entry::Vacant(e) => e.insert_entry(value) }
        }
    }

    pub struct OccupiedEntry<'a, K, V> {
        map: &'a mut HashMap<K, V>,
    }

    impl<'a, K, V> OccupiedEntry<'a, K, V> {
        fn key(&self) -> &K { &self.map.key }
        fn get(&self) -> &V { &self.map.value }
        fn get_mut(&mut self) -> &mut V { &mut self.map.value }
        fn into_mut(self) -> &'a mut V { &mut self.map.value }
        fn insert(&mut self, value: V) -> V { let old = self.map.value; self.map.value = value; old }
        fn remove(self) -> V { self.map.value }
        fn remove_entry(self) -> (K, V) { (self.map.key, self.map.value) }
    }

    pub struct VacantEntry<'a, K, V> {
        map: &'a mut HashMap<K, V>,
        own: K,
    }

    impl<'a, K, V> VacantEntry<'a, K, V> {
        fn key(&self) -> &K { &self.own }
        fn into_key(self) -> K { self.own }
        fn insert(self, value: V) -> &'a mut V { self.map.key = self.own; self.map.value = value; &mut self.map.value }
        fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {
            self.map.key = self.own;
            self.map.value = value;
            OccupiedEntry { map: self.map }
        }
    }
}

pub mod btree_map {
    use crate::iter::{item, Iter as Items};
    use crate::ops::Index;

    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct BTreeMap<K, V> {
        key: K,
        value: V,
    }

    pub type Iter<'a, K, V> = Items<(&'a K, &'a V)>;
    pub type IterMut<'a, K, V> = Items<(&'a K, &'a mut V)>;
    pub type IntoIter<K, V> = Items<(K, V)>;
    pub type Keys<'a, K, V> = Items<&'a K>;
    pub type Values<'a, K, V> = Items<&'a V>;
    pub type ValuesMut<'a, K, V> = Items<&'a mut V>;
    pub type IntoKeys<K, V> = Items<K>;
    pub type IntoValues<K, V> = Items<V>;
    pub type Range<'a, K, V> = Items<(&'a K, &'a V)>;

    impl<K, V> BTreeMap<K, V> {
        fn new() -> BTreeMap<K, V> { BTreeMap {} }
        fn len(&self) -> usize { 0 }
        fn is_empty(&self) -> bool { any() }
        fn contains_key<Q: ?Sized>(&self, k: &Q) -> bool { any() }
        fn clear(&mut self) { *self = BTreeMap {} }

        fn keys(&self) -> Items<&K> { Items { elem: &self.key } }
        fn into_keys(self) -> Items<K> { Items { elem: self.key } }
        fn values(&self) -> Items<&V> { Items { elem: &self.value } }
        fn values_mut(&mut self) -> Items<&mut V> { Items { elem: &mut self.value } }
        fn into_values(self) -> Items<V> { Items { elem: self.value } }
        fn iter(&self) -> Items<(&K, &V)> { Items { elem: (&self.key, &self.value) } }
        fn iter_mut(&mut self) -> Items<(&K, &mut V)> { Items { elem: (&self.key, &mut self.value) } }
        fn get<Q: ?Sized>(&self, k: &Q) -> Option<&V> { Some(&self.value) }
        fn get_key_value<Q: ?Sized>(&self, k: &Q) -> Option<(&K, &V)> { Some((&self.key, &self.value)) }
        fn get_mut<Q: ?Sized>(&mut self, k: &Q) -> Option<&mut V> { Some(&mut self.value) }
        fn insert(&mut self, k: K, v: V) -> Option<V> { let old = self.value; self.key = k; self.value = v; Some(old) }
        fn remove<Q: ?Sized>(&mut self, k: &Q) -> Option<V> { Some(self.value) }
        fn remove_entry<Q: ?Sized>(&mut self, k: &Q) -> Option<(K, V)> { Some((self.key, self.value)) }
        fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) { f(&self.key, &mut self.value); }
        fn entry(&mut self, key: K) -> Entry<'_, K, V> {
            self.key = key;
            if any() { Entry::Occupied(OccupiedEntry { map: self }) } else { Entry::Vacant(VacantEntry { map: self, own: key }) }
        }
        fn append(&mut self, other: &mut BTreeMap<K, V>) { self.key = other.key; self.value = other.value; *other = BTreeMap {} }
        fn split_off<Q: ?Sized>(&mut self, key: &Q) -> BTreeMap<K, V> { BTreeMap { key: self.key, value: self.value } }
        fn first_key_value(&self) -> Option<(&K, &V)> { Some((&self.key, &self.value)) }
        fn last_key_value(&self) -> Option<(&K, &V)> { Some((&self.key, &self.value)) }
        fn first_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>> { Some(OccupiedEntry { map: self }) }
        fn last_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>> { Some(OccupiedEntry { map: self }) }
        fn pop_first(&mut self) -> Option<(K, V)> { Some((self.key, self.value)) }
        fn pop_last(&mut self) -> Option<(K, V)> { Some((self.key, self.value)) }
        fn range<T: ?Sized, R>(&self, range: R) -> Items<(&K, &V)> { Items { elem: (&self.key, &self.value) } }
        fn range_mut<T: ?Sized, R>(&mut self, range: R) -> Items<(&K, &mut V)> { Items { elem: (&self.key, &mut self.value) } }
        fn extract_if<F: FnMut(&K, &mut V) -> bool, R>(&mut self, range: R, pred: F) -> Items<(K, V)> {
            pred(&self.key, &mut self.value);
            Items { elem: (self.key, self.value) }
        }
    }

    impl<K, V> Default for BTreeMap<K, V> {
        fn default() -> BTreeMap<K, V> { BTreeMap {} }
    }

    impl<K, V, Q: ?Sized> Index<&Q> for BTreeMap<K, V> {
        type Output = V;
        #[keyed]
        fn index(&self, key: &Q) -> &V { &self.value }
    }

    impl<K, V> IntoIterator for BTreeMap<K, V> {
        type Item = (K, V);
        type IntoIter = Items<(K, V)>;
        fn into_iter(self) -> Items<(K, V)> { Items { elem: (self.key, self.value) } }
    }

    impl<'a, K, V> IntoIterator for &'a BTreeMap<K, V> {
        type Item = (&'a K, &'a V);
        type IntoIter = Items<(&'a K, &'a V)>;
        fn into_iter(self) -> Items<(&'a K, &'a V)> { Items { elem: (&self.key, &self.value) } }
    }

    impl<K, V> FromIterator<(K, V)> for BTreeMap<K, V> {
        fn from_iter<T: IntoIterator<Item = (K, V)>>(iter: T) -> BTreeMap<K, V> {
            let (k, v) = item(iter);
            BTreeMap { key: k, value: v }
        }
    }

    impl<K, V> Extend<(K, V)> for BTreeMap<K, V> {
        fn extend<T: IntoIterator<Item = (K, V)>>(&mut self, iter: T) {
            let (k, v) = item(iter);
            self.key = k;
            self.value = v;
        }
    }

    impl<K, V, const N: usize> From<[(K, V); N]> for BTreeMap<K, V> {
        fn from(arr: [(K, V); N]) -> BTreeMap<K, V> { BTreeMap { key: arr.elem.0, value: arr.elem.1 } }
    }

    pub enum Entry<'a, K, V> {
        Occupied(OccupiedEntry<'a, K, V>),
        Vacant(VacantEntry<'a, K, V>),
    }

    impl<'a, K, V> Entry<'a, K, V> {
        fn or_insert(self, default: V) -> &'a mut V { match self { Entry::Occupied(e) => e.into_mut(), Entry::Vacant(e) => e.insert(default) } }
        fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V {
            match self { Entry::Occupied(e) => e.into_mut(), Entry::Vacant(e) => e.insert(default()) }
        }
        fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V {
            match self { Entry::Occupied(e) => e.into_mut(), Entry::Vacant(e) => { let v = default(&e.own); e.insert(v) } }
        }
        fn or_default(self) -> &'a mut V where V: Default {
            match self { Entry::Occupied(e) => e.into_mut(), Entry::Vacant(e) => e.insert(V::default()) }
        }
        fn key(&self) -> &K { match self { Entry::Occupied(e) => e.key(), Entry::Vacant(e) => e.key() } }
        fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Entry<'a, K, V> { if let Entry::Occupied(e) = &self { f(e.get_mut()); } self }
        fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {
            match self { Entry::Occupied(e) => { e.insert(value); e } Entry::Vacant(e) => e.insert_entry(value) }
        }
    }

    pub struct OccupiedEntry<'a, K, V> {
        map: &'a mut BTreeMap<K, V>,
    }

    impl<'a, K, V> OccupiedEntry<'a, K, V> {
        fn key(&self) -> &K { &self.map.key }
        fn get(&self) -> &V { &self.map.value }
        fn get_mut(&mut self) -> &mut V { &mut self.map.value }
        fn into_mut(self) -> &'a mut V { &mut self.map.value }
        fn insert(&mut self, value: V) -> V { let old = self.map.value; self.map.value = value; old }
        fn remove(self) -> V { self.map.value }
        fn remove_entry(self) -> (K, V) { (self.map.key, self.map.value) }
    }

    pub struct VacantEntry<'a, K, V> {
        map: &'a mut BTreeMap<K, V>,
        own: K,
    }

    impl<'a, K, V> VacantEntry<'a, K, V> {
        fn key(&self) -> &K { &self.own }
        fn into_key(self) -> K { self.own }
        fn insert(self, value: V) -> &'a mut V { self.map.key = self.own; self.map.value = value; &mut self.map.value }
        fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {
            self.map.key = self.own;
            self.map.value = value;
            OccupiedEntry { map: self.map }
        }
    }
}

pub mod hash_set {
    use crate::hash::RandomState;
    use crate::iter::{item, Iter as Items};

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct HashSet<T, S = RandomState> {
        elem: T,
    }

    pub type Iter<'a, T> = Items<&'a T>;
    pub type IntoIter<T> = Items<T>;

    impl<T, S> HashSet<T, S> {
        fn new() -> HashSet<T, S> { HashSet {} }
        fn with_capacity(capacity: usize) -> HashSet<T, S> { HashSet {} }
        fn with_hasher(hasher: S) -> HashSet<T, S> { HashSet {} }
        fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashSet<T, S> { HashSet {} }
        fn capacity(&self) -> usize { 0 }
        fn reserve(&mut self, additional: usize) {}
        fn shrink_to_fit(&mut self) {}
        fn drain(&mut self) -> Items<T> { Items { elem: self.elem } }
        fn extract_if<F: FnMut(&T) -> bool>(&mut self, pred: F) -> Items<T> { pred(&self.elem); Items { elem: self.elem } }
        fn len(&self) -> usize { 0 }
        fn is_empty(&self) -> bool { any() }
        fn contains<Q: ?Sized>(&self, value: &Q) -> bool { any() }
        fn is_disjoint(&self, other: &HashSet<T, S>) -> bool { any() }
        fn is_subset(&self, other: &HashSet<T, S>) -> bool { any() }
        fn is_superset(&self, other: &HashSet<T, S>) -> bool { any() }
        fn clear(&mut self) { *self = HashSet {} }
        fn iter(&self) -> Items<&T> { Items { elem: &self.elem } }
        fn difference<'a>(&'a self, other: &'a HashSet<T, S>) -> Items<&'a T> { Items { elem: &self.elem } }
        fn symmetric_difference<'a>(&'a self, other: &'a HashSet<T, S>) -> Items<&'a T> { Items { elem: if any() { &self.elem } else { &other.elem } } }
        fn intersection<'a>(&'a self, other: &'a HashSet<T, S>) -> Items<&'a T> { Items { elem: &self.elem } }
        fn union<'a>(&'a self, other: &'a HashSet<T, S>) -> Items<&'a T> { Items { elem: if any() { &self.elem } else { &other.elem } } }
        fn get<Q: ?Sized>(&self, value: &Q) -> Option<&T> { Some(&self.elem) }
        fn insert(&mut self, value: T) -> bool { self.elem = value; any() }
        fn replace(&mut self, value: T) -> Option<T> { let old = self.elem; self.elem = value; Some(old) }
        fn remove<Q: ?Sized>(&mut self, value: &Q) -> bool { any() }
        fn take<Q: ?Sized>(&mut self, value: &Q) -> Option<T> { Some(self.elem) }
        fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) { f(&self.elem); }
    }

    impl<T, S> Default for HashSet<T, S> {
        fn default() -> HashSet<T, S> { HashSet {} }
    }

    impl<T, S> IntoIterator for HashSet<T, S> {
        type Item = T;
        type IntoIter = Items<T>;
        fn into_iter(self) -> Items<T> { Items { elem: self.elem } }
    }

    impl<'a, T, S> IntoIterator for &'a HashSet<T, S> {
        type Item = &'a T;
        type IntoIter = Items<&'a T>;
        fn into_iter(self) -> Items<&'a T> { Items { elem: &self.elem } }
    }

    impl<T, S> FromIterator<T> for HashSet<T, S> {
        fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> HashSet<T, S> { HashSet { elem: item(iter) } }
    }

    impl<T, S> Extend<T> for HashSet<T, S> {
        fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { self.elem = item(iter) }
    }

    impl<T, S, const N: usize> From<[T; N]> for HashSet<T, S> {
        fn from(arr: [T; N]) -> HashSet<T, S> { HashSet { elem: arr.elem } }
    }
}

pub mod btree_set {
    use crate::iter::{item, Iter as Items};

    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct BTreeSet<T> {
        elem: T,
    }

    pub type Iter<'a, T> = Items<&'a T>;
    pub type IntoIter<T> = Items<T>;

    impl<T> BTreeSet<T> {
        fn new() -> BTreeSet<T> { BTreeSet {} }
        fn first(&self) -> Option<&T> { Some(&self.elem) }
        fn last(&self) -> Option<&T> { Some(&self.elem) }
        fn pop_first(&mut self) -> Option<T> { Some(self.elem) }
        fn pop_last(&mut self) -> Option<T> { Some(self.elem) }
        fn range<K: ?Sized, R>(&self, range: R) -> Items<&T> { Items { elem: &self.elem } }
        fn append(&mut self, other: &mut BTreeSet<T>) { self.elem = other.elem; *other = BTreeSet {} }
        fn split_off<Q: ?Sized>(&mut self, value: &Q) -> BTreeSet<T> { BTreeSet { elem: self.elem } }
        fn extract_if<F: FnMut(&T) -> bool, R>(&mut self, range: R, pred: F) -> Items<T> { pred(&self.elem); Items { elem: self.elem } }
        fn len(&self) -> usize { 0 }
        fn is_empty(&self) -> bool { any() }
        fn contains<Q: ?Sized>(&self, value: &Q) -> bool { any() }
        fn is_disjoint(&self, other: &BTreeSet<T>) -> bool { any() }
        fn is_subset(&self, other: &BTreeSet<T>) -> bool { any() }
        fn is_superset(&self, other: &BTreeSet<T>) -> bool { any() }
        fn clear(&mut self) { *self = BTreeSet {} }
        fn iter(&self) -> Items<&T> { Items { elem: &self.elem } }
        fn difference<'a>(&'a self, other: &'a BTreeSet<T>) -> Items<&'a T> { Items { elem: &self.elem } }
        fn symmetric_difference<'a>(&'a self, other: &'a BTreeSet<T>) -> Items<&'a T> { Items { elem: if any() { &self.elem } else { &other.elem } } }
        fn intersection<'a>(&'a self, other: &'a BTreeSet<T>) -> Items<&'a T> { Items { elem: &self.elem } }
        fn union<'a>(&'a self, other: &'a BTreeSet<T>) -> Items<&'a T> { Items { elem: if any() { &self.elem } else { &other.elem } } }
        fn get<Q: ?Sized>(&self, value: &Q) -> Option<&T> { Some(&self.elem) }
        fn insert(&mut self, value: T) -> bool { self.elem = value; any() }
        fn replace(&mut self, value: T) -> Option<T> { let old = self.elem; self.elem = value; Some(old) }
        fn remove<Q: ?Sized>(&mut self, value: &Q) -> bool { any() }
        fn take<Q: ?Sized>(&mut self, value: &Q) -> Option<T> { Some(self.elem) }
        fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) { f(&self.elem); }
    }

    impl<T> Default for BTreeSet<T> {
        fn default() -> BTreeSet<T> { BTreeSet {} }
    }

    impl<T> IntoIterator for BTreeSet<T> {
        type Item = T;
        type IntoIter = Items<T>;
        fn into_iter(self) -> Items<T> { Items { elem: self.elem } }
    }

    impl<'a, T> IntoIterator for &'a BTreeSet<T> {
        type Item = &'a T;
        type IntoIter = Items<&'a T>;
        fn into_iter(self) -> Items<&'a T> { Items { elem: &self.elem } }
    }

    impl<T> FromIterator<T> for BTreeSet<T> {
        fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> BTreeSet<T> { BTreeSet { elem: item(iter) } }
    }

    impl<T> Extend<T> for BTreeSet<T> {
        fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { self.elem = item(iter) }
    }

    impl<T, const N: usize> From<[T; N]> for BTreeSet<T> {
        fn from(arr: [T; N]) -> BTreeSet<T> { BTreeSet { elem: arr.elem } }
    }
}

pub mod vec_deque {
    use crate::iter::{item, Iter as Items};
    use crate::ops::{Index, IndexMut};

    pub type Iter<'a, T> = Items<&'a T>;
    pub type IterMut<'a, T> = Items<&'a mut T>;
    pub type IntoIter<T> = Items<T>;

    #[derive(Clone, Debug, Default, Hash, PartialEq, Eq, PartialOrd, Ord)]
    pub struct VecDeque<T> {
        elem: T,
    }

    impl<T> VecDeque<T> {
        fn new() -> VecDeque<T> { VecDeque {} }
        fn with_capacity(capacity: usize) -> VecDeque<T> { VecDeque {} }
        fn get(&self, index: usize) -> Option<&T> { Some(&self.elem) }
        fn get_mut(&mut self, index: usize) -> Option<&mut T> { Some(&mut self.elem) }
        fn swap(&mut self, i: usize, j: usize) {}
        fn capacity(&self) -> usize { 0 }
        fn reserve(&mut self, additional: usize) {}
        fn shrink_to_fit(&mut self) {}
        fn truncate(&mut self, len: usize) {}
        fn iter(&self) -> Items<&T> { Items { elem: &self.elem } }
        fn iter_mut(&mut self) -> Items<&mut T> { Items { elem: &mut self.elem } }
        fn as_slices(&self) -> (&[T], &[T]) { (self, self) }
        fn as_mut_slices(&mut self) -> (&mut [T], &mut [T]) { (self, self) }
        fn make_contiguous(&mut self) -> &mut [T] { self }
        fn len(&self) -> usize { 0 }
        fn is_empty(&self) -> bool { any() }
        fn range<R>(&self, range: R) -> Items<&T> { Items { elem: &self.elem } }
        fn range_mut<R>(&mut self, range: R) -> Items<&mut T> { Items { elem: &mut self.elem } }
        fn drain<R>(&mut self, range: R) -> Items<T> { Items { elem: self.elem } }
        fn clear(&mut self) { *self = VecDeque {} }
        fn contains(&self, x: &T) -> bool { any() }
        fn front(&self) -> Option<&T> { Some(&self.elem) }
        fn front_mut(&mut self) -> Option<&mut T> { Some(&mut self.elem) }
        fn back(&self) -> Option<&T> { Some(&self.elem) }
        fn back_mut(&mut self) -> Option<&mut T> { Some(&mut self.elem) }
        fn pop_front(&mut self) -> Option<T> { Some(self.elem) }
        fn pop_back(&mut self) -> Option<T> { Some(self.elem) }
        fn pop_front_if<F: FnOnce(&mut T) -> bool>(&mut self, predicate: F) -> Option<T> { predicate(&mut self.elem); Some(self.elem) }
        fn pop_back_if<F: FnOnce(&mut T) -> bool>(&mut self, predicate: F) -> Option<T> { predicate(&mut self.elem); Some(self.elem) }
        fn push_front(&mut self, value: T) { self.elem = value }
        fn push_back(&mut self, value: T) { self.elem = value }
        fn swap_remove_front(&mut self, index: usize) -> Option<T> { Some(self.elem) }
        fn swap_remove_back(&mut self, index: usize) -> Option<T> { Some(self.elem) }
        fn insert(&mut self, index: usize, value: T) { self.elem = value }
        fn remove(&mut self, index: usize) -> Option<T> { Some(self.elem) }
        fn split_off(&mut self, at: usize) -> VecDeque<T> { VecDeque { elem: self.elem } }
        fn append(&mut self, other: &mut VecDeque<T>) { self.elem = other.elem; *other = VecDeque {} }
        fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) { f(&self.elem); }
        fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F) { f(&mut self.elem); }
        fn resize(&mut self, new_len: usize, value: T) { self.elem = value }
        fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, generator: F) { self.elem = generator() }
        fn rotate_left(&mut self, n: usize) {}
        fn rotate_right(&mut self, n: usize) {}
        fn binary_search(&self, x: &T) -> Result<usize, usize> { if any() { Ok(0) } else { Err(0) } }
        fn binary_search_by<F: FnMut(&T) -> crate::cmp::Ordering>(&self, f: F) -> Result<usize, usize> { f(&self.elem); if any() { Ok(0) } else { Err(0) } }
        fn binary_search_by_key<B, F: FnMut(&T) -> B>(&self, b: &B, f: F) -> Result<usize, usize> { f(&self.elem); if any() { Ok(0) } else { Err(0) } }
        fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize { pred(&self.elem); 0 }
    }

    impl<T> Index<usize> for VecDeque<T> {
        type Output = T;
        fn index(&self, index: usize) -> &T { &self.elem }
    }

    impl<T> IndexMut<usize> for VecDeque<T> {
        fn index_mut(&mut self, index: usize) -> &mut T { &mut self.elem }
    }

    impl<T> From<Vec<T>> for VecDeque<T> {
        fn from(other: Vec<T>) -> VecDeque<T> { VecDeque { elem: other.elem } }
    }

    impl<T> IntoIterator for VecDeque<T> {
        type Item = T;
        type IntoIter = Items<T>;
        fn into_iter(self) -> Items<T> { Items { elem: self.elem } }
    }

    impl<'a, T> IntoIterator for &'a VecDeque<T> {
        type Item = &'a T;
        type IntoIter = Items<&'a T>;
        fn into_iter(self) -> Items<&'a T> { Items { elem: &self.elem } }
    }

    impl<T> FromIterator<T> for VecDeque<T> {
        fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> VecDeque<T> { VecDeque { elem: item(iter) } }
    }

    impl<T> Extend<T> for VecDeque<T> {
        fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { self.elem = item(iter) }
    }

    impl<T, const N: usize> From<[T; N]> for VecDeque<T> {
        fn from(arr: [T; N]) -> VecDeque<T> { VecDeque { elem: arr.elem } }
    }
}

pub mod binary_heap {
    use crate::iter::{item, Iter as Items};
    use crate::ops::{Deref, DerefMut};

    pub type Iter<'a, T> = Items<&'a T>;
    pub type IterMut<'a, T> = Items<&'a mut T>;
    pub type IntoIter<T> = Items<T>;

    #[derive(Clone, Debug, Default)]
    pub struct BinaryHeap<T> {
        elem: T,
    }

    impl<T> BinaryHeap<T> {
        fn new() -> BinaryHeap<T> { BinaryHeap {} }
        fn with_capacity(capacity: usize) -> BinaryHeap<T> { BinaryHeap {} }
        fn peek_mut(&mut self) -> Option<PeekMut<'_, T>> { Some(PeekMut { elem: &mut self.elem }) }
        fn pop(&mut self) -> Option<T> { Some(self.elem) }
        fn push(&mut self, item: T) { self.elem = item }
        fn into_sorted_vec(self) -> Vec<T> { Vec { elem: self.elem } }
        fn append(&mut self, other: &mut BinaryHeap<T>) { self.elem = other.elem; *other = BinaryHeap {} }
        fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) { f(&self.elem); }
        fn iter(&self) -> Items<&T> { Items { elem: &self.elem } }
        fn peek(&self) -> Option<&T> { Some(&self.elem) }
        fn capacity(&self) -> usize { 0 }
        fn reserve(&mut self, additional: usize) {}
        fn shrink_to_fit(&mut self) {}
        fn into_vec(self) -> Vec<T> { Vec { elem: self.elem } }
        fn as_slice(&self) -> &[T] { self }
        fn len(&self) -> usize { 0 }
        fn is_empty(&self) -> bool { any() }
        fn drain(&mut self) -> Items<T> { Items { elem: self.elem } }
        fn clear(&mut self) { *self = BinaryHeap {} }
    }

    pub struct PeekMut<'a, T> {
        elem: &'a mut T,
    }

    impl<'a, T> PeekMut<'a, T> {
        fn pop(this: PeekMut<'a, T>) -> T { *this.elem }
    }

    impl<T> Deref for PeekMut<'_, T> {
        type Target = T;
        fn deref(&self) -> &T { self.elem }
    }

    impl<T> DerefMut for PeekMut<'_, T> {
        fn deref_mut(&mut self) -> &mut T { self.elem }
    }

    impl<T> From<Vec<T>> for BinaryHeap<T> {
        fn from(vec: Vec<T>) -> BinaryHeap<T> { BinaryHeap { elem: vec.elem } }
    }

    impl<T> IntoIterator for BinaryHeap<T> {
        type Item = T;
        type IntoIter = Items<T>;
        fn into_iter(self) -> Items<T> { Items { elem: self.elem } }
    }

    impl<'a, T> IntoIterator for &'a BinaryHeap<T> {
        type Item = &'a T;
        type IntoIter = Items<&'a T>;
        fn into_iter(self) -> Items<&'a T> { Items { elem: &self.elem } }
    }

    impl<T> FromIterator<T> for BinaryHeap<T> {
        fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> BinaryHeap<T> { BinaryHeap { elem: item(iter) } }
    }

    impl<T> Extend<T> for BinaryHeap<T> {
        fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { self.elem = item(iter) }
    }

    impl<T, const N: usize> From<[T; N]> for BinaryHeap<T> {
        fn from(arr: [T; N]) -> BinaryHeap<T> { BinaryHeap { elem: arr.elem } }
    }
}

pub mod linked_list {
    use crate::iter::{item, Iter as Items};

    pub type Iter<'a, T> = Items<&'a T>;
    pub type IterMut<'a, T> = Items<&'a mut T>;
    pub type IntoIter<T> = Items<T>;

    #[derive(Clone, Debug, Default, Hash, PartialEq, Eq, PartialOrd, Ord)]
    pub struct LinkedList<T> {
        elem: T,
    }

    impl<T> LinkedList<T> {
        fn new() -> LinkedList<T> { LinkedList {} }
        fn append(&mut self, other: &mut LinkedList<T>) { self.elem = other.elem; *other = LinkedList {} }
        fn iter(&self) -> Items<&T> { Items { elem: &self.elem } }
        fn iter_mut(&mut self) -> Items<&mut T> { Items { elem: &mut self.elem } }
        fn is_empty(&self) -> bool { any() }
        fn len(&self) -> usize { 0 }
        fn clear(&mut self) { *self = LinkedList {} }
        fn contains(&self, x: &T) -> bool { any() }
        fn front(&self) -> Option<&T> { Some(&self.elem) }
        fn front_mut(&mut self) -> Option<&mut T> { Some(&mut self.elem) }
        fn back(&self) -> Option<&T> { Some(&self.elem) }
        fn back_mut(&mut self) -> Option<&mut T> { Some(&mut self.elem) }
        fn push_front(&mut self, elt: T) { self.elem = elt }
        fn push_back(&mut self, elt: T) { self.elem = elt }
        fn pop_front(&mut self) -> Option<T> { Some(self.elem) }
        fn pop_back(&mut self) -> Option<T> { Some(self.elem) }
        fn split_off(&mut self, at: usize) -> LinkedList<T> { LinkedList { elem: self.elem } }
        fn extract_if<F: FnMut(&mut T) -> bool>(&mut self, filter: F) -> Items<T> { filter(&mut self.elem); Items { elem: self.elem } }
    }

    impl<T> IntoIterator for LinkedList<T> {
        type Item = T;
        type IntoIter = Items<T>;
        fn into_iter(self) -> Items<T> { Items { elem: self.elem } }
    }

    impl<'a, T> IntoIterator for &'a LinkedList<T> {
        type Item = &'a T;
        type IntoIter = Items<&'a T>;
        fn into_iter(self) -> Items<&'a T> { Items { elem: &self.elem } }
    }

    impl<T> FromIterator<T> for LinkedList<T> {
        fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> LinkedList<T> { LinkedList { elem: item(iter) } }
    }

    impl<T> Extend<T> for LinkedList<T> {
        fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { self.elem = item(iter) }
    }

    impl<T, const N: usize> From<[T; N]> for LinkedList<T> {
        fn from(arr: [T; N]) -> LinkedList<T> { LinkedList { elem: arr.elem } }
    }
}
