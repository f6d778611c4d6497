//! What a session sends leaves through the handler that opened it.
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

#[get("/open")]
async fn open(request: HttpRequest, body: web::Payload, db: web::Data<Db>) -> Result<HttpResponse, Error> { //~ phi_response_without_authentication
    let (response, mut session, _) = actix_ws::handle(&request, body)?;
    actix_web::rt::spawn(async move {
        let _ = session.text(db.patient(0).name).await;
    });
    Ok(response)
}

#[get("/watch")]
async fn watch(claims: Claims, request: HttpRequest, body: web::Payload, db: web::Data<Db>) -> Result<HttpResponse, Error> {
    if !claims.roles.contains(&"doctor".to_owned()) {
        return Ok(HttpResponse::Forbidden().finish());
    }
    let (response, mut session, _) = actix_ws::handle(&request, body)?;
    actix_web::rt::spawn(async move {
        let _ = session.text(db.patient(0).name).await;
    });
    Ok(response)
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    HttpServer::new(|| App::new().service(open).service(watch)).bind("127.0.0.1:8080")?.run().await
}
