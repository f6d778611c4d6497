//! A rule below the handler that refuses before it gives the record away.
use actix_web::{App, Error, FromRequest, HttpRequest, HttpResponse, HttpServer, Responder, get, web};
use actix_web::http::StatusCode;
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

#[derive(Debug)]
enum Refusal {
    NotADoctor,
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("refused")
    }
}

impl actix_web::ResponseError for Refusal {
    fn status_code(&self) -> StatusCode {
        StatusCode::FORBIDDEN
    }
}

struct Charts {
    db: Db,
}

impl Charts {
    fn read(&self, claims: &Claims, id: u64) -> Result<Patient, Refusal> {
        self.may_read(claims)?;
        Ok(self.db.patient(id))
    }

    fn may_read(&self, claims: &Claims) -> Result<(), Refusal> {
        match claims.roles.iter().any(|role| role == "doctor") {
            true => Ok(()),
            false => Err(Refusal::NotADoctor),
        }
    }

    fn peek(&self, claims: &Claims, id: u64) -> Result<Patient, Refusal> {
        if self.may_read(claims).is_err() {
            tracing::warn!(user = claims.sub, "not a doctor");
        }
        Ok(self.db.patient(id))
    }
}

#[get("/charts/{id}")]
async fn chart(claims: Claims, charts: web::Data<Charts>, id: web::Path<u64>) -> Result<web::Json<Patient>, Refusal> {
    Ok(web::Json(charts.read(&claims, *id)?))
}

#[get("/peek/{id}")]
async fn peek(claims: Claims, charts: web::Data<Charts>, id: web::Path<u64>) -> Result<web::Json<Patient>, Refusal> { //~ phi_response_without_role_check
    Ok(web::Json(charts.peek(&claims, *id)?))
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    HttpServer::new(|| App::new().service(chart).service(peek)).bind("127.0.0.1:8080")?.run().await
}
