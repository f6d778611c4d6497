//! A trait object whose value is in sight is that value; others are any implementation.
use phi::Phi;
use tracing::info;

#[derive(Phi, Clone, Default)]
struct Patient {
    name: String,
    ssn: String,
    age: u32,
    #[phi(skip)]
    id: u64,
}

trait Shown {
    fn shown(&self) -> String;
}

impl Shown for Patient {
    fn shown(&self) -> String {
        self.name.clone()
    }
}

struct Room(u32);

impl Shown for Room {
    fn shown(&self) -> String {
        self.0.to_string()
    }
}

fn show(p: &Patient, room: &Room, any: &dyn Shown) {
    let one: &dyn Shown = room;
    info!("{}", one.shown());
    let one: &dyn Shown = p;
    info!("{}", one.shown()); //~ phi_in_log
    let one: Box<dyn Shown> = Box::new(Room(3));
    info!("{}", one.shown());
    let mut one: Box<dyn Shown> = Box::new(Room(3));
    if p.id > 3 {
        one = Box::new(p.clone());
    }
    info!("{}", one.shown()); //~ phi_in_log
    info!("{}", any.shown()); //~ phi_in_log
}
