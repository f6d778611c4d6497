//! `use Enum::*` and `use Enum::Variant`.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

enum Found {
    One(Patient),
    Room(String),
}
use Found::*;

fn show(found: Found) {
    match found {
        One(p) => info!("{}", p.name), //~ phi_in_log
        Room(room) => info!("{room}"),
    }
}
