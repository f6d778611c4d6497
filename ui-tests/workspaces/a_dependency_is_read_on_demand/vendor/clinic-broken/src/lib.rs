//! Half of it does not parse, and a module is not there.

mod gone;

pub struct Patient {
    pub name: String,
}

pub fn visits() -> Vec<Patient> {
    Vec::new()
}

pub fn broken( -> {
    let
}
