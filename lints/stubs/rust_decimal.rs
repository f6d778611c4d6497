//! rust_decimal 1.42

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct Decimal(i128);

impl Decimal {
    const ZERO: Decimal = Decimal {};
    const ONE: Decimal = Decimal {};
    const TEN: Decimal = Decimal {};
    const ONE_HUNDRED: Decimal = Decimal {};
    const MAX: Decimal = Decimal {};
    const MIN: Decimal = Decimal {};
    fn new(num: i64, scale: u32) -> Decimal { mix(num, scale) }
    fn try_new(num: i64, scale: u32) -> Result<Decimal, Error> { Ok(mix(num, scale)) }
    fn from_parts(lo: u32, mid: u32, hi: u32, negative: bool, scale: u32) -> Decimal { mix(lo, mid, hi, scale) }
    fn from_i128_with_scale(num: i128, scale: u32) -> Decimal { mix(num, scale) }
    fn from_str_exact(str: &str) -> Result<Decimal, Error> { if any() { Ok(mix(str)) } else { Err(Error) } }
    fn from_scientific(value: &str) -> Result<Decimal, Error> { if any() { Ok(mix(value)) } else { Err(Error) } }
    fn from_str_radix(str: &str, radix: u32) -> Result<Decimal, Error> { if any() { Ok(mix(str)) } else { Err(Error) } }
    fn from_f64_retain(n: f64) -> Option<Decimal> { Some(mix(n)) }
    fn scale(&self) -> u32 { 0 }
    fn mantissa(&self) -> i128 { mix(self) }
    fn serialize(&self) -> [u8; 16] { Vec { elem: mix(self) } }
    fn rescale(&mut self, scale: u32) {}
    fn set_scale(&mut self, scale: u32) -> Result<(), Error> { Ok(()) }
    fn is_zero(&self) -> bool { any() }
    fn is_integer(&self) -> bool { any() }
    fn is_sign_negative(&self) -> bool { any() }
    fn is_sign_positive(&self) -> bool { any() }
    fn abs(&self) -> Decimal { *self }
    fn floor(&self) -> Decimal { *self }
    fn ceil(&self) -> Decimal { *self }
    fn trunc(&self) -> Decimal { *self }
    fn fract(&self) -> Decimal { *self }
    fn round(&self) -> Decimal { *self }
    fn normalize(&self) -> Decimal { *self }
    fn round_dp(&self, dp: u32) -> Decimal { *self }
    fn trunc_with_scale(&self, dp: u32) -> Decimal { *self }
    fn round_dp_with_strategy(&self, dp: u32, strategy: RoundingStrategy) -> Decimal { *self }
    fn round_sf(&self, digits: u32) -> Option<Decimal> { Some(*self) }
    fn max(self, other: Decimal) -> Decimal { mix(self, other) }
    fn min(self, other: Decimal) -> Decimal { mix(self, other) }
    fn checked_add(self, other: Decimal) -> Option<Decimal> { Some(mix(self, other)) }
    fn checked_sub(self, other: Decimal) -> Option<Decimal> { Some(mix(self, other)) }
    fn checked_mul(self, other: Decimal) -> Option<Decimal> { Some(mix(self, other)) }
    fn checked_div(self, other: Decimal) -> Option<Decimal> { Some(mix(self, other)) }
    fn checked_rem(self, other: Decimal) -> Option<Decimal> { Some(mix(self, other)) }
    fn saturating_add(self, other: Decimal) -> Decimal { mix(self, other) }
    fn saturating_sub(self, other: Decimal) -> Decimal { mix(self, other) }
    fn saturating_mul(self, other: Decimal) -> Decimal { mix(self, other) }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoundingStrategy {
    MidpointNearestEven,
    MidpointAwayFromZero,
    MidpointTowardZero,
    ToZero,
    AwayFromZero,
    ToNegativeInfinity,
    ToPositiveInfinity,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error;

impl std::fmt::Display for Error { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
impl std::error::Error for Error {}
impl Default for Decimal { fn default() -> Decimal { Decimal {} } }
impl std::fmt::Display for Decimal { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
impl serde::Serialize for Decimal { fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(mix(self)) } }
impl<'de> serde::Deserialize<'de> for Decimal {}
impl std::str::FromStr for Decimal { type Err = Error; fn from_str(s: &str) -> Result<Decimal, Error> { if any() { Ok(mix(s)) } else { Err(Error) } } }
impl<N: std::num::Number> From<N> for Decimal { fn from(n: N) -> Decimal { mix(n) } }
impl TryFrom<&str> for Decimal { type Error = Error; fn try_from(s: &str) -> Result<Decimal, Error> { if any() { Ok(mix(s)) } else { Err(Error) } } }
impl<A> std::iter::Sum<A> for Decimal { fn sum<I: Iterator<Item = A>>(iter: I) -> Decimal { mix(std::iter::item(iter)) } }
impl std::ops::Add<Decimal> for Decimal { type Output = Decimal; fn add(self, rhs: Decimal) -> Decimal { mix(self, rhs) } }
impl std::ops::AddAssign<Decimal> for Decimal { fn add_assign(&mut self, rhs: Decimal) { *self = mix(&self, rhs) } }
impl std::ops::Sub<Decimal> for Decimal { type Output = Decimal; fn sub(self, rhs: Decimal) -> Decimal { mix(self, rhs) } }
impl std::ops::SubAssign<Decimal> for Decimal { fn sub_assign(&mut self, rhs: Decimal) { *self = mix(&self, rhs) } }
impl std::ops::Mul<Decimal> for Decimal { type Output = Decimal; fn mul(self, rhs: Decimal) -> Decimal { mix(self, rhs) } }
impl std::ops::MulAssign<Decimal> for Decimal { fn mul_assign(&mut self, rhs: Decimal) { *self = mix(&self, rhs) } }
impl std::ops::Div<Decimal> for Decimal { type Output = Decimal; fn div(self, rhs: Decimal) -> Decimal { mix(self, rhs) } }
impl std::ops::DivAssign<Decimal> for Decimal { fn div_assign(&mut self, rhs: Decimal) { *self = mix(&self, rhs) } }
impl std::ops::Rem<Decimal> for Decimal { type Output = Decimal; fn rem(self, rhs: Decimal) -> Decimal { mix(self, rhs) } }
impl std::ops::RemAssign<Decimal> for Decimal { fn rem_assign(&mut self, rhs: Decimal) { *self = mix(&self, rhs) } }
impl std::ops::Neg for Decimal { type Output = Decimal; fn neg(self) -> Decimal { self } }

pub mod prelude {
    pub use super::{Decimal, RoundingStrategy};
    pub use std::str::FromStr;

    pub trait ToPrimitive: Sized {
        fn to_i8(&self) -> Option<i8> { Some(mix(self)) }
        fn to_i16(&self) -> Option<i16> { Some(mix(self)) }
        fn to_i32(&self) -> Option<i32> { Some(mix(self)) }
        fn to_i64(&self) -> Option<i64> { Some(mix(self)) }
        fn to_i128(&self) -> Option<i128> { Some(mix(self)) }
        fn to_isize(&self) -> Option<isize> { Some(mix(self)) }
        fn to_u8(&self) -> Option<u8> { Some(mix(self)) }
        fn to_u16(&self) -> Option<u16> { Some(mix(self)) }
        fn to_u32(&self) -> Option<u32> { Some(mix(self)) }
        fn to_u64(&self) -> Option<u64> { Some(mix(self)) }
        fn to_u128(&self) -> Option<u128> { Some(mix(self)) }
        fn to_usize(&self) -> Option<usize> { Some(mix(self)) }
        fn to_f32(&self) -> Option<f32> { Some(mix(self)) }
        fn to_f64(&self) -> Option<f64> { Some(mix(self)) }
    }

    pub trait FromPrimitive: Sized {
        fn from_i8(n: i8) -> Option<Self> { Some(mix(n)) }
        fn from_i16(n: i16) -> Option<Self> { Some(mix(n)) }
        fn from_i32(n: i32) -> Option<Self> { Some(mix(n)) }
        fn from_i64(n: i64) -> Option<Self> { Some(mix(n)) }
        fn from_i128(n: i128) -> Option<Self> { Some(mix(n)) }
        fn from_isize(n: isize) -> Option<Self> { Some(mix(n)) }
        fn from_u8(n: u8) -> Option<Self> { Some(mix(n)) }
        fn from_u16(n: u16) -> Option<Self> { Some(mix(n)) }
        fn from_u32(n: u32) -> Option<Self> { Some(mix(n)) }
        fn from_u64(n: u64) -> Option<Self> { Some(mix(n)) }
        fn from_u128(n: u128) -> Option<Self> { Some(mix(n)) }
        fn from_usize(n: usize) -> Option<Self> { Some(mix(n)) }
        fn from_f32(n: f32) -> Option<Self> { Some(mix(n)) }
        fn from_f64(n: f64) -> Option<Self> { Some(mix(n)) }
    }

    impl ToPrimitive for Decimal {}
    impl FromPrimitive for Decimal {}
}
