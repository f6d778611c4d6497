//! Handlers and jobs with `#[instrument]` as services write it.
//@ lints: phi_in_span
use axum::extract::{Path, State};
use axum::Json;
use phi::Phi;
use serde::Deserialize;
use tracing::{info_span, instrument, Instrument, Span};
use uuid::Uuid;

#[derive(Phi, Debug, Clone, Deserialize)]
struct Patient {
    #[phi(skip)]
    id: Uuid,
    name: String,
    ssn: String,
}

#[derive(Clone, Debug)]
struct App;

#[instrument]
async fn create(State(_app): State<App>, Json(patient): Json<Patient>) -> String { //~ phi_in_span
    patient.id.to_string()
}

#[instrument(skip_all, fields(patient.id = %patient.id))]
async fn update(State(_app): State<App>, Json(patient): Json<Patient>) -> String {
    patient.id.to_string()
}

#[instrument(skip(app))]
async fn read(State(app): State<App>, Path(id): Path<Uuid>) -> String {
    let _ = app;
    id.to_string()
}

#[tracing::instrument(level = "debug", name = "store", skip(patient), err)]
async fn store(patient: &Patient) -> Result<(), std::io::Error> {
    let span = info_span!("write", patient = %patient.id);
    async {}.instrument(span).await;
    Span::current().record("name", patient.name.as_str()); //~ phi_in_span
    Ok(())
}

#[instrument(fields(name = %patient.name), skip(patient))] //~ phi_in_span
fn named(patient: &Patient) {}
