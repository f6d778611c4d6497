use crate::auth::{Claims, Clinical};
use crate::model::Patient;
use crate::store::Store;
use rocket::http::Status;
use rocket::serde::json::Json;
use rocket::{Route, State, get, routes};

async fn load(store: &Store, id: u64) -> Result<Patient, Status> {
    store.patient(id).await.map_err(|_| Status::InternalServerError)?.ok_or(Status::NotFound)
}

#[get("/<id>")]
async fn show(_caller: Clinical, store: &State<Store>, id: u64) -> Result<Json<Patient>, Status> {
    Ok(Json(load(store, id).await?))
}

#[get("/mine/<id>")]
async fn mine(caller: Claims, store: &State<Store>, id: u64) -> Result<Json<Patient>, Status> { //~ phi_response_without_role_check
    let patient = load(store, id).await?;
    if patient.attending_id == caller.sub { Ok(Json(patient)) } else { Err(Status::Forbidden) }
}

#[get("/kiosk/<id>")]
async fn kiosk(store: &State<Store>, id: u64) -> Result<String, Status> { //~ phi_response_without_authentication
    Ok(format!("Next: {}", load(store, id).await?.name))
}

#[get("/maybe/<id>")]
async fn maybe(caller: Option<Clinical>, store: &State<Store>, id: u64) -> Result<Json<Patient>, Status> {
    match caller {
        Some(_) => Ok(Json(load(store, id).await?)),
        None => Err(Status::Forbidden),
    }
}

pub fn all() -> Vec<Route> {
    routes![show, mine, kiosk, maybe]
}
