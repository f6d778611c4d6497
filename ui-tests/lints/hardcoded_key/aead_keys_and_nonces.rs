//! Keys and nonces of AEAD ciphers that are written in the source, however they get into the call.

use aes_gcm::aead::{Aead, KeyInit, OsRng, Payload};
use aes_gcm::{AeadCore, Aes256Gcm, Key, Nonce};
use chacha20poly1305::{ChaCha20Poly1305, XChaCha20Poly1305};

const KEY: [u8; 32] = *b"0123456789abcdef0123456789abcdef";
static SECRET: &str = "a passphrase that everybody knows";
const ZERO: [u8; 32] = [0u8; 32];

struct Vault;
impl Vault {
    const KEY: &'static [u8; 32] = b"fedcba9876543210fedcba9876543210";

    fn cipher(&self) -> Aes256Gcm {
        Aes256Gcm::new_from_slice(Self::KEY).unwrap() //~ hardcoded_key
    }
}

fn literal() -> Aes256Gcm {
    Aes256Gcm::new_from_slice(b"0123456789abcdef0123456789abcdef").unwrap() //~ hardcoded_key
}

fn constant() -> Aes256Gcm {
    Aes256Gcm::new(Key::<Aes256Gcm>::from_slice(&KEY)) //~ hardcoded_key
}

fn converted() -> Aes256Gcm {
    Aes256Gcm::new(&KEY.into()) //~ hardcoded_key
}

fn in_two_steps() -> Aes256Gcm {
    let key = Key::<Aes256Gcm>::from_slice(&KEY); //~ hardcoded_key
    Aes256Gcm::new(key)
}

fn of_zeroes() -> ChaCha20Poly1305 {
    let key = ZERO;
    ChaCha20Poly1305::new(&key.into()) //~ hardcoded_key
}

fn from_text() -> XChaCha20Poly1305 {
    let bytes = SECRET.as_bytes();
    XChaCha20Poly1305::new_from_slice(&bytes[..32]).expect("32 bytes") //~ hardcoded_key
}

fn from_hex() -> Result<Aes256Gcm, Box<dyn std::error::Error>> {
    let key = hex::decode("000102030405060708090a0b0c0d0e0f000102030405060708090a0b0c0d0e0f")?;
    Ok(Aes256Gcm::new_from_slice(&key)?) //~ hardcoded_key
}

fn copied() -> Aes256Gcm {
    let mut key = [0u8; 32];
    key.copy_from_slice(SECRET.as_bytes());
    Aes256Gcm::new_from_slice(&key).unwrap() //~ hardcoded_key
}

fn built_in() -> Aes256Gcm {
    Aes256Gcm::new_from_slice(include_bytes!("key.bin")).unwrap() //~ hardcoded_key
}

fn with_a_fixed_nonce(key: &Key<Aes256Gcm>, message: &[u8]) -> Vec<u8> {
    let cipher = Aes256Gcm::new(key);
    let nonce = Nonce::from_slice(b"unique nonce"); //~ hardcoded_key
    cipher.encrypt(nonce, message).unwrap()
}

fn with_a_nonce_of_zeroes(cipher: &Aes256Gcm, message: &[u8]) -> Vec<u8> {
    cipher.encrypt(&[0u8; 12].into(), message).unwrap() //~ hardcoded_key
}

// From the environment, a file, a key service, at random: no literal.
fn from_environment() -> Aes256Gcm {
    let key = std::env::var("DATA_KEY").expect("DATA_KEY is set");
    Aes256Gcm::new_from_slice(&hex::decode(key).unwrap()).unwrap()
}

fn from_file() -> Aes256Gcm {
    let key = std::fs::read("/run/secrets/data-key").unwrap();
    Aes256Gcm::new_from_slice(&key).unwrap()
}

fn at_random(message: &[u8]) -> Vec<u8> {
    let key = Aes256Gcm::generate_key(&mut OsRng);
    let cipher = Aes256Gcm::new(&key);
    let nonce = Aes256Gcm::generate_nonce(&mut OsRng);
    cipher.encrypt(&nonce, Payload { msg: message, aad: b"chart v1" }).unwrap()
}

fn filled_at_random(cipher: &Aes256Gcm, message: &[u8]) -> Vec<u8> {
    let mut nonce = [0u8; 12];
    rand::rng().fill_bytes(&mut nonce);
    cipher.encrypt(Nonce::from_slice(&nonce), message).unwrap()
}

fn counted(cipher: &Aes256Gcm, n: u64, message: &[u8]) -> Vec<u8> {
    let mut nonce = [0u8; 12];
    nonce[4..].copy_from_slice(&n.to_be_bytes());
    cipher.encrypt(Nonce::from_slice(&nonce), message).unwrap()
}

pub fn given(key: &[u8; 32]) -> Aes256Gcm {
    Aes256Gcm::new(key.into())
}
