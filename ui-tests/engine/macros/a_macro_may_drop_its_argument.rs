//! What a macro does not use does not leak.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

macro_rules! quiet {
    ($text:expr) => {
        info!("something happened")
    };
}
macro_rules! length {
    ($text:expr) => {
        info!("{}", $text.len())
    };
}

fn show(p: &Patient) {
    quiet!(p.name);
    length!(p.name);
    info!("{}", p.name); //~ phi_in_log
}
