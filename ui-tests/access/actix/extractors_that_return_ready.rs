//! Extractors whose future is ready at once.
use actix_web::{App, Error, FromRequest, HttpRequest, HttpResponse, HttpServer, Responder, get, web};
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

fn bearer(request: &HttpRequest) -> Option<Claims> {
    claims_of(request.headers().get("Authorization")?.to_str().ok()?)
}

impl FromRequest for Claims {
    type Error = Error;
    type Future = std::future::Ready<Result<Claims, Error>>;

    fn from_request(request: &HttpRequest, _: &mut actix_web::dev::Payload) -> Self::Future {
        match bearer(request) {
            Some(claims) => std::future::ready(Ok(claims)),
            None => std::future::ready(Err(actix_web::error::ErrorUnauthorized("log in"))),
        }
    }
}

struct Doctor(Claims);

impl FromRequest for Doctor {
    type Error = Error;
    type Future = std::future::Ready<Result<Doctor, Error>>;

    fn from_request(request: &HttpRequest, _: &mut actix_web::dev::Payload) -> Self::Future {
        let Some(claims) = bearer(request) else {
            return std::future::ready(Err(actix_web::error::ErrorUnauthorized("log in")));
        };
        if !claims.roles.iter().any(|role| role == "doctor") {
            return std::future::ready(Err(actix_web::error::ErrorForbidden("doctors only")));
        }
        std::future::ready(Ok(Doctor(claims)))
    }
}

struct Visitor(Option<Claims>);

impl FromRequest for Visitor {
    type Error = Error;
    type Future = std::future::Ready<Result<Visitor, Error>>;

    fn from_request(request: &HttpRequest, _: &mut actix_web::dev::Payload) -> Self::Future {
        std::future::ready(Ok(Visitor(bearer(request))))
    }
}

#[get("/patients/{id}")]
async fn show(_: Doctor, db: web::Data<Db>, id: web::Path<u64>) -> HttpResponse {
    HttpResponse::Ok().json(db.patient(*id))
}

#[get("/mine/{id}")]
async fn mine(_: Claims, db: web::Data<Db>, id: web::Path<u64>) -> HttpResponse { //~ phi_response_without_role_check
    HttpResponse::Ok().json(db.patient(*id))
}

#[get("/open/{id}")]
async fn open(_: Visitor, db: web::Data<Db>, id: web::Path<u64>) -> HttpResponse { //~ phi_response_without_authentication
    HttpResponse::Ok().json(db.patient(*id))
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    HttpServer::new(|| App::new().service(show).service(mine).service(open)).bind("127.0.0.1:8080")?.run().await
}
