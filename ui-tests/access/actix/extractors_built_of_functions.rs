//! Extractors whose refusal is that of a function.
//@ lints: phi_response_without_authentication phi_response_without_role_check
use actix_web::{get, web, App, HttpServer, HttpRequest, FromRequest, dev::Payload, Error, error::ErrorUnauthorized};
use phi::Phi;
use std::future::{ready, Ready};
#[derive(Phi, Clone, serde::Serialize)]
struct Patient { name: String, #[phi(skip)] id: u64 }
fn load(id: u64) -> Patient { DB[id as usize].clone() }
static DB: Vec<Patient> = Vec::new();
#[derive(serde::Deserialize)] struct C { sub: u64, role: String, exp: u64 }
fn key() -> jsonwebtoken::DecodingKey { jsonwebtoken::DecodingKey::from_secret(std::env::var("K").unwrap().as_bytes()) }
fn decode1(t: &str) -> Result<u64, Error> {
    let d = jsonwebtoken::decode::<C>(t, &key(), &jsonwebtoken::Validation::default()).map_err(ErrorUnauthorized)?;
    Ok(d.claims.sub)
}
macro_rules! user { ($n:ident, $f:expr, $g:ident) => {
struct $n { id: u64 }
impl FromRequest for $n {
    type Error = Error;
    type Future = Ready<Result<Self, Self::Error>>;
    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future { let f: fn(&HttpRequest) -> Result<$n, Error> = $f; f(req); }
}
} }
struct U1 { id: u64 }
impl FromRequest for U1 {
    type Error = Error;
    type Future = Ready<Result<Self, Self::Error>>;
    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        let token = req.headers().get("Authorization").and_then(|h| h.to_str().ok()).unwrap_or_default();
        ready(decode1(token).map(|id| U1 { id }))
    }
}
struct U2 { id: u64 }
impl FromRequest for U2 {
    type Error = Error;
    type Future = Ready<Result<Self, Self::Error>>;
    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        let token = req.headers().get("Authorization").and_then(|h| h.to_str().ok()).unwrap_or_default();
        std::future::ready(Ok(U2 { id: match decode1(token) { Ok(x) => x, Err(e) => return ready(Err(e)) } }))
    }
}
struct U3 { id: u64 }
fn get3(req: &HttpRequest) -> Result<U3, Error> {
        let token = req.headers().get("Authorization").and_then(|h| h.to_str().ok()).ok_or_else(|| ErrorUnauthorized("no"))?;
        Ok(U3 { id: decode1(token)? })
}
impl FromRequest for U3 {
    type Error = Error;
    type Future = Ready<Result<Self, Self::Error>>;
    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future { ready(get3(req)) }
}
struct U4 { id: u64 }
impl FromRequest for U4 {
    type Error = Error;
    type Future = std::pin::Pin<Box<dyn std::future::Future<Output = Result<Self, Self::Error>>>>;
    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future { let req = req.clone(); Box::pin(async move { get3(&req).map(|u| U4 { id: u.id }) }) }
}
struct U5 { id: u64 }
impl FromRequest for U5 {
    type Error = Error;
    type Future = Ready<Result<Self, Self::Error>>;
    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        let token = req.headers().get("Authorization").and_then(|h| h.to_str().ok()).unwrap_or_default();
        let r = match decode1(token) { Ok(id) => Ok(U5 { id }), Err(e) => Err(e) };
        ready(r)
    }
}
#[get("/1/{id}")] async fn h1(user: U1, id: web::Path<u64>) -> web::Json<Patient> { web::Json(load(*id)) } //~ phi_response_without_role_check
#[get("/2/{id}")] async fn h2(user: U2, id: web::Path<u64>) -> web::Json<Patient> { web::Json(load(*id)) } //~ phi_response_without_role_check
#[get("/3/{id}")] async fn h3(user: U3, id: web::Path<u64>) -> web::Json<Patient> { web::Json(load(*id)) } //~ phi_response_without_role_check
#[get("/4/{id}")] async fn h4(user: U4, id: web::Path<u64>) -> web::Json<Patient> { web::Json(load(*id)) } //~ phi_response_without_role_check
#[get("/5/{id}")] async fn h5(user: U5, id: web::Path<u64>) -> web::Json<Patient> { web::Json(load(*id)) } //~ phi_response_without_role_check
