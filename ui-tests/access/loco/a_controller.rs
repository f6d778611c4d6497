//! A token in the parameters says who calls, and asks for no role.
use loco_rs::prelude::*;
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

async fn show(State(ctx): State<AppContext>, Path(id): Path<u64>) -> Result<Response> { //~ phi_response_without_authentication
    format::json(load(&ctx, id).await?)
}

async fn mine(_auth: auth::JWT, State(ctx): State<AppContext>, Path(id): Path<u64>) -> Result<Response> { //~ phi_response_without_role_check
    format::json(load(&ctx, id).await?)
}

async fn chart(auth: auth::JWT, State(ctx): State<AppContext>, Path(id): Path<u64>) -> Result<Response> {
    let user = users::Model::find_by_pid(&ctx.db, &auth.claims.pid).await?;
    if user.role != "doctor" {
        return unauthorized("doctors only");
    }
    format::json(load(&ctx, id).await?)
}

async fn load(ctx: &AppContext, id: u64) -> Result<Patient> {
    patients::Entity::find_by_id(id).one(&ctx.db).await?.ok_or(Error::NotFound)
}

pub fn routes() -> Routes {
    Routes::new().prefix("patients").add("/{id}", get(show)).add("/mine/{id}", get(mine)).add("/charts/{id}", get(chart))
}
