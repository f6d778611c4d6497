//! `cfg(test)` holds for everything below it; `cfg(not(test))` is the build.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

#[cfg(not(test))]
fn show(p: &Patient) {
    info!("{}", p.name); //~ phi_in_log
}

#[cfg(all(test, unix))]
mod fixtures {
    pub mod deep {
        pub fn show(p: &crate::Patient) {
            tracing::info!("{}", p.name);
        }
    }
}

#[cfg(any(test, unix, windows))]
fn either(p: &Patient) {
    info!("{}", p.ssn); //~ phi_in_log
}
