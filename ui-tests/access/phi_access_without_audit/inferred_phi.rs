//! Unmarked patients count as well.
//@ lints: phi_access_without_audit
use axum::extract::{Path, State};
use axum::routing::get;
use axum::{Json, Router};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};

#[derive(Clone, serde::Serialize)]
struct Patient {
    id: u64,
    first_name: String,
    last_name: String,
    diagnosis: String,
}

struct AuditEntry {
    who: String,
    patient: u64,
}

#[derive(Clone, Default)]
struct App {
    patients: Arc<Mutex<HashMap<u64, Patient>>>,
    trail: Arc<Mutex<Vec<AuditEntry>>>,
}

async fn show(State(app): State<App>, Path(id): Path<u64>) -> Option<Json<Patient>> { //~ phi_access_without_audit
    app.patients.lock().unwrap().get(&id).cloned().map(Json)
}

async fn recorded(State(app): State<App>, Path(id): Path<u64>) -> Option<Json<Patient>> {
    app.trail.lock().unwrap().push(AuditEntry { who: "me".to_owned(), patient: id });
    app.patients.lock().unwrap().get(&id).cloned().map(Json)
}

async fn count(State(app): State<App>) -> Json<usize> {
    Json(app.patients.lock().unwrap().len())
}

async fn remove(State(app): State<App>, Path(id): Path<u64>) -> axum::http::StatusCode { //~ phi_access_without_audit
    app.patients.lock().unwrap().remove(&id);
    axum::http::StatusCode::NO_CONTENT
}

fn app(app: App) -> Router {
    Router::new()
        .route("/patients/{id}", get(show).delete(remove))
        .route("/recorded/{id}", get(recorded))
        .route("/count", get(count))
        .with_state(app)
}
