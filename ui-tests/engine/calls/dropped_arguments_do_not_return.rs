//! A function that ignores an argument does not give it back.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn second<'a>(_first: &str, second: &'a str) -> &'a str {
    second
}

fn show(p: &Patient) {
    info!("{}", second(&p.name, "ward"));
    info!("{}", second("ward", &p.name)); //~ phi_in_log
}
