//! `wrap = "…"` with a logger guards nothing.
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

#[actix_web::get("/patients/{id}", wrap = "actix_web::middleware::Logger::default()")]
async fn show(db: web::Data<Db>, id: web::Path<u64>) -> HttpResponse { //~ phi_response_without_authentication
    HttpResponse::Ok().json(db.patient(id.into_inner()))
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    HttpServer::new(|| App::new().service(show)).bind("127.0.0.1:8080")?.run().await
}
