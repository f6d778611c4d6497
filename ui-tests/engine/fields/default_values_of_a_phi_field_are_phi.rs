//! Where the history is not known the type decides.
use phi::Phi;
use tracing::info;

#[derive(Default, Phi)]
struct Patient {
    name: String,
    #[phi(skip)]
    id: u64,
}

fn show() {
    let p = Patient::default();
    info!("{}", p.name); //~ phi_in_log
    info!("{}", p.id);
}
