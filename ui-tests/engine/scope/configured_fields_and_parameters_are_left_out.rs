//! `cfg` on fields, on impls and on methods.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    #[phi(skip)]
    id: u64,
    #[cfg(any())]
    ssn: String,
}

impl Patient {
    #[cfg(any())]
    fn shown(&self) -> String {
        self.name.clone()
    }
    #[cfg(all())]
    fn shown(&self) -> String {
        self.id.to_string()
    }
    #[cfg(any())]
    fn log(&self) {
        info!("{}", self.name);
    }
    #[cfg(all())]
    fn log(&self) {
        info!("{}", self.name); //~ phi_in_log
    }
}

fn show(p: &Patient) {
    info!("{}", p.shown());
}
