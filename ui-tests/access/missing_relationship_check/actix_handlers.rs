//! An id from an actix path, tied by a check or by the record.
//@ lints: missing_relationship_check
use actix_web::{App, HttpResponse, HttpServer, web};
use phi::Phi;

#[derive(Clone, serde::Serialize, Phi)]
struct Patient {
    name: String,
    #[phi(skip)]
    doctor_id: u64,
}

#[derive(Clone)]
struct Db {
    pool: sqlx::PgPool,
}

impl Db {
    async fn patient(&self, id: u64) -> Result<Patient, sqlx::Error> {
        external::load(&self.pool, id).await
    }

    async fn treats(&self, doctor: u64, patient: u64) -> Result<bool, sqlx::Error> {
        external::treats(&self.pool, doctor, patient).await
    }
}

struct CurrentUser {
    id: u64,
}

impl actix_web::FromRequest for CurrentUser {
    type Error = actix_web::Error;
    type Future = std::future::Ready<Result<Self, Self::Error>>;

    fn from_request(req: &actix_web::HttpRequest, _: &mut actix_web::dev::Payload) -> Self::Future {
        let Some(token) = req.headers().get("authorization") else {
            return std::future::ready(Err(actix_web::error::ErrorUnauthorized("no token")));
        };
        match verify_token(token.to_str().unwrap_or_default()) {
            Ok(user) => std::future::ready(Ok(user)),
            Err(_) => std::future::ready(Err(actix_web::error::ErrorUnauthorized("bad token"))),
        }
    }
}

fn verify_token(token: &str) -> Result<CurrentUser, jsonwebtoken::errors::Error> {
    let key = jsonwebtoken::DecodingKey::from_secret(std::env::var("KEY").unwrap().as_bytes());
    let data = jsonwebtoken::decode::<Claims>(token, &key, &jsonwebtoken::Validation::default())?;
    Ok(CurrentUser { id: data.claims.sub })
}

#[derive(serde::Deserialize)]
struct Claims {
    sub: u64,
}

#[rustfmt::skip] // the trailing comment belongs to its line
#[actix_web::get("/open/{id}")]
async fn open(_user: CurrentUser, db: web::Data<Db>, id: web::Path<u64>) -> HttpResponse { //~ missing_relationship_check
    match db.patient(id.into_inner()).await {
        Ok(patient) => HttpResponse::Ok().json(patient),
        Err(_) => HttpResponse::NotFound().finish(),
    }
}

#[actix_web::get("/checked/{id}")]
async fn checked(user: CurrentUser, db: web::Data<Db>, path: web::Path<u64>) -> HttpResponse {
    let id = path.into_inner();
    match db.treats(user.id, id).await {
        Ok(true) => {}
        _ => return HttpResponse::Forbidden().finish(),
    }
    match db.patient(id).await {
        Ok(patient) => HttpResponse::Ok().json(patient),
        Err(_) => HttpResponse::NotFound().finish(),
    }
}

#[actix_web::get("/compared/{id}")]
async fn compared(user: CurrentUser, db: web::Data<Db>, path: web::Path<u64>) -> HttpResponse {
    match db.patient(*path).await {
        Ok(patient) if patient.doctor_id == user.id => HttpResponse::Ok().json(patient),
        Ok(_) => HttpResponse::Forbidden().finish(),
        Err(_) => HttpResponse::NotFound().finish(),
    }
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    HttpServer::new(|| App::new().service(open).service(checked).service(compared)).bind("127.0.0.1:8080")?.run().await
}
