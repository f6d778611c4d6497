//! A key that a caller passes is reported where it is used; defaults and fields are followed.

use hmac::{Hmac, Mac};
use jsonwebtoken::{DecodingKey, EncodingKey};
use sha2::Sha256;

type HmacSha256 = Hmac<Sha256>;

fn tag(key: &[u8], message: &[u8]) -> Vec<u8> {
    let mut mac = HmacSha256::new_from_slice(key).expect("any length"); //~ hardcoded_key
    mac.update(message);
    mac.finalize().into_bytes().to_vec()
}

pub fn tag_visit(message: &[u8]) -> Vec<u8> {
    tag(b"visits", message)
}

fn keyed(key: &[u8]) -> HmacSha256 {
    <HmacSha256 as Mac>::new_from_slice(key).unwrap()
}

pub fn keyed_from_outside(key: Vec<u8>) -> HmacSha256 {
    keyed(&key)
}

mod secrets {
    pub const JWT_SECRET: &str = "change me";
    pub fn signing_secret() -> String {
        "do not tell".to_string()
    }
    pub fn from_environment() -> String {
        std::env::var("JWT_SECRET").expect("JWT_SECRET is set")
    }
}

fn encoding() -> EncodingKey {
    EncodingKey::from_secret(secrets::JWT_SECRET.as_ref()) //~ hardcoded_key
}

fn decoding() -> DecodingKey {
    DecodingKey::from_secret(secrets::signing_secret().as_bytes()) //~ hardcoded_key
}

fn from_environment() -> EncodingKey {
    EncodingKey::from_secret(secrets::from_environment().as_bytes())
}

fn with_a_default() -> EncodingKey {
    let secret = std::env::var("JWT_SECRET").unwrap_or_else(|_| "dev-secret".to_string());
    EncodingKey::from_secret(secret.as_bytes()) //~ hardcoded_key
}

fn with_a_plain_default() -> EncodingKey {
    EncodingKey::from_secret(std::env::var("JWT_SECRET").unwrap_or("dev-secret".into()).as_bytes()) //~ hardcoded_key
}

fn without_a_default() -> Result<EncodingKey, std::env::VarError> {
    let secret = std::env::var("JWT_SECRET")?;
    Ok(EncodingKey::from_secret(secret.as_bytes()))
}

fn matched() -> EncodingKey {
    let secret = match std::env::var("JWT_SECRET") {
        Ok(secret) => secret,
        Err(_) => String::from("fallback"),
    };
    EncodingKey::from_secret(secret.as_bytes()) //~ hardcoded_key
}

struct Settings {
    jwt_secret: String,
    audit_secret: String,
}

impl Default for Settings {
    fn default() -> Self {
        Settings { jwt_secret: "default secret".into(), audit_secret: std::env::var("AUDIT").unwrap_or_default() }
    }
}

fn configured(settings: &Settings) -> EncodingKey {
    EncodingKey::from_secret(settings.jwt_secret.as_bytes()) //~ hardcoded_key
}

fn audit(settings: &Settings) -> EncodingKey {
    EncodingKey::from_secret(settings.audit_secret.as_bytes())
}

static LAZY: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| "lazy secret".to_owned());
static LAZY_ENV: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| std::env::var("K").unwrap());

fn lazy() -> EncodingKey {
    EncodingKey::from_secret(LAZY.as_bytes()) //~ hardcoded_key
}

fn lazy_environment() -> EncodingKey {
    EncodingKey::from_secret(LAZY_ENV.as_bytes())
}

fn public_key() -> Result<DecodingKey, jsonwebtoken::errors::Error> {
    DecodingKey::from_rsa_pem(include_bytes!("public.pem"))
}

fn private_key() -> Result<EncodingKey, jsonwebtoken::errors::Error> {
    EncodingKey::from_rsa_pem(include_bytes!("private.pem")) //~ hardcoded_key
}

#[cfg(test)]
mod tests {
    #[test]
    fn signs() {
        let key = super::EncodingKey::from_secret(b"test");
    }
}
