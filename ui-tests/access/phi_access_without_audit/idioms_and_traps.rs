//! Records on every way, on some, on none, and changes of the trail.
//@ lints: phi_access_without_audit audit_event_incomplete audit_log_mutable
//@ config: [[audit]]
//@ config: function = "**::audit::record"
//@ config: who = 1
//@ config: what = 2
//@ config: resource = 3
//@ config: where = 4
//@ config: when = "automatic"
//@ config: store = "audit_log"
use axum::{Router, Json, routing::{get, post, delete}, extract::{Path, State, Query, FromRequestParts, ConnectInfo}, http::{StatusCode, request::Parts}, response::{IntoResponse, Response}, middleware::{from_fn, Next}};
use phi::Phi;
use sqlx::PgPool;
use std::net::SocketAddr;
#[derive(Phi, Clone, serde::Serialize, serde::Deserialize, sqlx::FromRow)]
struct Patient { name: String, #[phi(skip)] id: i64 }
struct User { id: i64 }
impl<S: Send + Sync> FromRequestParts<S> for User {
    type Rejection = StatusCode;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, StatusCode> { verify(parts).ok_or(StatusCode::UNAUTHORIZED) }
}
fn verify(parts: &Parts) -> Option<User> { let t = parts.headers.get("authorization")?.to_str().ok()?; t.parse().ok().map(|id| User { id }) }
mod audit {
    pub async fn record(db: &sqlx::PgPool, who: i64, what: &str, resource: i64, from: Option<std::net::IpAddr>) -> Result<(), sqlx::Error> {
        sqlx::query("INSERT INTO audit_log (who, what, resource, source) VALUES ($1, $2, $3, $4)").bind(who).bind(what).bind(resource).execute(db).await?;
        Ok(())
    }
}
async fn load(db: &PgPool, id: i64) -> Result<Patient, StatusCode> {
    sqlx::query_as("SELECT * FROM patients WHERE id = $1").bind(id).fetch_one(db).await.map_err(|_| StatusCode::NOT_FOUND)
}
async fn ok(user: User, ConnectInfo(addr): ConnectInfo<SocketAddr>, State(db): State<PgPool>, Path(id): Path<i64>) -> Result<Json<Patient>, StatusCode> {
    let p = load(&db, id).await?;
    audit::record(&db, user.id, "read", id, Some(addr.ip())).await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(Json(p))
}
async fn ok_before(user: User, ConnectInfo(addr): ConnectInfo<SocketAddr>, State(db): State<PgPool>, Path(id): Path<i64>) -> Result<Json<Patient>, StatusCode> {
    audit::record(&db, user.id, "read", id, Some(addr.ip())).await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(Json(load(&db, id).await?))
}
async fn none(user: User, State(db): State<PgPool>, Path(id): Path<i64>) -> Result<Json<Patient>, StatusCode> { //~ phi_access_without_audit
    Ok(Json(load(&db, id).await?))
}
async fn on_error_only(user: User, ConnectInfo(addr): ConnectInfo<SocketAddr>, State(db): State<PgPool>, Path(id): Path<i64>) -> Result<Json<Patient>, StatusCode> { //~ phi_access_without_audit
    match load(&db, id).await {
        Ok(p) => Ok(Json(p)),
        Err(e) => { audit::record(&db, user.id, "failed", id, Some(addr.ip())).await.ok(); Err(e) }
    }
}
async fn not_awaited(user: User, ConnectInfo(addr): ConnectInfo<SocketAddr>, State(db): State<PgPool>, Path(id): Path<i64>) -> Result<Json<Patient>, StatusCode> { //~ phi_access_without_audit
    let p = load(&db, id).await?;
    let _ = audit::record(&db, user.id, "read", id, Some(addr.ip()));
    Ok(Json(p))
}
async fn branch(user: User, ConnectInfo(addr): ConnectInfo<SocketAddr>, State(db): State<PgPool>, Path(id): Path<i64>) -> Result<Json<Patient>, StatusCode> { //~ phi_access_without_audit
    let p = load(&db, id).await?;
    if user.id != 1 { audit::record(&db, user.id, "read", id, Some(addr.ip())).await.ok(); }
    Ok(Json(p))
}
async fn incomplete(user: User, State(db): State<PgPool>, Path(id): Path<i64>) -> Result<Json<Patient>, StatusCode> {
    let p = load(&db, id).await?;
    audit::record(&db, user.id, "", id, None).await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?; //~ audit_event_incomplete
    Ok(Json(p))
}
async fn deleted(user: User, ConnectInfo(addr): ConnectInfo<SocketAddr>, State(db): State<PgPool>, Path(id): Path<i64>) -> Result<StatusCode, StatusCode> {
    sqlx::query("DELETE FROM patients WHERE id = $1").bind(id).execute(&db).await.map_err(|_| StatusCode::NOT_FOUND)?;
    audit::record(&db, user.id, "delete", id, Some(addr.ip())).await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(StatusCode::NO_CONTENT)
}
async fn changed(user: User, State(db): State<PgPool>, Path(id): Path<i64>, Json(p): Json<Patient>) -> Result<StatusCode, StatusCode> { //~ phi_access_without_audit
    sqlx::query("UPDATE patients SET name = $1 WHERE id = $2").bind(&p.name).bind(id).execute(&db).await.map_err(|_| StatusCode::NOT_FOUND)?;
    Ok(StatusCode::NO_CONTENT)
}
async fn health() -> &'static str { "ok" }
async fn purge(db: &PgPool) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM audit_log WHERE created < now() - interval '6 years'").execute(db).await?; //~ audit_log_mutable
    sqlx::query("TRUNCATE audit_log").execute(db).await?; //~ audit_log_mutable
    sqlx::query("UPDATE audit_log SET who = 0 WHERE id = $1").bind(3).execute(db).await?; //~ audit_log_mutable
    sqlx::query!("DELETE FROM audit_log").execute(db).await?; //~ audit_log_mutable
    sqlx::query("SELECT * FROM audit_log").fetch_all(db).await?;
    sqlx::query("DELETE FROM sessions").execute(db).await?;
    sqlx::query("DROP TABLE IF EXISTS audit_log").execute(db).await?; //~ audit_log_mutable
    sqlx::query("INSERT INTO audit_log (who) VALUES ($1)").bind(1).execute(db).await?;
    Ok(())
}
async fn layered(user: User, State(db): State<PgPool>, Path(id): Path<i64>) -> Result<Json<Patient>, StatusCode> {
    Ok(Json(load(&db, id).await?))
}
async fn audit_layer(axum::extract::State(db): axum::extract::State<PgPool>, user: User, req: axum::extract::Request, next: Next) -> Response {
    let path = req.uri().path().len() as i64;
    let response = next.run(req).await;
    if response.status().is_success() { let _ = audit::record(&db, user.id, "read", path, Some([127, 0, 0, 1].into())).await; }
    response
}
fn app(db: PgPool) -> Router {
    Router::new().route("/a/{id}", get(ok)).route("/b/{id}", get(ok_before)).route("/c/{id}", get(none)).route("/d/{id}", get(on_error_only)).route("/e/{id}", get(not_awaited)).route("/f/{id}", get(branch))
      .route("/g/{id}", get(incomplete)).route("/h/{id}", delete(deleted)).route("/i/{id}", post(changed)).route("/health", get(health))
      .merge(Router::new().route("/l/{id}", get(layered)).layer(axum::middleware::from_fn_with_state(db.clone(), audit_layer)))
      .with_state(db)
}
