//! An overwritten field is clean, and the others stay what they were.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(mut p: Patient) {
    p.name = String::from("[removed]");
    info!("{}", p.name);
    info!("{}", p.ssn); //~ phi_in_log
}
