//! A masked form that is built from a length and stars shows nothing.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn stars(text: &str) -> String {
    "*".repeat(text.len())
}
fn last_four(text: &str) -> String {
    format!("***-**-{}", &text[text.len() - 4..])
}

fn show(p: &Patient) {
    info!("{}", stars(&p.ssn));
    info!("{}", last_four(&p.ssn)); //~ phi_in_log
}
