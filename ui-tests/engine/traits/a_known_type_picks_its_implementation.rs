//! Where the concrete type is known on the spot, only its impl counts.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

trait Subject {
    fn shown(&self) -> String;
}

struct Room(u64);

impl Subject for Patient {
    fn shown(&self) -> String {
        self.name.clone()
    }
}
impl Subject for Room {
    fn shown(&self) -> String {
        self.0.to_string()
    }
}

fn generic<T: Subject>(subject: &T) -> String {
    subject.shown()
}

fn show(p: &Patient, room: &Room) {
    info!("{}", room.shown());
    info!("{}", p.shown()); //~ phi_in_log
    info!("{}", generic(room));
    info!("{}", generic(p)); //~ phi_in_log
}
