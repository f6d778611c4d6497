//! `std::num`, and the methods of numbers. A number computed from a value carries it.

use crate::fmt::{Display, Formatter};
use crate::iter::{item, Product, Sum};
use crate::str::FromStr;

/// Every number of the language.
pub trait Number {}

// Errors say what is wrong, not with what.

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseIntError;

impl Display for ParseIntError {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Ok(()) }
}

impl crate::error::Error for ParseIntError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseFloatError;

impl Display for ParseFloatError {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Ok(()) }
}

impl crate::error::Error for ParseFloatError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TryFromIntError;

impl Display for TryFromIntError {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Ok(()) }
}

impl crate::error::Error for TryFromIntError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IntErrorKind {
    Empty,
    InvalidDigit,
    PosOverflow,
    NegOverflow,
    Zero,
}

impl ParseIntError {
    fn kind(&self) -> &IntErrorKind { &IntErrorKind::InvalidDigit }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FpCategory {
    Nan,
    Infinite,
    Zero,
    Subnormal,
    Normal,
}

/// Not in std: the methods that every integer has. The prelude brings it in.
pub trait Int {
    const MIN: Self = 0;
    const MAX: Self = 0;
    const BITS: u32 = 0;

    fn checked_add(self, rhs: Self) -> Option<Self> { Some(mix(self, rhs)) }
    fn checked_sub(self, rhs: Self) -> Option<Self> { Some(mix(self, rhs)) }
    fn checked_mul(self, rhs: Self) -> Option<Self> { Some(mix(self, rhs)) }
    fn checked_div(self, rhs: Self) -> Option<Self> { Some(mix(self, rhs)) }
    fn checked_rem(self, rhs: Self) -> Option<Self> { Some(mix(self, rhs)) }
    fn checked_div_euclid(self, rhs: Self) -> Option<Self> { Some(mix(self, rhs)) }
    fn checked_rem_euclid(self, rhs: Self) -> Option<Self> { Some(mix(self, rhs)) }
    fn checked_next_multiple_of(self, rhs: Self) -> Option<Self> { Some(mix(self, rhs)) }
    fn checked_add_unsigned(self, rhs: Self) -> Option<Self> { Some(mix(self, rhs)) }
    fn checked_sub_unsigned(self, rhs: Self) -> Option<Self> { Some(mix(self, rhs)) }
    fn checked_add_signed(self, rhs: Self) -> Option<Self> { Some(mix(self, rhs)) }
    fn checked_sub_signed(self, rhs: Self) -> Option<Self> { Some(mix(self, rhs)) }
    fn checked_neg(self) -> Option<Self> { Some(self) }
    fn checked_abs(self) -> Option<Self> { Some(self) }
    fn checked_isqrt(self) -> Option<Self> { Some(self) }
    fn checked_next_power_of_two(self) -> Option<Self> { Some(self) }
    fn checked_pow(self, rhs: u32) -> Option<Self> { Some(mix(self, rhs)) }
    fn checked_shl(self, rhs: u32) -> Option<Self> { Some(mix(self, rhs)) }
    fn checked_shr(self, rhs: u32) -> Option<Self> { Some(mix(self, rhs)) }
    fn checked_ilog(self, base: Self) -> Option<u32> { Some(mix(self, base)) }
    fn checked_ilog2(self) -> Option<u32> { Some(mix(self)) }
    fn checked_ilog10(self) -> Option<u32> { Some(mix(self)) }

