//! The HTTP service of the clinic: charts, visits, claims, the desk in the waiting room.

pub mod audit;
pub mod auth;
pub mod error;
pub mod import;
mod routes;

use std::sync::Arc;

use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post, put};
use clinic_db::Store;
use clinic_notify::Analytics;

use auth::{Sessions, Terminals, clinicians_only, terminals_only};
use routes::{billing, desk, intake, patients, visits};

/// What every handler can reach.
#[derive(Clone)]
pub struct Clinic {
    pub store: Arc<Store>,
    pub sessions: Arc<Sessions>,
    pub terminals: Arc<Terminals>,
    pub analytics: Arc<Analytics>,
}

pub fn app(clinic: Clinic) -> Router {
    let clinicians = from_fn_with_state(clinic.clone(), clinicians_only);
    let known_terminals = from_fn_with_state(clinic.clone(), terminals_only);

    let charts = Router::new()
        .route("/patients", post(patients::register))
        .route("/patients/{id}", get(patients::show))
        .route("/patients/{id}/summary", get(patients::summary))
        .route("/patients/search", post(patients::search))
        .route("/patients/{id}/visits", get(visits::list).post(visits::open))
        .route("/visits/{id}/lab", post(visits::lab_result))
        .route("/visits/{id}/close", post(visits::close))
        .layer(clinicians);

    // Each of these asks for another role, and says so in its arguments.
    let shared = Router::new()
        .route("/visits/{id}/note", get(visits::note).put(visits::write_note))
        .route("/visits/{id}/vitals", get(visits::vitals))
        .route("/claims", post(billing::submit))
        .route("/claims/{id}", get(billing::show));

    // The two terminals in the waiting room. They take data in and show tickets.
    let terminals = Router::new()
        .route("/today", get(desk::today))
        .route("/intake", put(intake::submit))
        .layer(known_terminals);

    Router::new()
        .nest("/api", charts.merge(shared))
        .nest("/desk", terminals)
        .route("/health", get(desk::health))
        .route("/load", get(desk::load))
        .with_state(clinic)
}
