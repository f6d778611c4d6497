//! Roles out of verified claims, and out of a header.
//@ lints: phi_response_without_authentication phi_response_without_role_check
use axum::{Router, Json, routing::get, extract::{Path, Request}, middleware::{Next, from_fn}, response::Response, http::StatusCode};
use phi::Phi;
#[derive(Phi, Clone, serde::Serialize)]
pub struct Patient { name: String, #[phi(skip)] id: u64 }
fn load(id: u64) -> Patient { DB[id as usize].clone() }
static DB: Vec<Patient> = Vec::new();
pub async fn a(Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) }
pub async fn b(Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) }
pub async fn c(Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) }
pub async fn d(Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) } //~ phi_response_without_role_check
async fn ma(req: Request, next: Next) -> Result<Response, StatusCode> {
    let t = req.headers().get("authorization").and_then(|v| v.to_str().ok()).ok_or(StatusCode::UNAUTHORIZED)?;
    let c = jsonwebtoken::decode::<C>(t, &jsonwebtoken::DecodingKey::from_secret(std::env::var("K").unwrap().as_bytes()), &jsonwebtoken::Validation::default()).map_err(|_| StatusCode::UNAUTHORIZED)?.claims;
    if c.role != "doctor" { return Err(StatusCode::FORBIDDEN); }
    Ok(next.run(req).await)
}
async fn mb(req: Request, next: Next) -> Result<Response, StatusCode> {
    let t = req.headers().get("authorization").and_then(|v| v.to_str().ok()).ok_or(StatusCode::UNAUTHORIZED)?;
    let data = jsonwebtoken::decode::<C>(t, &key(), &jsonwebtoken::Validation::default()).map_err(|_| StatusCode::UNAUTHORIZED)?;
    if data.claims.role != "doctor" { return Err(StatusCode::FORBIDDEN); }
    Ok(next.run(req).await)
}
async fn mc(req: Request, next: Next) -> Result<Response, StatusCode> {
    let Some(t) = req.headers().get("authorization").and_then(|v| v.to_str().ok()) else { return Err(StatusCode::UNAUTHORIZED) };
    let Ok(data) = jsonwebtoken::decode::<C>(t, &key(), &jsonwebtoken::Validation::default()) else { return Err(StatusCode::UNAUTHORIZED) };
    if !["doctor", "nurse"].contains(&data.claims.role.as_str()) { return Err(StatusCode::FORBIDDEN); }
    Ok(next.run(req).await)
}
async fn md(req: Request, next: Next) -> Result<Response, StatusCode> {
    let t = req.headers().get("authorization").and_then(|v| v.to_str().ok()).ok_or(StatusCode::UNAUTHORIZED)?;
    let data = jsonwebtoken::decode::<C>(t, &key(), &jsonwebtoken::Validation::default()).map_err(|_| StatusCode::UNAUTHORIZED)?;
    tracing::debug!(sub = data.claims.sub);
    let role = req.headers().get("x-role").and_then(|v| v.to_str().ok()).unwrap_or("");
    if role != "doctor" { return Err(StatusCode::FORBIDDEN); }
    Ok(next.run(req).await)
}
fn key() -> jsonwebtoken::DecodingKey { jsonwebtoken::DecodingKey::from_secret(std::env::var("K").unwrap().as_bytes()) }
#[derive(serde::Deserialize)] struct C { sub: u64, role: String, exp: u64 }
fn app() -> Router {
  Router::new().merge(Router::new().route("/a/{id}", get(a)).layer(from_fn(ma))).merge(Router::new().route("/b/{id}", get(b)).layer(from_fn(mb)))
   .merge(Router::new().route("/c/{id}", get(c)).layer(from_fn(mc))).merge(Router::new().route("/d/{id}", get(d)).layer(from_fn(md)))
}
