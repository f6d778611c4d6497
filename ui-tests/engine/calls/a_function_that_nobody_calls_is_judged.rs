//! Whoever may call it: what it logs of its parameter is PHI by the parameter's type.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

#[allow(dead_code)]
fn unused(p: &Patient) {
    info!("{}", p.name); //~ phi_in_log
}

#[allow(dead_code)]
fn unused_text(text: &str) {
    info!("{text}");
}
