//! A request guard that refuses other roles is a role check.
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

#[derive(PartialEq)]
enum Role {
    Doctor,
    Clerk,
}

struct Session {
    id: u64,
    role: Role,
}

#[rocket::async_trait]
impl<'r> rocket::request::FromRequest<'r> for Session {
    type Error = ();

    async fn from_request(req: &'r rocket::Request<'_>) -> rocket::request::Outcome<Self, ()> {
        use rocket::request::Outcome;
        let Some(token) = req.headers().get_one("authorization") else {
            return Outcome::Error((rocket::http::Status::Unauthorized, ()));
        };
        match verify_token(token) {
            Ok(session) => Outcome::Success(session),
            Err(_) => Outcome::Error((rocket::http::Status::Unauthorized, ())),
        }
    }
}

fn verify_token(token: &str) -> Result<Session, jsonwebtoken::errors::Error> {
    let data = jsonwebtoken::decode::<Claims>(token, &key(), &jsonwebtoken::Validation::default())?;
    Ok(Session { id: data.claims.sub, role: Role::Clerk })
}

fn key() -> jsonwebtoken::DecodingKey {
    jsonwebtoken::DecodingKey::from_secret(std::env::var("KEY").unwrap().as_bytes())
}

#[derive(serde::Deserialize)]
struct Claims {
    sub: u64,
}

struct Doctor(Session);

#[rocket::async_trait]
impl<'r> rocket::request::FromRequest<'r> for Doctor {
    type Error = ();

    async fn from_request(req: &'r rocket::Request<'_>) -> rocket::request::Outcome<Self, ()> {
        use rocket::request::Outcome;
        let session = match Session::from_request(req).await {
            Outcome::Success(session) => session,
            Outcome::Error(error) => return Outcome::Error(error),
            Outcome::Forward(status) => return Outcome::Forward(status),
        };
        if session.role == Role::Doctor {
            Outcome::Success(Doctor(session))
        } else {
            Outcome::Error((rocket::http::Status::Forbidden, ()))
        }
    }
}

#[get("/patients/<id>")]
async fn show(_doctor: Doctor, db: &State<Db>, id: u64) -> Json<Patient> {
    Json(db.patient(id))
}

#[launch]
fn rocket() -> _ {
    rocket::build().mount("/api", routes![show])
}
