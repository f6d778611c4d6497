use crate::auth::claims::{Caller, Role};
use crate::error::Problem;
use crate::model::Patient;
use crate::store::Store;
use axum::extract::{Path, Query, State};
use axum::routing::get;
use axum::{Json, Router};

pub fn routes() -> Router<Store> {
    Router::new().route("/{id}", get(show)).route("/{id}/diagnosis", get(diagnosis)).route("/", get(list))
}

pub fn kiosk() -> Router<Store> {
    Router::new().route("/{id}", get(called))
}

async fn show(caller: Caller, State(store): State<Store>, Path(id): Path<u64>) -> Result<Json<Patient>, Problem> {
    caller.require(&[Role::Doctor, Role::Nurse])?;
    let patient = store.patient(id).await?.ok_or(Problem::NotFound)?;
    if !caller.is_treating(patient.attending_id) {
        return Err(Problem::Forbidden);
    }
    Ok(Json(patient))
}

async fn diagnosis(State(store): State<Store>, Path(id): Path<u64>) -> Result<String, Problem> { //~ phi_response_without_role_check
    let patient = store.patient(id).await?.ok_or(Problem::NotFound)?;
    Ok(patient.diagnosis)
}

#[derive(serde::Deserialize)]
struct Page {
    ward: i64,
    page: i64,
}

async fn list(caller: Caller, State(store): State<Store>, Query(page): Query<Page>) -> Result<Json<Vec<Patient>>, Problem> {
    caller.require(&[Role::Nurse])?;
    Ok(Json(store.of_ward(page.ward, page.page).await?))
}

async fn called(State(store): State<Store>, Path(id): Path<u64>) -> Result<String, Problem> { //~ phi_response_without_authentication
    let patient = store.patient(id).await?.ok_or(Problem::NotFound)?;
    Ok(format!("Next: {}", patient.name))
}
