//! A handler that answers no PHI needs no guard.
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

#[actix_web::get("/count")]
async fn count(db: web::Data<Db>) -> HttpResponse {
    HttpResponse::Ok().json(db.patients.len())
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    HttpServer::new(|| App::new().service(count)).bind("127.0.0.1:8080")?.run().await
}
