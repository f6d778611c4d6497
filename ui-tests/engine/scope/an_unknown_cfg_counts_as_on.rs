//! A cfg that the tool cannot know leaves both sides in.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

#[cfg(clinic_simulator)]
fn simulated(p: &Patient) {
    info!("{}", p.name); //~ phi_in_log
}

fn real(p: &Patient) {
    info!("{}", p.id);
}
