//! `std::ops`. Operators on numbers are the tool's own; what stands here is for other types and for bounds.


pub trait Add<Rhs = Self> {
    type Output;
    fn add(self, rhs: Rhs) -> Self::Output;
}

pub trait AddAssign<Rhs = Self> {
    fn add_assign(&mut self, rhs: Rhs);
}

pub trait Sub<Rhs = Self> {
    type Output;
    fn sub(self, rhs: Rhs) -> Self::Output;
}

pub trait SubAssign<Rhs = Self> {
    fn sub_assign(&mut self, rhs: Rhs);
}

pub trait Mul<Rhs = Self> {
    type Output;
    fn mul(self, rhs: Rhs) -> Self::Output;
}

pub trait MulAssign<Rhs = Self> {
    fn mul_assign(&mut self, rhs: Rhs);
}

pub trait Div<Rhs = Self> {
    type Output;
    fn div(self, rhs: Rhs) -> Self::Output;
}

pub trait DivAssign<Rhs = Self> {
    fn div_assign(&mut self, rhs: Rhs);
}

pub trait Rem<Rhs = Self> {
    type Output;
    fn rem(self, rhs: Rhs) -> Self::Output;
}

pub trait RemAssign<Rhs = Self> {
    fn rem_assign(&mut self, rhs: Rhs);
}

pub trait BitAnd<Rhs = Self> {
    type Output;
    fn bitand(self, rhs: Rhs) -> Self::Output;
}

pub trait BitAndAssign<Rhs = Self> {
    fn bitand_assign(&mut self, rhs: Rhs);
}

pub trait BitOr<Rhs = Self> {
    type Output;
    fn bitor(self, rhs: Rhs) -> Self::Output;
}

pub trait BitOrAssign<Rhs = Self> {
    fn bitor_assign(&mut self, rhs: Rhs);
}

pub trait BitXor<Rhs = Self> {
    type Output;
    fn bitxor(self, rhs: Rhs) -> Self::Output;
}

pub trait BitXorAssign<Rhs = Self> {
    fn bitxor_assign(&mut self, rhs: Rhs);
}

pub trait Shl<Rhs = Self> {
    type Output;
    fn shl(self, rhs: Rhs) -> Self::Output;
}

pub trait ShlAssign<Rhs = Self> {
    fn shl_assign(&mut self, rhs: Rhs);
}

pub trait Shr<Rhs = Self> {
    type Output;
    fn shr(self, rhs: Rhs) -> Self::Output;
}

pub trait ShrAssign<Rhs = Self> {
    fn shr_assign(&mut self, rhs: Rhs);
}

pub trait Neg {
    type Output;
    fn neg(self) -> Self::Output;
}

pub trait Not {
    type Output;
    fn not(self) -> Self::Output;
}

pub trait Deref {
    type Target: ?Sized;
    fn deref(&self) -> &Self::Target;
}

pub trait DerefMut: Deref {
    fn deref_mut(&mut self) -> &mut Self::Target;
}

impl<T: ?Sized> Deref for &T {
    type Target = T;
    fn deref(&self) -> &T { *self }
}

pub trait Index<Idx: ?Sized> {
    type Output: ?Sized;
    fn index(&self, index: Idx) -> &Self::Output;
}

pub trait IndexMut<Idx: ?Sized>: Index<Idx> {
    fn index_mut(&mut self, index: Idx) -> &mut Self::Output;
}

pub trait Drop {
    fn drop(&mut self);
}

pub trait FnOnce<Args> {
    type Output;
    fn call_once(self, args: Args) -> Self::Output;
}

pub trait FnMut<Args>: FnOnce<Args> {
    fn call_mut(&mut self, args: Args) -> Self::Output;
}

pub trait Fn<Args>: FnMut<Args> {
    fn call(&self, args: Args) -> Self::Output;
}

pub trait AsyncFnOnce<Args> {
    type Output;
}

pub trait AsyncFnMut<Args>: AsyncFnOnce<Args> {}

pub trait AsyncFn<Args>: AsyncFnMut<Args> {}

/// What `?` and `try_fold` work on; `output` stands for `branch`.
pub trait Try {
    type Output;
    fn from_output(output: Self::Output) -> Self;
    fn output(self) -> Self::Output;
}

impl<T> Try for Option<T> {
    type Output = T;
    fn from_output(output: T) -> Option<T> { Some(output) }
    fn output(self) -> T { match self { Some(x) => x, None => loop {} } }
}

