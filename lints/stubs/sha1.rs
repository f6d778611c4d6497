//! sha1 0.10 and 0.11

pub use digest;
pub use digest::Digest;

#[derive(Clone, Debug, Default)]
pub struct Sha1(u8);

impl Digest for Sha1 {}
