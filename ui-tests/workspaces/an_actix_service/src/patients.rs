use crate::auth::{Claims, Doctor};
use crate::model::Patient;
use crate::store::Store;
use actix_web::error::{ErrorInternalServerError, ErrorNotFound};
use actix_web::{Error, HttpResponse, Responder, get, web};

pub fn clinical(cfg: &mut web::ServiceConfig) {
    cfg.service(show).service(ward);
}

pub fn open(cfg: &mut web::ServiceConfig) {
    cfg.service(diagnosis).service(mine).route("/kiosk/{id}", web::get().to(kiosk));
}

async fn load(store: &Store, id: u64) -> Result<Patient, Error> {
    store.patient(id).await.map_err(|_| ErrorInternalServerError("database"))?.ok_or_else(|| ErrorNotFound("no such patient"))
}

#[get("/patients/{id}")]
async fn show(store: web::Data<Store>, id: web::Path<u64>) -> Result<impl Responder, Error> {
    Ok(web::Json(load(&store, *id).await?))
}

#[get("/wards/{id}")]
async fn ward(store: web::Data<Store>, id: web::Path<i64>) -> Result<HttpResponse, Error> {
    let patients = store.of_ward(*id, 0).await.map_err(|_| ErrorInternalServerError("database"))?;
    Ok(HttpResponse::Ok().json(patients))
}

#[get("/diagnosis/{id}")]
async fn diagnosis(_doctor: Doctor, store: web::Data<Store>, id: web::Path<u64>) -> Result<String, Error> {
    Ok(load(&store, *id).await?.diagnosis)
}

#[get("/mine/{id}")]
async fn mine(claims: Claims, store: web::Data<Store>, id: web::Path<u64>) -> Result<HttpResponse, Error> { //~ phi_response_without_role_check
    let patient = load(&store, *id).await?;
    if patient.attending_id != claims.sub {
        return Ok(HttpResponse::Forbidden().finish());
    }
    Ok(HttpResponse::Ok().json(patient))
}

async fn kiosk(store: web::Data<Store>, id: web::Path<u64>) -> Result<HttpResponse, Error> { //~ phi_response_without_authentication
    let patient = load(&store, *id).await?;
    Ok(HttpResponse::Ok().content_type("text/plain").body(format!("Next: {}", patient.name)))
}
