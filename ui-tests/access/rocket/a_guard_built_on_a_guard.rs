//! A request guard that asks another one first and then for the role.
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

#[derive(PartialEq)]
enum Role {
    Doctor,
    Clerk,
}

struct User {
    id: u64,
    role: Role,
}

#[rocket::async_trait]
impl<'r> rocket::request::FromRequest<'r> for User {
    type Error = ();

    async fn from_request(req: &'r rocket::Request<'_>) -> rocket::request::Outcome<Self, ()> {
        use rocket::outcome::IntoOutcome;
        req.headers()
            .get_one("authorization")
            .and_then(claims_of)
            .map(|claims| User { id: claims.sub, role: Role::Clerk })
            .or_error((Status::Unauthorized, ()))
    }
}

struct Doctor(User);

#[rocket::async_trait]
impl<'r> rocket::request::FromRequest<'r> for Doctor {
    type Error = ();

    async fn from_request(req: &'r rocket::Request<'_>) -> rocket::request::Outcome<Self, ()> {
        let user = rocket::outcome::try_outcome!(req.guard::<User>().await);
        if user.role == Role::Doctor {
            rocket::request::Outcome::Success(Doctor(user))
        } else {
            rocket::request::Outcome::Error((Status::Forbidden, ()))
        }
    }
}

#[get("/patients/<id>")]
fn show(_doctor: Doctor, db: &State<Db>, id: u64) -> Json<Patient> {
    Json(db.patient(id))
}

#[get("/mine/<id>")]
fn mine(user: User, db: &State<Db>, id: u64) -> Json<Patient> { //~ phi_response_without_role_check
    Json(db.patient(id))
}

#[launch]
fn rocket() -> _ {
    rocket::build().manage(Db { patients: Vec::new() }).mount("/", routes![show, mine])
}
