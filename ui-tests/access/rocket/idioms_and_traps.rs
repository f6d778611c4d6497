//! Request guards in the ways that people write them, and things that look like guards.
//@ lints: phi_response_without_authentication phi_response_without_role_check phi_access_without_audit
use rocket::{get, post, routes, catch, catchers, launch, State, Request, Data, Response, request::{FromRequest, Outcome}, http::Status, serde::json::Json, fairing::{Fairing, Info, Kind}, outcome::IntoOutcome, form::Form, response::status};
use phi::Phi;

#[derive(Phi, Clone, serde::Serialize)]
struct Patient { name: String, #[phi(skip)] id: u64 }
fn load(id: u64) -> Patient { todo!() }
struct Pool;
struct User { id: u64, role: Role }
#[derive(PartialEq, Clone, Copy)] enum Role { Doctor, Clerk }
fn session(id: &str) -> Option<User> { todo!() }
#[rocket::async_trait]
impl<'r> FromRequest<'r> for User {
    type Error = ();
    async fn from_request(req: &'r Request<'_>) -> Outcome<Self, ()> {
        match req.cookies().get_private("session").and_then(|c| session(c.value())) {
            Some(user) => Outcome::Success(user),
            None => Outcome::Error((Status::Unauthorized, ())),
        }
    }
}
struct Doctor(User);
#[rocket::async_trait]
impl<'r> FromRequest<'r> for Doctor {
    type Error = ();
    async fn from_request(req: &'r Request<'_>) -> Outcome<Self, ()> {
        let user = rocket::outcome::try_outcome!(req.guard::<User>().await);
        if user.role == Role::Doctor { Outcome::Success(Doctor(user)) } else { Outcome::Forward(Status::Forbidden) }
    }
}
struct Anyone;
#[rocket::async_trait]
impl<'r> FromRequest<'r> for Anyone {
    type Error = std::convert::Infallible;
    async fn from_request(_: &'r Request<'_>) -> Outcome<Self, Self::Error> { Outcome::Success(Anyone) }
}
async fn record(who: u64, id: u64) { sqlx::query("INSERT INTO audit_log (who, patient) VALUES ($1, $2)").bind(who as i64).bind(id as i64).execute(pool()).await.unwrap(); }
fn pool() -> &'static sqlx::PgPool { todo!() }

#[get("/1/<id>")]
async fn ok_doctor(d: Doctor, id: u64) -> Json<Patient> {
    record(d.0.id, id).await;
    Json(load(id))
}
#[get("/2/<id>")]
async fn ok_inline(user: User, id: u64) -> Result<Json<Patient>, Status> {
    if user.role != Role::Doctor { return Err(Status::Forbidden); }
    record(user.id, id).await;
    Ok(Json(load(id)))
}
#[get("/3/<id>")]
async fn ok_option(user: Option<Doctor>, id: u64) -> Option<Json<Patient>> {
    let d = user?;
    record(d.0.id, id).await;
    Some(Json(load(id)))
}
#[get("/b1/<id>")]
async fn bad_open(id: u64) -> Json<Patient> { //~ phi_response_without_authentication phi_access_without_audit
    Json(load(id))
}
#[get("/b2/<id>")]
async fn bad_role(user: User, id: u64) -> Json<Patient> { //~ phi_response_without_role_check
    record(user.id, id).await;
    Json(load(id))
}
#[get("/b3/<id>")]
async fn bad_anyone(_a: Anyone, id: u64) -> Json<Patient> { //~ phi_response_without_authentication
    record(0, id).await;
    Json(load(id))
}
#[get("/b4/<id>")]
async fn bad_option(d: Option<Doctor>, id: u64) -> Json<Patient> { //~ phi_response_without_authentication
    record(d.map_or(0, |d| d.0.id), id).await;
    Json(load(id))
}
#[get("/b5/<id>?<role>")]
async fn bad_role_query(user: User, id: u64, role: String) -> Result<Json<Patient>, Status> { //~ phi_response_without_role_check
    if role != "doctor" { return Err(Status::Forbidden); }
    record(user.id, id).await;
    Ok(Json(load(id)))
}
#[get("/b6/<id>", rank = 2)]
async fn bad_rank(id: u64) -> Json<Patient> { //~ phi_response_without_authentication
    record(0, id).await;
    Json(load(id))
}
#[catch(404)]
fn not_found(req: &Request) -> String { "no".into() }
#[get("/b7/<id>")]
fn bad_template(user: User, id: u64) -> rocket_dyn_templates::Template { //~ phi_response_without_role_check phi_access_without_audit
    rocket_dyn_templates::Template::render("patient", rocket_dyn_templates::context! { name: load(id).name })
}
#[get("/ok7/<id>")]
fn ok_template_id(id: u64) -> rocket_dyn_templates::Template {
    rocket_dyn_templates::Template::render("patient", rocket_dyn_templates::context! { id: load(id).id })
}
#[get("/b8/<id>")]
fn bad_custom(id: u64) -> status::Custom<Json<Patient>> { //~ phi_response_without_authentication phi_access_without_audit
    status::Custom(Status::Ok, Json(load(id)))
}
#[launch]
fn rocket() -> _ {
    rocket::build().mount("/", routes![ok_doctor, ok_inline, ok_option, bad_open, bad_role, bad_anyone, bad_option, bad_role_query, bad_rank, bad_template, ok_template_id, bad_custom]).register("/", catchers![not_found])
}
