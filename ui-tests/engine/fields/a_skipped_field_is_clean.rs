//! `#[phi(skip)]` takes a field out.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient) {
    info!("{}", p.id);
    info!("{}", p.name); //~ phi_in_log
}
