//! `ref` and `ref mut` borrow the matched field.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(mut p: Patient) {
    let Patient { ref name, ref mut ssn, id } = p;
    info!("{name}"); //~ phi_in_log
    info!("{id}");
    ssn.clear();
    info!("{ssn}");
}
