//! `Envelope` without arguments holds a patient.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

struct Envelope<T = Patient> {
    body: T,
}

fn show(filled: &Envelope, plain: &Envelope<String>) {
    info!("{}", filled.body.name); //~ phi_in_log
    info!("{}", filled.body.id);
    info!("{}", plain.body);
}
