//! A union is read like a struct, and nothing is claimed about it.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient) {
    info!("{}", p.name); //~ phi_in_log
    info!("{}", p.id);
}

union Raw {
    number: u32,
    bytes: [u8; 4],
}

fn raw(number: u32) {
    let raw = Raw { number };
    info!("{}", unsafe { raw.number });
}
