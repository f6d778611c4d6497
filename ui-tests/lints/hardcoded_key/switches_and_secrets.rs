//! Certificate checks and keys: literal, constant, configured, generated.
//@ lints: tls_verification_disabled hardcoded_key token_validation_disabled token_without_expiry
use std::sync::Arc;
use serde::{Serialize, Deserialize};
fn reqwest_bad() -> reqwest::Client { reqwest::Client::builder().danger_accept_invalid_certs(true).build().unwrap() } //~ tls_verification_disabled
fn reqwest_host() -> reqwest::Client { reqwest::ClientBuilder::new().danger_accept_invalid_hostnames(true).build().unwrap() } //~ tls_verification_disabled
fn reqwest_ok() -> reqwest::Client { reqwest::Client::builder().danger_accept_invalid_certs(false).https_only(true).build().unwrap() }
fn reqwest_new() -> reqwest::Client { reqwest::Client::builder().tls_danger_accept_invalid_certs(true).build().unwrap() } //~ tls_verification_disabled
fn reqwest_cfg(insecure: bool) -> reqwest::Client { reqwest::Client::builder().danger_accept_invalid_certs(insecure).build().unwrap() }
fn reqwest_debug() -> reqwest::Client { reqwest::Client::builder().danger_accept_invalid_certs(cfg!(debug_assertions)).build().unwrap() }
const INSECURE: bool = true;
fn reqwest_const() -> reqwest::Client { reqwest::Client::builder().danger_accept_invalid_certs(INSECURE).build().unwrap() } //~ tls_verification_disabled
fn native() -> native_tls::TlsConnector { native_tls::TlsConnector::builder().danger_accept_invalid_certs(true).build().unwrap() } //~ tls_verification_disabled
fn native_ok() -> native_tls::TlsConnector { native_tls::TlsConnector::new().unwrap() }
fn openssl_bad() {
    let mut b = openssl::ssl::SslConnector::builder(openssl::ssl::SslMethod::tls()).unwrap();
    b.set_verify(openssl::ssl::SslVerifyMode::NONE); //~ tls_verification_disabled
}
fn openssl_ok() {
    let mut b = openssl::ssl::SslConnector::builder(openssl::ssl::SslMethod::tls()).unwrap();
    b.set_verify(openssl::ssl::SslVerifyMode::PEER);
}
#[derive(Debug)]
struct AcceptAll;
impl rustls::client::danger::ServerCertVerifier for AcceptAll {
    fn verify_server_cert(&self, _: &rustls::pki_types::CertificateDer<'_>, _: &[rustls::pki_types::CertificateDer<'_>], _: &rustls::pki_types::ServerName<'_>, _: &[u8], _: rustls::pki_types::UnixTime) -> Result<rustls::client::danger::ServerCertVerified, rustls::Error> { //~ tls_verification_disabled
        Ok(rustls::client::danger::ServerCertVerified::assertion())
    }
    fn verify_tls12_signature(&self, _: &[u8], _: &rustls::pki_types::CertificateDer<'_>, _: &rustls::DigitallySignedStruct) -> Result<rustls::client::danger::HandshakeSignatureValid, rustls::Error> { Ok(rustls::client::danger::HandshakeSignatureValid::assertion()) }
    fn verify_tls13_signature(&self, _: &[u8], _: &rustls::pki_types::CertificateDer<'_>, _: &rustls::DigitallySignedStruct) -> Result<rustls::client::danger::HandshakeSignatureValid, rustls::Error> { Ok(rustls::client::danger::HandshakeSignatureValid::assertion()) }
    fn supported_verify_schemes(&self) -> Vec<rustls::SignatureScheme> { vec![] }
}
fn jwt_literal(c: &C) -> String {
    jsonwebtoken::encode(&jsonwebtoken::Header::default(), c, &jsonwebtoken::EncodingKey::from_secret(b"my-very-secret-key")).unwrap() //~ hardcoded_key
}
#[derive(Serialize, Deserialize)] struct C { sub: String, exp: usize }
const SECRET: &str = "my-very-secret-key";
fn jwt_const(t: &str) -> C {
    jsonwebtoken::decode::<C>(t, &jsonwebtoken::DecodingKey::from_secret(SECRET.as_ref()), &jsonwebtoken::Validation::default()).unwrap().claims //~ hardcoded_key
}
fn jwt_env(t: &str) -> C {
    let secret = std::env::var("JWT_SECRET").expect("JWT_SECRET");
    jsonwebtoken::decode::<C>(t, &jsonwebtoken::DecodingKey::from_secret(secret.as_bytes()), &jsonwebtoken::Validation::default()).unwrap().claims
}
fn jwt_env_default(t: &str) -> C {
    let secret = std::env::var("JWT_SECRET").unwrap_or_else(|_| "dev-secret".into());
    jsonwebtoken::decode::<C>(t, &jsonwebtoken::DecodingKey::from_secret(secret.as_bytes()), &jsonwebtoken::Validation::default()).unwrap().claims //~ hardcoded_key
}
static KEY: [u8; 32] = *b"0123456789abcdef0123456789abcdef";
fn aes(data: &[u8], nonce: &aes_gcm::Nonce<aes_gcm::aead::consts::U12>) -> Vec<u8> {
    use aes_gcm::{aead::{Aead, KeyInit}, Aes256Gcm, Key};
    let cipher = Aes256Gcm::new(Key::<Aes256Gcm>::from_slice(&KEY)); //~ hardcoded_key
    cipher.encrypt(nonce, data).unwrap()
}
fn aes_nonce(cipher: &aes_gcm::Aes256Gcm, data: &[u8]) -> Vec<u8> {
    use aes_gcm::aead::Aead;
    cipher.encrypt(aes_gcm::Nonce::from_slice(b"unique nonce"), data).unwrap() //~ hardcoded_key
}
fn aes_ok(data: &[u8]) -> Vec<u8> {
    use aes_gcm::{aead::{Aead, AeadCore, KeyInit, OsRng}, Aes256Gcm};
    let key = Aes256Gcm::generate_key(OsRng);
    let cipher = Aes256Gcm::new(&key);
    cipher.encrypt(&Aes256Gcm::generate_nonce(&mut OsRng), data).unwrap()
}
fn hmac(data: &[u8]) {
    use hmac::{Hmac, Mac};
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(b"static-salt").unwrap(); //~ hardcoded_key
    mac.update(data);
}
fn hmac_ok(data: &[u8], key: &[u8]) {
    use hmac::{Hmac, Mac};
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(key).unwrap();
    mac.update(data);
}
fn cookie_key() -> cookie::Key { cookie::Key::from(b"0123456789012345678901234567890123456789012345678901234567890123") } //~ hardcoded_key
fn cookie_key_ok() -> cookie::Key { cookie::Key::generate() }
fn hex_key(data: &[u8]) {
    use aes_gcm::{aead::KeyInit, Aes256Gcm};
    let key = hex::decode("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f").unwrap();
    let _ = Aes256Gcm::new_from_slice(&key).unwrap(); //~ hardcoded_key
}
fn pg_bad(b: &mut tokio_postgres_openssl::MakeTlsConnector) {
    b.set_callback(|c, _| { c.set_verify_hostname(false); Ok(()) }); //~ tls_verification_disabled
}
fn lettre_bad() {
    let p = lettre::transport::smtp::client::TlsParameters::builder("mail".into()).dangerous_accept_invalid_certs(true).build().unwrap(); //~ tls_verification_disabled
}
fn argon_salt(pw: &str) {
    use argon2::{Argon2, PasswordHasher, password_hash::SaltString};
    let salt = SaltString::from_b64("c29tZXNhbHQ").unwrap(); //~ hardcoded_key
    Argon2::default().hash_password(pw.as_bytes(), &salt).unwrap();
}
fn argon_ok(pw: &str) {
    use argon2::{Argon2, PasswordHasher, password_hash::{SaltString, rand_core::OsRng}};
    let salt = SaltString::generate(&mut OsRng);
    Argon2::default().hash_password(pw.as_bytes(), &salt).unwrap();
}
