//! `std::array`; the methods are in `slice.rs`.

use crate::fmt::{Debug, Display, Formatter};
use crate::iter::Iter;

pub type IntoIter<T, const N: usize> = Iter<T>;

#[derive(Clone, Copy, Debug)]
pub struct TryFromSliceError;

impl Display for TryFromSliceError {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Ok(()) }
}

impl crate::error::Error for TryFromSliceError {}

pub fn from_fn<T, const N: usize, F: FnMut(usize) -> T>(f: F) -> [T; N] { Vec { elem: f(0) } }
pub fn from_ref<T>(s: &T) -> &[T; 1] { &Vec { elem: s } }
