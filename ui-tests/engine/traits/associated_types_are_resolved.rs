//! `Self::Row` is what the impl says it is.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

trait Table {
    type Row;
    fn first(&self) -> Option<Self::Row>;
}

struct Patients;
struct Rooms;

impl Table for Patients {
    type Row = Patient;
    fn first(&self) -> Option<Patient> {
        None
    }
}
impl Table for Rooms {
    type Row = (String, u64);
    fn first(&self) -> Option<Self::Row> {
        None
    }
}

fn show() {
    if let Some(p) = Patients.first() {
        info!("{}", p.name); //~ phi_in_log
        info!("{}", p.id);
    }
    if let Some(room) = Rooms.first() {
        info!("{}", room.0);
    }
}
