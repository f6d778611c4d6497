//! An attribute handler that no app mentions is judged by itself.
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

#[actix_web::get("/patients/{id}")]
async fn show(db: web::Data<Db>, id: web::Path<u64>) -> HttpResponse { //~ phi_response_without_authentication
    HttpResponse::Ok().json(db.patient(id.into_inner()))
}
