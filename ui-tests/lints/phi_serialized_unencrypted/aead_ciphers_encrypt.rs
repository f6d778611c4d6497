//! AES-GCM and ChaCha20-Poly1305 clear the bytes.
use aes_gcm::aead::Aead;
use aes_gcm::{Aes256Gcm, Nonce};
use chacha20poly1305::ChaCha20Poly1305;
use phi::Phi;
use serde::Serialize;

#[derive(Phi, Serialize)]
pub struct Patient {
    name: String,
}

pub fn aes(cipher: &Aes256Gcm, nonce: &[u8; 12], p: &Patient) -> Vec<u8> {
    let text = serde_json::to_vec(p).unwrap_or_default();
    cipher.encrypt(Nonce::from_slice(nonce), text.as_ref()).unwrap_or_default()
}

pub fn chacha(cipher: &ChaCha20Poly1305, nonce: &[u8; 12], p: &Patient) -> Vec<u8> {
    let text = serde_json::to_vec(p).unwrap_or_default();
    cipher.encrypt(nonce.into(), text.as_slice()).unwrap_or_default()
}

pub fn clear(_cipher: &Aes256Gcm, p: &Patient) -> Vec<u8> {
    serde_json::to_vec(p).unwrap_or_default() //~ phi_serialized_unencrypted
}
