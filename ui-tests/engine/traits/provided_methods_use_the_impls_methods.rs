//! A default method calls the required one of the type.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

struct Room(String);

trait Titled {
    fn raw(&self) -> String;
    fn title(&self) -> String {
        format!("<{}>", self.raw())
    }
}

impl Titled for Patient {
    fn raw(&self) -> String {
        self.name.clone()
    }
}
impl Titled for Room {
    fn raw(&self) -> String {
        self.0.clone()
    }
}

fn show(p: &Patient, room: &Room) {
    info!("{}", p.title()); //~ phi_in_log
    info!("{}", room.title());
}
