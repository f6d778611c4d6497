//! Any declared kind clears exposure.
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
#[phi::sanitizer(tokenize)]
fn token(text: &str) -> u64 {
    text.bytes().map(u64::from).sum()
}

fn show(p: &Patient) {
    info!("{}", mask(&p.name));
    info!("{}", token(&p.ssn));
    info!("{} {}", mask(&p.name), p.name); //~ phi_in_log
}
