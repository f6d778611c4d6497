//! A resolver that asks for the user of the request and refuses other roles.
use async_graphql::{Context, Object, SimpleObject};
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

struct RoleGuard(&'static str);

struct CurrentUser {
    id: u64,
    roles: Vec<String>,
}

impl async_graphql::Guard for RoleGuard {
    async fn check(&self, ctx: &Context<'_>) -> async_graphql::Result<()> {
        let user = ctx.data::<CurrentUser>()?;
        if user.roles.iter().any(|role| role == self.0) { Ok(()) } else { Err("forbidden".into()) }
    }
}

struct LoginGuard;

impl async_graphql::Guard for LoginGuard {
    async fn check(&self, ctx: &Context<'_>) -> async_graphql::Result<()> {
        ctx.data_opt::<CurrentUser>().map(|_| ()).ok_or_else(|| "log in".into())
    }
}

struct Query {
    db: Db,
}

#[Object]
impl Query {
    async fn patient(&self, ctx: &Context<'_>, id: u64) -> async_graphql::Result<Patient> {
        let user = ctx.data::<CurrentUser>()?;
        if !user.roles.contains(&"doctor".to_owned()) {
            return Err(async_graphql::Error::new("forbidden"));
        }
        Ok(self.db.patient(id))
    }

    async fn first(&self, ctx: &Context<'_>) -> async_graphql::Result<Patient> { //~ phi_response_without_role_check
        let user = ctx.data::<CurrentUser>()?;
        tracing::info!(user = user.id, "asks");
        Ok(self.db.patient(0))
    }

    async fn any(&self, ctx: &Context<'_>) -> async_graphql::Result<Patient> { //~ phi_response_without_authentication
        let user = ctx.data_opt::<CurrentUser>();
        tracing::info!(known = user.is_some(), "asks");
        Ok(self.db.patient(0))
    }
}
