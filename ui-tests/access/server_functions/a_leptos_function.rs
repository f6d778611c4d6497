//! A server function is an endpoint, whatever the page asks for; an extracted user is a check.
use leptos::prelude::*;
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

#[server]
pub async fn show(id: u64) -> Result<Patient, ServerFnError> { //~ phi_response_without_authentication
    let db = expect_context::<Db>();
    Ok(db.patient(id))
}

#[server(Mine, "/api")]
pub async fn mine(id: u64) -> Result<Patient, ServerFnError> { //~ phi_response_without_role_check
    let claims: Claims = leptos_axum::extract().await?;
    tracing::info!(user = claims.sub, "asks");
    let db = expect_context::<Db>();
    Ok(db.patient(id))
}

#[server]
pub async fn chart(id: u64) -> Result<Patient, ServerFnError> {
    let claims = leptos_axum::extract::<Claims>().await?;
    if !claims.roles.iter().any(|role| role == "doctor") {
        return Err(ServerFnError::new("doctors only"));
    }
    let db = expect_context::<Db>();
    Ok(db.patient(id))
}

#[component]
fn Page() -> impl IntoView {
    view! { <p>"patients"</p> }
}
