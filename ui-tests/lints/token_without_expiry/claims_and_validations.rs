//! Claims that never expire, and validations that do not ask.

use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation, decode, encode};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::HashSet;

#[derive(Serialize, Deserialize)]
struct Forever {
    sub: String,
    role: String,
}

#[derive(Serialize, Deserialize)]
struct Session {
    sub: String,
    exp: usize,
}

#[derive(Serialize)]
struct Renamed {
    sub: String,
    #[serde(rename = "exp")]
    expires: i64,
}

#[derive(Serialize)]
struct Registered {
    exp: i64,
}

#[derive(Serialize)]
struct Flattened {
    #[serde(flatten)]
    registered: Registered,
    role: String,
}

#[derive(Serialize)]
struct Maybe {
    sub: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    exp: Option<i64>,
}

type Token = jsonwebtoken::errors::Result<String>;

fn forever(key: &EncodingKey, sub: String) -> Token {
    let claims = Forever { sub, role: "nurse".into() };
    encode(&Header::default(), &claims, key) //~ token_without_expiry
}

fn session(key: &EncodingKey, sub: String, exp: usize) -> Token {
    encode(&Header::default(), &Session { sub, exp }, key)
}

fn renamed(key: &EncodingKey, sub: String, expires: i64) -> Token {
    encode(&Header::default(), &Renamed { sub, expires }, key)
}

fn flattened(key: &EncodingKey, exp: i64) -> Token {
    encode(&Header::default(), &Flattened { registered: Registered { exp }, role: "nurse".into() }, key)
}

fn left_out(key: &EncodingKey, sub: String) -> Token {
    encode(&Header::new(Algorithm::HS256), &Maybe { sub, exp: None }, key) //~ token_without_expiry
}

fn given(key: &EncodingKey, sub: String, exp: i64) -> Token {
    encode(&Header::new(Algorithm::HS256), &Maybe { sub, exp: Some(exp) }, key)
}

fn json(key: &EncodingKey, sub: &str) -> Token {
    jsonwebtoken::encode(&Header::default(), &json!({ "sub": sub, "role": "nurse" }), key) //~ token_without_expiry
}

fn json_with_expiry(key: &EncodingKey, sub: &str, exp: i64) -> Token {
    jsonwebtoken::encode(&Header::default(), &json!({ "sub": sub, "exp": exp }), key)
}

fn sign<T: Serialize>(claims: &T, key: &EncodingKey) -> Token {
    encode(&Header::default(), claims, key) //~ token_without_expiry
}

fn sign_forever(key: &EncodingKey) -> Token {
    sign(&Forever { sub: "a".into(), role: "b".into() }, key)
}

fn validation_without() -> Validation {
    let mut validation = Validation::new(Algorithm::RS256);
    validation.validate_exp = false; //~ token_without_expiry
    validation
}

fn validation_that_asks_for_nothing() -> Validation {
    let mut validation = Validation::default();
    validation.required_spec_claims.clear(); //~ token_without_expiry
    validation
}

fn validation_with_an_empty_list() -> Validation {
    let mut validation = Validation::default();
    validation.set_required_spec_claims::<&str>(&[]); //~ token_without_expiry
    validation
}

fn validation_of_others() -> Validation {
    let mut validation = Validation::default();
    validation.set_required_spec_claims(&["sub", "iss"]); //~ token_without_expiry
    validation
}

fn validation_of_all() -> Validation {
    let mut validation = Validation::default();
    validation.set_required_spec_claims(&["exp", "sub"]);
    validation.validate_exp = true;
    validation.leeway = 30;
    validation
}

fn by_configuration(check: bool) -> Validation {
    let mut validation = Validation::default();
    validation.validate_exp = check;
    validation
}

fn in_the_literal() -> Validation {
    Validation { validate_exp: false, ..Validation::default() } //~ token_without_expiry
}

fn paseto() -> Result<pasetors::claims::Claims, pasetors::errors::Error> {
    let mut claims = pasetors::claims::Claims::new()?;
    claims.non_expiring(); //~ token_without_expiry
    Ok(claims)
}
