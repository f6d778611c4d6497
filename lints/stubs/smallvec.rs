//! smallvec 1.16

use std::iter::{item, Iter};

pub trait Array {
    type Item;
}

impl<T, const N: usize> Array for [T; N] {
    type Item = T;
}

#[derive(Clone, Debug, Default, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct SmallVec<A: Array> {
    elem: A::Item,
}

impl<A: Array> SmallVec<A> {
    fn new() -> SmallVec<A> { SmallVec {} }
    fn with_capacity(n: usize) -> SmallVec<A> { SmallVec {} }
    fn from_vec(vec: Vec<A::Item>) -> SmallVec<A> { SmallVec { elem: vec.elem } }
    fn from_slice(slice: &[A::Item]) -> SmallVec<A> { SmallVec { elem: slice.elem } }
    fn from_buf(buf: A) -> SmallVec<A> { SmallVec { elem: buf.elem } }
    fn from_elem(elem: A::Item, n: usize) -> SmallVec<A> { SmallVec { elem: elem } }
    fn len(&self) -> usize { 0 }
    fn is_empty(&self) -> bool { any() }
    fn capacity(&self) -> usize { 0 }
    fn spilled(&self) -> bool { any() }
    fn push(&mut self, value: A::Item) { self.elem = value }
    fn pop(&mut self) -> Option<A::Item> { Some(self.elem) }
    fn insert(&mut self, index: usize, element: A::Item) { self.elem = element }
    fn remove(&mut self, index: usize) -> A::Item { self.elem }
    fn swap_remove(&mut self, index: usize) -> A::Item { self.elem }
    fn truncate(&mut self, len: usize) {}
    fn clear(&mut self) { *self = SmallVec {} }
    fn reserve(&mut self, additional: usize) {}
    fn drain<R>(&mut self, range: R) -> Iter<A::Item> { Iter { elem: self.elem } }
    fn append<B: Array<Item = A::Item>>(&mut self, other: &mut SmallVec<B>) { self.elem = other.elem }
    fn extend_from_slice(&mut self, slice: &[A::Item]) { self.elem = slice.elem }
    fn insert_many<I: IntoIterator<Item = A::Item>>(&mut self, index: usize, iterable: I) { self.elem = item(iterable) }
    fn resize(&mut self, len: usize, value: A::Item) { self.elem = value }
    fn retain<F: FnMut(&mut A::Item) -> bool>(&mut self, f: F) { f(&mut self.elem); }
    fn dedup(&mut self) {}
    fn as_slice(&self) -> &[A::Item] { self }
    fn as_mut_slice(&mut self) -> &mut [A::Item] { self }
    fn into_vec(self) -> Vec<A::Item> { Vec { elem: self.elem } }
    fn into_boxed_slice(self) -> Box<[A::Item]> { Box(self) }
    fn into_inner(self) -> Result<A, SmallVec<A>> { if any() { Ok(mix(self)) } else { Err(self) } }
}

impl<A: Array> std::ops::Deref for SmallVec<A> { type Target = [A::Item]; fn deref(&self) -> &[A::Item] { self } }
impl<A: Array> std::ops::DerefMut for SmallVec<A> { fn deref_mut(&mut self) -> &mut [A::Item] { self } }
impl<A: Array> IntoIterator for SmallVec<A> { type Item = A::Item; type IntoIter = Iter<A::Item>; fn into_iter(self) -> Iter<A::Item> { Iter { elem: self.elem } } }
impl<'a, A: Array> IntoIterator for &'a SmallVec<A> { type Item = &'a A::Item; type IntoIter = Iter<&'a A::Item>; fn into_iter(self) -> Iter<&'a A::Item> { Iter { elem: &self.elem } } }
impl<A: Array> FromIterator<A::Item> for SmallVec<A> { fn from_iter<I: IntoIterator<Item = A::Item>>(iter: I) -> SmallVec<A> { SmallVec { elem: item(iter) } } }
impl<A: Array> Extend<A::Item> for SmallVec<A> { fn extend<I: IntoIterator<Item = A::Item>>(&mut self, iter: I) { self.elem = item(iter) } }
impl<A: Array> From<Vec<A::Item>> for SmallVec<A> { fn from(vec: Vec<A::Item>) -> SmallVec<A> { SmallVec { elem: vec.elem } } }
impl<A: Array> From<&[A::Item]> for SmallVec<A> { fn from(slice: &[A::Item]) -> SmallVec<A> { SmallVec { elem: slice.elem } } }
