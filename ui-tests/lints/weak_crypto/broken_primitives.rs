//! MD5, SHA-1, DES, RC4 and ECB protect no PHI at all; on other data they are nobody's business here.

use phi::Phi;
use sha1::{Digest, Sha1};

#[derive(Phi)]
struct Patient {
    ssn: String,
    notes: String,
}

fn md5_of_notes(p: &Patient) -> String {
    format!("{:x}", md5::compute(&p.notes)) //~ weak_crypto
}

fn md5_of_a_file(bytes: &[u8]) -> String {
    format!("{:x}", md5::compute(bytes))
}

fn sha1_at_once(p: &Patient) -> String {
    hex::encode(Sha1::digest(p.notes.as_bytes())) //~ weak_crypto
}

fn sha1_in_steps(p: &Patient) -> String {
    let mut hasher = Sha1::new();
    hasher.update(&p.notes); //~ weak_crypto
    hex::encode(hasher.finalize())
}

fn electronic_code_book(p: &Patient, key: &[u8]) -> Vec<u8> {
    let cipher = openssl::symm::Cipher::aes_256_ecb();
    openssl::symm::encrypt(cipher, key, None, p.notes.as_bytes()).unwrap() //~ weak_crypto
}

fn triple_des(p: &Patient, key: &[u8], iv: &[u8]) -> Vec<u8> {
    openssl::symm::encrypt(openssl::symm::Cipher::des_ede3_cbc(), key, Some(iv), p.notes.as_bytes()).unwrap() //~ weak_crypto
}

fn gcm(p: &Patient, key: &[u8], iv: &[u8], tag: &mut [u8]) -> Vec<u8> {
    let cipher = openssl::symm::Cipher::aes_256_gcm();
    openssl::symm::encrypt_aead(cipher, key, Some(iv), &[], p.notes.as_bytes(), tag).unwrap()
}

fn ring_sha1(p: &Patient) -> Vec<u8> {
    ring::digest::digest(&ring::digest::SHA1_FOR_LEGACY_USE_ONLY, p.notes.as_bytes()).as_ref().to_vec() //~ weak_crypto
}

fn ring_sha256(p: &Patient) -> Vec<u8> {
    ring::digest::digest(&ring::digest::SHA256, p.notes.as_bytes()).as_ref().to_vec()
}
