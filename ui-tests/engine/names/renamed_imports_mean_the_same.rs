//! `use … as …` for the macro, the type and the marker.
use phi::Phi as Protected;
use tracing::info as note;

#[derive(Protected)]
struct Patient {
    name: String,
    #[phi(skip)]
    id: u64,
}

use Patient as Person;

fn show(p: &Person) {
    note!("{}", p.name); //~ phi_in_log
    note!("{}", p.id);
}
