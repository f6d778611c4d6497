//! Checks of the caller in the ways that people write them, and things that look like checks.
//@ lints: phi_response_without_authentication phi_response_without_role_check
use axum::{Router, Json, routing::{get, post, any, MethodRouter}, extract::{Path, State, Query, FromRequestParts, Request, Extension, OptionalFromRequestParts}, response::{IntoResponse, Response}, http::{StatusCode, request::Parts, HeaderMap}, middleware::{self, Next}};
use phi::Phi;
use std::sync::Arc;

#[derive(Phi, Clone, serde::Serialize)]
struct Patient { name: String, #[phi(skip)] id: u64 }
#[derive(Clone)]
struct App { db: Arc<Vec<Patient>>, admins: Vec<u64> }
impl App { fn get(&self, id: u64) -> Option<Patient> { self.db.iter().find(|p| p.id == id).cloned() } }
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Role { Doctor, Nurse, Clerk }
#[derive(Clone)]
struct User { id: u64, role: Role, roles: Vec<Role>, permissions: Vec<String> }
#[derive(Debug, thiserror::Error)]
enum AppError { #[error("forbidden")] Forbidden, #[error("nobody")] Nobody, #[error("none")] NotFound }
impl IntoResponse for AppError { fn into_response(self) -> Response { (StatusCode::FORBIDDEN, self.to_string()).into_response() } }

fn verify(token: &str) -> Result<User, AppError> {
    let key = jsonwebtoken::DecodingKey::from_secret(std::env::var("K").unwrap().as_bytes());
    let d = jsonwebtoken::decode::<Claims>(token, &key, &jsonwebtoken::Validation::default()).map_err(|_| AppError::Nobody)?;
    Ok(User { id: d.claims.sub, role: Role::Clerk, roles: vec![], permissions: vec![] })
}
#[derive(serde::Deserialize)]
struct Claims { sub: u64, exp: u64 }

impl<S> FromRequestParts<S> for User where S: Send + Sync {
    type Rejection = AppError;
    async fn from_request_parts(parts: &mut Parts, _s: &S) -> Result<Self, Self::Rejection> {
        let axum_extra::TypedHeader(axum_extra::headers::Authorization(bearer)) =
            <axum_extra::TypedHeader<axum_extra::headers::Authorization<axum_extra::headers::authorization::Bearer>> as axum::RequestPartsExt>::extract(parts).await.map_err(|_| AppError::Nobody)?;
        verify(bearer.token())
    }
}
impl<S> OptionalFromRequestParts<S> for User where S: Send + Sync {
    type Rejection = AppError;
    async fn from_request_parts(parts: &mut Parts, _s: &S) -> Result<Option<Self>, Self::Rejection> {
        match parts.headers.get("authorization").and_then(|h| h.to_str().ok()) {
            Some(t) => Ok(Some(verify(t)?)),
            None => Ok(None),
        }
    }
}
struct Doctor(User);
impl<S: Send + Sync> FromRequestParts<S> for Doctor {
    type Rejection = AppError;
    async fn from_request_parts(parts: &mut Parts, s: &S) -> Result<Self, AppError> {
        let user = <User as FromRequestParts<S>>::from_request_parts(parts, s).await?;
        if !matches!(user.role, Role::Doctor) { return Err(AppError::Forbidden); }
        Ok(Doctor(user))
    }
}
impl User {
    fn require(&self, role: Role) -> Result<(), AppError> {
        (self.role == role).then_some(()).ok_or(AppError::Forbidden)
    }
    fn can(&self, permission: &str) -> bool { self.permissions.iter().any(|p| p == permission) }
    fn has_any(&self, roles: &[Role]) -> bool { roles.iter().any(|r| self.roles.contains(r)) }
}
// --- guard idioms, silent
async fn ok_extractor(_: Doctor, State(app): State<App>, Path(id): Path<u64>) -> Result<Json<Patient>, AppError> {
    app.get(id).map(Json).ok_or(AppError::NotFound)
}
async fn ok_require(user: User, State(app): State<App>, Path(id): Path<u64>) -> Result<Json<Patient>, AppError> {
    user.require(Role::Doctor)?;
    app.get(id).map(Json).ok_or(AppError::NotFound)
}
async fn ok_can(user: User, State(app): State<App>, Path(id): Path<u64>) -> Result<Json<Patient>, AppError> {
    if !user.can("patients:read") { return Err(AppError::Forbidden); }
    app.get(id).map(Json).ok_or(AppError::NotFound)
}
async fn ok_has_any(user: User, State(app): State<App>, Path(id): Path<u64>) -> Result<Json<Patient>, AppError> {
    if user.has_any(&[Role::Doctor, Role::Nurse]) {
        return app.get(id).map(Json).ok_or(AppError::NotFound);
    }
    Err(AppError::Forbidden)
}
async fn ok_match(user: User, State(app): State<App>, Path(id): Path<u64>) -> impl IntoResponse {
    match user.role {
        Role::Doctor | Role::Nurse => Json(app.get(id)).into_response(),
        _ => StatusCode::FORBIDDEN.into_response(),
    }
}
async fn ok_contains(user: User, State(app): State<App>, Path(id): Path<u64>) -> Result<Json<Patient>, StatusCode> {
    if !user.roles.contains(&Role::Doctor) { return Err(StatusCode::FORBIDDEN); }
    Ok(Json(app.get(id).unwrap()))
}
async fn ok_guard_fn(user: User, State(app): State<App>, Path(id): Path<u64>) -> Result<Json<Patient>, AppError> {
    authorize(&user, &[Role::Doctor])?;
    Ok(Json(app.get(id).unwrap()))
}
fn authorize(user: &User, allowed: &[Role]) -> Result<(), AppError> {
    if allowed.contains(&user.role) { Ok(()) } else { Err(AppError::Forbidden) }
}
async fn ok_option_insisted(user: Option<User>, State(app): State<App>, Path(id): Path<u64>) -> Result<Json<Patient>, AppError> {
    let Some(user) = user else { return Err(AppError::Nobody) };
    user.require(Role::Nurse)?;
    Ok(Json(app.get(id).unwrap()))
}
async fn ok_ensure(user: User, State(app): State<App>, Path(id): Path<u64>) -> Result<Json<Patient>, Boom> {
    anyhow::ensure!(user.role == Role::Doctor, "forbidden");
    Ok(Json(app.get(id).unwrap()))
}
struct Boom(anyhow::Error);
impl From<anyhow::Error> for Boom { fn from(e: anyhow::Error) -> Self { Boom(e) } }
impl IntoResponse for Boom { fn into_response(self) -> Response { StatusCode::FORBIDDEN.into_response() } }
// --- traps
async fn bad_ignored(user: User, State(app): State<App>, Path(id): Path<u64>) -> Json<Option<Patient>> { //~ phi_response_without_role_check
    let _ = user.require(Role::Doctor);
    Json(app.get(id))
}
async fn bad_ok(user: User, State(app): State<App>, Path(id): Path<u64>) -> Json<Option<Patient>> { //~ phi_response_without_role_check
    user.require(Role::Doctor).ok();
    Json(app.get(id))
}
async fn bad_logged(user: User, State(app): State<App>, Path(id): Path<u64>) -> Json<Option<Patient>> { //~ phi_response_without_role_check
    if let Err(e) = user.require(Role::Doctor) { tracing::warn!("denied: {e}"); }
    Json(app.get(id))
}
async fn bad_branch(user: User, State(app): State<App>, Path(id): Path<u64>, Query(q): Query<Flag>) -> Result<Json<Option<Patient>>, AppError> { //~ phi_response_without_role_check
    if q.strict { user.require(Role::Doctor)?; }
    Ok(Json(app.get(id)))
}
#[derive(serde::Deserialize)]
struct Flag { strict: bool, permission: String, role: String }
async fn bad_option(user: Option<User>, State(app): State<App>, Path(id): Path<u64>) -> Result<Json<Option<Patient>>, AppError> { //~ phi_response_without_authentication
    if let Some(user) = user { user.require(Role::Doctor)?; }
    Ok(Json(app.get(id)))
}
async fn bad_option_doctor(_user: Result<Doctor, AppError>, State(app): State<App>, Path(id): Path<u64>) -> Json<Option<Patient>> { //~ phi_response_without_authentication
    Json(app.get(id))
}
async fn bad_permission_from_request(user: User, State(app): State<App>, Path(id): Path<u64>, Query(q): Query<Flag>) -> Result<Json<Option<Patient>>, AppError> { //~ phi_response_without_role_check
    if !user.can(&q.permission) { return Err(AppError::Forbidden); }
    Ok(Json(app.get(id)))
}
async fn bad_role_from_header(headers: HeaderMap, State(app): State<App>, Path(id): Path<u64>) -> Result<Json<Option<Patient>>, AppError> { //~ phi_response_without_authentication
    if headers.get("x-role").map(|v| v == "doctor") != Some(true) { return Err(AppError::Forbidden); }
    Ok(Json(app.get(id)))
}
async fn bad_empty(user: User, State(app): State<App>, Path(id): Path<u64>) -> Result<Json<Option<Patient>>, AppError> { //~ phi_response_without_role_check
    for role in [] as [Role; 0] { user.require(role)?; }
    Ok(Json(app.get(id)))
}
async fn bad_dead(user: User, State(app): State<App>, Path(id): Path<u64>) -> Result<Json<Option<Patient>>, AppError> { //~ phi_response_without_role_check
    if false { user.require(Role::Doctor)?; }
    Ok(Json(app.get(id)))
}
/// Requires role: doctor.
#[doc = "authorize(doctor)"]
async fn bad_doc(user: User, State(app): State<App>, Path(id): Path<u64>) -> Json<Option<Patient>> { //~ phi_response_without_role_check
    // user.require(Role::Doctor)?;
    Json(app.get(id))
}
#[utoipa::path(get, path = "/x/{id}", security(("bearer" = ["doctor"])))]
async fn bad_utoipa(State(app): State<App>, Path(id): Path<u64>) -> Json<Option<Patient>> { //~ phi_response_without_authentication
    Json(app.get(id))
}
async fn bad_after(user: User, State(app): State<App>, Path(id): Path<u64>, mut socket: axum::extract::ws::WebSocketUpgrade) -> Response { //~ phi_response_without_role_check
    socket.on_upgrade(move |s| feed(s, app, user, id))
}
async fn feed(mut s: axum::extract::ws::WebSocket, app: App, user: User, id: u64) {
    let p = app.get(id).unwrap();
    s.send(axum::extract::ws::Message::Text(p.name.into())).await.unwrap();
    if user.require(Role::Doctor).is_err() { return; }
}
async fn bad_spawn(user: User, State(app): State<App>, Path(id): Path<u64>) -> Json<Option<Patient>> { //~ phi_response_without_role_check
    let u = user.clone();
    tokio::spawn(async move { u.require(Role::Doctor).unwrap() });
    Json(app.get(id))
}
async fn bad_inverted(user: User, State(app): State<App>, Path(id): Path<u64>) -> Result<Json<Option<Patient>>, AppError> { //~ phi_response_without_role_check
    if user.role == Role::Doctor { return Err(AppError::Forbidden); }
    Ok(Json(app.get(id)))
}
async fn bad_unwrap_or(user: User, State(app): State<App>, Path(id): Path<u64>) -> Result<Json<Option<Patient>>, AppError> { //~ phi_response_without_role_check
    user.require(Role::Doctor).unwrap_or(());
    Ok(Json(app.get(id)))
}
fn app(s: App) -> Router {
    Router::new().route("/1/{id}", get(ok_extractor)).route("/2/{id}", get(ok_require)).route("/3/{id}", get(ok_can)).route("/4/{id}", get(ok_has_any))
     .route("/5/{id}", get(ok_match)).route("/6/{id}", get(ok_contains)).route("/7/{id}", get(ok_guard_fn)).route("/8/{id}", get(ok_option_insisted)).route("/9/{id}", get(ok_ensure))
     .route("/b1/{id}", get(bad_ignored)).route("/b2/{id}", get(bad_ok)).route("/b3/{id}", get(bad_logged)).route("/b4/{id}", get(bad_branch)).route("/b5/{id}", get(bad_option))
     .route("/b6/{id}", get(bad_option_doctor)).route("/b7/{id}", get(bad_permission_from_request)).route("/b8/{id}", get(bad_role_from_header)).route("/b9/{id}", get(bad_empty))
     .route("/b10/{id}", get(bad_dead)).route("/b11/{id}", get(bad_doc)).route("/b12/{id}", get(bad_utoipa)).route("/b13/{id}", get(bad_after)).route("/b14/{id}", get(bad_spawn))
     .route("/b15/{id}", get(bad_inverted)).route("/b16/{id}", get(bad_unwrap_or))
     .with_state(s)
}
