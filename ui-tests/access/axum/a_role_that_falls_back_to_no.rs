//! `unwrap_or(false)` refuses whom nobody knows.
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
struct App {
    patients: Vec<Patient>,
}

impl App {
    fn patient(&self, id: u64) -> Patient {
        self.patients[id as usize].clone()
    }
}

#[derive(PartialEq)]
enum Role {
    Doctor,
    Clerk,
}

struct CurrentUser {
    id: u64,
    role: Role,
}

impl<S: Send + Sync> axum::extract::FromRequestParts<S> for CurrentUser {
    type Rejection = axum::http::StatusCode;
    async fn from_request_parts(
        parts: &mut axum::http::request::Parts,
        _: &S,
    ) -> Result<Self, Self::Rejection> {
        let token = parts.headers.get("authorization").ok_or(axum::http::StatusCode::UNAUTHORIZED)?;
        verify_token(token).map_err(|_| axum::http::StatusCode::UNAUTHORIZED)
    }
}

fn verify_token(token: &axum::http::HeaderValue) -> Result<CurrentUser, jsonwebtoken::errors::Error> {
    let data = jsonwebtoken::decode::<Claims>(
        token.to_str().unwrap(),
        &key(),
        &jsonwebtoken::Validation::default(),
    )?;
    Ok(CurrentUser { id: data.claims.sub, role: Role::Clerk })
}

fn key() -> jsonwebtoken::DecodingKey {
    jsonwebtoken::DecodingKey::from_secret(std::env::var("KEY").unwrap().as_bytes())
}

#[derive(serde::Deserialize)]
struct Claims {
    sub: u64,
}

fn role_of(app: &App, user: &CurrentUser) -> Option<Role> {
    (app.patients.len() as u64 > user.id).then_some(Role::Doctor)
}

async fn show(
    user: CurrentUser,
    State(app): State<App>,
    Path(id): Path<u64>,
) -> Result<Json<Patient>, axum::http::StatusCode> {
    if !role_of(&app, &user).map(|role| role == Role::Doctor).unwrap_or(false) {
        return Err(axum::http::StatusCode::FORBIDDEN);
    }
    Ok(Json(app.patient(id)))
}

fn app(app: App) -> Router {
    Router::new().route("/patients/{id}", get(show)).with_state(app)
}
