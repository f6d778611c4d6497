//! A generic function that nobody calls could get any type that implements its bound.
use phi::Phi;
use tracing::info;

#[derive(Phi, Clone, Default)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

trait Shown {
    fn shown(&self) -> &str;
}

impl Shown for Patient {
    fn shown(&self) -> &str {
        &self.ssn
    }
}

fn uncalled<T: Shown>(it: &T) {
    info!("{}", it.shown()); //~ phi_in_log
}

fn called<T: Shown>(it: &T) {
    info!("{}", it.shown()); //~ phi_in_log
}

fn call(p: &Patient) {
    called(p);
}
