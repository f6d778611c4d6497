//! A parameter whose extraction records is a record.
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

struct Audited(Uuid);

impl axum::extract::FromRequestParts<App> for Audited {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut axum::http::request::Parts, app: &App) -> Result<Self, StatusCode> {
        let Path(id) = Path::<Uuid>::from_request_parts(parts, app).await.map_err(|_| StatusCode::BAD_REQUEST)?;
        sqlx::query("INSERT INTO audit_log (resource) VALUES ($1)")
            .bind(id)
            .execute(&app.pool)
            .await
            .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
        Ok(Audited(id))
    }
}

struct Wanted(Uuid);

impl axum::extract::FromRequestParts<App> for Wanted {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut axum::http::request::Parts, app: &App) -> Result<Self, StatusCode> {
        let Path(id) = Path::<Uuid>::from_request_parts(parts, app).await.map_err(|_| StatusCode::BAD_REQUEST)?;
        Ok(Wanted(id))
    }
}

async fn show(_user: User, State(app): State<App>, Audited(id): Audited) -> Result<Json<Patient>, StatusCode> {
    app.patient(id).await.map(Json)
}

async fn open(_user: User, State(app): State<App>, Wanted(id): Wanted) -> Result<Json<Patient>, StatusCode> { //~ phi_access_without_audit
    app.patient(id).await.map(Json)
}

fn app(app: App) -> Router {
    Router::new().route("/patients/{id}", get(show)).route("/open/{id}", get(open)).with_state(app)
}
