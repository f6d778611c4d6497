//! Only answers that went well are accesses.
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

async fn trail(
    State(app): State<App>,
    user: User,
    request: axum::extract::Request,
    next: axum::middleware::Next,
) -> Result<axum::response::Response, StatusCode> {
    let response = next.run(request).await;
    if response.status().is_success() {
        audit(&app, user.id, "request", Uuid::new_v4()).await?;
    }
    Ok(response)
}

#[rustfmt::skip] // the trailing comment belongs to its line
async fn show(user: User, State(app): State<App>, Path(id): Path<Uuid>) -> Result<Json<Patient>, StatusCode> {
    app.patient(id).await.map(Json)
}

fn app(app: App) -> Router {
    Router::new()
        .route("/patients/{id}", get(show))
        .layer(axum::middleware::from_fn_with_state(app.clone(), trail))
        .with_state(app)
}
