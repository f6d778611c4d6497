use actix_web::body::MessageBody;
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::error::{ErrorForbidden, ErrorUnauthorized};
use actix_web::middleware::Next;
use actix_web::{Error, FromRequest, HttpMessage, HttpRequest};
use std::future::{Ready, ready};

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

fn bearer(request: &HttpRequest) -> Option<Claims> {
    let header = request.headers().get("Authorization")?.to_str().ok()?;
    verify(header.strip_prefix("Bearer ")?).ok()
}

impl FromRequest for Claims {
    type Error = Error;
    type Future = Ready<Result<Claims, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(bearer(request).ok_or_else(|| ErrorUnauthorized("log in")))
    }
}

pub struct Doctor(pub Claims);

impl FromRequest for Doctor {
    type Error = Error;
    type Future = Ready<Result<Doctor, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let Some(claims) = bearer(request) else {
            return ready(Err(ErrorUnauthorized("log in")));
        };
        if claims.role != Role::Doctor {
            return ready(Err(ErrorForbidden("doctors only")));
        }
        ready(Ok(Doctor(claims)))
    }
}

/// Lets only nurses and doctors pass.
pub async fn clinical(request: ServiceRequest, next: Next<impl MessageBody>) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let claims = bearer(request.request()).ok_or_else(|| ErrorUnauthorized("log in"))?;
    match claims.role {
        Role::Doctor | Role::Nurse => {
            request.extensions_mut().insert(claims);
            next.call(request).await
        }
        Role::Billing => Err(ErrorForbidden("clinical staff only")),
    }
}
