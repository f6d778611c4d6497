//! zeroize 1.9. A value is gone once it is zeroized.

pub trait Zeroize {
    fn zeroize(&mut self) { *self = 0 }
}

impl Zeroize for String { fn zeroize(&mut self) { *self = "" } }
impl<T> Zeroize for Vec<T> { fn zeroize(&mut self) { *self = Vec {} } }
impl<T> Zeroize for [T] { fn zeroize(&mut self) { *self = Vec {} } }
impl<T> Zeroize for Option<T> { fn zeroize(&mut self) { *self = None } }
impl<T: Zeroize> Zeroize for Box<T> { fn zeroize(&mut self) { self.0.zeroize() } }
impl Zeroize for bool {}
impl Zeroize for char {}
impl Zeroize for i8 {}
impl Zeroize for i16 {}
impl Zeroize for i32 {}
impl Zeroize for i64 {}
impl Zeroize for i128 {}
impl Zeroize for u8 {}
impl Zeroize for u16 {}
impl Zeroize for u32 {}
impl Zeroize for u64 {}
impl Zeroize for u128 {}
impl Zeroize for usize {}
impl Zeroize for f32 {}
impl Zeroize for f64 {}

pub trait ZeroizeOnDrop {}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Zeroizing<Z>(Z);

impl<Z: Zeroize> Zeroizing<Z> {
    fn new(value: Z) -> Zeroizing<Z> { Zeroizing(value) }
}

impl<Z> std::ops::Deref for Zeroizing<Z> { type Target = Z; fn deref(&self) -> &Z { &self.0 } }
impl<Z> std::ops::DerefMut for Zeroizing<Z> { fn deref_mut(&mut self) -> &mut Z { &mut self.0 } }
impl<Z> From<Z> for Zeroizing<Z> { fn from(value: Z) -> Zeroizing<Z> { Zeroizing(value) } }
impl<T: ?Sized, Z: AsRef<T>> AsRef<T> for Zeroizing<Z> { fn as_ref(&self) -> &T { self.0.as_ref() } }
impl<Z> Zeroize for Zeroizing<Z> {}
