//! Ciphers, modes and hashes in the ways that people call them.
//@ lints: weak_crypto
use phi::Phi;
use cipher::{BlockEncryptMut, BlockEncrypt, KeyInit, KeyIvInit, block_padding::Pkcs7};
use md5::{Md5, Digest};
use sha1::Sha1;
use sha2::Sha256;
use hmac::{Hmac, Mac};

#[derive(Phi)]
struct Patient {
    #[phi(identifier = "ssn")]
    ssn: String,
    #[phi(kind = "clinical_note")]
    note: String,
    #[phi(skip)]
    id: u64,
}

type DesCbc = cbc::Encryptor<des::Des>;
type Aes128Cbc = cbc::Encryptor<aes::Aes128>;

fn des_cbc(p: &Patient, key: &[u8; 8], iv: &[u8; 8]) -> Vec<u8> {
    DesCbc::new(key.into(), iv.into()).encrypt_padded_vec_mut::<Pkcs7>(p.ssn.as_bytes()) //~ weak_crypto
}
fn des_cbc_inline(p: &Patient, key: &[u8], iv: &[u8]) -> Vec<u8> {
    let enc = cbc::Encryptor::<des::Des>::new_from_slices(key, iv).unwrap();
    enc.encrypt_padded_vec_mut::<Pkcs7>(p.ssn.as_bytes()) //~ weak_crypto
}
fn tdes(p: &Patient, key: &[u8], iv: &[u8]) -> Vec<u8> {
    let enc = cbc::Encryptor::<des::TdesEde3>::new_from_slices(key, iv).unwrap();
    enc.encrypt_padded_vec_mut::<Pkcs7>(p.note.as_bytes()) //~ weak_crypto
}
fn aes_cbc(p: &Patient, key: &[u8; 16], iv: &[u8; 16]) -> Vec<u8> {
    Aes128Cbc::new(key.into(), iv.into()).encrypt_padded_vec_mut::<Pkcs7>(p.ssn.as_bytes())
}
fn aes_ecb(p: &Patient, key: &[u8; 16]) -> Vec<u8> {
    ecb::Encryptor::<aes::Aes128>::new(key.into()).encrypt_padded_vec_mut::<Pkcs7>(p.ssn.as_bytes()) //~ weak_crypto
}
fn openssl_ecb(p: &Patient, key: &[u8]) -> Vec<u8> {
    openssl::symm::encrypt(openssl::symm::Cipher::aes_256_ecb(), key, None, p.note.as_bytes()).unwrap() //~ weak_crypto
}
fn openssl_gcm(p: &Patient, key: &[u8], iv: &[u8]) -> Vec<u8> {
    let mut tag = [0; 16];
    openssl::symm::encrypt_aead(openssl::symm::Cipher::aes_256_gcm(), key, Some(iv), &[], p.note.as_bytes(), &mut tag).unwrap()
}
fn md5_hash(p: &Patient) -> String {
    let mut h = Md5::new();
    h.update(p.note.as_bytes()); //~ weak_crypto
    hex::encode(h.finalize())
}
fn md5_compute(p: &Patient) -> String {
    format!("{:x}", md5::compute(&p.ssn)) //~ weak_crypto
}
fn md5_of_id(p: &Patient) -> String {
    format!("{:x}", md5::compute(p.id.to_be_bytes()))
}
fn sha1_digest(p: &Patient) -> Vec<u8> {
    Sha1::digest(p.note.as_bytes()).to_vec() //~ weak_crypto
}
fn sha256_ssn(p: &Patient) -> String {
    hex::encode(Sha256::digest(p.ssn.as_bytes())) //~ weak_crypto
}
fn sha256_note(p: &Patient) -> String {
    hex::encode(Sha256::digest(p.note.as_bytes()))
}
fn hmac_ssn(p: &Patient, key: &[u8]) -> String {
    let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(key).unwrap();
    mac.update(p.ssn.as_bytes());
    hex::encode(mac.finalize().into_bytes())
}
fn hmac_sha1(p: &Patient, key: &[u8]) -> String {
    let mut mac = Hmac::<Sha1>::new_from_slice(key).unwrap();
    mac.update(p.ssn.as_bytes());
    hex::encode(mac.finalize().into_bytes())
}
fn rc4(p: &Patient, key: &[u8]) -> Vec<u8> {
    use rc4::{Rc4, KeyInit, StreamCipher};
    let mut rc4 = Rc4::new(key.into());
    let mut data = p.note.clone().into_bytes();
    rc4.apply_keystream(&mut data); //~ weak_crypto
    data
}
fn blake3_plain(p: &Patient) -> String {
    blake3::hash(p.ssn.as_bytes()).to_hex().to_string() //~ weak_crypto
}
fn blake3_keyed(p: &Patient, key: &[u8; 32]) -> String {
    blake3::keyed_hash(key, p.ssn.as_bytes()).to_hex().to_string()
}
fn std_hasher(p: &Patient) -> u64 {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut h = DefaultHasher::new();
    p.ssn.hash(&mut h);
    h.finish() //~ weak_crypto
}
fn ring_sha1(p: &Patient) -> Vec<u8> {
    ring::digest::digest(&ring::digest::SHA1_FOR_LEGACY_USE_ONLY, p.note.as_bytes()).as_ref().to_vec() //~ weak_crypto
}
fn ring_sha256_note(p: &Patient) -> Vec<u8> {
    ring::digest::digest(&ring::digest::SHA256, p.note.as_bytes()).as_ref().to_vec()
}
fn ring_sha256_ssn(p: &Patient) -> Vec<u8> {
    ring::digest::digest(&ring::digest::SHA256, p.ssn.as_bytes()).as_ref().to_vec() //~ weak_crypto
}
fn helper_hash(text: &str) -> String {
    hex::encode(Sha256::digest(text.as_bytes())) //~ weak_crypto
}
fn calls_helper(p: &Patient) -> String {
    helper_hash(&p.ssn)
}
