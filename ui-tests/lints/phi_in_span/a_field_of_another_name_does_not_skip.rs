//! `fields(patient.id = …)` leaves the parameter `patient` recorded; a field named `patient` replaces it.
use phi::Phi;
use tracing::instrument;

#[derive(Debug, Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

#[instrument(fields(patient.id = patient.id))]
fn still_recorded(
    patient: &Patient, //~ phi_in_span
) {
}

#[instrument(fields(patient = patient.id))]
fn replaced(patient: &Patient) {}
