//! A value whose end records is a record, on every way.
//@ lints: phi_access_without_audit
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::get;
use axum::{Json, Router};
use phi::Phi;
use sqlx::PgPool;
use uuid::Uuid;

#[derive(Clone, serde::Serialize, sqlx::FromRow, Phi)]
struct Patient {
    #[phi(skip)]
    id: Uuid,
    #[phi(skip)]
    owner_id: Uuid,
    name: String,
    ssn: String,
}

#[derive(Clone)]
struct App {
    pool: PgPool,
}

impl App {
    async fn patient(&self, id: Uuid) -> Result<Patient, StatusCode> {
        sqlx::query_as::<_, Patient>("SELECT * FROM patients WHERE id = $1")
            .bind(id)
            .fetch_optional(&self.pool)
            .await
            .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?
            .ok_or(StatusCode::NOT_FOUND)
    }
}

struct User {
    id: Uuid,
    is_doctor: bool,
}

impl<S: Send + Sync> axum::extract::FromRequestParts<S> for User {
    type Rejection = StatusCode;
    async fn from_request_parts(parts: &mut axum::http::request::Parts, _: &S) -> Result<Self, StatusCode> {
        let header = parts.headers.get("authorization").ok_or(StatusCode::UNAUTHORIZED)?;
        let token = header.to_str().map_err(|_| StatusCode::UNAUTHORIZED)?;
        let data = jsonwebtoken::decode::<Claims>(token, &key(), &jsonwebtoken::Validation::default())
            .map_err(|_| StatusCode::UNAUTHORIZED)?;
        Ok(User { id: data.claims.sub, is_doctor: data.claims.is_doctor })
    }
}

#[derive(serde::Deserialize)]
struct Claims {
    sub: Uuid,
    is_doctor: bool,
}

fn key() -> jsonwebtoken::DecodingKey {
    jsonwebtoken::DecodingKey::from_secret(std::env::var("KEY").unwrap().as_bytes())
}

struct AuditScope<'a> {
    log: &'a std::sync::Mutex<Vec<AuditEntry>>,
    user: Uuid,
    patient: Uuid,
}

struct AuditEntry {
    user: Uuid,
    patient: Uuid,
}

static TRAIL: std::sync::Mutex<Vec<AuditEntry>> = std::sync::Mutex::new(Vec::new());

impl Drop for AuditScope<'_> {
    fn drop(&mut self) {
        self.log.lock().unwrap().push(AuditEntry { user: self.user, patient: self.patient });
    }
}

struct Timer;

impl Drop for Timer {
    fn drop(&mut self) {
        tracing::debug!("done");
    }
}

#[rustfmt::skip] // the trailing comment belongs to its line
async fn show(user: User, State(app): State<App>, Path(id): Path<Uuid>) -> Result<Json<Patient>, StatusCode> {
    let _scope = AuditScope { log: &TRAIL, user: user.id, patient: id };
    app.patient(id).await.map(Json)
}

#[rustfmt::skip] // the trailing comment belongs to its line
async fn timed(user: User, State(app): State<App>, Path(id): Path<Uuid>) -> Result<Json<Patient>, StatusCode> { //~ phi_access_without_audit
    let _timer = Timer;
    app.patient(id).await.map(Json)
}

fn app(app: App) -> Router {
    Router::new().route("/patients/{id}", get(show)).route("/timed/{id}", get(timed)).with_state(app)
}
