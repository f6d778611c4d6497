//! Every PHI field of the object has its own guard.
use async_graphql::{Context, Object, SimpleObject};
use phi::Phi;

#[derive(Clone, SimpleObject, Phi)]
struct Patient {
    #[graphql(guard = "RoleGuard(\"doctor\")")]
    #[phi]
    diagnosis: String,
    #[graphql(guard = "RoleGuard(\"clerk\").or(RoleGuard(\"doctor\"))")]
    #[phi]
    name: String,
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
    async fn patient(&self, id: u64) -> Patient {
        self.db.patient(id)
    }
}
