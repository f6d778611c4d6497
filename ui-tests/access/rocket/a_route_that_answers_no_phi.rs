//! A route that answers no PHI needs no guard.
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

#[get("/health")]
async fn show() -> Json<&'static str> {
    Json("up")
}

#[launch]
fn rocket() -> _ {
    rocket::build().mount("/api", routes![show])
}
