//! What a function hands to its callback.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn with_name(p: &Patient, f: impl FnOnce(&str)) {
    f(&p.name);
}
fn with_id(p: &Patient, f: &dyn Fn(u64)) {
    f(p.id);
}

fn show(p: &Patient) {
    with_name(p, |text| info!("{text}")); //~ phi_in_log
    with_id(p, &|id| info!("{id}"));
    with_name(p, |_| info!("admitted"));
}
