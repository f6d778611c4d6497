//! Request guards that refuse whom they do not find.
//@ lints: phi_response_without_authentication phi_response_without_role_check
use rocket::{get, Request, request::{FromRequest, Outcome}, http::Status, serde::json::Json};
use phi::Phi;
#[derive(Phi, Clone, serde::Serialize)]
struct Patient { name: String, #[phi(skip)] id: u64 }
static DB: Vec<Patient> = Vec::new();
fn load(id: u64) -> Patient { DB[id as usize].clone() }
fn session(id: &str) -> Option<u64> { SESSIONS.lock().unwrap().get(id).copied() }
static SESSIONS: std::sync::Mutex<std::collections::HashMap<String, u64>> = todo!();
fn lookup_key(db: &Vec<u64>, k: &str) -> Option<u64> { db.iter().find(|x| **x == k.len() as u64).copied() }
struct U0 { id: u64 }
#[rocket::async_trait]
impl<'r> FromRequest<'r> for U0 { type Error = ();
    async fn from_request(req: &'r Request<'_>) -> Outcome<Self, ()> { match req.cookies().get_private("session").and_then(|c| session(c.value())) { Some(id) => Outcome::Success(U0 { id }), None => Outcome::Error((Status::Unauthorized, ())) } }
}
#[get("/0/<id>")] fn h0(u: U0, id: u64) -> Json<Patient> { Json(load(id)) } //~ phi_response_without_role_check
struct U1 { id: u64 }
#[rocket::async_trait]
impl<'r> FromRequest<'r> for U1 { type Error = ();
    async fn from_request(req: &'r Request<'_>) -> Outcome<Self, ()> { match req.cookies().get_private("session").map(|c| c.value().to_string()) { Some(id) => Outcome::Success(U1 { id: 3 }), None => Outcome::Error((Status::Unauthorized, ())) } }
}
#[get("/1/<id>")] fn h1(u: U1, id: u64) -> Json<Patient> { Json(load(id)) } //~ phi_response_without_role_check
struct U2 { id: u64 }
#[rocket::async_trait]
impl<'r> FromRequest<'r> for U2 { type Error = ();
    async fn from_request(req: &'r Request<'_>) -> Outcome<Self, ()> { let c = match req.cookies().get_private("user_id") { Some(c) => c, None => return Outcome::Error((Status::Unauthorized, ())) }; match session(c.value()) { Some(id) => Outcome::Success(U2 { id }), None => Outcome::Error((Status::Unauthorized, ())) } }
}
#[get("/2/<id>")] fn h2(u: U2, id: u64) -> Json<Patient> { Json(load(id)) } //~ phi_response_without_role_check
struct U3 { id: u64 }
#[rocket::async_trait]
impl<'r> FromRequest<'r> for U3 { type Error = ();
    async fn from_request(req: &'r Request<'_>) -> Outcome<Self, ()> { match req.cookies().get_private("user_id").and_then(|c| c.value().parse().ok()) { Some(id) => Outcome::Success(U3 { id }), None => Outcome::Forward(Status::Unauthorized) } }
}
#[get("/3/<id>")] fn h3(u: U3, id: u64) -> Json<Patient> { Json(load(id)) } //~ phi_response_without_role_check
struct U4 { id: u64 }
#[rocket::async_trait]
impl<'r> FromRequest<'r> for U4 { type Error = ();
    async fn from_request(req: &'r Request<'_>) -> Outcome<Self, ()> { let Some(c) = req.cookies().get_private("session") else { return Outcome::Error((Status::Unauthorized, ())) }; Outcome::Success(U4 { id: 1 }) }
}
#[get("/4/<id>")] fn h4(u: U4, id: u64) -> Json<Patient> { Json(load(id)) } //~ phi_response_without_role_check
struct U5 { id: u64 }
#[rocket::async_trait]
impl<'r> FromRequest<'r> for U5 { type Error = ();
    async fn from_request(req: &'r Request<'_>) -> Outcome<Self, ()> { req.cookies().get_private("user_id").and_then(|c| c.value().parse().ok()).map(|id| U5 { id }).or_forward(Status::Unauthorized) }
}
#[get("/5/<id>")] fn h5(u: U5, id: u64) -> Json<Patient> { Json(load(id)) } //~ phi_response_without_role_check
struct U6 { id: u64 }
#[rocket::async_trait]
impl<'r> FromRequest<'r> for U6 { type Error = ();
    async fn from_request(req: &'r Request<'_>) -> Outcome<Self, ()> { let db = req.guard::<&rocket::State<Vec<u64>>>().await.unwrap(); match req.headers().get_one("x-api-key").and_then(|k| lookup_key(db, k)) { Some(id) => Outcome::Success(U6 { id }), None => Outcome::Error((Status::Unauthorized, ())) } }
}
#[get("/6/<id>")] fn h6(u: U6, id: u64) -> Json<Patient> { Json(load(id)) } //~ phi_response_without_role_check
struct U7 { id: u64 }
#[rocket::async_trait]
impl<'r> FromRequest<'r> for U7 { type Error = ();
    async fn from_request(req: &'r Request<'_>) -> Outcome<Self, ()> { match req.headers().get_one("x-api-key") { Some(key) if key == std::env::var("API_KEY").unwrap() => Outcome::Success(U7 { id: 1 }), _ => Outcome::Error((Status::Unauthorized, ())) } }
}
#[get("/7/<id>")] fn h7(u: U7, id: u64) -> Json<Patient> { Json(load(id)) } //~ phi_response_without_role_check
