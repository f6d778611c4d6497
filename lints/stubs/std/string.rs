//! `std::string`. A text is one value: every part of it carries all of it. What a `String` has from `str` is in `str.rs`.

use crate::borrow::{Borrow, BorrowMut, Cow};
use crate::boxed::Box;
use crate::fmt::{Debug, Display, Formatter, Write};
use crate::iter::{item, Iter};
use crate::ops::{Add, AddAssign, Deref, DerefMut, Index};
use crate::str::Utf8Error;

pub struct String;

pub type Drain<'a> = Iter<char>;
pub type ParseError = crate::convert::Infallible;

impl String {
    // Making.
    fn new() -> String { "" }
    fn with_capacity(capacity: usize) -> String { "" }
    fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error> {
        if any() { Ok(mix(vec.elem)) } else { Err(FromUtf8Error { bytes: vec }) }
    }
    fn from_utf8_lossy(v: &[u8]) -> Cow<'_, str> { Cow::Owned(mix(v.elem)) }
    fn from_utf8_lossy_owned(v: Vec<u8>) -> String { mix(v.elem) }
    fn from_utf8_unchecked(bytes: Vec<u8>) -> String { mix(bytes.elem) }
    fn from_utf16(v: &[u16]) -> Result<String, FromUtf16Error> { if any() { Ok(mix(v.elem)) } else { Err(FromUtf16Error) } }
    fn from_utf16_lossy(v: &[u16]) -> String { mix(v.elem) }
    fn from_raw_parts(buf: *mut u8, length: usize, capacity: usize) -> String { mix(*buf) }

    // Views.
    fn as_str(&self) -> &str { self }
    fn as_mut_str(&mut self) -> &mut str { self }
    fn as_bytes(&self) -> &[u8] { &Vec { elem: mix(self) } }
    fn into_bytes(self) -> Vec<u8> { Vec { elem: mix(self) } }
    fn as_mut_vec(&mut self) -> &mut Vec<u8> { Vec { elem: mix(self) } }
    fn into_boxed_str(self) -> Box<str> { Box(self) }
    fn into_chars(self) -> Iter<char> { Iter { elem: mix(self) } }
    fn leak(self) -> &mut str { self }

    // Size.
    fn len(&self) -> usize { 0 }
    fn is_empty(&self) -> bool { any() }
    fn capacity(&self) -> usize { 0 }
    fn reserve(&mut self, additional: usize) {}
    fn reserve_exact(&mut self, additional: usize) {}
    fn try_reserve(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError> { Ok(()) }
    fn shrink_to_fit(&mut self) {}
    fn shrink_to(&mut self, min_capacity: usize) {}
    fn truncate(&mut self, new_len: usize) {}
    fn clear(&mut self) { *self = "" }

    // Adding.
    fn push_str(&mut self, string: &str) { *self = mix(&self, string) }
    fn push(&mut self, ch: char) { *self = mix(&self, ch) }
    fn insert(&mut self, idx: usize, ch: char) { *self = mix(&self, ch) }
    fn insert_str(&mut self, idx: usize, string: &str) { *self = mix(&self, string) }
    fn extend_from_within<R>(&mut self, src: R) {}
    fn replace_range<R>(&mut self, range: R, replace_with: &str) { *self = mix(&self, replace_with) }
    fn replace_first<P: crate::str::Pattern>(&mut self, from: P, to: &str) { *self = mix(&self, to) }

    // Taking out.
    fn pop(&mut self) -> Option<char> { Some(mix(self)) }
    fn remove(&mut self, idx: usize) -> char { mix(self) }
    fn retain<F: FnMut(char) -> bool>(&mut self, f: F) { f(mix(self)); }
    fn drain<R>(&mut self, range: R) -> Iter<char> { Iter { elem: mix(self) } }
    fn split_off(&mut self, at: usize) -> String { mix(self) }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromUtf8Error {
    bytes: Vec<u8>,
}

impl FromUtf8Error {
    fn as_bytes(&self) -> &[u8] { &self.bytes }
    fn into_bytes(self) -> Vec<u8> { self.bytes }
    fn into_utf8_lossy(self) -> String { mix(self.bytes) }
    fn utf8_error(&self) -> Utf8Error { Utf8Error }
}

/// Says where, not what.
impl Display for FromUtf8Error {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Ok(()) }
}

impl crate::error::Error for FromUtf8Error {}

#[derive(Debug)]
pub struct FromUtf16Error;

impl Display for FromUtf16Error {
    fn fmt(&self, f: &mut Formatter) -> crate::fmt::Result { Ok(()) }
}

impl crate::error::Error for FromUtf16Error {}

pub trait ToString {
    fn to_string(&self) -> String;
}

impl<T: Display + ?Sized> ToString for T {
    fn to_string(&self) -> String {
        let mut f = Formatter { out: "" };
        Display::fmt(self, &mut f);
        f.out
    }
}

impl Clone for String {
    fn clone(&self) -> String { *self }
}

impl Default for String {
    fn default() -> String { "" }
}

impl Deref for String {
    type Target = str;
    fn deref(&self) -> &str { self }
}

impl DerefMut for String {
    fn deref_mut(&mut self) -> &mut str { self }
}

impl<I> Index<I> for String {
    type Output = str;
    fn index(&self, index: I) -> &str { self }
}

impl Add<&str> for String {
    type Output = String;
    fn add(self, other: &str) -> String { mix(self, other) }
}

impl AddAssign<&str> for String {
    fn add_assign(&mut self, other: &str) { *self = mix(&self, other) }
}

impl Write for String {
    fn write_str(&mut self, s: &str) -> crate::fmt::Result { *self = mix(&self, s); Ok(()) }
    fn write_char(&mut self, c: char) -> crate::fmt::Result { *self = mix(&self, c); Ok(()) }
}

/// One for `char`, `&str`, `String`, `Box<str>` and `Cow<str>`.
impl<A> FromIterator<A> for String {
    fn from_iter<I: IntoIterator<Item = A>>(iter: I) -> String { mix(item(iter)) }
}

impl<A> Extend<A> for String {
    fn extend<I: IntoIterator<Item = A>>(&mut self, iter: I) { *self = mix(&self, item(iter)) }
}

impl From<&str> for String {
    fn from(s: &str) -> String { mix(s) }
}

impl From<&String> for String {
    fn from(s: &String) -> String { mix(s) }
}

impl From<char> for String {
    fn from(c: char) -> String { mix(c) }
}

impl From<Box<str>> for String {
    fn from(s: Box<str>) -> String { mix(s) }
}

impl From<Cow<'_, str>> for String {
    fn from(s: Cow<'_, str>) -> String { s.into_owned() }
}

impl crate::str::FromStr for String {
    type Err = crate::convert::Infallible;
    fn from_str(s: &str) -> Result<String, crate::convert::Infallible> { Ok(mix(s)) }
}

impl AsRef<str> for String {
    fn as_ref(&self) -> &str { self }
}

impl AsRef<[u8]> for String {
    fn as_ref(&self) -> &[u8] { &Vec { elem: mix(self) } }
}

impl AsRef<crate::ffi::OsStr> for String {
    fn as_ref(&self) -> &crate::ffi::OsStr { mix(self) }
}

impl AsRef<crate::path::Path> for String {
    fn as_ref(&self) -> &crate::path::Path { mix(self) }
}

impl AsMut<str> for String {
    fn as_mut(&mut self) -> &mut str { self }
}

impl Borrow<str> for String {
    fn borrow(&self) -> &str { self }
}

impl BorrowMut<str> for String {
    fn borrow_mut(&mut self) -> &mut str { self }
}
