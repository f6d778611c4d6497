use crate::error::Problem;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;

#[derive(Clone, Copy, PartialEq, Eq, serde::Deserialize)]
pub enum Role {
    Doctor,
    Nurse,
    Billing,
}

#[derive(Clone, serde::Deserialize)]
pub struct Claims {
    pub sub: u64,
    pub role: Role,
    pub exp: u64,
}

pub fn verify(token: &str) -> Result<Claims, jsonwebtoken::errors::Error> {
    let key = jsonwebtoken::DecodingKey::from_secret(std::env::var("JWT_KEY").unwrap_or_default().as_bytes());
    let data = jsonwebtoken::decode::<Claims>(token, &key, &jsonwebtoken::Validation::default())?;
    Ok(data.claims)
}

pub struct Caller(pub Claims);

impl<S: Send + Sync> FromRequestParts<S> for Caller {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        parts.extensions.get::<Claims>().cloned().map(Caller).ok_or(Problem::Unauthorized)
    }
}

impl Caller {
    pub fn require(&self, roles: &[Role]) -> Result<(), Problem> {
        if roles.contains(&self.0.role) { Ok(()) } else { Err(Problem::Forbidden) }
    }

    pub fn is_treating(&self, attending_id: u64) -> bool {
        self.0.sub == attending_id
    }
}