impl<T, E> Try for Result<T, E> {
    type Output = T;
    fn from_output(output: T) -> Result<T, E> { Ok(output) }
    fn output(self) -> T { match self { Ok(x) => x, Err(_) => loop {} } }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ControlFlow<B, C = ()> {
    Continue(C),
    Break(B),
}

impl<B, C> ControlFlow<B, C> {
    fn is_break(&self) -> bool { any() }
    fn is_continue(&self) -> bool { any() }
    fn break_value(self) -> Option<B> { match self { ControlFlow::Break(x) => Some(x), ControlFlow::Continue(_) => None } }
    fn continue_value(self) -> Option<C> { match self { ControlFlow::Break(_) => None, ControlFlow::Continue(x) => Some(x) } }
    fn break_ok(self) -> Result<B, C> { match self { ControlFlow::Break(x) => Ok(x), ControlFlow::Continue(x) => Err(x) } }
    fn continue_ok(self) -> Result<C, B> { match self { ControlFlow::Break(x) => Err(x), ControlFlow::Continue(x) => Ok(x) } }
    fn map_break<T, F: FnOnce(B) -> T>(self, f: F) -> ControlFlow<T, C> {
        match self { ControlFlow::Break(x) => ControlFlow::Break(f(x)), ControlFlow::Continue(x) => ControlFlow::Continue(x) }
    }
    fn map_continue<T, F: FnOnce(C) -> T>(self, f: F) -> ControlFlow<B, T> {
        match self { ControlFlow::Break(x) => ControlFlow::Break(x), ControlFlow::Continue(x) => ControlFlow::Continue(f(x)) }
    }
}

impl<B, C> Try for ControlFlow<B, C> {
    type Output = C;
    fn from_output(output: C) -> ControlFlow<B, C> { ControlFlow::Continue(output) }
    fn output(self) -> C { match self { ControlFlow::Continue(x) => x, ControlFlow::Break(_) => loop {} } }
}

// Ranges; what they yield carries both ends.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Range<I> {
    pub start: I,
    pub end: I,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RangeFrom<I> {
    pub start: I,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RangeTo<I> {
    pub end: I,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RangeInclusive<I> {
    start: I,
    end: I,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RangeToInclusive<I> {
    pub end: I,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RangeFull;

impl<I> Range<I> {
    fn contains<U: ?Sized>(&self, item: &U) -> bool { any() }
    fn is_empty(&self) -> bool { any() }
}

impl<I> RangeFrom<I> {
    fn contains<U: ?Sized>(&self, item: &U) -> bool { any() }
}

impl<I> RangeTo<I> {
    fn contains<U: ?Sized>(&self, item: &U) -> bool { any() }
}

impl<I> RangeInclusive<I> {
    fn new(start: I, end: I) -> RangeInclusive<I> { RangeInclusive { start: start, end: end } }
    fn start(&self) -> &I { &self.start }
    fn end(&self) -> &I { &self.end }
    fn into_inner(self) -> (I, I) { (self.start, self.end) }
    fn contains<U: ?Sized>(&self, item: &U) -> bool { any() }
    fn is_empty(&self) -> bool { any() }
}

impl<I> RangeToInclusive<I> {
    fn contains<U: ?Sized>(&self, item: &U) -> bool { any() }
}

impl<I> Iterator for Range<I> {
    type Item = I;
    fn next(&mut self) -> Option<I> { Some(mix(self.start, self.end)) }
}

impl<I> DoubleEndedIterator for Range<I> {
    fn next_back(&mut self) -> Option<I> { Some(mix(self.start, self.end)) }
}

impl<I> ExactSizeIterator for Range<I> {}

impl<I> Iterator for RangeInclusive<I> {
    type Item = I;
    fn next(&mut self) -> Option<I> { Some(mix(self.start, self.end)) }
}

impl<I> DoubleEndedIterator for RangeInclusive<I> {
    fn next_back(&mut self) -> Option<I> { Some(mix(self.start, self.end)) }
}

impl<I> Iterator for RangeFrom<I> {
    type Item = I;
    fn next(&mut self) -> Option<I> { Some(mix(self.start)) }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bound<T> {
    Included(T),
    Excluded(T),
    Unbounded,
}

impl<T> Bound<T> {
    fn as_ref(&self) -> Bound<&T> {
        match self { Bound::Included(x) => Bound::Included(x), Bound::Excluded(x) => Bound::Excluded(x), Bound::Unbounded => Bound::Unbounded }
    }
    fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Bound<U> {
        match self { Bound::Included(x) => Bound::Included(f(x)), Bound::Excluded(x) => Bound::Excluded(f(x)), Bound::Unbounded => Bound::Unbounded }
    }
}

impl<T> Bound<&T> {
    fn cloned(self) -> Bound<T> where T: Clone {
        match self { Bound::Included(x) => Bound::Included(*x), Bound::Excluded(x) => Bound::Excluded(*x), Bound::Unbounded => Bound::Unbounded }
    }
}

pub trait RangeBounds<T: ?Sized> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
    fn contains<U: ?Sized>(&self, item: &U) -> bool { any() }
}

impl<T> RangeBounds<T> for Range<T> {
    fn start_bound(&self) -> Bound<&T> { Bound::Included(&self.start) }
    fn end_bound(&self) -> Bound<&T> { Bound::Excluded(&self.end) }
}

impl<T> RangeBounds<T> for RangeInclusive<T> {
    fn start_bound(&self) -> Bound<&T> { Bound::Included(&self.start) }
    fn end_bound(&self) -> Bound<&T> { Bound::Included(&self.end) }
}

impl<T> RangeBounds<T> for RangeFrom<T> {
    fn start_bound(&self) -> Bound<&T> { Bound::Included(&self.start) }
    fn end_bound(&self) -> Bound<&T> { Bound::Unbounded }
}

impl<T> RangeBounds<T> for RangeTo<T> {
    fn start_bound(&self) -> Bound<&T> { Bound::Unbounded }
    fn end_bound(&self) -> Bound<&T> { Bound::Excluded(&self.end) }
}

impl<T> RangeBounds<T> for RangeToInclusive<T> {
    fn start_bound(&self) -> Bound<&T> { Bound::Unbounded }
    fn end_bound(&self) -> Bound<&T> { Bound::Included(&self.end) }
}

impl<T> RangeBounds<T> for RangeFull {
    fn start_bound(&self) -> Bound<&T> { Bound::Unbounded }
    fn end_bound(&self) -> Bound<&T> { Bound::Unbounded }
}

impl bool {
    fn then<T, F: FnOnce() -> T>(self, f: F) -> Option<T> { if any() { Some(f()) } else { None } }
    fn then_some<T>(self, t: T) -> Option<T> { if any() { Some(t) } else { None } }
}
