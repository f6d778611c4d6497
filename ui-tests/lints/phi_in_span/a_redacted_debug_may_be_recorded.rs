//! A type whose Debug hides its fields is safe as a parameter.
use phi::Phi;
use tracing::instrument;

#[derive(Phi)]
#[phi(redact)]
struct Patient {
    name: String,
}

#[instrument]
fn admit(p: &Patient) {}

#[instrument]
fn find(
    p: &Patient,
    name: &str, //~ phi_in_span
) {
}

fn run(p: &Patient) {
    find(p, &p.name);
}
