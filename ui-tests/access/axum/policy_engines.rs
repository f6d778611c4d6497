//! Engines that decide by a policy: their answer has to be looked at.
use axum::extract::{Path, State};
use axum::routing::get;
use axum::{Json, Router};
use axum::http::StatusCode;
use casbin::{CoreApi, Enforcer};
use cedar_policy::{Authorizer, Decision, Entities, PolicySet, Request};
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

#[derive(Clone)]
struct Policies {
    set: PolicySet,
    entities: Entities,
}

fn request(claims: &Claims, id: u64) -> Request {
    Request::new(claims.sub.to_string().parse().unwrap(), "Action::read".parse().unwrap(), id.to_string().parse().unwrap(), cedar_policy::Context::empty(), None).unwrap()
}

async fn casbin(claims: Claims, Path(id): Path<u64>, State(db): State<Db>, State(enforcer): State<std::sync::Arc<Enforcer>>) -> Result<Json<Patient>, StatusCode> {
    let allowed = enforcer.enforce((claims.sub, id, "read")).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    if !allowed {
        return Err(StatusCode::FORBIDDEN);
    }
    Ok(Json(db.patient(id)))
}

async fn casbin_unread(claims: Claims, Path(id): Path<u64>, State(db): State<Db>, State(enforcer): State<std::sync::Arc<Enforcer>>) -> Result<Json<Patient>, StatusCode> { //~ phi_response_without_role_check
    enforcer.enforce((claims.sub, id, "read")).map_err(|_| StatusCode::FORBIDDEN)?;
    Ok(Json(db.patient(id)))
}

async fn cedar(claims: Claims, Path(id): Path<u64>, State(db): State<Db>, State(policies): State<Policies>) -> Result<Json<Patient>, StatusCode> {
    let answer = Authorizer::new().is_authorized(&request(&claims, id), &policies.set, &policies.entities);
    if answer.decision() != Decision::Allow {
        return Err(StatusCode::FORBIDDEN);
    }
    Ok(Json(db.patient(id)))
}

async fn cedar_matched(claims: Claims, Path(id): Path<u64>, State(db): State<Db>, State(policies): State<Policies>) -> Result<Json<Patient>, StatusCode> {
    let answer = Authorizer::new().is_authorized(&request(&claims, id), &policies.set, &policies.entities);
    match answer.decision() {
        Decision::Allow => Ok(Json(db.patient(id))),
        Decision::Deny => Err(StatusCode::FORBIDDEN),
    }
}

async fn cedar_inverted(claims: Claims, Path(id): Path<u64>, State(db): State<Db>, State(policies): State<Policies>) -> Result<Json<Patient>, StatusCode> { //~ phi_response_without_role_check
    let answer = Authorizer::new().is_authorized(&request(&claims, id), &policies.set, &policies.entities);
    if answer.decision() == Decision::Allow {
        return Err(StatusCode::FORBIDDEN);
    }
    Ok(Json(db.patient(id)))
}

async fn cedar_unread(claims: Claims, Path(id): Path<u64>, State(db): State<Db>, State(policies): State<Policies>) -> Json<Patient> { //~ phi_response_without_role_check
    let answer = Authorizer::new().is_authorized(&request(&claims, id), &policies.set, &policies.entities);
    tracing::info!(decision = ?answer.decision(), "asked");
    Json(db.patient(id))
}

fn app() -> Router<Db> {
    Router::new()
        .route("/casbin/{id}", get(casbin))
        .route("/casbin-unread/{id}", get(casbin_unread))
        .route("/cedar/{id}", get(cedar))
        .route("/cedar-matched/{id}", get(cedar_matched))
        .route("/cedar-inverted/{id}", get(cedar_inverted))
        .route("/cedar-unread/{id}", get(cedar_unread))
}
