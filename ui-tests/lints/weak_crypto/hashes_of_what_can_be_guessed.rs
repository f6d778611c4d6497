//! An unkeyed hash hides no identifier that can be tried out; free text, keys and checksums of nobody's data are silent.

use hmac::{Hmac, Mac};
use phi::Phi;
use sha2::{Digest, Sha256};
use std::hash::{DefaultHasher, Hash, Hasher};

#[derive(Phi)]
struct Patient {
    ssn: String,
    mrn: String,
    phone: String,
    date_of_birth: String,
    notes: String,
}

fn at_once(p: &Patient) -> String {
    hex::encode(Sha256::digest(p.ssn.as_bytes())) //~ weak_crypto
}

fn free_text(p: &Patient) -> String {
    hex::encode(Sha256::digest(p.notes.as_bytes()))
}

fn in_steps(p: &Patient) -> Vec<u8> {
    let mut hasher = Sha256::new();
    hasher.update(b"patient:");
    hasher.update(p.mrn.as_bytes()); //~ weak_crypto
    hasher.finalize().to_vec()
}

fn chained(p: &Patient) -> Vec<u8> {
    Sha256::new().chain_update("v1").chain_update(&p.phone).finalize().to_vec() //~ weak_crypto
}

fn fingerprint(text: &str) -> String {
    hex::encode(Sha256::digest(text)) //~ weak_crypto
}

fn through_a_helper(p: &Patient) -> String {
    fingerprint(&p.date_of_birth)
}

fn of_nobody() -> String {
    fingerprint("etag")
}

fn formatted(p: &Patient) -> blake3::Hash {
    blake3::hash(format!("{}|{}", p.ssn, p.date_of_birth).as_bytes()) //~ weak_crypto
}

fn for_a_map(p: &Patient) -> u64 {
    let mut hasher = DefaultHasher::new();
    p.phone.hash(&mut hasher);
    hasher.finish() //~ weak_crypto
}

fn keyed(p: &Patient, key: &[u8]) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any length");
    mac.update(p.ssn.as_bytes());
    mac.finalize().into_bytes().to_vec()
}

fn keyed_blake(p: &Patient, key: &[u8; 32]) -> blake3::Hash {
    blake3::keyed_hash(key, p.mrn.as_bytes())
}

fn slow_and_salted(p: &Patient) -> String {
    bcrypt::hash(&p.ssn, 12).unwrap()
}
