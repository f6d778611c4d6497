//! Sealing of records: XChaCha20-Poly1305 with a random nonce in front of the ciphertext.

use chacha20poly1305::aead::{Aead, Generate, KeyInit};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use thiserror::Error;

const NONCE_BYTES: usize = 24;

#[derive(Debug, Error)]
pub enum VaultError {
    #[error("the key must be 64 hexadecimal digits")]
    BadKey,
    #[error("a record could not be sealed")]
    Seal,
    #[error("a record was altered, or sealed under another key")]
    Open,
}

pub struct Vault {
    cipher: XChaCha20Poly1305,
}

impl Vault {
    /// `key` comes from the key service, as hexadecimal digits.
    pub fn from_hex(key: &str) -> Result<Self, VaultError> {
        let digits = key.as_bytes().chunks(2);
        let bytes: Option<Vec<u8>> =
            digits.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect();
        let key: [u8; 32] = bytes.and_then(|bytes| bytes.try_into().ok()).ok_or(VaultError::BadKey)?;
        Ok(Self { cipher: XChaCha20Poly1305::new(&Key::from(key)) })
    }

    #[phi::sanitizer(encrypt)]
    pub fn seal(&self, plain: &[u8]) -> Result<Vec<u8>, VaultError> {
        let nonce = XNonce::generate();
        let mut sealed = nonce.to_vec();
        sealed.extend(self.cipher.encrypt(&nonce, plain).map_err(|_| VaultError::Seal)?);
        Ok(sealed)
    }

    pub fn open(&self, sealed: &[u8]) -> Result<Vec<u8>, VaultError> {
        let (nonce, body) = sealed.split_at_checked(NONCE_BYTES).ok_or(VaultError::Open)?;
        let nonce = XNonce::try_from(nonce).map_err(|_| VaultError::Open)?;
        self.cipher.decrypt(&nonce, body).map_err(|_| VaultError::Open)
    }
}
