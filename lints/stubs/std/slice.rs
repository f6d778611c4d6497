//! `std::slice`: `[T]`, and `[T; N]` where it can do the same.

use crate::borrow::{Borrow, Cow, ToOwned};
use crate::boxed::Box;
use crate::cmp::Ordering;
use crate::iter::Iter as Items;
use crate::ops::{Index, IndexMut, Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};

pub type Iter<'a, T> = Items<&'a T>;
pub type IterMut<'a, T> = Items<&'a mut T>;
pub type Chunks<'a, T> = Items<&'a [T]>;
pub type ChunksMut<'a, T> = Items<&'a mut [T]>;
pub type ChunksExact<'a, T> = Items<&'a [T]>;
pub type Windows<'a, T> = Items<&'a [T]>;
pub type Split<'a, T, P> = Items<&'a [T]>;

pub fn from_ref<T>(s: &T) -> &[T] { &Vec { elem: s } }
pub fn from_mut<T>(s: &mut T) -> &mut [T] { &mut Vec { elem: s } }
pub fn from_raw_parts<T>(data: *const T, len: usize) -> &[T] { &Vec { elem: *data } }
pub fn from_raw_parts_mut<T>(data: *mut T, len: usize) -> &mut [T] { &mut Vec { elem: *data } }

/// What a slice can be indexed with.
pub trait SliceIndex<S: ?Sized> {
    type Output: ?Sized;
    fn index(self, slice: &S) -> &Self::Output;
    fn index_mut(self, slice: &mut S) -> &mut Self::Output;
}

impl<T> SliceIndex<[T]> for usize {
    type Output = T;
    fn index(self, slice: &[T]) -> &T { &slice.elem }
    fn index_mut(self, slice: &mut [T]) -> &mut T { &mut slice.elem }
}

/// Not in std: a literal whose type nothing else has fixed.
impl<T> SliceIndex<[T]> for i32 {
    type Output = T;
    fn index(self, slice: &[T]) -> &T { &slice.elem }
    fn index_mut(self, slice: &mut [T]) -> &mut T { &mut slice.elem }
}

impl<T, I> SliceIndex<[T]> for Range<I> {
    type Output = [T];
    fn index(self, slice: &[T]) -> &[T] { slice }
    fn index_mut(self, slice: &mut [T]) -> &mut [T] { slice }
}

impl<T, I> SliceIndex<[T]> for RangeFrom<I> {
    type Output = [T];
    fn index(self, slice: &[T]) -> &[T] { slice }
    fn index_mut(self, slice: &mut [T]) -> &mut [T] { slice }
}

impl<T, I> SliceIndex<[T]> for RangeInclusive<I> {
    type Output = [T];
    fn index(self, slice: &[T]) -> &[T] { slice }
    fn index_mut(self, slice: &mut [T]) -> &mut [T] { slice }
}

impl<T, I> SliceIndex<[T]> for RangeTo<I> {
    type Output = [T];
    fn index(self, slice: &[T]) -> &[T] { slice }
    fn index_mut(self, slice: &mut [T]) -> &mut [T] { slice }
}

impl<T, I> SliceIndex<[T]> for RangeToInclusive<I> {
    type Output = [T];
    fn index(self, slice: &[T]) -> &[T] { slice }
    fn index_mut(self, slice: &mut [T]) -> &mut [T] { slice }
}

impl<T> SliceIndex<[T]> for RangeFull {
    type Output = [T];
    fn index(self, slice: &[T]) -> &[T] { slice }
    fn index_mut(self, slice: &mut [T]) -> &mut [T] { slice }
}

impl<T, I: SliceIndex<[T]>> Index<I> for [T] {
    type Output = I::Output;
    fn index(&self, index: I) -> &I::Output { index.index(self) }
}

impl<T, I: SliceIndex<[T]>> IndexMut<I> for [T] {
    fn index_mut(&mut self, index: I) -> &mut I::Output { index.index_mut(self) }
}

