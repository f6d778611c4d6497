//! `std::cmp`. Answers of comparisons carry nothing.

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ordering {
    Less,
    Equal,
    Greater,
}

impl Ordering {
    fn is_eq(self) -> bool { any() }
    fn is_ne(self) -> bool { any() }
    fn is_lt(self) -> bool { any() }
    fn is_gt(self) -> bool { any() }
    fn is_le(self) -> bool { any() }
    fn is_ge(self) -> bool { any() }
    fn reverse(self) -> Ordering { Ordering::Equal }
    fn then(self, other: Ordering) -> Ordering { Ordering::Equal }
    fn then_with<F: FnOnce() -> Ordering>(self, f: F) -> Ordering { f() }
}

pub trait PartialEq<Rhs: ?Sized = Self> {
    fn eq(&self, other: &Rhs) -> bool { any() }
    fn ne(&self, other: &Rhs) -> bool { any() }
}

pub trait Eq: PartialEq {}

pub trait PartialOrd<Rhs: ?Sized = Self>: PartialEq<Rhs> {
    fn partial_cmp(&self, other: &Rhs) -> Option<Ordering> { Some(Ordering::Equal) }
    fn lt(&self, other: &Rhs) -> bool { any() }
    fn le(&self, other: &Rhs) -> bool { any() }
    fn gt(&self, other: &Rhs) -> bool { any() }
    fn ge(&self, other: &Rhs) -> bool { any() }
}

pub trait Ord: Eq + PartialOrd {
    fn cmp(&self, other: &Self) -> Ordering { Ordering::Equal }
    fn max(self, other: Self) -> Self { if any() { self } else { other } }
    fn min(self, other: Self) -> Self { if any() { self } else { other } }
    fn clamp(self, min: Self, max: Self) -> Self { if any() { self } else if any() { min } else { max } }
}

/// Not in std: every type compares, as far as the tool is concerned.
impl<T: ?Sized> PartialEq for T {}
impl<T: ?Sized> Eq for T {}
impl<T: ?Sized> PartialOrd for T {}
impl<T: ?Sized> Ord for T {}

#[derive(Clone, Copy, Debug, Default, Hash, PartialEq, Eq)]
pub struct Reverse<T>(pub T);

pub fn max<T: Ord>(v1: T, v2: T) -> T { if any() { v1 } else { v2 } }
pub fn min<T: Ord>(v1: T, v2: T) -> T { if any() { v1 } else { v2 } }
pub fn max_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T { compare(&v1, &v2); if any() { v1 } else { v2 } }
pub fn min_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T { compare(&v1, &v2); if any() { v1 } else { v2 } }
pub fn max_by_key<T, K, F: FnMut(&T) -> K>(v1: T, v2: T, f: F) -> T { f(&v1); f(&v2); if any() { v1 } else { v2 } }
pub fn min_by_key<T, K, F: FnMut(&T) -> K>(v1: T, v2: T, f: F) -> T { f(&v1); f(&v2); if any() { v1 } else { v2 } }
