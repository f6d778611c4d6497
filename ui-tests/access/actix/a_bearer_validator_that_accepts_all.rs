//! A validator that accepts any token establishes nobody.
use actix_web::{App, HttpResponse, HttpServer, web};
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

async fn validator(
    req: actix_web::dev::ServiceRequest,
    credentials: actix_web_httpauth::extractors::bearer::BearerAuth,
) -> Result<actix_web::dev::ServiceRequest, (actix_web::Error, actix_web::dev::ServiceRequest)> {
    tracing::info!("token of {} bytes", credentials.token().len());
    Ok(req)
}

#[actix_web::get("/patients/{id}")]
async fn show(db: web::Data<Db>, id: web::Path<u64>) -> HttpResponse { //~ phi_response_without_authentication
    HttpResponse::Ok().json(db.patient(id.into_inner()))
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    HttpServer::new(|| {
        App::new().wrap(actix_web_httpauth::middleware::HttpAuthentication::bearer(validator)).service(show)
    })
    .bind("127.0.0.1:8080")?
    .run()
    .await
}
