use async_graphql::{Context, Guard};

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

pub struct RoleGuard {
    role: Role,
}

impl RoleGuard {
    pub fn new(role: Role) -> RoleGuard {
        RoleGuard { role }
    }
}

impl Guard for RoleGuard {
    async fn check(&self, ctx: &Context<'_>) -> async_graphql::Result<()> {
        match ctx.data_opt::<Claims>() {
            Some(claims) if claims.role == self.role => Ok(()),
            _ => Err("not your role".into()),
        }
    }
}
