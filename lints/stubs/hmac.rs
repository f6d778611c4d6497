//! hmac 0.12 and 0.13

pub use digest;
pub use digest::{KeyInit, Mac};

#[derive(Clone, Debug, Default)]
pub struct Hmac<D>(u8, D);

pub type SimpleHmac<D> = Hmac<D>;

impl<D> Mac for Hmac<D> {}
