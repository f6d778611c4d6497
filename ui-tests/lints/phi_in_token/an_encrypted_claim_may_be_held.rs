//! What was encrypted or tokenized may be in a claim; what was only encoded may not.
//@ lints: phi_in_token
use base64::{engine::general_purpose::STANDARD, Engine};
use jsonwebtoken::{encode, EncodingKey, Header};
use phi::Phi;
use serde::Serialize;
use uuid::Uuid;

#[derive(Phi)]
struct Patient {
    #[phi(skip)]
    id: Uuid,
    name: String,
    ssn: String,
    phone: String,
    email: String,
    diagnosis: String,
}

#[derive(Serialize)]
struct Claims {
    data: String,
    exp: usize,
}

#[phi::sanitizer(encrypt)]
fn seal(text: &str) -> String {
    kms::seal(text)
}

fn token(data: String, key: &EncodingKey) -> String {
    encode(&Header::default(), &Claims { data, exp: 1 }, key).unwrap() //~ phi_in_token
}

fn issue(p: &Patient, key: &EncodingKey) {
    token(seal(&p.name), key);
    token(STANDARD.encode(&p.name), key);
}