impl<T> [T] {
    // Size and questions.
    fn len(&self) -> usize { 0 }
    fn is_empty(&self) -> bool { any() }
    fn contains(&self, x: &T) -> bool { any() }
    fn starts_with(&self, needle: &[T]) -> bool { any() }
    fn ends_with(&self, needle: &[T]) -> bool { any() }
    fn is_sorted(&self) -> bool { any() }
    fn is_sorted_by<F: FnMut(&T, &T) -> bool>(&self, compare: F) -> bool { compare(&self.elem, &self.elem) }
    fn is_sorted_by_key<K, F: FnMut(&T) -> K>(&self, f: F) -> bool { f(&self.elem); any() }
    fn binary_search(&self, x: &T) -> Result<usize, usize> { if any() { Ok(0) } else { Err(0) } }
    fn binary_search_by<F: FnMut(&T) -> Ordering>(&self, f: F) -> Result<usize, usize> {
        f(&self.elem);
        if any() { Ok(0) } else { Err(0) }
    }
    fn binary_search_by_key<B, F: FnMut(&T) -> B>(&self, b: &B, f: F) -> Result<usize, usize> {
        f(&self.elem);
        if any() { Ok(0) } else { Err(0) }
    }
    fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize { pred(&self.elem); 0 }
    fn as_ptr(&self) -> *const T { &self.elem }
    fn as_mut_ptr(&mut self) -> *mut T { &mut self.elem }

    // One element.
    fn first(&self) -> Option<&T> { Some(&self.elem) }
    fn first_mut(&mut self) -> Option<&mut T> { Some(&mut self.elem) }
    fn last(&self) -> Option<&T> { Some(&self.elem) }
    fn last_mut(&mut self) -> Option<&mut T> { Some(&mut self.elem) }
    fn split_first(&self) -> Option<(&T, &[T])> { Some((&self.elem, self)) }
    fn split_first_mut(&mut self) -> Option<(&mut T, &mut [T])> { Some((&mut self.elem, self)) }
    fn split_last(&self) -> Option<(&T, &[T])> { Some((&self.elem, self)) }
    fn split_last_mut(&mut self) -> Option<(&mut T, &mut [T])> { Some((&mut self.elem, self)) }
    fn split_off_first(self: &mut &Self) -> Option<&T> { Some(&self.elem) }
    fn split_off_last(self: &mut &Self) -> Option<&T> { Some(&self.elem) }
    fn get<I: SliceIndex<[T]>>(&self, index: I) -> Option<&I::Output> { Some(index.index(self)) }
    fn get_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> Option<&mut I::Output> { Some(index.index_mut(self)) }
    fn get_unchecked<I: SliceIndex<[T]>>(&self, index: I) -> &I::Output { index.index(self) }
    fn get_unchecked_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> &mut I::Output { index.index_mut(self) }
    fn get_disjoint_mut<const N: usize>(&mut self, indices: [usize; N]) -> Result<[&mut T; N], GetDisjointMutError> {
        Ok(Vec { elem: &mut self.elem })
    }

