//! Sealing of records, and the tokens by which sealed records are found again.

use chacha20poly1305::aead::{Aead, Generate};
use chacha20poly1305::{Key, KeyInit, XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use thiserror::Error;

const NONCE_BYTES: usize = 24;

#[derive(Debug, Error)]
pub enum VaultError {
    #[error("a key must be 64 hexadecimal digits")]
    BadKey,
    #[error("a record could not be sealed")]
    Seal,
    #[error("a record was altered, or sealed under another key")]
    Open,
}

/// Both keys come from the key service and stay in memory.
pub struct Vault {
    cipher: XChaCha20Poly1305,
    token_key: [u8; 32],
}

impl Vault {
    /// Two different keys, each as hexadecimal digits.
    pub fn from_hex(seal_key: &str, token_key: &str) -> Result<Self, VaultError> {
        let cipher = XChaCha20Poly1305::new(&Key::from(parse_key(seal_key)?));
        Ok(Self { cipher, token_key: parse_key(token_key)? })
    }

    /// XChaCha20-Poly1305, with a fresh random nonce in front of the ciphertext.
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

    /// What stands in an index for an identifier. Record numbers can be guessed, so the hash is keyed.
    #[phi::sanitizer(tokenize)]
    pub fn token(&self, identifier: &str) -> Result<Vec<u8>, VaultError> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.token_key).map_err(|_| VaultError::BadKey)?;
        mac.update(identifier.trim().as_bytes());
        Ok(mac.finalize().into_bytes().to_vec())
    }
}

fn parse_key(digits: &str) -> Result<[u8; 32], VaultError> {
    let pairs = digits.as_bytes().chunks(2);
    let bytes: Option<Vec<u8>> =
        pairs.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect();
    bytes.and_then(|bytes| bytes.try_into().ok()).ok_or(VaultError::BadKey)
}
