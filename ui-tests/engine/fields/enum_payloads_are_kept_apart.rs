//! The payload of one variant says nothing of the other's.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

enum Subject {
    Person { name: String },
    Room(String),
}

fn show(p: &Patient, room: String, pick: bool) {
    let subject = if pick { Subject::Person { name: p.name.clone() } } else { Subject::Room(room) };
    match subject {
        Subject::Person { name } => info!("{name}"), //~ phi_in_log
        Subject::Room(room) => info!("{room}"),
    }
}
