//! `#[protect]` with a role is a check; without one it asks for nothing.
use rocket::http::Status;
use rocket::serde::json::Json;
use rocket::{State, get, launch, routes};
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

#[rocket_grants::protect("DOCTOR")]
#[get("/patients/<id>")]
fn show(db: &State<Db>, id: u64) -> Json<Patient> {
    Json(db.patient(id))
}

#[get("/first")]
fn first(db: &State<Db>) -> Json<Patient> { //~ phi_response_without_authentication
    Json(db.patient(0))
}

#[launch]
fn rocket() -> _ {
    rocket::build().manage(Db { patients: Vec::new() }).mount("/", routes![show, first])
}
