//! The argument of a setter that writes a PHI field.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

impl Patient {
    fn with_name(mut self, name: &str) -> Patient {
        self.name = name.to_owned();
        self
    }
    fn set_id(&mut self, id: u64) {
        self.id = id;
    }
}

fn admit(p: Patient, text: &str, id: u64) -> Patient {
    info!("{text}"); //~ phi_in_log
    info!("{id}");
    let mut p = p.with_name(text);
    p.set_id(id);
    p
}
