//! A `&str` parameter is PHI by what a caller passes.
use phi::Phi;
use tracing::instrument;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

#[instrument]
fn find(
    name: &str, //~ phi_in_span
    ward: &str,
) {
}

fn admit(p: &Patient) {
    find(&p.name, "three");
}
