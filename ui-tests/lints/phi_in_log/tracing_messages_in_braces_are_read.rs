//! `info!({ fields }, "message")` and multi-line events.
use phi::Phi;
use tracing::{info, warn};

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient) {
    info!({ name = %p.name }, "admitted"); //~ phi_in_log
    warn!(
        id = p.id,
        name = %p.name, //~ phi_in_log
        "admitted {}",
        p.ssn, //~ phi_in_log
    );
    info!({ id = p.id }, "admitted");
}
