//! The same function, called with PHI and without.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn quoted(text: &str) -> String {
    format!("'{text}'")
}

fn show(p: &Patient) {
    let name = quoted(&p.name);
    let ward = quoted("three");
    info!("{ward}");
    info!("{name}"); //~ phi_in_log
}
