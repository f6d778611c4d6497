//! indexmap 2.14.2

pub use self::map::IndexMap;
pub use self::set::IndexSet;

pub mod map {
    use serde::ser::SerializeMap as _;
    use std::iter::{item, Iter as Items};
    use std::ops::Index;
    use std::hash::RandomState;

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct IndexMap<K, V, S = RandomState> {
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

    impl<K, V, S> IndexMap<K, V, S> {
        fn new() -> IndexMap<K, V, S> { IndexMap {} }
        fn with_capacity(capacity: usize) -> IndexMap<K, V, S> { IndexMap {} }
        fn with_hasher(hash_builder: S) -> IndexMap<K, V, S> { IndexMap {} }
        fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> IndexMap<K, V, S> { IndexMap {} }
        fn hasher(&self) -> &S {}
        fn capacity(&self) -> usize { 0 }
        fn reserve(&mut self, additional: usize) {}
        fn try_reserve(&mut self, additional: usize) -> Result<(), std::collections::TryReserveError> { Ok(()) }
        fn shrink_to_fit(&mut self) {}
        fn shrink_to(&mut self, min_capacity: usize) {}
        fn len(&self) -> usize { 0 }
        fn is_empty(&self) -> bool { any() }
        fn contains_key<Q: ?Sized>(&self, k: &Q) -> bool { any() }
        fn clear(&mut self) { *self = IndexMap {} }

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
        fn get_index(&self, index: usize) -> Option<(&K, &V)> { Some((&self.key, &self.value)) }
        fn get_index_mut(&mut self, index: usize) -> Option<(&K, &mut V)> { Some((&self.key, &mut self.value)) }
        fn get_index_of<Q: ?Sized>(&self, key: &Q) -> Option<usize> { Some(0) }
        fn get_full<Q: ?Sized>(&self, key: &Q) -> Option<(usize, &K, &V)> { Some((0, &self.key, &self.value)) }
        fn insert_full(&mut self, key: K, value: V) -> (usize, Option<V>) { let old = self.value; self.key = key; self.value = value; (0, Some(old)) }
        fn insert_sorted(&mut self, key: K, value: V) -> (usize, Option<V>) { let old = self.value; self.key = key; self.value = value; (0, Some(old)) }
        fn shift_remove<Q: ?Sized>(&mut self, key: &Q) -> Option<V> { Some(self.value) }
        fn swap_remove<Q: ?Sized>(&mut self, key: &Q) -> Option<V> { Some(self.value) }
        fn shift_remove_entry<Q: ?Sized>(&mut self, key: &Q) -> Option<(K, V)> { Some((self.key, self.value)) }
        fn swap_remove_entry<Q: ?Sized>(&mut self, key: &Q) -> Option<(K, V)> { Some((self.key, self.value)) }
        fn shift_remove_index(&mut self, index: usize) -> Option<(K, V)> { Some((self.key, self.value)) }
        fn swap_remove_index(&mut self, index: usize) -> Option<(K, V)> { Some((self.key, self.value)) }
        fn pop(&mut self) -> Option<(K, V)> { Some((self.key, self.value)) }
        fn first(&self) -> Option<(&K, &V)> { Some((&self.key, &self.value)) }
        fn last(&self) -> Option<(&K, &V)> { Some((&self.key, &self.value)) }
        fn sort_keys(&mut self) {}
        fn sort_by<F: FnMut(&K, &V, &K, &V) -> std::cmp::Ordering>(&mut self, cmp: F) { cmp(&self.key, &self.value, &self.key, &self.value); }
        fn sort_unstable_keys(&mut self) {}
        fn reverse(&mut self) {}
        fn truncate(&mut self, len: usize) {}
        fn swap_indices(&mut self, a: usize, b: usize) {}
        fn drain<R>(&mut self, range: R) -> Items<(K, V)> { Items { elem: (self.key, self.value) } }
        fn get_disjoint_mut<Q: ?Sized, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N] { Vec { elem: Some(&mut self.value) } }
        fn extract_if<F: FnMut(&K, &mut V) -> bool>(&mut self, pred: F) -> Items<(K, V)> {
            pred(&self.key, &mut self.value);
            Items { elem: (self.key, self.value) }
        }
    }

    impl<K, V, S> Default for IndexMap<K, V, S> {
        fn default() -> IndexMap<K, V, S> { IndexMap {} }
    }

    impl<K, V, S, Q: ?Sized> Index<&Q> for IndexMap<K, V, S> {
        type Output = V;
        #[keyed]
        fn index(&self, key: &Q) -> &V { &self.value }
    }

    impl<K, V, S> IntoIterator for IndexMap<K, V, S> {
        type Item = (K, V);
        type IntoIter = Items<(K, V)>;
        fn into_iter(self) -> Items<(K, V)> { Items { elem: (self.key, self.value) } }
    }

    impl<'a, K, V, S> IntoIterator for &'a IndexMap<K, V, S> {
        type Item = (&'a K, &'a V);
        type IntoIter = Items<(&'a K, &'a V)>;
        fn into_iter(self) -> Items<(&'a K, &'a V)> { Items { elem: (&self.key, &self.value) } }
    }

    impl<K, V, S> FromIterator<(K, V)> for IndexMap<K, V, S> {
        fn from_iter<T: IntoIterator<Item = (K, V)>>(iter: T) -> IndexMap<K, V, S> {
            let (k, v) = item(iter);
            IndexMap { key: k, value: v }
        }
    }

    impl<K, V, S> Extend<(K, V)> for IndexMap<K, V, S> {
        fn extend<T: IntoIterator<Item = (K, V)>>(&mut self, iter: T) {
            let (k, v) = item(iter);
            self.key = k;
            self.value = v;
        }
    }

