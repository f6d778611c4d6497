//! `if cfg!(…)` is a condition like any other.
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
    if cfg!(any()) {
        info!("{}", p.name);
    }
    if cfg!(all()) {
        info!("{}", p.ssn); //~ phi_in_log
    }
}
