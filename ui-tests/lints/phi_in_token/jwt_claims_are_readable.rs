//! The claims of a JWT are signed, not encrypted.
//@ lints: phi_in_token
use jsonwebtoken::{encode, Algorithm, EncodingKey, Header};
use phi::Phi;
use serde::{Deserialize, Serialize};
use serde_json::json;
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

#[derive(Debug, Serialize, Deserialize)]
struct Claims {
    sub: String,
    name: Option<String>,
    exp: usize,
}

#[derive(Serialize)]
struct Opaque {
    sub: Uuid,
    exp: usize,
}

fn by_struct(p: &Patient, key: &EncodingKey) -> jsonwebtoken::errors::Result<String> {
    let claims = Claims { sub: p.id.to_string(), name: Some(p.name.clone()), exp: 1 };
    encode(&Header::default(), &claims, key) //~ phi_in_token
}

fn by_subject(p: &Patient) -> Result<String, jsonwebtoken::errors::Error> {
    let claims = Claims { sub: p.email.to_owned(), name: None, exp: 1 };
    let token = encode(&Header::new(Algorithm::HS512), &claims, &EncodingKey::from_secret(secret().as_ref()))?; //~ phi_in_token
    Ok(token)
}

fn by_json(p: &Patient, key: &EncodingKey) -> String {
    let claims = json!({ "sub": p.id, "diagnosis": p.diagnosis, "exp": 1 });
    jsonwebtoken::encode(&Header::default(), &claims, key).unwrap() //~ phi_in_token
}

fn opaque(p: &Patient, key: &EncodingKey) -> String {
    encode(&Header::default(), &Opaque { sub: p.id, exp: 1 }, key).unwrap()
}

fn empty(p: &Patient, key: &EncodingKey) -> String {
    let claims = Claims { sub: p.id.to_string(), name: None, exp: 1 };
    encode(&Header::default(), &claims, key).unwrap()
}

fn secret() -> String {
    std::env::var("JWT_SECRET").unwrap_or_default()
}
