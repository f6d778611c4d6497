//! A rocket route records before it answers.
//@ lints: phi_access_without_audit
use phi::Phi;
use rocket::serde::json::Json;
use rocket::{State, get, launch, routes};

#[derive(Clone, serde::Serialize, Phi)]
struct Patient {
    name: String,
    #[phi(skip)]
    id: u64,
}

struct Db {
    patients: Vec<Patient>,
    trail: std::fs::File,
}

impl Db {
    fn patient(&self, id: u64) -> Patient {
        self.patients[id as usize].clone()
    }

    fn append_audit_line(&self, id: u64) -> std::io::Result<()> {
        use std::io::Write;
        writeln!(&self.trail, "read {id}")
    }
}

#[get("/patients/<id>")]
fn show(db: &State<Db>, id: u64) -> Result<Json<Patient>, rocket::http::Status> {
    db.append_audit_line(id).map_err(|_| rocket::http::Status::InternalServerError)?;
    Ok(Json(db.patient(id)))
}

#[rustfmt::skip] // the trailing comment belongs to its line
#[get("/open/<id>")]
fn open(db: &State<Db>, id: u64) -> Json<Patient> { //~ phi_access_without_audit
    Json(db.patient(id))
}

#[launch]
fn rocket() -> _ {
    rocket::build().mount("/api", routes![show, open])
}
