//! What was never checked cannot be relied on.
//@ lints: unvalidated_input
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

#[derive(serde::Deserialize, validator::Validate, Phi)]
struct NewPatient {
    #[validate(length(min = 1))]
    name: String,
}

async fn insert(app: &App, new: &NewPatient) -> Result<(), StatusCode> {
    sqlx::query("INSERT INTO patients (name) VALUES ($1)")
        .bind(&new.name)
        .execute(&app.pool)
        .await
        .map(|_| ())
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
}

async fn create(_user: User, State(app): State<App>, Json(new): Json<NewPatient>) -> Result<StatusCode, StatusCode> {
    insert(&app, &new).await?; //~ unvalidated_input
    Ok(StatusCode::CREATED)
}

async fn checked(_user: User, State(app): State<App>, Json(new): Json<NewPatient>) -> Result<StatusCode, StatusCode> {
    validator::Validate::validate(&new).map_err(|_| StatusCode::BAD_REQUEST)?;
    insert(&app, &new).await?;
    Ok(StatusCode::CREATED)
}

async fn checked_by_method(_user: User, State(app): State<App>, Json(new): Json<NewPatient>) -> Result<StatusCode, StatusCode> {
    new.validate().map_err(|_| StatusCode::BAD_REQUEST)?;
    insert(&app, &new).await?;
    Ok(StatusCode::CREATED)
}

async fn extracted(
    _user: User,
    State(app): State<App>,
    axum_valid::Valid(Json(new)): axum_valid::Valid<Json<NewPatient>>,
) -> Result<StatusCode, StatusCode> {
    insert(&app, &new).await?;
    Ok(StatusCode::CREATED)
}

fn app(app: App) -> Router {
    use axum::routing::post;
    Router::new()
        .route("/create", post(create))
        .route("/checked", post(checked))
        .route("/by_method", post(checked_by_method))
        .route("/extracted", post(extracted))
        .with_state(app)
}
