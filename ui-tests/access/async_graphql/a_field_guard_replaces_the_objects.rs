//! A guard on the field stands for the one on the object, and is the weaker one here.
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

#[Object(guard = "RoleGuard(\"doctor\")")]
impl Query {
    async fn patient(&self, id: u64) -> Patient {
        self.db.patient(id)
    }

    #[graphql(guard = "LoginGuard")]
    async fn first(&self) -> Patient { //~ phi_response_without_role_check
        self.db.patient(0)
    }
}
