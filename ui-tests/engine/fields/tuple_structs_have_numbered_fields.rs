//! A marked newtype; an unmarked tuple struct by position.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

#[derive(Phi)]
struct Mrn(String);

struct Row(String, u64);

fn show(mrn: &Mrn, p: &Patient) {
    info!("{}", mrn.0); //~ phi_in_log
    let row = Row(p.name.clone(), p.id);
    info!("{}", row.0); //~ phi_in_log
    info!("{}", row.1);
}
