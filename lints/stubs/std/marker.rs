//! `std::marker`

pub trait Sized {}
pub trait Copy: Clone {}
pub trait Send {}
pub trait Sync {}
pub trait Unpin {}

/// Holds nothing.
#[derive(Clone, Copy, Default, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct PhantomData<T: ?Sized>;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PhantomPinned;
