//! A guard wrapped in `Result` refuses nobody, until the handler insists on it.
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

#[get("/patients/<id>")]
fn show(user: Result<User, ()>, db: &State<Db>, id: u64) -> Json<Patient> { //~ phi_response_without_authentication
    Json(db.patient(id))
}

#[get("/mine/<id>")]
fn mine(user: Result<User, ()>, db: &State<Db>, id: u64) -> Result<Json<Patient>, Status> {
    let user = user.map_err(|_| Status::Unauthorized)?;
    if user.role != Role::Doctor {
        return Err(Status::Forbidden);
    }
    Ok(Json(db.patient(id)))
}

#[launch]
fn rocket() -> _ {
    rocket::build().manage(Db { patients: Vec::new() }).mount("/", routes![show, mine])
}
