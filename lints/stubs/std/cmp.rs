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

// What has no derive.
impl PartialEq for bool {}
impl PartialOrd for bool {}
impl Eq for bool {}
impl Ord for bool {}
impl PartialEq for char {}
impl PartialOrd for char {}
impl Eq for char {}
impl Ord for char {}
impl PartialEq for str {}
impl PartialOrd for str {}
impl Eq for str {}
impl Ord for str {}
impl PartialEq for String {}
impl PartialOrd for String {}
impl Eq for String {}
impl Ord for String {}
impl PartialEq for i8 {}
impl PartialOrd for i8 {}
impl Eq for i8 {}
impl Ord for i8 {}
impl PartialEq for i16 {}
impl PartialOrd for i16 {}
impl Eq for i16 {}
impl Ord for i16 {}
impl PartialEq for i32 {}
impl PartialOrd for i32 {}
impl Eq for i32 {}
impl Ord for i32 {}
impl PartialEq for i64 {}
impl PartialOrd for i64 {}
impl Eq for i64 {}
impl Ord for i64 {}
impl PartialEq for i128 {}
impl PartialOrd for i128 {}
impl Eq for i128 {}
impl Ord for i128 {}
impl PartialEq for isize {}
impl PartialOrd for isize {}
impl Eq for isize {}
impl Ord for isize {}
impl PartialEq for u8 {}
impl PartialOrd for u8 {}
impl Eq for u8 {}
impl Ord for u8 {}
impl PartialEq for u16 {}
impl PartialOrd for u16 {}
impl Eq for u16 {}
impl Ord for u16 {}
impl PartialEq for u32 {}
impl PartialOrd for u32 {}
impl Eq for u32 {}
impl Ord for u32 {}
impl PartialEq for u64 {}
impl PartialOrd for u64 {}
impl Eq for u64 {}
impl Ord for u64 {}
impl PartialEq for u128 {}
impl PartialOrd for u128 {}
impl Eq for u128 {}
impl Ord for u128 {}
impl PartialEq for usize {}
impl PartialOrd for usize {}
impl Eq for usize {}
impl Ord for usize {}
impl PartialEq for f32 {}
impl PartialOrd for f32 {}
impl PartialEq for f64 {}
impl PartialOrd for f64 {}
impl<T: PartialEq> PartialEq for [T] {}
impl<T: PartialOrd> PartialOrd for [T] {}
impl<T: Eq> Eq for [T] {}
impl<T: Ord> Ord for [T] {}

#[derive(Clone, Copy, Debug, Default, Hash, PartialEq, Eq)]
pub struct Reverse<T>(pub T);

pub fn max<T: Ord>(v1: T, v2: T) -> T { if any() { v1 } else { v2 } }
pub fn min<T: Ord>(v1: T, v2: T) -> T { if any() { v1 } else { v2 } }
pub fn max_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T { compare(&v1, &v2); if any() { v1 } else { v2 } }
pub fn min_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T { compare(&v1, &v2); if any() { v1 } else { v2 } }
pub fn max_by_key<T, K, F: FnMut(&T) -> K>(v1: T, v2: T, f: F) -> T { f(&v1); f(&v2); if any() { v1 } else { v2 } }
pub fn min_by_key<T, K, F: FnMut(&T) -> K>(v1: T, v2: T, f: F) -> T { f(&v1); f(&v2); if any() { v1 } else { v2 } }
