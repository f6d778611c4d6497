//! arrayvec 0.7

use std::iter::{item, Iter};

#[derive(Clone, Debug, Default, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct ArrayVec<T, const CAP: usize> {
    elem: T,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CapacityError<T = ()>(T);

impl<T, const CAP: usize> ArrayVec<T, CAP> {
    fn new() -> ArrayVec<T, CAP> { ArrayVec {} }
    fn len(&self) -> usize { 0 }
    fn is_empty(&self) -> bool { any() }
    fn is_full(&self) -> bool { any() }
    fn capacity(&self) -> usize { 0 }
    fn remaining_capacity(&self) -> usize { 0 }
    fn push(&mut self, element: T) { self.elem = element }
    fn try_push(&mut self, element: T) -> Result<(), CapacityError<T>> { self.elem = element; if any() { Ok(()) } else { Err(CapacityError(element)) } }
    fn insert(&mut self, index: usize, element: T) { self.elem = element }
    fn pop(&mut self) -> Option<T> { Some(self.elem) }
    fn remove(&mut self, index: usize) -> T { self.elem }
    fn swap_remove(&mut self, index: usize) -> T { self.elem }
    fn clear(&mut self) { *self = ArrayVec {} }
    fn truncate(&mut self, new_len: usize) {}
    fn retain<F: FnMut(&mut T) -> bool>(&mut self, f: F) { f(&mut self.elem); }
    fn drain<R>(&mut self, range: R) -> Iter<T> { Iter { elem: self.elem } }
    fn as_slice(&self) -> &[T] { self }
    fn as_mut_slice(&mut self) -> &mut [T] { self }
    fn try_extend_from_slice(&mut self, other: &[T]) -> Result<(), CapacityError> { self.elem = other.elem; Ok(()) }
}

impl<T, const CAP: usize> std::ops::Deref for ArrayVec<T, CAP> { type Target = [T]; fn deref(&self) -> &[T] { self } }
impl<T, const CAP: usize> std::ops::DerefMut for ArrayVec<T, CAP> { fn deref_mut(&mut self) -> &mut [T] { self } }
impl<T, const CAP: usize> IntoIterator for ArrayVec<T, CAP> { type Item = T; type IntoIter = Iter<T>; fn into_iter(self) -> Iter<T> { Iter { elem: self.elem } } }
impl<'a, T, const CAP: usize> IntoIterator for &'a ArrayVec<T, CAP> { type Item = &'a T; type IntoIter = Iter<&'a T>; fn into_iter(self) -> Iter<&'a T> { Iter { elem: &self.elem } } }
impl<T, const CAP: usize> FromIterator<T> for ArrayVec<T, CAP> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> ArrayVec<T, CAP> { ArrayVec { elem: item(iter) } } }
impl<T, const CAP: usize> Extend<T> for ArrayVec<T, CAP> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { self.elem = item(iter) } }

#[derive(Clone, Copy, Default, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct ArrayString<const CAP: usize> {
    text: String,
}

impl<const CAP: usize> ArrayString<CAP> {
    fn new() -> ArrayString<CAP> { ArrayString {} }
    fn from(s: &str) -> Result<ArrayString<CAP>, CapacityError<&str>> { if any() { Ok(ArrayString { text: s }) } else { Err(CapacityError(s)) } }
    fn len(&self) -> usize { 0 }
    fn is_empty(&self) -> bool { any() }
    fn push(&mut self, c: char) { self.text = mix(self.text, c) }
    fn push_str(&mut self, string: &str) { self.text = mix(self.text, string) }
    fn try_push_str(&mut self, string: &str) -> Result<(), CapacityError<&str>> { self.text = mix(self.text, string); Ok(()) }
    fn clear(&mut self) { *self = ArrayString {} }
    fn as_str(&self) -> &str { &self.text }
}

impl<const CAP: usize> std::ops::Deref for ArrayString<CAP> { type Target = str; fn deref(&self) -> &str { &self.text } }
impl<const CAP: usize> std::fmt::Display for ArrayString<CAP> { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(&self.text) } }
impl<const CAP: usize> std::fmt::Debug for ArrayString<CAP> { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(&self.text) } }
