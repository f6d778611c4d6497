//! Through `dyn` any implementation may answer.
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
    fn number(&self) -> u64;
}

struct Room(u64);

impl Subject for Patient {
    fn shown(&self) -> String {
        self.name.clone()
    }
    fn number(&self) -> u64 {
        self.id
    }
}
impl Subject for Room {
    fn shown(&self) -> String {
        self.0.to_string()
    }
    fn number(&self) -> u64 {
        self.0
    }
}

fn show(subject: &dyn Subject, all: &[Box<dyn Subject>]) {
    info!("{}", subject.shown()); //~ phi_in_log
    info!("{}", subject.number());
    for one in all {
        info!("{}", one.shown()); //~ phi_in_log
    }
}