    impl<K, V, S, const N: usize> From<[(K, V); N]> for IndexMap<K, V, S> {
        fn from(arr: [(K, V); N]) -> IndexMap<K, V, S> { IndexMap { key: arr.elem.0, value: arr.elem.1 } }
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
        map: &'a mut IndexMap<K, V>,
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
        map: &'a mut IndexMap<K, V>,
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

    impl<K: serde::Serialize, V: serde::Serialize, S2> serde::Serialize for IndexMap<K, V, S2> {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut map = serializer.serialize_map(None)?;
            map.serialize_entry(&self.key, &self.value)?;
            map.end()
        }
    }
}

pub mod set {
    use std::hash::RandomState;
    use std::iter::{item, Iter as Items};

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct IndexSet<T, S = RandomState> {
        elem: T,
    }

    pub type Iter<'a, T> = Items<&'a T>;
    pub type IntoIter<T> = Items<T>;

    impl<T, S> IndexSet<T, S> {
        fn new() -> IndexSet<T, S> { IndexSet {} }
        fn with_capacity(capacity: usize) -> IndexSet<T, S> { IndexSet {} }
        fn with_hasher(hasher: S) -> IndexSet<T, S> { IndexSet {} }
        fn with_capacity_and_hasher(capacity: usize, hasher: S) -> IndexSet<T, S> { IndexSet {} }
        fn capacity(&self) -> usize { 0 }
        fn reserve(&mut self, additional: usize) {}
        fn shrink_to_fit(&mut self) {}
        fn get_index(&self, index: usize) -> Option<&T> { Some(&self.elem) }
        fn get_index_of<Q: ?Sized>(&self, value: &Q) -> Option<usize> { Some(0) }
        fn insert_full(&mut self, value: T) -> (usize, bool) { self.elem = value; (0, any()) }
        fn shift_remove<Q: ?Sized>(&mut self, value: &Q) -> bool { any() }
        fn swap_remove<Q: ?Sized>(&mut self, value: &Q) -> bool { any() }
        fn shift_take<Q: ?Sized>(&mut self, value: &Q) -> Option<T> { Some(self.elem) }
        fn swap_take<Q: ?Sized>(&mut self, value: &Q) -> Option<T> { Some(self.elem) }
        fn pop(&mut self) -> Option<T> { Some(self.elem) }
        fn first(&self) -> Option<&T> { Some(&self.elem) }
        fn last(&self) -> Option<&T> { Some(&self.elem) }
        fn sort(&mut self) {}
        fn drain<R>(&mut self, range: R) -> Items<T> { Items { elem: self.elem } }
        fn extract_if<F: FnMut(&T) -> bool>(&mut self, pred: F) -> Items<T> { pred(&self.elem); Items { elem: self.elem } }
        fn len(&self) -> usize { 0 }
        fn is_empty(&self) -> bool { any() }
        fn contains<Q: ?Sized>(&self, value: &Q) -> bool { any() }
        fn is_disjoint(&self, other: &IndexSet<T, S>) -> bool { any() }
        fn is_subset(&self, other: &IndexSet<T, S>) -> bool { any() }
        fn is_superset(&self, other: &IndexSet<T, S>) -> bool { any() }
        fn clear(&mut self) { *self = IndexSet {} }
        fn iter(&self) -> Items<&T> { Items { elem: &self.elem } }
        fn difference<'a>(&'a self, other: &'a IndexSet<T, S>) -> Items<&'a T> { Items { elem: &self.elem } }
        fn symmetric_difference<'a>(&'a self, other: &'a IndexSet<T, S>) -> Items<&'a T> { Items { elem: if any() { &self.elem } else { &other.elem } } }
        fn intersection<'a>(&'a self, other: &'a IndexSet<T, S>) -> Items<&'a T> { Items { elem: &self.elem } }
        fn union<'a>(&'a self, other: &'a IndexSet<T, S>) -> Items<&'a T> { Items { elem: if any() { &self.elem } else { &other.elem } } }
        fn get<Q: ?Sized>(&self, value: &Q) -> Option<&T> { Some(&self.elem) }
        fn insert(&mut self, value: T) -> bool { self.elem = value; any() }
        fn replace(&mut self, value: T) -> Option<T> { let old = self.elem; self.elem = value; Some(old) }
        fn remove<Q: ?Sized>(&mut self, value: &Q) -> bool { any() }
        fn take<Q: ?Sized>(&mut self, value: &Q) -> Option<T> { Some(self.elem) }
        fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) { f(&self.elem); }
    }

    impl<T, S> Default for IndexSet<T, S> {
        fn default() -> IndexSet<T, S> { IndexSet {} }
    }

    impl<T, S> IntoIterator for IndexSet<T, S> {
        type Item = T;
        type IntoIter = Items<T>;
        fn into_iter(self) -> Items<T> { Items { elem: self.elem } }
    }

    impl<'a, T, S> IntoIterator for &'a IndexSet<T, S> {
        type Item = &'a T;
        type IntoIter = Items<&'a T>;
        fn into_iter(self) -> Items<&'a T> { Items { elem: &self.elem } }
    }

    impl<T, S> FromIterator<T> for IndexSet<T, S> {
        fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> IndexSet<T, S> { IndexSet { elem: item(iter) } }
    }

    impl<T, S> Extend<T> for IndexSet<T, S> {
        fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { self.elem = item(iter) }
    }

    impl<T, S, const N: usize> From<[T; N]> for IndexSet<T, S> {
        fn from(arr: [T; N]) -> IndexSet<T, S> { IndexSet { elem: arr.elem } }
    }
}
