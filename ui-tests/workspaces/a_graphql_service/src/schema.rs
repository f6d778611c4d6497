use crate::auth::{Claims, Role, RoleGuard};
use crate::model::Patient;
use crate::store::Store;
use async_graphql::{Context, EmptyMutation, EmptySubscription, Object, Result, Schema};

pub type ClinicSchema = Schema<Query, EmptyMutation, EmptySubscription>;

pub struct Query;

#[Object]
impl Query {
    #[graphql(guard = "RoleGuard::new(Role::Doctor).or(RoleGuard::new(Role::Nurse))")]
    async fn patient(&self, ctx: &Context<'_>, id: u64) -> Result<Option<Patient>> {
        Ok(ctx.data::<Store>()?.patient(id).await?)
    }

    async fn ward(&self, ctx: &Context<'_>, ward: i64) -> Result<Vec<Patient>> { //~ phi_response_without_authentication
        Ok(ctx.data::<Store>()?.of_ward(ward, 0).await?)
    }

    async fn mine(&self, ctx: &Context<'_>, id: u64) -> Result<Option<Patient>> { //~ phi_response_without_role_check
        let claims = ctx.data::<Claims>()?;
        let found = ctx.data::<Store>()?.patient(id).await?;
        Ok(found.filter(|patient| patient.attending_id == claims.sub))
    }
}

pub fn schema(store: Store) -> ClinicSchema {
    Schema::build(Query, EmptyMutation, EmptySubscription).data(store).finish()
}
