//! An extractor for any role, told by its parameter, is a role check.
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

trait RequiredRole {
    const ROLE: Role;
}

struct RequireRole<R>(CurrentUser, std::marker::PhantomData<R>);

impl<S: Send + Sync, R: RequiredRole> axum::extract::FromRequestParts<S> for RequireRole<R> {
    type Rejection = axum::http::StatusCode;
    async fn from_request_parts(
        parts: &mut axum::http::request::Parts,
        state: &S,
    ) -> Result<Self, Self::Rejection> {
        let user = CurrentUser::from_request_parts(parts, state).await?;
        if user.role == R::ROLE {
            Ok(RequireRole(user, std::marker::PhantomData))
        } else {
            Err(axum::http::StatusCode::FORBIDDEN)
        }
    }
}

struct IsDoctor;

impl RequiredRole for IsDoctor {
    const ROLE: Role = Role::Doctor;
}

async fn show(_: RequireRole<IsDoctor>, State(app): State<App>, Path(id): Path<u64>) -> Json<Patient> {
    Json(app.patient(id))
}

fn app(app: App) -> Router {
    Router::new().route("/patients/{id}", get(show)).with_state(app)
}
