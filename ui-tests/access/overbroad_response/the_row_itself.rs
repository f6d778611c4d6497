//! A row that is answered takes every new column along.
//@ lints: overbroad_response
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

#[derive(serde::Serialize, Phi)]
struct PatientSummary {
    name: String,
}

impl From<Patient> for PatientSummary {
    fn from(patient: Patient) -> PatientSummary {
        PatientSummary { name: patient.name }
    }
}

#[derive(serde::Serialize)]
struct Page {
    items: Vec<Patient>,
    next: Option<Uuid>,
}

async fn row(_user: User, State(app): State<App>, Path(id): Path<Uuid>) -> Result<Json<Patient>, StatusCode> { //~ overbroad_response
    app.patient(id).await.map(Json)
}

async fn summary(_user: User, State(app): State<App>, Path(id): Path<Uuid>) -> Result<Json<PatientSummary>, StatusCode> {
    Ok(Json(app.patient(id).await?.into()))
}

async fn page(_user: User, State(app): State<App>, Path(id): Path<Uuid>) -> Result<Json<Page>, StatusCode> { //~ overbroad_response
    Ok(Json(Page { items: vec![app.patient(id).await?], next: None }))
}

async fn opaque(_user: User, State(app): State<App>, Path(id): Path<Uuid>) -> impl axum::response::IntoResponse { //~ overbroad_response
    match app.patient(id).await {
        Ok(patient) => Ok(Json(patient)),
        Err(status) => Err(status),
    }
}

async fn id_only(_user: User, State(app): State<App>, Path(id): Path<Uuid>) -> Result<Json<Uuid>, StatusCode> {
    Ok(Json(app.patient(id).await?.id))
}

fn app(app: App) -> Router {
    Router::new()
        .route("/row/{id}", get(row))
        .route("/summary/{id}", get(summary))
        .route("/page/{id}", get(page))
        .route("/opaque/{id}", get(opaque))
        .route("/id/{id}", get(id_only))
        .with_state(app)
}
