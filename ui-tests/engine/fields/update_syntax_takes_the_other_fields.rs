//! `..base` brings the fields that are not written.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: Patient) {
    let masked = Patient { name: "[removed]".into(), ..p };
    info!("{}", masked.name);
    info!("{}", masked.ssn); //~ phi_in_log
}
