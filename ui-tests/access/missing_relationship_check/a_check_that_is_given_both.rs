//! A function that is given the caller and the id, and whose answer decides, is the check.
//@ lints: missing_relationship_check
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

async fn is_assigned(app: &App, staff: Uuid, patient: Uuid) -> Result<bool, StatusCode> {
    sqlx::query_scalar::<_, bool>("SELECT EXISTS (SELECT 1 FROM care_team WHERE staff = $1 AND patient = $2)")
        .bind(staff)
        .bind(patient)
        .fetch_one(&app.pool)
        .await
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
}

async fn require_care_team(app: &App, user: &User, patient: Uuid) -> Result<(), StatusCode> {
    if is_assigned(app, user.id, patient).await? { Ok(()) } else { Err(StatusCode::FORBIDDEN) }
}

#[rustfmt::skip] // the trailing comment belongs to its line
async fn show(user: User, State(app): State<App>, Path(id): Path<Uuid>) -> Result<Json<Patient>, StatusCode> {
    if !is_assigned(&app, user.id, id).await? {
        return Err(StatusCode::FORBIDDEN);
    }
    app.patient(id).await.map(Json)
}

#[rustfmt::skip] // the trailing comment belongs to its line
async fn required(user: User, State(app): State<App>, Path(id): Path<Uuid>) -> Result<Json<Patient>, StatusCode> {
    require_care_team(&app, &user, id).await?;
    app.patient(id).await.map(Json)
}

#[rustfmt::skip] // the trailing comment belongs to its line
async fn logged(user: User, State(app): State<App>, Path(id): Path<Uuid>) -> Result<Json<Patient>, StatusCode> { //~ missing_relationship_check
    let assigned = is_assigned(&app, user.id, id).await?;
    tracing::debug!(assigned, "chart is read");
    app.patient(id).await.map(Json)
}

#[rustfmt::skip] // the trailing comment belongs to its line
async fn dropped(user: User, State(app): State<App>, Path(id): Path<Uuid>) -> Result<Json<Patient>, StatusCode> { //~ missing_relationship_check
    require_care_team(&app, &user, id).await.ok();
    app.patient(id).await.map(Json)
}

fn app(app: App) -> Router {
    Router::new()
        .route("/patients/{id}", get(show))
        .route("/required/{id}", get(required))
        .route("/logged/{id}", get(logged))
        .route("/dropped/{id}", get(dropped))
        .with_state(app)
}
