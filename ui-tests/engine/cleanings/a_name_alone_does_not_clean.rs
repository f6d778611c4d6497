//! A function merely called `redact` is judged by its body.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn redact(text: &str) -> String {
    text.to_uppercase()
}
fn anonymize(_text: &str) -> String {
    String::from("[removed]")
}

fn show(p: &Patient) {
    info!("{}", redact(&p.name)); //~ phi_in_log
    info!("{}", anonymize(&p.name));
}
