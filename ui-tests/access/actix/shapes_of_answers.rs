//! Whatever the shape, it leaves.
use actix_web::{App, Error, FromRequest, HttpRequest, HttpResponse, HttpServer, Responder, get, web};
use actix_web::http::header::ContentType;
use futures_util::stream;
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

#[get("/json")]
async fn json(db: web::Data<Db>) -> web::Json<Patient> { //~ phi_response_without_authentication
    web::Json(db.patient(0))
}

#[get("/responder")]
async fn responder(db: web::Data<Db>) -> impl Responder { //~ phi_response_without_authentication
    (web::Json(db.patient(0)), actix_web::http::StatusCode::CREATED)
}

#[get("/body")]
async fn body(db: web::Data<Db>) -> HttpResponse { //~ phi_response_without_authentication
    HttpResponse::Ok().content_type(ContentType::plaintext()).body(db.patient(0).name)
}

#[get("/text")]
async fn text(db: web::Data<Db>) -> Result<String, Error> { //~ phi_response_without_authentication
    Ok(db.patient(0).name)
}

#[get("/stream")]
async fn streamed(db: web::Data<Db>) -> HttpResponse { //~ phi_response_without_authentication
    let lines = db.patients.clone().into_iter().map(|patient| Ok::<_, Error>(web::Bytes::from(patient.name)));
    HttpResponse::Ok().streaming(stream::iter(lines))
}

#[get("/refused")]
async fn refused(db: web::Data<Db>) -> Result<HttpResponse, Error> { //~ phi_response_without_authentication
    Err(actix_web::error::ErrorConflict(format!("{} is here already", db.patient(0).name))) //~ phi_in_error
}

#[get("/count")]
async fn count(db: web::Data<Db>) -> HttpResponse {
    HttpResponse::Ok().json(db.patients.len())
}

#[get("/up")]
async fn up(_: web::Data<Db>) -> impl Responder {
    HttpResponse::NoContent()
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    HttpServer::new(|| {
        App::new().service((json, responder, body, text)).service((streamed, refused)).service((count, up))
    })
    .bind("127.0.0.1:8080")?
    .run()
    .await
}
