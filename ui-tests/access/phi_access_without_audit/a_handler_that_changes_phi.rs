//! What is changed is accessed, though nothing of it is answered.
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

async fn audit(app: &App, user: Uuid, action: &str, patient: Uuid) -> Result<(), StatusCode> {
    sqlx::query("INSERT INTO audit_log (actor, action, resource, at) VALUES ($1, $2, $3, now())")
        .bind(user)
        .bind(action)
        .bind(patient)
        .execute(&app.pool)
        .await
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(())
}

#[derive(serde::Deserialize, Phi)]
struct NewPatient {
    name: String,
    ssn: String,
}

async fn insert(app: &App, new: &NewPatient) -> Result<Uuid, StatusCode> {
    let id = Uuid::new_v4();
    sqlx::query("INSERT INTO patients (id, name, ssn) VALUES ($1, $2, $3)")
        .bind(id)
        .bind(&new.name)
        .bind(&new.ssn)
        .execute(&app.pool)
        .await
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(id)
}

async fn create(_user: User, State(app): State<App>, Json(new): Json<NewPatient>) -> Result<StatusCode, StatusCode> { //~ phi_access_without_audit
    insert(&app, &new).await?;
    Ok(StatusCode::CREATED)
}

async fn create_recorded(user: User, State(app): State<App>, Json(new): Json<NewPatient>) -> Result<StatusCode, StatusCode> {
    let id = insert(&app, &new).await?;
    audit(&app, user.id, "create", id).await?;
    Ok(StatusCode::CREATED)
}

async fn delete(_user: User, State(app): State<App>, Path(id): Path<Uuid>) -> Result<StatusCode, StatusCode> { //~ phi_access_without_audit
    sqlx::query("DELETE FROM patients WHERE id = $1")
        .bind(id)
        .execute(&app.pool)
        .await
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(StatusCode::NO_CONTENT)
}

async fn delete_recorded(user: User, State(app): State<App>, Path(id): Path<Uuid>) -> Result<StatusCode, StatusCode> {
    let done = sqlx::query("DELETE FROM patients WHERE id = $1").bind(id).execute(&app.pool).await;
    if done.is_err() {
        return Ok(StatusCode::INTERNAL_SERVER_ERROR);
    }
    audit(&app, user.id, "delete", id).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn close_session(user: User, State(app): State<App>) -> Result<StatusCode, StatusCode> {
    sqlx::query("DELETE FROM sessions WHERE staff = $1")
        .bind(user.id)
        .execute(&app.pool)
        .await
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(StatusCode::NO_CONTENT)
}

async fn count(_user: User, State(app): State<App>) -> Result<Json<i64>, StatusCode> {
    let found = sqlx::query_scalar::<_, i64>("SELECT count(*) FROM patients").fetch_one(&app.pool).await;
    found.map(Json).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
}

fn app(app: App) -> Router {
    Router::new()
        .route("/patients", axum::routing::post(create).get(count))
        .route("/recorded", axum::routing::post(create_recorded))
        .route("/patients/{id}", axum::routing::delete(delete))
        .route("/recorded/{id}", axum::routing::delete(delete_recorded))
        .route("/session", axum::routing::delete(close_session))
        .with_state(app)
}
