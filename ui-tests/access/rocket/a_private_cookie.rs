//! A private cookie that is insisted on says who calls.
use rocket::http::Status;
use rocket::serde::json::Json;
use rocket::{State, get, launch, routes};
use rocket::http::CookieJar;
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

#[get("/patients/<id>")]
fn show(jar: &CookieJar<'_>, db: &State<Db>, id: u64) -> Result<Json<Patient>, Status> { //~ phi_response_without_role_check
    let user_id = jar.get_private("user_id").ok_or(Status::Unauthorized)?;
    tracing::debug!(user = user_id.value(), "asks");
    Ok(Json(db.patient(id)))
}

#[get("/first")]
fn first(jar: &CookieJar<'_>, db: &State<Db>) -> Result<Json<Patient>, Status> { //~ phi_response_without_authentication
    jar.get("seen").ok_or(Status::BadRequest)?;
    Ok(Json(db.patient(0)))
}

#[launch]
fn rocket() -> _ {
    rocket::build().manage(Db { patients: Vec::new() }).mount("/", routes![show, first])
}
