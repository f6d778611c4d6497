//! `Option::take`, `replace` and `insert` work on the place.
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
    let mut slot = Some(p.name.clone());
    let taken = slot.take();
    info!("{taken:?}"); //~ phi_in_log
    info!("{slot:?}");
    slot.insert(p.ssn.clone());
    info!("{slot:?}"); //~ phi_in_log
    slot.replace(String::new());
    info!("{slot:?}");
}
