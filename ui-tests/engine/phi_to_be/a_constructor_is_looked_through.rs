//! `Patient::new(name)` makes its argument PHI in the caller.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

impl Patient {
    fn new(name: String, id: u64) -> Patient {
        Patient { name, ssn: String::new(), id }
    }
}

fn admit(name: String, id: u64) -> Patient {
    info!("{name}"); //~ phi_in_log
    info!("{id}");
    Patient::new(name, id)
}
