//! `impl<T: Bound> Trait for T`.
use phi::Phi;
use std::fmt::Debug;
use tracing::info;

#[derive(Debug, Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

trait Traced {
    fn traced(&self) -> String;
}

impl<T: Debug> Traced for T {
    fn traced(&self) -> String {
        format!("{self:?}")
    }
}

fn show(p: &Patient) {
    info!("{}", p.traced()); //~ phi_in_log
    info!("{}", p.id.traced());
}
