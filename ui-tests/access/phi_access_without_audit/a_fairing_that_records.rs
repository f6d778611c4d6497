//! A fairing that records every answer.
//@ lints: phi_access_without_audit
use rocket::{get, routes, launch, Request, Response, Data, fairing::{Fairing, Info, Kind, AdHoc}, serde::json::Json};
use phi::Phi;
#[derive(Phi, Clone, serde::Serialize)]
struct Patient { name: String, #[phi(skip)] id: u64 }
fn load(id: u64) -> Patient { DB[id as usize].clone() }
static DB: Vec<Patient> = Vec::new();
struct AuditFairing { pool: sqlx::PgPool }
#[rocket::async_trait]
impl Fairing for AuditFairing {
    fn info(&self) -> Info { Info { name: "audit", kind: Kind::Response } }
    async fn on_response<'r>(&self, req: &'r Request<'_>, res: &mut Response<'r>) {
        sqlx::query("INSERT INTO audit_log (who, route) VALUES ($1, $2)").bind(1).bind(req.uri().path().as_str()).execute(&self.pool).await.ok();
    }
}
#[get("/patients/<id>")]
fn show(id: u64) -> Json<Patient> { Json(load(id)) }
#[launch]
fn rocket() -> _ {
    rocket::build().attach(AuditFairing { pool: pool() }).mount("/", routes![show])
}
fn pool() -> sqlx::PgPool { sqlx::PgPool::connect_lazy("postgres://db/x?sslmode=verify-full").unwrap() }