    fn saturating_add(self, rhs: Self) -> Self { mix(self, rhs) }
    fn saturating_sub(self, rhs: Self) -> Self { mix(self, rhs) }
    fn saturating_mul(self, rhs: Self) -> Self { mix(self, rhs) }
    fn saturating_div(self, rhs: Self) -> Self { mix(self, rhs) }
    fn wrapping_add(self, rhs: Self) -> Self { mix(self, rhs) }
    fn wrapping_sub(self, rhs: Self) -> Self { mix(self, rhs) }
    fn wrapping_mul(self, rhs: Self) -> Self { mix(self, rhs) }
    fn wrapping_div(self, rhs: Self) -> Self { mix(self, rhs) }
    fn wrapping_rem(self, rhs: Self) -> Self { mix(self, rhs) }
    fn rem_euclid(self, rhs: Self) -> Self { mix(self, rhs) }
    fn div_euclid(self, rhs: Self) -> Self { mix(self, rhs) }
    fn div_ceil(self, rhs: Self) -> Self { mix(self, rhs) }
    fn div_floor(self, rhs: Self) -> Self { mix(self, rhs) }
    fn next_multiple_of(self, rhs: Self) -> Self { mix(self, rhs) }
    fn midpoint(self, rhs: Self) -> Self { mix(self, rhs) }
    fn saturating_add_signed(self, rhs: Self) -> Self { mix(self, rhs) }
    fn saturating_add_unsigned(self, rhs: Self) -> Self { mix(self, rhs) }
    fn saturating_sub_unsigned(self, rhs: Self) -> Self { mix(self, rhs) }
    fn wrapping_add_signed(self, rhs: Self) -> Self { mix(self, rhs) }
    fn wrapping_add_unsigned(self, rhs: Self) -> Self { mix(self, rhs) }
    fn wrapping_sub_unsigned(self, rhs: Self) -> Self { mix(self, rhs) }
    fn strict_add(self, rhs: Self) -> Self { mix(self, rhs) }
    fn strict_sub(self, rhs: Self) -> Self { mix(self, rhs) }
    fn strict_mul(self, rhs: Self) -> Self { mix(self, rhs) }
    fn overflowing_add(self, rhs: Self) -> (Self, bool) { (mix(self, rhs), any()) }
    fn overflowing_sub(self, rhs: Self) -> (Self, bool) { (mix(self, rhs), any()) }
    fn overflowing_mul(self, rhs: Self) -> (Self, bool) { (mix(self, rhs), any()) }
    fn overflowing_div(self, rhs: Self) -> (Self, bool) { (mix(self, rhs), any()) }
    fn overflowing_rem(self, rhs: Self) -> (Self, bool) { (mix(self, rhs), any()) }
    fn pow(self, exp: u32) -> Self { mix(self, exp) }
    fn saturating_pow(self, exp: u32) -> Self { mix(self, exp) }
    fn wrapping_pow(self, exp: u32) -> Self { mix(self, exp) }
    fn wrapping_shl(self, exp: u32) -> Self { mix(self, exp) }
    fn wrapping_shr(self, exp: u32) -> Self { mix(self, exp) }
    fn rotate_left(self, exp: u32) -> Self { mix(self, exp) }
    fn rotate_right(self, exp: u32) -> Self { mix(self, exp) }
    fn unbounded_shl(self, exp: u32) -> Self { mix(self, exp) }
    fn unbounded_shr(self, exp: u32) -> Self { mix(self, exp) }
    fn abs(self) -> Self { self }
    fn signum(self) -> Self { self }
    fn wrapping_neg(self) -> Self { self }
    fn wrapping_abs(self) -> Self { self }
    fn saturating_neg(self) -> Self { self }
    fn saturating_abs(self) -> Self { self }
    fn isqrt(self) -> Self { self }
    fn next_power_of_two(self) -> Self { self }
    fn swap_bytes(self) -> Self { self }
    fn reverse_bits(self) -> Self { self }
    fn to_be(self) -> Self { self }
    fn to_le(self) -> Self { self }
    fn ilog(self, base: Self) -> u32 { mix(self, base) }
    fn ilog2(self) -> u32 { mix(self) }
    fn ilog10(self) -> u32 { mix(self) }
    fn count_ones(self) -> u32 { mix(self) }
    fn count_zeros(self) -> u32 { mix(self) }
    fn leading_zeros(self) -> u32 { mix(self) }
    fn trailing_zeros(self) -> u32 { mix(self) }
    fn leading_ones(self) -> u32 { mix(self) }
    fn trailing_ones(self) -> u32 { mix(self) }
    fn is_positive(self) -> bool { any() }
    fn is_negative(self) -> bool { any() }
    fn is_power_of_two(self) -> bool { any() }
    fn is_multiple_of(self) -> bool { any() }

