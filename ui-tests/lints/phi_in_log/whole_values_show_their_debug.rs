//! A struct that contains a patient, an Option and a Vec of them.
use phi::Phi;

#[derive(Debug, Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

#[derive(Debug)]
struct Visit {
    patient: Option<Patient>,
    ward: u8,
}

#[derive(Debug)]
struct Room {
    ward: u8,
}

fn show(visit: &Visit, all: &[Patient], room: &Room) {
    println!("{visit:?}"); //~ phi_in_log
    println!("{:#?}", visit.patient); //~ phi_in_log
    println!("{all:?}"); //~ phi_in_log
    println!("{:?}", visit.patient.as_ref().map(|p| p.id));
    println!("{room:?}");
    println!("{}", visit.ward);
}