    // Parts.
    fn first_chunk<const N: usize>(&self) -> Option<&[T; N]> { Some(self) }
    fn last_chunk<const N: usize>(&self) -> Option<&[T; N]> { Some(self) }
    fn split_first_chunk<const N: usize>(&self) -> Option<(&[T; N], &[T])> { Some((self, self)) }
    fn split_last_chunk<const N: usize>(&self) -> Option<(&[T], &[T; N])> { Some((self, self)) }
    fn split_at(&self, mid: usize) -> (&[T], &[T]) { (self, self) }
    fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]) { (self, self) }
    fn split_at_checked(&self, mid: usize) -> Option<(&[T], &[T])> { Some((self, self)) }
    fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut [T], &mut [T])> { Some((self, self)) }
    fn strip_prefix(&self, prefix: &[T]) -> Option<&[T]> { Some(self) }
    fn strip_suffix(&self, suffix: &[T]) -> Option<&[T]> { Some(self) }
    fn as_chunks<const N: usize>(&self) -> (&[[T; N]], &[T]) { (&Vec { elem: self }, self) }
    fn as_array<const N: usize>(&self) -> Option<&[T; N]> { Some(self) }

    // Iterators.
    fn iter(&self) -> Items<&T> { Items { elem: &self.elem } }
    fn iter_mut(&mut self) -> Items<&mut T> { Items { elem: &mut self.elem } }
    fn windows(&self, size: usize) -> Items<&[T]> { Items { elem: self } }
    fn array_windows<const N: usize>(&self) -> Items<&[T; N]> { Items { elem: self } }
    fn chunks(&self, chunk_size: usize) -> Items<&[T]> { Items { elem: self } }
    fn chunks_mut(&mut self, chunk_size: usize) -> Items<&mut [T]> { Items { elem: self } }
    fn chunks_exact(&self, chunk_size: usize) -> Items<&[T]> { Items { elem: self } }
    fn chunks_exact_mut(&mut self, chunk_size: usize) -> Items<&mut [T]> { Items { elem: self } }
    fn rchunks(&self, chunk_size: usize) -> Items<&[T]> { Items { elem: self } }
    fn rchunks_mut(&mut self, chunk_size: usize) -> Items<&mut [T]> { Items { elem: self } }
    fn rchunks_exact(&self, chunk_size: usize) -> Items<&[T]> { Items { elem: self } }
    fn chunk_by<F: FnMut(&T, &T) -> bool>(&self, pred: F) -> Items<&[T]> { pred(&self.elem, &self.elem); Items { elem: self } }
    fn chunk_by_mut<F: FnMut(&T, &T) -> bool>(&mut self, pred: F) -> Items<&mut [T]> {
        pred(&self.elem, &self.elem);
        Items { elem: self }
    }
    fn split<F: FnMut(&T) -> bool>(&self, pred: F) -> Items<&[T]> { pred(&self.elem); Items { elem: self } }
    fn split_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> Items<&mut [T]> { pred(&self.elem); Items { elem: self } }
    fn split_inclusive<F: FnMut(&T) -> bool>(&self, pred: F) -> Items<&[T]> { pred(&self.elem); Items { elem: self } }
    fn rsplit<F: FnMut(&T) -> bool>(&self, pred: F) -> Items<&[T]> { pred(&self.elem); Items { elem: self } }
    fn splitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> Items<&[T]> { pred(&self.elem); Items { elem: self } }
    fn rsplitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> Items<&[T]> { pred(&self.elem); Items { elem: self } }

    // Order.
    fn swap(&mut self, a: usize, b: usize) {}
    fn reverse(&mut self) {}
    fn rotate_left(&mut self, mid: usize) {}
    fn rotate_right(&mut self, k: usize) {}
    fn sort(&mut self) where T: Ord {}
    fn sort_unstable(&mut self) where T: Ord {}
    fn sort_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F) { compare(&self.elem, &self.elem); }
    fn sort_by_key<K, F: FnMut(&T) -> K>(&mut self, f: F) { f(&self.elem); }
    fn sort_by_cached_key<K, F: FnMut(&T) -> K>(&mut self, f: F) { f(&self.elem); }
    fn sort_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F) { compare(&self.elem, &self.elem); }
    fn sort_unstable_by_key<K, F: FnMut(&T) -> K>(&mut self, f: F) { f(&self.elem); }
    fn select_nth_unstable(&mut self, index: usize) -> (&mut [T], &mut T, &mut [T]) { (self, &mut self.elem, self) }
    fn select_nth_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, index: usize, compare: F) -> (&mut [T], &mut T, &mut [T]) {
        compare(&self.elem, &self.elem);
        (self, &mut self.elem, self)
    }
    fn select_nth_unstable_by_key<K, F: FnMut(&T) -> K>(&mut self, index: usize, f: F) -> (&mut [T], &mut T, &mut [T]) {
        f(&self.elem);
        (self, &mut self.elem, self)
    }

    // Writing.
    fn fill(&mut self, value: T) { self.elem = value }
    fn fill_with<F: FnMut() -> T>(&mut self, f: F) { self.elem = f() }
    fn clone_from_slice(&mut self, src: &[T]) where T: Clone { self.elem = src.elem.clone() }
    fn copy_from_slice(&mut self, src: &[T]) where T: Copy { self.elem = src.elem }
    fn copy_within<R>(&mut self, src: R, dest: usize) {}
    fn swap_with_slice(&mut self, other: &mut [T]) { let old = self.elem; self.elem = other.elem; other.elem = old; }

    // Copies.
    fn to_vec(&self) -> Vec<T> where T: Clone { Vec { elem: self.elem.clone() } }
    fn into_vec(self: Box<Self>) -> Vec<T> { Vec { elem: self.elem } }
    fn repeat(&self, n: usize) -> Vec<T> { Vec { elem: self.elem } }
}

/// What `[T; N]` adds.
impl<T, const N: usize> [T; N] {
    fn map<U, F: FnMut(T) -> U>(self, f: F) -> [U; N] { Vec { elem: f(self.elem) } }
    fn each_ref(&self) -> [&T; N] { Vec { elem: &self.elem } }
    fn each_mut(&mut self) -> [&mut T; N] { Vec { elem: &mut self.elem } }
    fn as_slice(&self) -> &[T] { self }
    fn as_mut_slice(&mut self) -> &mut [T] { self }
}

