//! span!, info_span! and their kin.
use phi::Phi;
use tracing::{Level, error_span, info_span, span};

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn admit(p: &Patient) {
    let _a = info_span!("admit", name = %p.name); //~ phi_in_span
    let _b = span!(Level::INFO, "admit", ssn = p.ssn.as_str()); //~ phi_in_span
    let _c = error_span!(target: "desk", "admit", id = p.id, who = ?p.name).entered(); //~ phi_in_span
    let _d = info_span!("admit", id = p.id, n = p.name.len());
    let _e = info_span!("admit", who = tracing::field::Empty);
}
