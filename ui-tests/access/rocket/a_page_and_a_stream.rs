//! Pages, texts and streams of events leave as well as JSON.
use rocket::http::Status;
use rocket::serde::json::Json;
use rocket::{State, get, launch, routes};
use rocket::response::content::RawHtml;
use rocket::response::stream::{Event, EventStream};
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

#[get("/page/<id>")]
fn page(db: &State<Db>, id: u64) -> RawHtml<String> { //~ phi_response_without_authentication
    RawHtml(format!("<p>{}</p>", db.patient(id).name))
}

#[get("/events")]
fn events(db: &State<Db>) -> EventStream![] { //~ phi_response_without_authentication
    let patients = db.patients.clone();
    EventStream! {
        for patient in patients {
            yield Event::json(&patient);
        }
    }
}

#[get("/count")]
fn count(db: &State<Db>) -> String {
    db.patients.len().to_string()
}

#[rocket::catch(404)]
fn missing() -> &'static str {
    "nothing here"
}

#[launch]
fn rocket() -> _ {
    rocket::build().manage(Db { patients: Vec::new() }).mount("/", routes![page, events, count])
}
