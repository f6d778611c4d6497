//! A type that is marked, named in the configuration, or says that nothing in it is PHI.
//@ lints: unmarked_phi
//@ config: [[phi]]
//@ config: type = "crate::Visitor"
//@ config: [inference]
//@ config: except = ["nickname"]
use phi::Phi;
use uuid::Uuid;

#[derive(Phi)]
pub struct Patient {
    pub name: String,
    pub ssn: String,
}

pub struct Visitor {
    pub patient_id: Uuid,
    pub full_name: String,
    pub ssn: String,
}

pub struct Intake { //~ unmarked_phi
    pub patient_id: Uuid,
    pub ssn: String,
}
