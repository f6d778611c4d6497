//! Patterns in parameters are recorded binding by binding.
use phi::Phi;
use tracing::instrument;

#[derive(Debug, Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

#[instrument]
async fn admit(
    (p, ward): (Patient, u8), //~ phi_in_span
    bed: u8,
) {
}

#[instrument(skip(p))]
async fn clean(p: Patient, bed: u8) {}
