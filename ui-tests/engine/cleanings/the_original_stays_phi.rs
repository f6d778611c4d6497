//! A cleaned copy does not clean what it was made from.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

#[phi::sanitizer(redact)]
fn mask(text: &str) -> String {
    text.replace(char::is_alphanumeric, "*")
}

fn show(p: &Patient) {
    let raw = p.name.clone();
    let clean = mask(&raw);
    info!("{clean}");
    info!("{raw}"); //~ phi_in_log
    let raw = mask(&raw);
    info!("{raw}");
}
