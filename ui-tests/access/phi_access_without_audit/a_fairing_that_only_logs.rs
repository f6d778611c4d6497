//! A fairing that logs is no record.
//@ lints: phi_access_without_audit
use rocket::{get, routes, launch, Request, Response, fairing::{Fairing, Info, Kind}, serde::json::Json};
use phi::Phi;
#[derive(Phi, Clone, serde::Serialize)]
struct Patient { name: String, #[phi(skip)] id: u64 }
fn load(id: u64) -> Patient { DB[id as usize].clone() }
static DB: Vec<Patient> = Vec::new();
struct Timer;
#[rocket::async_trait]
impl Fairing for Timer {
    fn info(&self) -> Info { Info { name: "timer", kind: Kind::Response } }
    async fn on_response<'r>(&self, req: &'r Request<'_>, res: &mut Response<'r>) { tracing::info!("answered"); }
}
#[get("/patients/<id>")]
fn show(id: u64) -> Json<Patient> { Json(load(id)) } //~ phi_access_without_audit
#[launch]
fn rocket() -> _ { rocket::build().attach(Timer).mount("/", routes![show]) }
