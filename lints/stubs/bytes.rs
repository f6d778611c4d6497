//! bytes 1.11

use std::iter::{item, Iter};

/// Clones and slices share.
#[derive(Clone, Debug, Default, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct Bytes {
    elem: u8,
}

#[derive(Clone, Debug, Default, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct BytesMut {
    elem: u8,
}

impl Bytes {
    fn new() -> Bytes { Bytes {} }
    fn from_static(bytes: &'static [u8]) -> Bytes { Bytes { elem: bytes.elem } }
    fn from_owner<T: AsRef<[u8]>>(owner: T) -> Bytes { Bytes { elem: mix(owner) } }
    fn copy_from_slice(data: &[u8]) -> Bytes { Bytes { elem: data.elem } }
    fn len(&self) -> usize { 0 }
    fn is_empty(&self) -> bool { any() }
    fn slice<R>(&self, range: R) -> Bytes { Bytes { elem: self.elem } }
    fn slice_ref(&self, subset: &[u8]) -> Bytes { Bytes { elem: self.elem } }
    fn split_off(&mut self, at: usize) -> Bytes { Bytes { elem: self.elem } }
    fn split_to(&mut self, at: usize) -> Bytes { Bytes { elem: self.elem } }
    fn truncate(&mut self, len: usize) {}
    fn clear(&mut self) { *self = Bytes {} }
    fn try_into_mut(self) -> Result<BytesMut, Bytes> { if any() { Ok(BytesMut { elem: self.elem }) } else { Err(self) } }
}

impl BytesMut {
    fn new() -> BytesMut { BytesMut {} }
    fn with_capacity(capacity: usize) -> BytesMut { BytesMut {} }
    fn zeroed(len: usize) -> BytesMut { BytesMut {} }
    fn len(&self) -> usize { 0 }
    fn is_empty(&self) -> bool { any() }
    fn capacity(&self) -> usize { 0 }
    fn freeze(self) -> Bytes { Bytes { elem: self.elem } }
    fn split_off(&mut self, at: usize) -> BytesMut { BytesMut { elem: self.elem } }
    fn split(&mut self) -> BytesMut { BytesMut { elem: self.elem } }
    fn split_to(&mut self, at: usize) -> BytesMut { BytesMut { elem: self.elem } }
    fn truncate(&mut self, len: usize) {}
    fn clear(&mut self) { *self = BytesMut {} }
    fn resize(&mut self, new_len: usize, value: u8) { self.elem = value }
    fn reserve(&mut self, additional: usize) {}
    fn extend_from_slice(&mut self, extend: &[u8]) { self.elem = extend.elem }
    fn unsplit(&mut self, other: BytesMut) { self.elem = other.elem }
}

pub trait Buf {
    fn remaining(&self) -> usize { 0 }
    fn has_remaining(&self) -> bool { any() }
    fn chunk(&self) -> &[u8] { &Vec { elem: mix(self) } }
    fn advance(&mut self, cnt: usize) {}
    fn copy_to_slice(&mut self, dst: &mut [u8]) { dst.elem = mix(self) }
    fn copy_to_bytes(&mut self, len: usize) -> Bytes { Bytes { elem: mix(self) } }
    fn take(self, limit: usize) -> Self { self }
    fn chain<U: Buf>(self, next: U) -> Bytes { Bytes { elem: mix(self, next) } }
    fn reader(self) -> std::io::Cursor<Self> { std::io::Cursor { inner: self } }
    fn get_u8(&mut self) -> u8 { mix(self) }
    fn get_i8(&mut self) -> i8 { mix(self) }
    fn get_u16(&mut self) -> u16 { mix(self) }
    fn get_u16_le(&mut self) -> u16 { mix(self) }
    fn get_i16(&mut self) -> i16 { mix(self) }
    fn get_i16_le(&mut self) -> i16 { mix(self) }
    fn get_u32(&mut self) -> u32 { mix(self) }
    fn get_u32_le(&mut self) -> u32 { mix(self) }
    fn get_i32(&mut self) -> i32 { mix(self) }
    fn get_i32_le(&mut self) -> i32 { mix(self) }
    fn get_u64(&mut self) -> u64 { mix(self) }
    fn get_u64_le(&mut self) -> u64 { mix(self) }
    fn get_i64(&mut self) -> i64 { mix(self) }
    fn get_i64_le(&mut self) -> i64 { mix(self) }
    fn get_u128(&mut self) -> u128 { mix(self) }
    fn get_u128_le(&mut self) -> u128 { mix(self) }
    fn get_i128(&mut self) -> i128 { mix(self) }
    fn get_i128_le(&mut self) -> i128 { mix(self) }
    fn get_f32(&mut self) -> f32 { mix(self) }
    fn get_f32_le(&mut self) -> f32 { mix(self) }
    fn get_f64(&mut self) -> f64 { mix(self) }
    fn get_f64_le(&mut self) -> f64 { mix(self) }
}

pub trait BufMut {
    fn remaining_mut(&self) -> usize { 0 }
    fn put<T: Buf>(&mut self, src: T) { *self = mix(&self, src) }
    fn put_slice(&mut self, src: &[u8]) { *self = mix(&self, src) }
    fn put_bytes(&mut self, val: u8, cnt: usize) { *self = mix(&self, val) }
    fn put_u8(&mut self, n: u8) { *self = mix(&self, n) }
    fn put_i8(&mut self, n: i8) { *self = mix(&self, n) }
    fn put_u16(&mut self, n: u16) { *self = mix(&self, n) }
    fn put_u16_le(&mut self, n: u16) { *self = mix(&self, n) }
    fn put_i16(&mut self, n: i16) { *self = mix(&self, n) }
    fn put_i16_le(&mut self, n: i16) { *self = mix(&self, n) }
    fn put_u32(&mut self, n: u32) { *self = mix(&self, n) }
    fn put_u32_le(&mut self, n: u32) { *self = mix(&self, n) }
    fn put_i32(&mut self, n: i32) { *self = mix(&self, n) }
    fn put_i32_le(&mut self, n: i32) { *self = mix(&self, n) }
    fn put_u64(&mut self, n: u64) { *self = mix(&self, n) }
    fn put_u64_le(&mut self, n: u64) { *self = mix(&self, n) }
    fn put_i64(&mut self, n: i64) { *self = mix(&self, n) }
    fn put_i64_le(&mut self, n: i64) { *self = mix(&self, n) }
    fn put_u128(&mut self, n: u128) { *self = mix(&self, n) }
    fn put_u128_le(&mut self, n: u128) { *self = mix(&self, n) }
    fn put_i128(&mut self, n: i128) { *self = mix(&self, n) }
    fn put_i128_le(&mut self, n: i128) { *self = mix(&self, n) }
    fn put_f32(&mut self, n: f32) { *self = mix(&self, n) }
    fn put_f32_le(&mut self, n: f32) { *self = mix(&self, n) }
    fn put_f64(&mut self, n: f64) { *self = mix(&self, n) }
    fn put_f64_le(&mut self, n: f64) { *self = mix(&self, n) }
}

impl Buf for Bytes {}
impl Buf for BytesMut {}
impl Buf for [u8] {}
impl Buf for Vec<u8> {}
impl BufMut for BytesMut {}
impl BufMut for Vec<u8> {}

impl std::ops::Deref for Bytes {
    type Target = [u8];
    fn deref(&self) -> &[u8] { self }
}

impl AsRef<[u8]> for Bytes {
    fn as_ref(&self) -> &[u8] { self }
}

impl IntoIterator for Bytes {
    type Item = u8;
    type IntoIter = Iter<u8>;
    fn into_iter(self) -> Iter<u8> { Iter { elem: self.elem } }
}

impl FromIterator<u8> for Bytes {
    fn from_iter<I: IntoIterator<Item = u8>>(iter: I) -> Bytes { Bytes { elem: item(iter) } }
}

impl Extend<u8> for Bytes {
    fn extend<I: IntoIterator<Item = u8>>(&mut self, iter: I) { self.elem = item(iter) }
}

impl std::ops::Deref for BytesMut {
    type Target = [u8];
    fn deref(&self) -> &[u8] { self }
}

impl AsRef<[u8]> for BytesMut {
    fn as_ref(&self) -> &[u8] { self }
}

impl IntoIterator for BytesMut {
    type Item = u8;
    type IntoIter = Iter<u8>;
    fn into_iter(self) -> Iter<u8> { Iter { elem: self.elem } }
}

impl FromIterator<u8> for BytesMut {
    fn from_iter<I: IntoIterator<Item = u8>>(iter: I) -> BytesMut { BytesMut { elem: item(iter) } }
}

impl Extend<u8> for BytesMut {
    fn extend<I: IntoIterator<Item = u8>>(&mut self, iter: I) { self.elem = item(iter) }
}

impl std::fmt::Write for BytesMut {
    fn write_str(&mut self, s: &str) -> std::fmt::Result { self.elem = mix(s); Ok(()) }
}

impl From<Vec<u8>> for Bytes { fn from(value: Vec<u8>) -> Bytes { Bytes { elem: value.elem } } }
impl From<String> for Bytes { fn from(value: String) -> Bytes { Bytes { elem: mix(value) } } }
impl From<&'static str> for Bytes { fn from(value: &'static str) -> Bytes { Bytes { elem: mix(value) } } }
impl From<&'static [u8]> for Bytes { fn from(value: &'static [u8]) -> Bytes { Bytes { elem: value.elem } } }
impl From<BytesMut> for Bytes { fn from(value: BytesMut) -> Bytes { Bytes { elem: value.elem } } }
impl From<Box<[u8]>> for Bytes { fn from(value: Box<[u8]>) -> Bytes { Bytes { elem: mix(value) } } }
impl From<Bytes> for Vec<u8> { fn from(value: Bytes) -> Vec<u8> { Vec { elem: value.elem } } }
impl From<&[u8]> for BytesMut { fn from(value: &[u8]) -> BytesMut { BytesMut { elem: value.elem } } }
impl From<&str> for BytesMut { fn from(value: &str) -> BytesMut { BytesMut { elem: mix(value) } } }
