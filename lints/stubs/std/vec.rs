//! `std::vec`. What a `Vec` has from `[T]` is in `slice.rs`.

use crate::borrow::Cow;
use crate::boxed::Box;
use crate::collections::{BTreeMap, BinaryHeap, VecDeque};
use crate::iter::{item, Iter};
use crate::ops::{Deref, DerefMut, Index, IndexMut};
use crate::slice::SliceIndex;

#[derive(Clone, Debug, Default, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct Vec<T> {
    elem: T,
}

pub type Drain<'a, T> = Iter<T>;
pub type IntoIter<T> = Iter<T>;
pub type Splice<'a, I> = Iter<<I as Iterator>::Item>;
pub type ExtractIf<'a, T, F> = Iter<T>;

impl<T> Vec<T> {
    fn new() -> Vec<T> { Vec {} }
    fn with_capacity(capacity: usize) -> Vec<T> { Vec {} }
    fn from_fn<F: FnMut(usize) -> T>(length: usize, f: F) -> Vec<T> { Vec { elem: f(0) } }

    // Size.
    fn capacity(&self) -> usize { 0 }
    fn len(&self) -> usize { 0 }
    fn is_empty(&self) -> bool { any() }
    fn reserve(&mut self, additional: usize) {}
    fn reserve_exact(&mut self, additional: usize) {}
    fn try_reserve(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError> { Ok(()) }
    fn shrink_to_fit(&mut self) {}
    fn shrink_to(&mut self, min_capacity: usize) {}
    fn truncate(&mut self, len: usize) {}
    fn clear(&mut self) { *self = Vec {} }
    fn set_len(&mut self, new_len: usize) {}

    // Views.
    fn as_slice(&self) -> &[T] { self }
    fn as_mut_slice(&mut self) -> &mut [T] { self }
    fn into_boxed_slice(self) -> Box<[T]> { Box(self) }
    fn leak(self) -> &mut [T] { self }

    // Adding.
    fn push(&mut self, value: T) { self.elem = value }
    fn push_mut(&mut self, value: T) -> &mut T { self.elem = value; &mut self.elem }
    fn push_within_capacity(&mut self, value: T) -> Result<(), T> { self.elem = value; Err(value) }
    fn insert(&mut self, index: usize, element: T) { self.elem = element }
    fn insert_mut(&mut self, index: usize, element: T) -> &mut T { self.elem = element; &mut self.elem }
    fn append(&mut self, other: &mut Vec<T>) { self.elem = other.elem; *other = Vec {} }
    fn extend_from_slice(&mut self, other: &[T]) where T: Clone { self.elem = other.elem.clone() }
    fn extend_from_within<R>(&mut self, src: R) where T: Clone {}
    fn resize(&mut self, new_len: usize, value: T) where T: Clone { self.elem = value }
    fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, f: F) { self.elem = f() }

    // Taking out.
    fn pop(&mut self) -> Option<T> { Some(self.elem) }
    fn pop_if<F: FnOnce(&mut T) -> bool>(&mut self, predicate: F) -> Option<T> { predicate(&mut self.elem); Some(self.elem) }
    fn remove(&mut self, index: usize) -> T { self.elem }
    fn swap_remove(&mut self, index: usize) -> T { self.elem }
    fn drain<R>(&mut self, range: R) -> Iter<T> { Iter { elem: self.elem } }
    fn extract_if<F: FnMut(&mut T) -> bool, R>(&mut self, range: R, filter: F) -> Iter<T> {
        filter(&mut self.elem);
        Iter { elem: self.elem }
    }
    fn splice<R, I: IntoIterator<Item = T>>(&mut self, range: R, replace_with: I) -> Iter<T> {
        let old = self.elem;
        self.elem = item(replace_with);
        Iter { elem: old }
    }
    fn split_off(&mut self, at: usize) -> Vec<T> { Vec { elem: self.elem } }

    // Choosing.
    fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) { f(&self.elem); }
    fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F) { f(&mut self.elem); }
    fn dedup(&mut self) {}
    fn dedup_by_key<K, F: FnMut(&mut T) -> K>(&mut self, key: F) { key(&mut self.elem); }
    fn dedup_by<F: FnMut(&mut T, &mut T) -> bool>(&mut self, same_bucket: F) { same_bucket(&mut self.elem, &mut self.elem); }
}

impl<T> Deref for Vec<T> {
    type Target = [T];
    fn deref(&self) -> &[T] { self }
}

impl<T> DerefMut for Vec<T> {
    fn deref_mut(&mut self) -> &mut [T] { self }
}

impl<T, I: SliceIndex<[T]>> Index<I> for Vec<T> {
    type Output = I::Output;
    fn index(&self, index: I) -> &I::Output { index.index(self) }
}

impl<T, I: SliceIndex<[T]>> IndexMut<I> for Vec<T> {
    fn index_mut(&mut self, index: I) -> &mut I::Output { index.index_mut(self) }
}

impl<T> IntoIterator for Vec<T> {
    type Item = T;
    type IntoIter = Iter<T>;
    fn into_iter(self) -> Iter<T> { Iter { elem: self.elem } }
}

impl<'a, T> IntoIterator for &'a Vec<T> {
    type Item = &'a T;
    type IntoIter = Iter<&'a T>;
    fn into_iter(self) -> Iter<&'a T> { Iter { elem: &self.elem } }
}

impl<T> FromIterator<T> for Vec<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Vec<T> { Vec { elem: item(iter) } }
}

impl<T> Extend<T> for Vec<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { self.elem = item(iter) }
}

impl<'a, T: Copy> Extend<&'a T> for Vec<T> {
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) { self.elem = *item(iter) }
}

impl<T> AsRef<[T]> for Vec<T> {
    fn as_ref(&self) -> &[T] { self }
}

impl<T> AsMut<[T]> for Vec<T> {
    fn as_mut(&mut self) -> &mut [T] { self }
}

impl<T> crate::borrow::Borrow<[T]> for Vec<T> {
    fn borrow(&self) -> &[T] { self }
}

impl<T: Clone> From<&[T]> for Vec<T> {
    fn from(s: &[T]) -> Vec<T> { Vec { elem: s.elem.clone() } }
}

impl<T, const N: usize> From<[T; N]> for Vec<T> {
    fn from(s: [T; N]) -> Vec<T> { Vec { elem: s.elem } }
}

impl<T> From<Box<[T]>> for Vec<T> {
    fn from(s: Box<[T]>) -> Vec<T> { Vec { elem: s.0.elem } }
}

impl<T> From<VecDeque<T>> for Vec<T> {
    fn from(s: VecDeque<T>) -> Vec<T> { Vec { elem: s.elem } }
}

impl<T> From<BinaryHeap<T>> for Vec<T> {
    fn from(s: BinaryHeap<T>) -> Vec<T> { Vec { elem: s.elem } }
}

impl<T: Clone> From<Cow<'_, [T]>> for Vec<T> {
    fn from(s: Cow<'_, [T]>) -> Vec<T> { s.into_owned() }
}

impl From<&str> for Vec<u8> {
    fn from(s: &str) -> Vec<u8> { Vec { elem: mix(s) } }
}

impl From<String> for Vec<u8> {
    fn from(s: String) -> Vec<u8> { Vec { elem: mix(s) } }
}

impl crate::io::Write for Vec<u8> {
    fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize> { self.elem = buf.elem; Ok(0) }
    fn flush(&mut self) -> crate::io::Result<()> { Ok(()) }
}