    fn from_str_radix(src: &str, radix: u32) -> Result<Self, ParseIntError> { if any() { Ok(mix(src)) } else { Err(ParseIntError) } }
    fn from_be(x: Self) -> Self { x }
    fn from_le(x: Self) -> Self { x }
    fn from_be_bytes(bytes: [u8; 8]) -> Self { mix(bytes) }
    fn from_le_bytes(bytes: [u8; 8]) -> Self { mix(bytes) }
    fn from_ne_bytes(bytes: [u8; 8]) -> Self { mix(bytes) }
    fn to_be_bytes(self) -> [u8; 8] { Vec { elem: mix(self) } }
    fn to_le_bytes(self) -> [u8; 8] { Vec { elem: mix(self) } }
    fn to_ne_bytes(self) -> [u8; 8] { Vec { elem: mix(self) } }
}

// What changes the type.
impl i8 {
    fn unsigned_abs(self) -> u8 { mix(self) }
    fn cast_unsigned(self) -> u8 { mix(self) }
    fn abs_diff(self, other: i8) -> u8 { mix(self, other) }
}

impl i16 {
    fn unsigned_abs(self) -> u16 { mix(self) }
    fn cast_unsigned(self) -> u16 { mix(self) }
    fn abs_diff(self, other: i16) -> u16 { mix(self, other) }
}

impl i32 {
    fn unsigned_abs(self) -> u32 { mix(self) }
    fn cast_unsigned(self) -> u32 { mix(self) }
    fn abs_diff(self, other: i32) -> u32 { mix(self, other) }
}

impl i64 {
    fn unsigned_abs(self) -> u64 { mix(self) }
    fn cast_unsigned(self) -> u64 { mix(self) }
    fn abs_diff(self, other: i64) -> u64 { mix(self, other) }
}

impl i128 {
    fn unsigned_abs(self) -> u128 { mix(self) }
    fn cast_unsigned(self) -> u128 { mix(self) }
    fn abs_diff(self, other: i128) -> u128 { mix(self, other) }
}

impl isize {
    fn unsigned_abs(self) -> usize { mix(self) }
    fn cast_unsigned(self) -> usize { mix(self) }
    fn abs_diff(self, other: isize) -> usize { mix(self, other) }
}

impl u8 {
    fn cast_signed(self) -> i8 { mix(self) }
    fn checked_signed_diff(self, rhs: u8) -> Option<i8> { Some(mix(self, rhs)) }
    fn abs_diff(self, other: u8) -> u8 { mix(self, other) }
}

impl u16 {
    fn cast_signed(self) -> i16 { mix(self) }
    fn checked_signed_diff(self, rhs: u16) -> Option<i16> { Some(mix(self, rhs)) }
    fn abs_diff(self, other: u16) -> u16 { mix(self, other) }
}

impl u32 {
    fn cast_signed(self) -> i32 { mix(self) }
    fn checked_signed_diff(self, rhs: u32) -> Option<i32> { Some(mix(self, rhs)) }
    fn abs_diff(self, other: u32) -> u32 { mix(self, other) }
}

impl u64 {
    fn cast_signed(self) -> i64 { mix(self) }
    fn checked_signed_diff(self, rhs: u64) -> Option<i64> { Some(mix(self, rhs)) }
    fn abs_diff(self, other: u64) -> u64 { mix(self, other) }
}

impl u128 {
    fn cast_signed(self) -> i128 { mix(self) }
    fn checked_signed_diff(self, rhs: u128) -> Option<i128> { Some(mix(self, rhs)) }
    fn abs_diff(self, other: u128) -> u128 { mix(self, other) }
}

impl usize {
    fn cast_signed(self) -> isize { mix(self) }
    fn checked_signed_diff(self, rhs: usize) -> Option<isize> { Some(mix(self, rhs)) }
    fn abs_diff(self, other: usize) -> usize { mix(self, other) }
}

/// What a byte adds.
impl u8 {
    fn is_ascii(&self) -> bool { any() }
    fn to_ascii_uppercase(&self) -> u8 { *self }
    fn to_ascii_lowercase(&self) -> u8 { *self }
    fn make_ascii_uppercase(&mut self) {}
    fn make_ascii_lowercase(&mut self) {}
    fn eq_ignore_ascii_case(&self, other: &u8) -> bool { any() }
    fn escape_ascii(self) -> crate::iter::Iter<u8> { crate::iter::Iter { elem: self } }
    fn is_ascii_alphabetic(&self) -> bool { any() }
    fn is_ascii_uppercase(&self) -> bool { any() }
    fn is_ascii_lowercase(&self) -> bool { any() }
    fn is_ascii_alphanumeric(&self) -> bool { any() }
    fn is_ascii_digit(&self) -> bool { any() }
    fn is_ascii_hexdigit(&self) -> bool { any() }
    fn is_ascii_punctuation(&self) -> bool { any() }
    fn is_ascii_graphic(&self) -> bool { any() }
    fn is_ascii_whitespace(&self) -> bool { any() }
    fn is_ascii_control(&self) -> bool { any() }
}

/// Not in std: the methods that `f32` and `f64` have. The prelude brings it in.
pub trait Float {
    const MIN: Self = 0;
    const MAX: Self = 0;
    const EPSILON: Self = 0;
    const MIN_POSITIVE: Self = 0;
    const INFINITY: Self = 0;
    const NEG_INFINITY: Self = 0;
    const NAN: Self = 0;

