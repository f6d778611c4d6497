//! The front desk.
use people::{Patient, title};
use tracing::info;

fn admit(p: &Patient) {
    info!("{}", title(p)); //~ phi_in_log from(name)
    info!("{}", p.number());
    people::print(&p.name); //~ source(call)
    people::print(&p.number());
}

fn main() {
    admit(&Patient { name: "a".into(), id: 7 });
}
