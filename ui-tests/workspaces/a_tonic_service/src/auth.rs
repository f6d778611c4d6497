use tonic::{Request, Status};

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

#[expect(clippy::result_large_err, reason = "tonic wants it")]
pub fn authenticate(mut request: Request<()>) -> Result<Request<()>, Status> {
    let token = request
        .metadata()
        .get("authorization")
        .and_then(|value| value.to_str().ok())
        .ok_or_else(|| Status::unauthenticated("no token"))?;
    let claims = verify(token).map_err(|_| Status::unauthenticated("bad token"))?;
    request.extensions_mut().insert(claims);
    Ok(request)
}

pub fn require<T>(request: &Request<T>, roles: &[Role]) -> Result<Claims, Status> {
    let claims = request.extensions().get::<Claims>().ok_or_else(|| Status::unauthenticated("no claims"))?;
    if !roles.contains(&claims.role) {
        return Err(Status::permission_denied("not your role"));
    }
    Ok(claims.clone())
}
