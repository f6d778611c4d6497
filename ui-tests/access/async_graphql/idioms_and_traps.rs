//! Guards and checks of fields, and things that look like guards.
//@ lints: phi_response_without_authentication phi_response_without_role_check
use async_graphql::{Context, Object, Schema, SimpleObject, Guard, EmptyMutation, EmptySubscription, Result, ErrorExtensions, Error, ID, ComplexObject};
use phi::Phi;
#[derive(Phi, Clone, SimpleObject)]
struct Patient { name: String, #[phi(skip)] id: u64 }
static DB: std::sync::LazyLock<Vec<Patient>> = std::sync::LazyLock::new(read);
fn read() -> Vec<Patient> { serde_json::from_str(&std::fs::read_to_string("db").unwrap()).unwrap() }
fn load(id: u64) -> Patient { DB[id as usize].clone() }
#[derive(Clone, PartialEq, Eq, Copy)]
enum Role { Doctor, Clerk }
struct User { id: u64, role: Role }
struct RoleGuard(Role);
impl Guard for RoleGuard {
    async fn check(&self, ctx: &Context<'_>) -> Result<()> {
        match ctx.data_opt::<User>() {
            Some(user) if user.role == self.0 => Ok(()),
            _ => Err("forbidden".into()),
        }
    }
}
struct LoggedIn;
impl Guard for LoggedIn {
    async fn check(&self, ctx: &Context<'_>) -> Result<()> {
        ctx.data::<User>().map(|_| ()).map_err(|_| Error::new("unauthenticated"))
    }
}
struct Nothing;
impl Guard for Nothing {
    async fn check(&self, _: &Context<'_>) -> Result<()> { Ok(()) }
}
struct Query;
#[Object]
impl Query {
    async fn open(&self, id: u64) -> Patient { load(id) } //~ phi_response_without_authentication
    #[graphql(guard = "RoleGuard(Role::Doctor)")]
    async fn ok_guard(&self, id: u64) -> Patient { load(id) }
    #[graphql(guard = RoleGuard(Role::Doctor))]
    async fn ok_guard_expr(&self, id: u64) -> Patient { load(id) }
    #[graphql(guard = "LoggedIn.and(RoleGuard(Role::Doctor))")]
    async fn ok_and(&self, id: u64) -> Patient { load(id) }
    #[graphql(guard = "LoggedIn.or(RoleGuard(Role::Doctor))")]
    async fn bad_or(&self, id: u64) -> Patient { load(id) } //~ phi_response_without_role_check
    #[graphql(guard = "LoggedIn")]
    async fn bad_logged_in(&self, id: u64) -> Patient { load(id) } //~ phi_response_without_role_check
    #[graphql(guard = "Nothing")]
    async fn bad_nothing(&self, id: u64) -> Patient { load(id) } //~ phi_response_without_authentication
    async fn by_ctx(&self, ctx: &Context<'_>, id: u64) -> Result<Patient> { //~ phi_response_without_role_check
        let _user = ctx.data::<User>()?;
        Ok(load(id))
    }
    async fn ok_by_ctx(&self, ctx: &Context<'_>, id: u64) -> Result<Patient> {
        let user = ctx.data::<User>()?;
        if user.role != Role::Doctor { return Err("forbidden".into()); }
        Ok(load(id))
    }
    async fn bad_opt(&self, ctx: &Context<'_>, id: u64) -> Result<Patient> { //~ phi_response_without_authentication
        if let Some(user) = ctx.data_opt::<User>() {
            if user.role != Role::Doctor { return Err("forbidden".into()); }
        }
        Ok(load(id))
    }
    async fn bad_unwrap_or(&self, ctx: &Context<'_>, id: u64) -> Result<Patient> { //~ phi_response_without_role_check
        let user = ctx.data_unchecked::<User>();
        tracing::info!(user = user.id, "asks");
        Ok(load(id))
    }
    async fn count(&self) -> usize { DB.len() }
    /// guard: doctor
    #[graphql(desc = "RoleGuard(Role::Doctor)")]
    async fn bad_doc(&self, id: u64) -> Patient { load(id) } //~ phi_response_without_authentication
    #[graphql(visible = "is_doctor")]
    async fn bad_visible(&self, id: u64) -> Patient { load(id) } //~ phi_response_without_authentication
    async fn bad_role_arg(&self, ctx: &Context<'_>, id: u64, role: String) -> Result<Patient> { //~ phi_response_without_authentication
        if role != "doctor" { return Err("no".into()); }
        Ok(load(id))
    }
    async fn list(&self) -> Vec<Patient> { DB.clone() } //~ phi_response_without_authentication
}
fn is_doctor(_: &Context<'_>) -> bool { true }
fn schema() -> Schema<Query, EmptyMutation, EmptySubscription> { Schema::build(Query, EmptyMutation, EmptySubscription).finish() }
