//! Block modes, ring, OpenSSL, cookies, password hashes: each has a place for a key, a vector or a salt.

use aes::cipher::{BlockEncryptMut, KeyIvInit, block_padding::Pkcs7};
use argon2::{Argon2, PasswordHasher, password_hash::SaltString};
use axum_extra::extract::cookie::Key as CookieKey;
use base64::{Engine, engine::general_purpose::STANDARD};
use rand::rngs::OsRng;
use ring::aead::{AES_256_GCM, LessSafeKey, Nonce, UnboundKey};

type Aes256CbcEnc = cbc::Encryptor<aes::Aes256>;

const KEY: [u8; 32] = [7; 32];

fn cbc_vector(key: &[u8; 32], iv: &[u8; 16], data: &[u8]) -> Vec<u8> {
    Aes256CbcEnc::new(key.into(), iv.into()).encrypt_padded_vec_mut::<Pkcs7>(data)
}

fn cbc_fixed_vector(key: &[u8; 32], data: &[u8]) -> Vec<u8> {
    let iv = [0u8; 16];
    Aes256CbcEnc::new(key.into(), &iv.into()).encrypt_padded_vec_mut::<Pkcs7>(data) //~ hardcoded_key
}

fn cbc_slices(key: &[u8], data: &[u8]) -> Vec<u8> {
    Aes256CbcEnc::new_from_slices(key, b"0123456789abcdef").unwrap().encrypt_padded_vec_mut::<Pkcs7>(data) //~ hardcoded_key
}

fn ring_key() -> LessSafeKey {
    LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &KEY).unwrap()) //~ hardcoded_key
}

fn ring_nonce() -> Nonce {
    Nonce::assume_unique_for_key([0u8; 12]) //~ hardcoded_key
}

fn ring_random(rng: &dyn ring::rand::SecureRandom) -> Nonce {
    let mut bytes = [0u8; 12];
    rng.fill(&mut bytes).unwrap();
    Nonce::assume_unique_for_key(bytes)
}

fn open_ssl(data: &[u8], iv: &[u8]) -> Vec<u8> {
    let cipher = openssl::symm::Cipher::aes_256_cbc();
    openssl::symm::encrypt(cipher, b"0123456789abcdef0123456789abcdef", Some(iv), data).unwrap() //~ hardcoded_key
}

fn open_ssl_vector(data: &[u8], key: &[u8]) -> Vec<u8> {
    let cipher = openssl::symm::Cipher::aes_256_cbc();
    openssl::symm::encrypt(cipher, key, Some(b"0123456789abcdef"), data).unwrap() //~ hardcoded_key
}

fn cookies() -> CookieKey {
    CookieKey::from(b"a key of sixty-four bytes that is in every clone of the repository") //~ hardcoded_key
}

fn random_cookies() -> CookieKey {
    CookieKey::generate()
}

fn decoded() -> CookieKey {
    let bytes = STANDARD.decode("c2l4dHkgZm91ciBieXRlcw==").unwrap();
    CookieKey::from(&bytes) //~ hardcoded_key
}

fn password(password: &str) -> String {
    let salt = SaltString::from_b64("c2FsdHNhbHRzYWx0").unwrap(); //~ hardcoded_key
    Argon2::default().hash_password(password.as_bytes(), &salt).unwrap().to_string()
}

fn salted(password: &str) -> String {
    let salt = SaltString::generate(&mut OsRng);
    Argon2::default().hash_password(password.as_bytes(), &salt).unwrap().to_string()
}

fn derived(password: &[u8]) -> [u8; 32] {
    pbkdf2::pbkdf2_hmac_array::<sha2::Sha256, 32>(password, b"salt", 600_000) //~ hardcoded_key
}

fn keyed_blake(message: &[u8]) -> blake3::Hash {
    blake3::keyed_hash(&KEY, message) //~ hardcoded_key
}
