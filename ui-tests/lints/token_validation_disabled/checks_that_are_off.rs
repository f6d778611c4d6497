//! Tokens whose signature, audience or algorithm nobody looks at.

use jsonwebtoken::{Algorithm, DecodingKey, TokenData, Validation, decode, decode_header};
use serde::Deserialize;

#[derive(Deserialize)]
struct Claims {
    sub: String,
    exp: usize,
}

type Checked = jsonwebtoken::errors::Result<TokenData<Claims>>;

fn without_signature(token: &str, key: &DecodingKey) -> Checked {
    let mut validation = Validation::new(Algorithm::HS256);
    validation.insecure_disable_signature_validation(); //~ token_validation_disabled
    decode::<Claims>(token, key, &validation)
}

fn without_key(token: &str) -> Checked {
    jsonwebtoken::dangerous::insecure_decode::<Claims>(token) //~ token_validation_disabled
}

fn by_the_old_name(token: &str) -> Checked {
    jsonwebtoken::dangerous_insecure_decode::<Claims>(token) //~ token_validation_disabled
}

fn without_audience(token: &str, key: &DecodingKey) -> Checked {
    let mut validation = Validation::new(Algorithm::RS256);
    validation.validate_aud = false; //~ token_validation_disabled
    decode::<Claims>(token, key, &validation)
}

fn checked(token: &str, key: &DecodingKey) -> Checked {
    let mut validation = Validation::new(Algorithm::RS256);
    validation.set_audience(&["clinic-api"]);
    validation.set_issuer(&["https://login.clinic.example"]);
    decode::<Claims>(token, key, &validation)
}

fn by_key_id(token: &str, keys: &std::collections::HashMap<String, DecodingKey>) -> Option<Claims> {
    let id = decode_header(token).ok()?.kid?;
    let data = decode::<Claims>(token, keys.get(&id)?, &Validation::new(Algorithm::RS256)).ok()?;
    Some(data.claims)
}

fn unsecured(token: &str) -> Result<(), josekit::JoseError> {
    let (payload, _header) = josekit::jwt::decode_unsecured(token)?; //~ token_validation_disabled
    Ok(())
}

fn relying_party(verifier: openidconnect::core::CoreIdTokenVerifier) -> openidconnect::core::CoreIdTokenVerifier {
    verifier.insecure_disable_signature_check() //~ token_validation_disabled
}
