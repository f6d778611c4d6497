use rocket::Request;
use rocket::http::Status;
use rocket::outcome::try_outcome;
use rocket::request::{FromRequest, Outcome};

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

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Claims {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Self::Error> {
        let Some(header) = request.headers().get_one("Authorization") else {
            return Outcome::Error((Status::Unauthorized, ()));
        };
        match verify(header.trim_start_matches("Bearer ")) {
            Ok(claims) => Outcome::Success(claims),
            Err(_) => Outcome::Error((Status::Unauthorized, ())),
        }
    }
}

pub struct Clinical(pub Claims);

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Clinical {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Self::Error> {
        let claims = try_outcome!(request.guard::<Claims>().await);
        match claims.role {
            Role::Doctor | Role::Nurse => Outcome::Success(Clinical(claims)),
            Role::Billing => Outcome::Error((Status::Forbidden, ())),
        }
    }
}