    fn floor(self) -> Self { self }
    fn ceil(self) -> Self { self }
    fn round(self) -> Self { self }
    fn round_ties_even(self) -> Self { self }
    fn trunc(self) -> Self { self }
    fn fract(self) -> Self { self }
    fn abs(self) -> Self { self }
    fn signum(self) -> Self { self }
    fn sqrt(self) -> Self { self }
    fn cbrt(self) -> Self { self }
    fn exp(self) -> Self { self }
    fn exp2(self) -> Self { self }
    fn exp_m1(self) -> Self { self }
    fn ln(self) -> Self { self }
    fn ln_1p(self) -> Self { self }
    fn log2(self) -> Self { self }
    fn log10(self) -> Self { self }
    fn sin(self) -> Self { self }
    fn cos(self) -> Self { self }
    fn tan(self) -> Self { self }
    fn asin(self) -> Self { self }
    fn acos(self) -> Self { self }
    fn atan(self) -> Self { self }
    fn sinh(self) -> Self { self }
    fn cosh(self) -> Self { self }
    fn tanh(self) -> Self { self }
    fn asinh(self) -> Self { self }
    fn acosh(self) -> Self { self }
    fn atanh(self) -> Self { self }
    fn recip(self) -> Self { self }
    fn to_degrees(self) -> Self { self }
    fn to_radians(self) -> Self { self }
    fn next_up(self) -> Self { self }
    fn next_down(self) -> Self { self }
    fn powf(self, other: Self) -> Self { mix(self, other) }
    fn log(self, other: Self) -> Self { mix(self, other) }
    fn hypot(self, other: Self) -> Self { mix(self, other) }
    fn atan2(self, other: Self) -> Self { mix(self, other) }
    fn rem_euclid(self, other: Self) -> Self { mix(self, other) }
    fn div_euclid(self, other: Self) -> Self { mix(self, other) }
    fn copysign(self, other: Self) -> Self { mix(self, other) }
    fn max(self, other: Self) -> Self { mix(self, other) }
    fn min(self, other: Self) -> Self { mix(self, other) }
    fn midpoint(self, other: Self) -> Self { mix(self, other) }
    fn powi(self, n: i32) -> Self { mix(self, n) }
    fn mul_add(self, a: Self, b: Self) -> Self { mix(self, a, b) }
    fn clamp(self, min: Self, max: Self) -> Self { mix(self, min, max) }
    fn sin_cos(self) -> (Self, Self) { (self, self) }
    fn total_cmp(&self, other: &Self) -> crate::cmp::Ordering { crate::cmp::Ordering::Equal }
    fn classify(self) -> FpCategory { FpCategory::Normal }
    fn is_nan(self) -> bool { any() }
    fn is_infinite(self) -> bool { any() }
    fn is_finite(self) -> bool { any() }
    fn is_subnormal(self) -> bool { any() }
    fn is_normal(self) -> bool { any() }
    fn is_sign_positive(self) -> bool { any() }
    fn is_sign_negative(self) -> bool { any() }
    fn from_be_bytes(bytes: [u8; 8]) -> Self { mix(bytes) }
    fn from_le_bytes(bytes: [u8; 8]) -> Self { mix(bytes) }
    fn from_ne_bytes(bytes: [u8; 8]) -> Self { mix(bytes) }
    fn to_be_bytes(self) -> [u8; 8] { Vec { elem: mix(self) } }
    fn to_le_bytes(self) -> [u8; 8] { Vec { elem: mix(self) } }
    fn to_ne_bytes(self) -> [u8; 8] { Vec { elem: mix(self) } }
}

impl f32 {
    fn to_bits(self) -> u32 { mix(self) }
    fn from_bits(v: u32) -> f32 { mix(v) }
}

impl f64 {
    fn to_bits(self) -> u64 { mix(self) }
    fn from_bits(v: u64) -> f64 { mix(v) }
}

// Every number: reading, converting, adding up.
impl Number for i8 {}
impl Int for i8 {}
impl FromStr for i8 { type Err = ParseIntError; fn from_str(s: &str) -> Result<i8, ParseIntError> { if any() { Ok(mix(s)) } else { Err(ParseIntError) } } }
impl<N: Number> From<N> for i8 { fn from(value: N) -> i8 { mix(value) } }
impl<N: Number> TryFrom<N> for i8 { type Error = TryFromIntError; fn try_from(value: N) -> Result<i8, TryFromIntError> { if any() { Ok(mix(value)) } else { Err(TryFromIntError) } } }
impl From<NonZero<i8>> for i8 { fn from(value: NonZero<i8>) -> i8 { value.0 } }
impl<A> Sum<A> for i8 { fn sum<I: Iterator<Item = A>>(iter: I) -> i8 { mix(item(iter)) } }
impl<A> Product<A> for i8 { fn product<I: Iterator<Item = A>>(iter: I) -> i8 { mix(item(iter)) } }
impl Number for i16 {}
impl Int for i16 {}
impl FromStr for i16 { type Err = ParseIntError; fn from_str(s: &str) -> Result<i16, ParseIntError> { if any() { Ok(mix(s)) } else { Err(ParseIntError) } } }
impl<N: Number> From<N> for i16 { fn from(value: N) -> i16 { mix(value) } }
impl<N: Number> TryFrom<N> for i16 { type Error = TryFromIntError; fn try_from(value: N) -> Result<i16, TryFromIntError> { if any() { Ok(mix(value)) } else { Err(TryFromIntError) } } }
impl From<NonZero<i16>> for i16 { fn from(value: NonZero<i16>) -> i16 { value.0 } }
impl<A> Sum<A> for i16 { fn sum<I: Iterator<Item = A>>(iter: I) -> i16 { mix(item(iter)) } }
impl<A> Product<A> for i16 { fn product<I: Iterator<Item = A>>(iter: I) -> i16 { mix(item(iter)) } }
impl Number for i32 {}
impl Int for i32 {}
impl FromStr for i32 { type Err = ParseIntError; fn from_str(s: &str) -> Result<i32, ParseIntError> { if any() { Ok(mix(s)) } else { Err(ParseIntError) } } }
impl<N: Number> From<N> for i32 { fn from(value: N) -> i32 { mix(value) } }
impl<N: Number> TryFrom<N> for i32 { type Error = TryFromIntError; fn try_from(value: N) -> Result<i32, TryFromIntError> { if any() { Ok(mix(value)) } else { Err(TryFromIntError) } } }
impl From<NonZero<i32>> for i32 { fn from(value: NonZero<i32>) -> i32 { value.0 } }
impl<A> Sum<A> for i32 { fn sum<I: Iterator<Item = A>>(iter: I) -> i32 { mix(item(iter)) } }
impl<A> Product<A> for i32 { fn product<I: Iterator<Item = A>>(iter: I) -> i32 { mix(item(iter)) } }
impl Number for i64 {}
impl Int for i64 {}
impl FromStr for i64 { type Err = ParseIntError; fn from_str(s: &str) -> Result<i64, ParseIntError> { if any() { Ok(mix(s)) } else { Err(ParseIntError) } } }
impl<N: Number> From<N> for i64 { fn from(value: N) -> i64 { mix(value) } }
impl<N: Number> TryFrom<N> for i64 { type Error = TryFromIntError; fn try_from(value: N) -> Result<i64, TryFromIntError> { if any() { Ok(mix(value)) } else { Err(TryFromIntError) } } }
impl From<NonZero<i64>> for i64 { fn from(value: NonZero<i64>) -> i64 { value.0 } }
impl<A> Sum<A> for i64 { fn sum<I: Iterator<Item = A>>(iter: I) -> i64 { mix(item(iter)) } }
impl<A> Product<A> for i64 { fn product<I: Iterator<Item = A>>(iter: I) -> i64 { mix(item(iter)) } }
impl Number for i128 {}
impl Int for i128 {}
impl FromStr for i128 { type Err = ParseIntError; fn from_str(s: &str) -> Result<i128, ParseIntError> { if any() { Ok(mix(s)) } else { Err(ParseIntError) } } }
impl<N: Number> From<N> for i128 { fn from(value: N) -> i128 { mix(value) } }
impl<N: Number> TryFrom<N> for i128 { type Error = TryFromIntError; fn try_from(value: N) -> Result<i128, TryFromIntError> { if any() { Ok(mix(value)) } else { Err(TryFromIntError) } } }
impl From<NonZero<i128>> for i128 { fn from(value: NonZero<i128>) -> i128 { value.0 } }
impl<A> Sum<A> for i128 { fn sum<I: Iterator<Item = A>>(iter: I) -> i128 { mix(item(iter)) } }
impl<A> Product<A> for i128 { fn product<I: Iterator<Item = A>>(iter: I) -> i128 { mix(item(iter)) } }
impl Number for isize {}
impl Int for isize {}
impl FromStr for isize { type Err = ParseIntError; fn from_str(s: &str) -> Result<isize, ParseIntError> { if any() { Ok(mix(s)) } else { Err(ParseIntError) } } }
impl<N: Number> From<N> for isize { fn from(value: N) -> isize { mix(value) } }
impl<N: Number> TryFrom<N> for isize { type Error = TryFromIntError; fn try_from(value: N) -> Result<isize, TryFromIntError> { if any() { Ok(mix(value)) } else { Err(TryFromIntError) } } }
impl From<NonZero<isize>> for isize { fn from(value: NonZero<isize>) -> isize { value.0 } }
impl<A> Sum<A> for isize { fn sum<I: Iterator<Item = A>>(iter: I) -> isize { mix(item(iter)) } }
impl<A> Product<A> for isize { fn product<I: Iterator<Item = A>>(iter: I) -> isize { mix(item(iter)) } }
impl Number for u8 {}
impl Int for u8 {}
impl FromStr for u8 { type Err = ParseIntError; fn from_str(s: &str) -> Result<u8, ParseIntError> { if any() { Ok(mix(s)) } else { Err(ParseIntError) } } }
impl<N: Number> From<N> for u8 { fn from(value: N) -> u8 { mix(value) } }
impl<N: Number> TryFrom<N> for u8 { type Error = TryFromIntError; fn try_from(value: N) -> Result<u8, TryFromIntError> { if any() { Ok(mix(value)) } else { Err(TryFromIntError) } } }
impl From<NonZero<u8>> for u8 { fn from(value: NonZero<u8>) -> u8 { value.0 } }
impl<A> Sum<A> for u8 { fn sum<I: Iterator<Item = A>>(iter: I) -> u8 { mix(item(iter)) } }
impl<A> Product<A> for u8 { fn product<I: Iterator<Item = A>>(iter: I) -> u8 { mix(item(iter)) } }
impl Number for u16 {}
impl Int for u16 {}
impl FromStr for u16 { type Err = ParseIntError; fn from_str(s: &str) -> Result<u16, ParseIntError> { if any() { Ok(mix(s)) } else { Err(ParseIntError) } } }
impl<N: Number> From<N> for u16 { fn from(value: N) -> u16 { mix(value) } }
impl<N: Number> TryFrom<N> for u16 { type Error = TryFromIntError; fn try_from(value: N) -> Result<u16, TryFromIntError> { if any() { Ok(mix(value)) } else { Err(TryFromIntError) } } }
impl From<NonZero<u16>> for u16 { fn from(value: NonZero<u16>) -> u16 { value.0 } }
impl<A> Sum<A> for u16 { fn sum<I: Iterator<Item = A>>(iter: I) -> u16 { mix(item(iter)) } }
impl<A> Product<A> for u16 { fn product<I: Iterator<Item = A>>(iter: I) -> u16 { mix(item(iter)) } }
impl Number for u32 {}
impl Int for u32 {}
impl FromStr for u32 { type Err = ParseIntError; fn from_str(s: &str) -> Result<u32, ParseIntError> { if any() { Ok(mix(s)) } else { Err(ParseIntError) } } }
impl<N: Number> From<N> for u32 { fn from(value: N) -> u32 { mix(value) } }
impl<N: Number> TryFrom<N> for u32 { type Error = TryFromIntError; fn try_from(value: N) -> Result<u32, TryFromIntError> { if any() { Ok(mix(value)) } else { Err(TryFromIntError) } } }
impl From<NonZero<u32>> for u32 { fn from(value: NonZero<u32>) -> u32 { value.0 } }
impl<A> Sum<A> for u32 { fn sum<I: Iterator<Item = A>>(iter: I) -> u32 { mix(item(iter)) } }
impl<A> Product<A> for u32 { fn product<I: Iterator<Item = A>>(iter: I) -> u32 { mix(item(iter)) } }
impl Number for u64 {}
impl Int for u64 {}
impl FromStr for u64 { type Err = ParseIntError; fn from_str(s: &str) -> Result<u64, ParseIntError> { if any() { Ok(mix(s)) } else { Err(ParseIntError) } } }
impl<N: Number> From<N> for u64 { fn from(value: N) -> u64 { mix(value) } }
impl<N: Number> TryFrom<N> for u64 { type Error = TryFromIntError; fn try_from(value: N) -> Result<u64, TryFromIntError> { if any() { Ok(mix(value)) } else { Err(TryFromIntError) } } }
impl From<NonZero<u64>> for u64 { fn from(value: NonZero<u64>) -> u64 { value.0 } }
impl<A> Sum<A> for u64 { fn sum<I: Iterator<Item = A>>(iter: I) -> u64 { mix(item(iter)) } }
impl<A> Product<A> for u64 { fn product<I: Iterator<Item = A>>(iter: I) -> u64 { mix(item(iter)) } }
impl Number for u128 {}
impl Int for u128 {}
impl FromStr for u128 { type Err = ParseIntError; fn from_str(s: &str) -> Result<u128, ParseIntError> { if any() { Ok(mix(s)) } else { Err(ParseIntError) } } }
impl<N: Number> From<N> for u128 { fn from(value: N) -> u128 { mix(value) } }
impl<N: Number> TryFrom<N> for u128 { type Error = TryFromIntError; fn try_from(value: N) -> Result<u128, TryFromIntError> { if any() { Ok(mix(value)) } else { Err(TryFromIntError) } } }
impl From<NonZero<u128>> for u128 { fn from(value: NonZero<u128>) -> u128 { value.0 } }
impl<A> Sum<A> for u128 { fn sum<I: Iterator<Item = A>>(iter: I) -> u128 { mix(item(iter)) } }
impl<A> Product<A> for u128 { fn product<I: Iterator<Item = A>>(iter: I) -> u128 { mix(item(iter)) } }
impl Number for usize {}
impl Int for usize {}
impl FromStr for usize { type Err = ParseIntError; fn from_str(s: &str) -> Result<usize, ParseIntError> { if any() { Ok(mix(s)) } else { Err(ParseIntError) } } }
impl<N: Number> From<N> for usize { fn from(value: N) -> usize { mix(value) } }
impl<N: Number> TryFrom<N> for usize { type Error = TryFromIntError; fn try_from(value: N) -> Result<usize, TryFromIntError> { if any() { Ok(mix(value)) } else { Err(TryFromIntError) } } }
impl From<NonZero<usize>> for usize { fn from(value: NonZero<usize>) -> usize { value.0 } }
impl<A> Sum<A> for usize { fn sum<I: Iterator<Item = A>>(iter: I) -> usize { mix(item(iter)) } }
impl<A> Product<A> for usize { fn product<I: Iterator<Item = A>>(iter: I) -> usize { mix(item(iter)) } }
impl Number for f32 {}
impl Float for f32 {}
impl FromStr for f32 { type Err = ParseFloatError; fn from_str(s: &str) -> Result<f32, ParseFloatError> { if any() { Ok(mix(s)) } else { Err(ParseFloatError) } } }
impl<N: Number> From<N> for f32 { fn from(value: N) -> f32 { mix(value) } }
impl<A> Sum<A> for f32 { fn sum<I: Iterator<Item = A>>(iter: I) -> f32 { mix(item(iter)) } }
impl<A> Product<A> for f32 { fn product<I: Iterator<Item = A>>(iter: I) -> f32 { mix(item(iter)) } }
impl Number for f64 {}
impl Float for f64 {}
impl FromStr for f64 { type Err = ParseFloatError; fn from_str(s: &str) -> Result<f64, ParseFloatError> { if any() { Ok(mix(s)) } else { Err(ParseFloatError) } } }
impl<N: Number> From<N> for f64 { fn from(value: N) -> f64 { mix(value) } }
impl<A> Sum<A> for f64 { fn sum<I: Iterator<Item = A>>(iter: I) -> f64 { mix(item(iter)) } }
impl<A> Product<A> for f64 { fn product<I: Iterator<Item = A>>(iter: I) -> f64 { mix(item(iter)) } }
impl From<bool> for u8 { fn from(value: bool) -> u8 { 0 } }
impl From<bool> for u16 { fn from(value: bool) -> u16 { 0 } }
impl From<bool> for u32 { fn from(value: bool) -> u32 { 0 } }
impl From<bool> for u64 { fn from(value: bool) -> u64 { 0 } }
impl From<bool> for i32 { fn from(value: bool) -> i32 { 0 } }
impl From<bool> for i64 { fn from(value: bool) -> i64 { 0 } }
impl From<bool> for usize { fn from(value: bool) -> usize { 0 } }
impl From<char> for u32 { fn from(value: char) -> u32 { mix(value) } }
impl From<char> for u64 { fn from(value: char) -> u64 { mix(value) } }
impl From<char> for u128 { fn from(value: char) -> u128 { mix(value) } }

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct NonZero<T>(T);

impl<T> NonZero<T> {
    fn new(n: T) -> Option<NonZero<T>> { Some(NonZero(n)) }
    fn new_unchecked(n: T) -> NonZero<T> { NonZero(n) }
    fn get(self) -> T { self.0 }
}

impl<T: Display> Display for NonZero<T> {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Display::fmt(&self.0, f) }
}

