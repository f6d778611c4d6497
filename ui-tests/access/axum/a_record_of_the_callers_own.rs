//! Where nothing but the identity says which record is meant, it is the caller's own, and needs no role.
use axum::extract::{Path, State};
use axum::routing::get;
use axum::{Json, Router};
use phi::Phi;

#[derive(Clone, serde::Serialize, Phi)]
struct Patient {
    name: String,
    #[phi(skip)]
    id: u64,
}

#[derive(Clone)]
struct Db {
    patients: Vec<Patient>,
}

impl Db {
    fn patient(&self, id: u64) -> Patient {
        self.patients[id as usize].clone()
    }
}

fn key() -> jsonwebtoken::DecodingKey {
    jsonwebtoken::DecodingKey::from_secret(std::env::var("KEY").unwrap().as_bytes())
}

#[derive(Clone, serde::Deserialize)]
struct Claims {
    sub: u64,
    roles: Vec<String>,
}

fn claims_of(token: &str) -> Option<Claims> {
    jsonwebtoken::decode::<Claims>(token, &key(), &jsonwebtoken::Validation::default()).map(|data| data.claims).ok()
}

impl<S: Send + Sync> axum::extract::FromRequestParts<S> for Claims {
    type Rejection = axum::http::StatusCode;

    async fn from_request_parts(parts: &mut axum::http::request::Parts, _: &S) -> Result<Self, Self::Rejection> {
        let token = parts.headers.get("authorization").and_then(|value| value.to_str().ok());
        token.and_then(claims_of).ok_or(axum::http::StatusCode::UNAUTHORIZED)
    }
}

async fn mine(claims: Claims, State(db): State<Db>) -> Json<Patient> {
    Json(db.patient(claims.sub))
}

async fn any(claims: Claims, State(db): State<Db>, Path(id): Path<u64>) -> Json<Patient> { //~ phi_response_without_role_check
    tracing::info!(user = claims.sub, "asks");
    Json(db.patient(id))
}

async fn all(claims: Claims, State(db): State<Db>) -> Json<Vec<Patient>> { //~ phi_response_without_role_check
    tracing::info!(user = claims.sub, "asks");
    Json(db.patients)
}

fn app(db: Db) -> Router {
    Router::new().route("/mine", get(mine)).route("/any/{id}", get(any)).route("/all", get(all)).with_state(db)
}
