//! Extractors built on an extractor: newtypes, tuples, a role as a type or a number.
use axum::extract::{Path, State};
use axum::routing::get;
use axum::{Json, Router};
use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use std::marker::PhantomData;
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

struct CurrentUser(Claims);

impl<S: Send + Sync> FromRequestParts<S> for CurrentUser {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {
        Ok(CurrentUser(Claims::from_request_parts(parts, state).await?))
    }
}

trait Needed {
    const ROLE: &'static str;
}

struct Doctor;

impl Needed for Doctor {
    const ROLE: &'static str = "doctor";
}

struct Require<R>(Claims, PhantomData<R>);

impl<S: Send + Sync, R: Needed> FromRequestParts<S> for Require<R> {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {
        let claims = Claims::from_request_parts(parts, state).await?;
        claims
            .roles
            .iter()
            .any(|role| role == R::ROLE)
            .then_some(Require(claims, PhantomData))
            .ok_or(StatusCode::FORBIDDEN)
    }
}

struct AtLeast<const LEVEL: u8>(Claims);

impl<S: Send + Sync, const LEVEL: u8> FromRequestParts<S> for AtLeast<LEVEL> {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {
        let claims = Claims::from_request_parts(parts, state).await?;
        if role_level(&claims.roles) < LEVEL {
            return Err(StatusCode::FORBIDDEN);
        }
        Ok(AtLeast(claims))
    }
}

fn role_level(roles: &[String]) -> u8 {
    roles.len() as u8
}

async fn by_newtype(_user: CurrentUser, State(db): State<Db>) -> Json<Patient> { //~ phi_response_without_role_check
    Json(db.patient(0))
}

async fn by_pair((_user, Path(id)): (CurrentUser, Path<u64>), State(db): State<Db>) -> Json<Patient> { //~ phi_response_without_role_check
    Json(db.patient(id))
}

async fn by_type(_: Require<Doctor>, State(db): State<Db>) -> Json<Patient> {
    Json(db.patient(0))
}

async fn by_number(_: AtLeast<3>, State(db): State<Db>) -> Json<Patient> {
    Json(db.patient(0))
}

async fn by_choice(_: Option<Require<Doctor>>, State(db): State<Db>) -> Json<Patient> { //~ phi_response_without_authentication
    Json(db.patient(0))
}

async fn by_call(mut parts: Parts, State(db): State<Db>) -> Result<Json<Patient>, StatusCode> {
    let Require(..) = Require::<Doctor>::from_request_parts(&mut parts, &db).await?;
    Ok(Json(db.patient(0)))
}

async fn by_parts(mut parts: Parts, State(db): State<Db>) -> Result<Json<Patient>, StatusCode> {
    use axum::RequestPartsExt;
    let _doctor = parts.extract::<Require<Doctor>>().await?;
    Ok(Json(db.patient(0)))
}

fn app(db: Db) -> Router {
    Router::new()
        .route("/newtype", get(by_newtype))
        .route("/pair/{id}", get(by_pair))
        .route("/type", get(by_type))
        .route("/number", get(by_number))
        .route("/choice", get(by_choice))
        .route("/call", get(by_call))
        .route("/parts", get(by_parts))
        .with_state(db)
}
