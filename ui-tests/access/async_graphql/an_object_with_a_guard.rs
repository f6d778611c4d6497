//! A guard on the object covers its fields.
use async_graphql::{Context, Object};
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

struct RoleGuard {
    role: String,
}

struct CurrentUser {
    roles: Vec<String>,
}

impl async_graphql::Guard for RoleGuard {
    async fn check(&self, ctx: &Context<'_>) -> async_graphql::Result<()> {
        let user = ctx.data::<CurrentUser>()?;
        if user.roles.contains(&self.role) { Ok(()) } else { Err("forbidden".into()) }
    }
}

impl RoleGuard {
    fn new(role: &str) -> RoleGuard {
        RoleGuard { role: role.to_owned() }
    }
}

struct Query {
    db: Db,
}

#[Object(guard = "RoleGuard::new(\"doctor\")")]
impl Query {
    async fn patient(&self, id: u64) -> Patient {
        self.db.patient(id)
    }
}
