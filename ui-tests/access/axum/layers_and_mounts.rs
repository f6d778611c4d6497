//! Layers in order, around what they cover, and routers mounted in several ways.
//@ lints: phi_response_without_authentication phi_response_without_role_check
//! Layers, nesting, fallbacks.
use axum::{Router, Json, routing::{get, post}, extract::{Path, State, Request, Extension}, response::{IntoResponse, Response}, http::{StatusCode, HeaderMap}, middleware::{self, Next, from_fn, from_fn_with_state}};
use phi::Phi;
use std::sync::Arc;
use tower::ServiceBuilder;

#[derive(Phi, Clone, serde::Serialize)]
struct Patient { name: String, #[phi(skip)] id: u64 }
#[derive(Clone)]
struct App { db: Arc<Vec<Patient>> }
#[derive(Clone, PartialEq)]
struct User { id: u64, role: String }
fn load(id: u64) -> Patient { todo!() }
fn decode(t: &str) -> Result<User, jsonwebtoken::errors::Error> {
    let d = jsonwebtoken::decode::<User2>(t, &key(), &jsonwebtoken::Validation::default())?;
    Ok(User { id: d.claims.sub, role: d.claims.role })
}
#[derive(serde::Deserialize)] struct User2 { sub: u64, role: String, exp: u64 }
fn key() -> jsonwebtoken::DecodingKey { jsonwebtoken::DecodingKey::from_secret(std::env::var("K").unwrap().as_bytes()) }

async fn auth(mut req: Request, next: Next) -> Result<Response, StatusCode> {
    let token = req.headers().get("authorization").and_then(|v| v.to_str().ok()).and_then(|v| v.strip_prefix("Bearer ")).ok_or(StatusCode::UNAUTHORIZED)?;
    let user = decode(token).map_err(|_| StatusCode::UNAUTHORIZED)?;
    req.extensions_mut().insert(user);
    Ok(next.run(req).await)
}
async fn admin(Extension(user): Extension<User>, req: Request, next: Next) -> Response {
    if user.role != "admin" { return StatusCode::FORBIDDEN.into_response(); }
    next.run(req).await
}
async fn inject(mut req: Request, next: Next) -> Response {
    if let Some(t) = req.headers().get("authorization").and_then(|v| v.to_str().ok()) {
        if let Ok(user) = decode(t) { req.extensions_mut().insert(user); }
    }
    next.run(req).await
}
async fn fail_open(req: Request, next: Next) -> Result<Response, StatusCode> {
    match req.headers().get("authorization") {
        Some(v) => { decode(v.to_str().unwrap_or("")).map_err(|_| StatusCode::UNAUTHORIZED)?; }
        None => tracing::debug!("anonymous"),
    }
    Ok(next.run(req).await)
}
async fn require_role(State(role): State<&'static str>, Extension(user): Extension<User>, req: Request, next: Next) -> Result<Response, StatusCode> {
    if user.role == role { Ok(next.run(req).await) } else { Err(StatusCode::FORBIDDEN) }
}
async fn a_open(Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) } //~ phi_response_without_authentication
async fn a_authed(Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) } //~ phi_response_without_role_check
async fn a_admin(Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) }
async fn a_wrong_order(Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) } //~ phi_response_without_authentication
async fn a_inject(Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) } //~ phi_response_without_authentication
async fn a_inject_ext(Extension(user): Extension<User>, Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) } //~ phi_response_without_role_check -- the extension's absence refuses
async fn a_fail_open(Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) } //~ phi_response_without_authentication
async fn a_builder(Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) }
async fn a_with_state(Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) }
async fn a_twice(Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) } //~ phi_response_without_authentication
async fn a_nested(Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) }
async fn a_nested_outside(Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) } //~ phi_response_without_authentication
async fn a_fallback() -> Json<Patient> { Json(load(0)) } //~ phi_response_without_authentication
async fn a_fallback_guarded() -> Json<Patient> { Json(load(0)) }
async fn a_route_layer(Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) }
async fn a_method(Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) }
async fn a_method_second(Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) } //~ phi_response_without_authentication
async fn a_merge(Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) } //~ phi_response_without_authentication
async fn a_bearer(Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) } //~ phi_response_without_role_check
async fn a_loop(Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) }
async fn a_cond(Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) } //~ phi_response_without_authentication
async fn a_service_fn(Path(id): Path<u64>) -> Json<Patient> { Json(load(id)) }

mod nested {
    use super::*;
    pub fn router() -> Router<App> { Router::new().route("/{id}", get(a_nested)) }
    pub fn open() -> Router<App> { Router::new().route("/{id}", get(a_nested_outside)) }
}
fn admin_routes() -> Router<App> {
    Router::new().route("/admin/{id}", get(a_admin)).layer(from_fn(admin)).layer(from_fn(auth))
}
fn protect(r: Router<App>) -> Router<App> { r.route_layer(from_fn(admin)).route_layer(from_fn(auth)) }
fn app(s: App, dev: bool) -> Router {
    let guarded = ServiceBuilder::new().layer(from_fn(auth)).layer(from_fn(admin));
    let mut cond = Router::new().route("/cond/{id}", get(a_cond));
    if !dev { cond = cond.layer(from_fn(auth)); }
    Router::new()
        .merge(admin_routes())
        .route("/open/{id}", get(a_open))
        .merge(Router::new().route("/authed/{id}", get(a_authed)).layer(middleware::from_fn(auth)))
        .merge(Router::new().layer(from_fn(auth)).route("/wrong/{id}", get(a_wrong_order)))
        .merge(Router::new().route("/inject/{id}", get(a_inject)).route("/inject2/{id}", get(a_inject_ext)).layer(from_fn(inject)))
        .merge(Router::new().route("/fo/{id}", get(a_fail_open)).layer(from_fn(fail_open)))
        .merge(Router::new().route("/b/{id}", get(a_builder)).layer(guarded))
        .merge(Router::new().route("/ws/{id}", get(a_with_state)).layer(from_fn_with_state("doctor", require_role)).layer(from_fn(auth)))
        .merge(Router::new().route("/t/{id}", get(a_twice)).layer(from_fn(admin)).layer(from_fn(auth)))
        .route("/t2/{id}", get(a_twice))
        .nest("/n", nested::router().layer(from_fn(admin)).layer(from_fn(auth)))
        .nest("/o", nested::open())
        .merge(protect(Router::new().route("/rl/{id}", get(a_route_layer))))
        .route("/m/{id}", get(a_method).layer(from_fn(admin)).layer(from_fn(auth)).post(a_method_second))
        .merge(Router::new().route("/merge/{id}", get(a_merge)).merge(Router::new().layer(from_fn(auth))))
        .merge(Router::new().route("/bearer/{id}", get(a_bearer)).layer(tower_http::validate_request::ValidateRequestHeaderLayer::bearer("secret")))
        .merge(cond)
        .nest("/fg", Router::new().fallback(a_fallback_guarded).layer(from_fn(admin)).layer(from_fn(auth)))
        .nest_service("/svc", Router::new().route("/{id}", get(a_service_fn)).layer(from_fn(admin)).layer(from_fn(auth)).with_state(s.clone()))
        .fallback(a_fallback)
        .with_state(s)
}
