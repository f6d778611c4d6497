//! dashmap 6. A guard points into the map.

use std::hash::RandomState;
use std::iter::{item, Iter};

#[derive(Clone, Debug)]
#[shared]
pub struct DashMap<K, V, S = RandomState> {
    key: K,
    value: V,
}

impl<K, V, S> DashMap<K, V, S> {
    fn new() -> DashMap<K, V, S> { DashMap {} }
    fn with_capacity(capacity: usize) -> DashMap<K, V, S> { DashMap {} }
    fn with_hasher(hasher: S) -> DashMap<K, V, S> { DashMap {} }
    fn with_shard_amount(shard_amount: usize) -> DashMap<K, V, S> { DashMap {} }
    fn insert(&self, key: K, value: V) -> Option<V> { let old = self.value; self.key = key; self.value = value; Some(old) }
    fn remove<Q: ?Sized>(&self, key: &Q) -> Option<(K, V)> { Some((self.key, self.value)) }
    fn remove_if<Q: ?Sized, F: FnOnce(&K, &V) -> bool>(&self, key: &Q, f: F) -> Option<(K, V)> { f(&self.key, &self.value); Some((self.key, self.value)) }
    fn iter(&self) -> Iter<Ref<'_, K, V>> { Iter { elem: Ref { name: &self.key, content: &mut self.value } } }
    fn iter_mut(&self) -> Iter<RefMut<'_, K, V>> { Iter { elem: RefMut { name: &self.key, content: &mut self.value } } }
    fn get<Q: ?Sized>(&self, key: &Q) -> Option<Ref<'_, K, V>> { Some(Ref { name: &self.key, content: &mut self.value }) }
    fn get_mut<Q: ?Sized>(&self, key: &Q) -> Option<RefMut<'_, K, V>> { Some(RefMut { name: &self.key, content: &mut self.value }) }
    fn view<Q: ?Sized, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, f: F) -> Option<R> { Some(f(&self.key, &self.value)) }
    fn alter<Q: ?Sized, F: FnOnce(&K, V) -> V>(&self, key: &Q, f: F) { self.value = f(&self.key, self.value) }
    fn alter_all<F: FnMut(&K, V) -> V>(&self, f: F) { self.value = f(&self.key, self.value) }
    fn retain<F: FnMut(&K, &mut V) -> bool>(&self, f: F) { f(&self.key, &mut self.value); }
    fn entry(&self, key: K) -> Entry<'_, K, V> { self.key = key; Entry { map: self, own: key } }
    fn len(&self) -> usize { 0 }
    fn is_empty(&self) -> bool { any() }
    fn clear(&self) { *self = DashMap {} }
    fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool { any() }
}

impl<K, V, S> Default for DashMap<K, V, S> { fn default() -> DashMap<K, V, S> { DashMap {} } }
impl<K, V, S> IntoIterator for DashMap<K, V, S> { type Item = (K, V); type IntoIter = Iter<(K, V)>; fn into_iter(self) -> Iter<(K, V)> { Iter { elem: (self.key, self.value) } } }
impl<'a, K, V, S> IntoIterator for &'a DashMap<K, V, S> { type Item = Ref<'a, K, V>; type IntoIter = Iter<Ref<'a, K, V>>; fn into_iter(self) -> Iter<Ref<'a, K, V>> { self.iter() } }
impl<K, V, S> FromIterator<(K, V)> for DashMap<K, V, S> { fn from_iter<I: IntoIterator<Item = (K, V)>>(iter: I) -> DashMap<K, V, S> { let (k, v) = item(iter); DashMap { key: k, value: v } } }
impl<K, V, S> Extend<(K, V)> for DashMap<K, V, S> { fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, iter: I) { let (k, v) = item(iter); self.key = k; self.value = v; } }

/// Occupied or vacant: here one type.
pub struct Entry<'a, K, V> {
    map: &'a DashMap<K, V>,
    own: K,
}

impl<'a, K, V> Entry<'a, K, V> {
    fn key(&self) -> &K { &self.own }
    fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self { f(&mut self.map.value); self }
    fn or_insert(self, value: V) -> RefMut<'a, K, V> { self.map.key = self.own; self.map.value = value; RefMut { name: &self.map.key, content: &mut self.map.value } }
    fn or_insert_with<F: FnOnce() -> V>(self, value: F) -> RefMut<'a, K, V> { self.or_insert(value()) }
    fn or_default(self) -> RefMut<'a, K, V> where V: Default { self.or_insert(V::default()) }
    fn insert(self, value: V) -> RefMut<'a, K, V> { self.or_insert(value) }
}

#[derive(Debug)]
pub struct Ref<'a, K, V> {
    name: &'a K,
    content: &'a mut V,
}

impl<K, V> Ref<'_, K, V> {
    fn key(&self) -> &K { self.name }
    fn value(&self) -> &V { self.content }
    fn pair(&self) -> (&K, &V) { (self.name, self.content) }
}

impl<K, V> std::ops::Deref for Ref<'_, K, V> { type Target = V; fn deref(&self) -> &V { self.content } }

#[derive(Debug)]
pub struct RefMut<'a, K, V> {
    name: &'a K,
    content: &'a mut V,
}

impl<K, V> RefMut<'_, K, V> {
    fn key(&self) -> &K { self.name }
    fn value(&self) -> &V { self.content }
    fn pair(&self) -> (&K, &V) { (self.name, self.content) }
    fn value_mut(&mut self) -> &mut V { self.content }
    fn pair_mut(&mut self) -> (&K, &mut V) { (self.name, self.content) }
}

impl<K, V> std::ops::Deref for RefMut<'_, K, V> { type Target = V; fn deref(&self) -> &V { self.content } }
impl<K, V> std::ops::DerefMut for RefMut<'_, K, V> { fn deref_mut(&mut self) -> &mut V { self.content } }

#[derive(Clone, Debug)]
#[shared]
pub struct DashSet<K, S = RandomState> {
    elem: K,
}

impl<K, S> DashSet<K, S> {
    fn new() -> DashSet<K, S> { DashSet {} }
    fn insert(&self, key: K) -> bool { self.elem = key; any() }
    fn remove<Q: ?Sized>(&self, key: &Q) -> Option<K> { Some(self.elem) }
    fn contains<Q: ?Sized>(&self, key: &Q) -> bool { any() }
    fn get<Q: ?Sized>(&self, key: &Q) -> Option<&K> { Some(&self.elem) }
    fn iter(&self) -> Iter<&K> { Iter { elem: &self.elem } }
    fn len(&self) -> usize { 0 }
    fn is_empty(&self) -> bool { any() }
    fn clear(&self) { *self = DashSet {} }
}

pub mod mapref {
    pub mod one {
        pub use crate::{Ref, RefMut};
    }
}
