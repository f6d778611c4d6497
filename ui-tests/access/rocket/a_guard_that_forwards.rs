//! A guard that forwards falls through to a route that has none.
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

fn key() -> jsonwebtoken::DecodingKey {
    jsonwebtoken::DecodingKey::from_secret(std::env::var("KEY").unwrap().as_bytes())
}

#[derive(Clone, serde::Deserialize)]
struct Claims {
    sub: u64,
    roles: Vec<String>,
}

fn claims_of(token: &str) -> Option<Claims> {
    jsonwebtoken::decode::<Claims>(token, &key(), &jsonwebtoken::Validation::default()).map(|data| data.claims).ok()
}

struct Admin;

#[rocket::async_trait]
impl<'r> rocket::request::FromRequest<'r> for Admin {
    type Error = ();

    async fn from_request(req: &'r rocket::Request<'_>) -> rocket::request::Outcome<Self, ()> {
        match req.headers().get_one("authorization").and_then(claims_of) {
            Some(claims) if claims.roles.contains(&"admin".to_owned()) => rocket::request::Outcome::Success(Admin),
            _ => rocket::request::Outcome::Forward(Status::Unauthorized),
        }
    }
}

#[get("/patients/<id>")]
fn show_admin(_admin: Admin, db: &State<Db>, id: u64) -> Json<Patient> {
    Json(db.patient(id))
}

#[get("/patients/<id>", rank = 2)]
fn show(db: &State<Db>, id: u64) -> Json<Patient> { //~ phi_response_without_authentication
    Json(db.patient(id))
}

#[launch]
fn rocket() -> _ {
    rocket::build().manage(Db { patients: Vec::new() }).mount("/", routes![show_admin, show])
}
