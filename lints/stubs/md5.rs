//! md-5 0.10 (the crate `md5` has `compute`)

pub use digest;
pub use digest::Digest;

#[derive(Clone, Debug, Default)]
pub struct Md5(u8);

impl Digest for Md5 {}

pub fn compute<T: AsRef<[u8]>>(data: T) -> MessageDigest { mix(data) }

/// `md5::Digest` of the crate `md5`.
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq)]
pub struct MessageDigest(pub [u8; 16]);

impl std::fmt::Display for MessageDigest { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
impl std::fmt::LowerHex for MessageDigest { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(mix(self)) } }
impl std::ops::Deref for MessageDigest { type Target = [u8; 16]; fn deref(&self) -> &[u8; 16] { &self.0 } }
