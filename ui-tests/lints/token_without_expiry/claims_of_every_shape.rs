//! Claims as structs, maps and JSON; validations that are switched off; cookies and sessions.
//@ lints: phi_in_token token_without_expiry token_validation_disabled
use phi::Phi;
use jsonwebtoken::{encode, decode, EncodingKey, DecodingKey, Header, Validation, Algorithm};
use serde::{Serialize, Deserialize};
use serde_json::json;
use std::collections::{HashMap, BTreeMap};

#[derive(Phi, Clone, Serialize)]
struct Patient {
    name: String,
    mrn: String,
    #[phi(skip)]
    id: String,
}
#[derive(Serialize, Deserialize)]
struct Claims { sub: String, exp: usize }
#[derive(Serialize, Deserialize)]
struct Forever { sub: String }

fn with_map(p: &Patient, key: &EncodingKey) -> String {
    let mut claims = HashMap::new();
    claims.insert("sub", p.id.clone());
    claims.insert("exp", "1999999999".to_string());
    claims.insert("name", p.name.clone());
    encode(&Header::default(), &claims, key).unwrap() //~ phi_in_token
}
fn with_map_without_exp(id: &str, key: &EncodingKey) -> String {
    let mut claims = BTreeMap::new();
    claims.insert("sub", id);
    encode(&Header::default(), &claims, key).unwrap() //~ token_without_expiry
}
fn with_map_with_exp(id: &str, key: &EncodingKey) -> String {
    let mut claims: BTreeMap<String, String> = BTreeMap::new();
    claims.insert("sub".into(), id.to_string());
    claims.insert("exp".into(), "1999999999".into());
    encode(&Header::default(), &claims, key).unwrap()
}
fn with_json(p: &Patient, key: &EncodingKey, exp: i64) -> String {
    encode(&Header::default(), &json!({ "sub": p.id, "mrn": p.mrn, "exp": exp }), key).unwrap() //~ phi_in_token
}
fn with_json_clean(p: &Patient, key: &EncodingKey, exp: i64) -> String {
    encode(&Header::default(), &json!({ "sub": p.id, "exp": exp }), key).unwrap()
}
fn with_json_no_exp(p: &Patient, key: &EncodingKey) -> String {
    let claims = json!({ "sub": p.id });
    encode(&Header::default(), &claims, key).unwrap() //~ token_without_expiry
}
fn with_json_exp_later(p: &Patient, key: &EncodingKey, exp: i64) -> String {
    let mut claims = json!({ "sub": p.id });
    claims["exp"] = json!(exp);
    encode(&Header::default(), &claims, key).unwrap()
}
fn struct_clean(p: &Patient, key: &EncodingKey) -> String {
    encode(&Header::new(Algorithm::HS512), &Claims { sub: p.id.clone(), exp: 1 }, key).unwrap()
}
fn struct_phi(p: &Patient, key: &EncodingKey) -> String {
    encode(&Header::new(Algorithm::HS512), &Claims { sub: p.mrn.clone(), exp: 1 }, key).unwrap() //~ phi_in_token
}
fn struct_no_exp(p: &Patient, key: &EncodingKey) -> String {
    encode(&Header::default(), &Forever { sub: p.id.clone() }, key).unwrap() //~ token_without_expiry
}
fn map_literal(p: &Patient, key: &EncodingKey) -> String {
    let claims = HashMap::from([("sub", p.name.as_str()), ("exp", "1")]);
    encode(&Header::default(), &claims, key).unwrap() //~ phi_in_token
}
fn validation_off(token: &str, key: &DecodingKey) {
    let mut v = Validation::new(Algorithm::HS256);
    v.insecure_disable_signature_validation(); //~ token_validation_disabled
    v.validate_exp = false; //~ token_without_expiry
    v.validate_aud = false; //~ token_validation_disabled
    let _ = decode::<Claims>(token, key, &v);
}
fn validation_literal(token: &str, key: &DecodingKey) {
    let v = Validation { validate_exp: false, ..Validation::default() }; //~ token_without_expiry
    let _ = decode::<Claims>(token, key, &v);
}
fn validation_on(token: &str, key: &DecodingKey) {
    let mut v = Validation::new(Algorithm::RS256);
    v.set_audience(&["clinic"]);
    v.validate_exp = true;
    v.set_required_spec_claims(&["exp", "aud"]);
    let _ = decode::<Claims>(token, key, &v);
}
fn required_claims_without_exp(token: &str, key: &DecodingKey) {
    let mut v = Validation::new(Algorithm::RS256);
    v.set_required_spec_claims(&["aud"]); //~ token_without_expiry
    v.required_spec_claims.clear(); //~ token_without_expiry
    let _ = decode::<Claims>(token, key, &v);
}
fn required_claims_empty(token: &str, key: &DecodingKey) {
    let mut v = Validation::new(Algorithm::RS256);
    v.required_spec_claims = std::collections::HashSet::new(); //~ token_without_expiry
    let _ = decode::<Claims>(token, key, &v);
}
fn cookie_axum(jar: axum_extra::extract::CookieJar, p: &Patient) -> axum_extra::extract::CookieJar {
    jar.add(axum_extra::extract::cookie::Cookie::new("name", p.name.clone())) //~ phi_in_token
}
fn cookie_private(jar: axum_extra::extract::PrivateCookieJar, p: &Patient) -> axum_extra::extract::PrivateCookieJar {
    jar.add(axum_extra::extract::cookie::Cookie::new("name", p.name.clone()))
}
fn cookie_signed(jar: axum_extra::extract::SignedCookieJar, p: &Patient) -> axum_extra::extract::SignedCookieJar {
    jar.add(axum_extra::extract::cookie::Cookie::new("mrn", p.mrn.clone())) //~ phi_in_token
}
async fn tower_session(session: tower_sessions::Session, p: &Patient) {
    session.insert("patient", p.id.clone()).await.unwrap();
}
fn actix_cookie(p: &Patient) -> actix_web::HttpResponse {
    actix_web::HttpResponse::Ok().cookie(actix_web::cookie::Cookie::build("mrn", &p.mrn).http_only(true).finish()).finish() //~ phi_in_token
}
fn actix_session(session: actix_session::Session, p: &Patient) {
    session.insert("name", &p.name).unwrap(); //~ phi_in_token
    session.insert("id", &p.id).unwrap();
}
fn rocket_cookie(jar: &rocket::http::CookieJar<'_>, p: &Patient) {
    jar.add(rocket::http::Cookie::new("name", p.name.clone())); //~ phi_in_token
    jar.add_private(rocket::http::Cookie::new("name", p.name.clone()));
    jar.add(("mrn", p.mrn.clone())); //~ phi_in_token
}
