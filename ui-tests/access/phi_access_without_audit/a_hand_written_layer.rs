//! A tower service that records once the inner one has answered.
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
use axum::http::{Request, Response};
use std::pin::Pin;
use std::task::{Context, Poll};

#[derive(Clone)]
struct AuditLayer {
    trail: AuditLog,
}

#[derive(Clone)]
struct AuditLog;

impl AuditLog {
    async fn append(&self, path: String) {
        audit_client::append(path).await;
    }
}

impl<S> tower::Layer<S> for AuditLayer {
    type Service = AuditService<S>;

    fn layer(&self, inner: S) -> AuditService<S> {
        AuditService { inner, trail: self.trail.clone() }
    }
}

#[derive(Clone)]
struct AuditService<S> {
    inner: S,
    trail: AuditLog,
}

impl<S, B, R> tower::Service<Request<B>> for AuditService<S>
where
    S: tower::Service<Request<B>, Response = Response<R>>,
    S::Future: Send + 'static,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let path = request.uri().path().to_owned();
        let trail = self.trail.clone();
        let answer = self.inner.call(request);
        Box::pin(async move {
            let response = answer.await?;
            trail.append(path).await;
            Ok(response)
        })
    }
}

async fn show(_user: User, State(app): State<App>, Path(id): Path<Uuid>) -> Result<Json<Patient>, StatusCode> {
    app.patient(id).await.map(Json)
}

async fn open(_user: User, State(app): State<App>, Path(id): Path<Uuid>) -> Result<Json<Patient>, StatusCode> { //~ phi_access_without_audit
    app.patient(id).await.map(Json)
}

fn app(app: App) -> Router {
    Router::new()
        .route("/patients/{id}", get(show))
        .layer(AuditLayer { trail: AuditLog })
        .route("/open/{id}", get(open))
        .with_state(app)
}
