//! sha2 0.10 and 0.11

pub use digest;
pub use digest::Digest;

#[derive(Clone, Debug, Default)]
pub struct Sha224(u8);

impl Digest for Sha224 {}

#[derive(Clone, Debug, Default)]
pub struct Sha256(u8);

impl Digest for Sha256 {}

#[derive(Clone, Debug, Default)]
pub struct Sha384(u8);

impl Digest for Sha384 {}

#[derive(Clone, Debug, Default)]
pub struct Sha512(u8);

impl Digest for Sha512 {}

#[derive(Clone, Debug, Default)]
pub struct Sha512_224(u8);

impl Digest for Sha512_224 {}

#[derive(Clone, Debug, Default)]
pub struct Sha512_256(u8);

impl Digest for Sha512_256 {}
