//! `Page<Patient>` contains PHI, `Page<Room>` does not.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

struct Page<T> {
    rows: Vec<T>,
    number: u32,
}

struct Room {
    number: u32,
}

impl<T> Page<T> {
    fn first(&self) -> Option<&T> {
        self.rows.first()
    }
}

fn show(people: &Page<Patient>, rooms: &Page<Room>) {
    info!("{}", people.number);
    if let Some(p) = people.first() {
        info!("{}", p.name); //~ phi_in_log
    }
    if let Some(room) = rooms.first() {
        info!("{}", room.number);
    }
}
