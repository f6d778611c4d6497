//! A value that is cleaned on one path only still leaks.
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

fn show(p: &Patient, full: bool) {
    let text = if full { p.name.clone() } else { mask(&p.name) };
    info!("{text}"); //~ phi_in_log
    let text = if full { String::from("-") } else { mask(&p.name) };
    info!("{text}");
}
