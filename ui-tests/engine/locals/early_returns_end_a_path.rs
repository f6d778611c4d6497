//! What was assigned on a path that returned does not arrive below.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient, full: bool) {
    let mut text = String::from("admitted");
    if full {
        text = p.name.clone();
        info!("{text}"); //~ phi_in_log
        return;
    }
    info!("{text}");
}
