//! `Weak::upgrade` gives the value again.
use phi::Phi;
use std::rc::Rc;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: Patient) {
    let strong = Rc::new(p);
    let weak = Rc::downgrade(&strong);
    if let Some(p) = weak.upgrade() {
        info!("{}", p.name); //~ phi_in_log
        info!("{}", p.id);
    }
    info!("{}", weak.strong_count());
}
