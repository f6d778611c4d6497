//! Every parameter that is not skipped, at the parameter.
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
fn admit(
    p: &Patient, //~ phi_in_span
    ward: u8,
) {
}

#[instrument(skip(p))]
fn skipped(p: &Patient, ward: u8) {}

#[instrument(skip_all)]
fn all_skipped(p: &Patient, ward: u8) {}

#[instrument(level = "debug", skip(ward), name = "visit")]
fn other_skipped(
    p: &Patient, //~ phi_in_span
    ward: u8,
) {
}
