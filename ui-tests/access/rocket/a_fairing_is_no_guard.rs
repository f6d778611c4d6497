//! A fairing cannot refuse.
use rocket::http::Status;
use rocket::serde::json::Json;
use rocket::{State, get, launch, routes};
use rocket::fairing::AdHoc;
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
fn show(db: &State<Db>, id: u64) -> Json<Patient> { //~ phi_response_without_authentication
    Json(db.patient(id))
}

#[launch]
fn rocket() -> _ {
    let check = AdHoc::on_request("check the token", |req, _| {
        Box::pin(async move {
            if req.headers().get_one("authorization").is_none() {
                tracing::warn!("no token");
            }
        })
    });
    rocket::build().attach(check).manage(Db { patients: Vec::new() }).mount("/", routes![show])
}
