//! Endless recursion is no crash, and the rest of the file is analysed.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

macro_rules! forever {
    ($($t:tt)*) => { forever!(x $($t)*) };
}

fn never(p: &Patient) {
    if p.id == u64::MAX {
        forever!();
    }
}

fn show(p: &Patient) {
    info!("{}", p.name); //~ phi_in_log
    info!("{}", p.id);
}
