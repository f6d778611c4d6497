//! A PHI struct in a struct: only its PHI fields are.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

struct Visit {
    patient: Patient,
    ward: String,
}

struct Day {
    visits: Vec<Visit>,
    first: Visit,
}

fn show(day: &Day) {
    info!("{}", day.first.ward);
    info!("{}", day.first.patient.id);
    info!("{}", day.first.patient.ssn); //~ phi_in_log
    info!("{}", day.visits[0].patient.name); //~ phi_in_log
    info!("{}", day.visits[0].ward);
}