// `join` and `concat`, by what the elements are.
impl [String] {
    fn join(&self, sep: &str) -> String { mix(self.elem, sep) }
    fn concat(&self) -> String { mix(self.elem) }
}

impl [&str] {
    fn join(&self, sep: &str) -> String { mix(self.elem, sep) }
    fn concat(&self) -> String { mix(self.elem) }
}

impl [Cow<'_, str>] {
    fn join(&self, sep: &str) -> String { mix(self.elem, sep) }
    fn concat(&self) -> String { mix(self.elem) }
}

impl<T: Clone> [Vec<T>] {
    fn join(&self, sep: &T) -> Vec<T> { Vec { elem: if any() { self.elem.elem } else { *sep } } }
    fn concat(&self) -> Vec<T> { Vec { elem: self.elem.elem } }
}

impl<T: Clone> [&[T]] {
    fn join(&self, sep: &T) -> Vec<T> { Vec { elem: if any() { self.elem.elem } else { *sep } } }
    fn concat(&self) -> Vec<T> { Vec { elem: self.elem.elem } }
}

impl<T, const N: usize> [[T; N]] {
    fn as_flattened(&self) -> &[T] { self.elem }
}

/// What bytes add.
impl [u8] {
    fn is_ascii(&self) -> bool { any() }
    fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool { any() }
    fn make_ascii_uppercase(&mut self) {}
    fn make_ascii_lowercase(&mut self) {}
    fn to_ascii_uppercase(&self) -> Vec<u8> { Vec { elem: self.elem } }
    fn to_ascii_lowercase(&self) -> Vec<u8> { Vec { elem: self.elem } }
    fn escape_ascii(&self) -> Items<u8> { Items { elem: self.elem } }
    fn trim_ascii(&self) -> &[u8] { self }
    fn trim_ascii_start(&self) -> &[u8] { self }
    fn trim_ascii_end(&self) -> &[u8] { self }
    fn utf8_chunks(&self) -> Items<crate::str::Utf8Chunk> { Items { elem: mix(self) } }
}

pub struct GetDisjointMutError;

impl<T> IntoIterator for [T] {
    type Item = T;
    type IntoIter = Items<T>;
    fn into_iter(self) -> Items<T> { Items { elem: self.elem } }
}

impl<'a, T> IntoIterator for &'a [T] {
    type Item = &'a T;
    type IntoIter = Items<&'a T>;
    fn into_iter(self) -> Items<&'a T> { Items { elem: &self.elem } }
}

impl<T: Clone> ToOwned for [T] {
    type Owned = Vec<T>;
    fn to_owned(&self) -> Vec<T> { Vec { elem: self.elem.clone() } }
}

impl<T: Clone> Clone for [T] {
    fn clone(&self) -> [T] { *self }
}

impl<T> AsRef<[T]> for [T] {
    fn as_ref(&self) -> &[T] { self }
}

impl<T> AsMut<[T]> for [T] {
    fn as_mut(&mut self) -> &mut [T] { self }
}

impl<T> Borrow<[T]> for [T] {
    fn borrow(&self) -> &[T] { self }
}

impl<T: Default> Default for [T] {
    fn default() -> [T] { Vec { elem: T::default() } }
}

impl<T, const N: usize> TryFrom<Vec<T>> for [T; N] {
    type Error = Vec<T>;
    fn try_from(vec: Vec<T>) -> Result<[T; N], Vec<T>> { if any() { Ok(Vec { elem: vec.elem }) } else { Err(vec) } }
}

impl<T: Copy, const N: usize> TryFrom<&[T]> for [T; N] {
    type Error = crate::array::TryFromSliceError;
    fn try_from(slice: &[T]) -> Result<[T; N], crate::array::TryFromSliceError> { Ok(Vec { elem: slice.elem }) }
}

impl crate::io::Read for &[u8] {
    fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize> { buf.elem = self.elem; Ok(0) }
}

impl crate::io::BufRead for &[u8] {
    fn fill_buf(&mut self) -> crate::io::Result<&[u8]> { Ok(self) }
    fn consume(&mut self, amount: usize) {}
}
