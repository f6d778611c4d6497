use crate::auth::{Role, RoleGuard};
use async_graphql::SimpleObject;
use phi::Phi;

#[derive(Clone, sqlx::FromRow, SimpleObject, Phi)]
pub struct Patient {
    #[phi]
    pub name: String,
    #[phi]
    #[graphql(guard = "RoleGuard::new(Role::Doctor)")]
    pub diagnosis: String,
    pub id: u64,
    #[graphql(skip)]
    pub attending_id: u64,
}
