//! sha3 0.10

pub use digest;
pub use digest::Digest;

#[derive(Clone, Debug, Default)]
pub struct Sha3_224(u8);

impl Digest for Sha3_224 {}

#[derive(Clone, Debug, Default)]
pub struct Sha3_256(u8);

impl Digest for Sha3_256 {}

#[derive(Clone, Debug, Default)]
pub struct Sha3_384(u8);

impl Digest for Sha3_384 {}

#[derive(Clone, Debug, Default)]
pub struct Sha3_512(u8);

impl Digest for Sha3_512 {}

#[derive(Clone, Debug, Default)]
pub struct Keccak256(u8);

impl Digest for Keccak256 {}
