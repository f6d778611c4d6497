//! Fields and methods through a `Deref` of one's own.
use phi::Phi;
use std::ops::Deref;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

struct Guarded {
    inner: Patient,
    ward: String,
}

impl Deref for Guarded {
    type Target = Patient;
    fn deref(&self) -> &Patient {
        &self.inner
    }
}

fn show(g: &Guarded) {
    info!("{}", g.name); //~ phi_in_log
    info!("{}", g.id);
    info!("{}", g.ward);
    info!("{}", (**g).ssn); //~ phi_in_log
}