impl<T: FromStr> FromStr for NonZero<T> {
    type Err = ParseIntError;
    fn from_str(s: &str) -> Result<NonZero<T>, ParseIntError> { if any() { Ok(NonZero(mix(s))) } else { Err(ParseIntError) } }
}

impl<T> TryFrom<T> for NonZero<T> {
    type Error = TryFromIntError;
    fn try_from(value: T) -> Result<NonZero<T>, TryFromIntError> { if any() { Ok(NonZero(value)) } else { Err(TryFromIntError) } }
}

pub type NonZeroI8 = NonZero<i8>;
pub type NonZeroI16 = NonZero<i16>;
pub type NonZeroI32 = NonZero<i32>;
pub type NonZeroI64 = NonZero<i64>;
pub type NonZeroI128 = NonZero<i128>;
pub type NonZeroIsize = NonZero<isize>;
pub type NonZeroU8 = NonZero<u8>;
pub type NonZeroU16 = NonZero<u16>;
pub type NonZeroU32 = NonZero<u32>;
pub type NonZeroU64 = NonZero<u64>;
pub type NonZeroU128 = NonZero<u128>;
pub type NonZeroUsize = NonZero<usize>;

#[derive(Clone, Copy, Debug, Default, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct Wrapping<T>(pub T);

#[derive(Clone, Copy, Debug, Default, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct Saturating<T>(pub T);
