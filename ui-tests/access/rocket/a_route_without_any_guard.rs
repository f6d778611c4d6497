//! A route that asks for nothing answers PHI to anyone.
use phi::Phi;
use rocket::serde::json::Json;
use rocket::{State, get, launch, routes};

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
async fn show(db: &State<Db>, id: u64) -> Json<Patient> { //~ phi_response_without_authentication
    Json(db.patient(id))
}

#[launch]
fn rocket() -> _ {
    rocket::build().mount("/api", routes![show])
}
