//! What subscriptions yield and what computed fields give leaves too; skipped functions are no fields.
use async_graphql::{ComplexObject, Context, Object, SimpleObject, Subscription};
use futures_util::Stream;
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

#[derive(SimpleObject)]
#[graphql(complex)]
struct Ward {
    number: u32,
    #[graphql(skip)]
    db: Db,
}

#[ComplexObject]
impl Ward {
    async fn first(&self) -> Patient { //~ phi_response_without_authentication
        self.db.patient(0)
    }

    #[graphql(guard = "RoleGuard(\"doctor\")")]
    async fn second(&self) -> Patient {
        self.db.patient(1)
    }
}

struct Admissions {
    db: Db,
}

#[Subscription]
impl Admissions {
    async fn admitted(&self) -> impl Stream<Item = Patient> { //~ phi_response_without_authentication
        futures_util::stream::iter(self.db.patients.clone())
    }

    #[graphql(guard = "RoleGuard(\"doctor\")")]
    async fn discharged(&self) -> impl Stream<Item = Patient> {
        futures_util::stream::iter(self.db.patients.clone())
    }
}

struct Query {
    db: Db,
}

#[Object]
impl Query {
    #[graphql(skip)]
    async fn load(&self, id: u64) -> Patient {
        self.db.patient(id)
    }

    async fn count(&self) -> usize {
        self.db.patients.len()
    }
}
