//! Extractors stand in the attribute of the function.
use dioxus::prelude::*;
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

struct Doctor(Claims);

impl<S: Send + Sync> axum::extract::FromRequestParts<S> for Doctor {
    type Rejection = axum::http::StatusCode;

    async fn from_request_parts(parts: &mut axum::http::request::Parts, _: &S) -> Result<Self, Self::Rejection> {
        let token = parts.headers.get("authorization").and_then(|value| value.to_str().ok());
        let claims = token.and_then(claims_of).ok_or(axum::http::StatusCode::UNAUTHORIZED)?;
        if !claims.roles.iter().any(|role| role == "doctor") {
            return Err(axum::http::StatusCode::FORBIDDEN);
        }
        Ok(Doctor(claims))
    }
}

#[get("/api/patients/{id}")]
async fn show(id: u64) -> Result<Patient> { //~ phi_response_without_authentication
    Ok(load(id))
}

#[get("/api/charts/{id}", doctor: Doctor)]
async fn chart(id: u64) -> Result<Patient> {
    Ok(load(id))
}

#[server]
async fn first() -> Result<Patient> { //~ phi_response_without_authentication
    Ok(load(0))
}

fn load(id: u64) -> Patient {
    DB.get().unwrap().patient(id)
}

static DB: std::sync::OnceLock<Db> = std::sync::OnceLock::new();
