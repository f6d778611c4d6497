//! A caller is tied by a list in the token, a tenant, a care team.
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

struct Member {
    id: Uuid,
    clinic_id: Uuid,
    patient_ids: Vec<Uuid>,
}

impl<S: Send + Sync> axum::extract::FromRequestParts<S> for Member {
    type Rejection = StatusCode;
    async fn from_request_parts(parts: &mut axum::http::request::Parts, _: &S) -> Result<Self, StatusCode> {
        let header = parts.headers.get("authorization").ok_or(StatusCode::UNAUTHORIZED)?;
        let token = header.to_str().map_err(|_| StatusCode::UNAUTHORIZED)?;
        let data = jsonwebtoken::decode::<MemberClaims>(token, &key(), &jsonwebtoken::Validation::default())
            .map_err(|_| StatusCode::UNAUTHORIZED)?;
        Ok(Member { id: data.claims.sub, clinic_id: data.claims.clinic, patient_ids: data.claims.patients })
    }
}

#[derive(serde::Deserialize)]
struct MemberClaims {
    sub: Uuid,
    clinic: Uuid,
    patients: Vec<Uuid>,
}

impl Member {
    fn can_see(&self, patient: Uuid) -> bool {
        self.patient_ids.contains(&patient)
    }
}

#[derive(serde::Serialize, sqlx::FromRow, Phi)]
struct Chart {
    #[phi(skip)]
    clinic: Uuid,
    #[phi(skip)]
    care_team: Vec<Uuid>,
    note: String,
}

impl App {
    async fn chart(&self, id: Uuid) -> Result<Chart, StatusCode> {
        sqlx::query_as::<_, Chart>("SELECT * FROM charts WHERE id = $1")
            .bind(id)
            .fetch_one(&self.pool)
            .await
            .map_err(|_| StatusCode::NOT_FOUND)
    }
}

async fn by_list(user: Member, State(app): State<App>, Path(id): Path<Uuid>) -> Result<Json<Chart>, StatusCode> {
    if !user.patient_ids.contains(&id) {
        return Err(StatusCode::FORBIDDEN);
    }
    app.chart(id).await.map(Json)
}

async fn by_method(user: Member, State(app): State<App>, Path(id): Path<Uuid>) -> Result<Json<Chart>, StatusCode> {
    if !user.can_see(id) {
        return Err(StatusCode::FORBIDDEN);
    }
    app.chart(id).await.map(Json)
}

async fn by_tenant(user: Member, State(app): State<App>, Path(id): Path<Uuid>) -> Result<Json<Chart>, StatusCode> {
    let chart = app.chart(id).await?;
    if chart.clinic != user.clinic_id {
        return Err(StatusCode::NOT_FOUND);
    }
    Ok(Json(chart))
}

async fn by_team(user: Member, State(app): State<App>, Path(id): Path<Uuid>) -> Result<Json<Chart>, StatusCode> {
    let chart = app.chart(id).await?;
    if !chart.care_team.iter().any(|member| *member == user.id) {
        return Err(StatusCode::FORBIDDEN);
    }
    Ok(Json(chart))
}

async fn by_team_contains(user: Member, State(app): State<App>, Path(id): Path<Uuid>) -> Result<Json<Chart>, StatusCode> {
    let chart = app.chart(id).await?;
    if chart.care_team.contains(&user.id) { Ok(Json(chart)) } else { Err(StatusCode::FORBIDDEN) }
}

async fn counted(user: Member, State(app): State<App>, Path(id): Path<Uuid>) -> Result<Json<Chart>, StatusCode> { //~ missing_relationship_check
    tracing::debug!(patients = user.patient_ids.len(), "chart is read");
    app.chart(id).await.map(Json)
}

async fn recorded(user: Member, State(app): State<App>, Path(id): Path<Uuid>) -> Result<Json<Chart>, StatusCode> { //~ missing_relationship_check
    sqlx::query("INSERT INTO audit_log (actor, resource) VALUES ($1, $2)")
        .bind(user.id)
        .bind(id)
        .execute(&app.pool)
        .await
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    app.chart(id).await.map(Json)
}

fn app(app: App) -> Router {
    Router::new()
        .route("/list/{id}", get(by_list))
        .route("/method/{id}", get(by_method))
        .route("/tenant/{id}", get(by_tenant))
        .route("/team/{id}", get(by_team))
        .route("/contains/{id}", get(by_team_contains))
        .route("/counted/{id}", get(counted))
        .route("/recorded/{id}", get(recorded))
        .with_state(app)
}
