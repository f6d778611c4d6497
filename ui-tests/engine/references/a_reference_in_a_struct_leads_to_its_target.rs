//! A view that borrows a patient shows it.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

struct View<'a> {
    patient: &'a Patient,
    title: &'a str,
}

fn show(p: &Patient) {
    let view = View { patient: p, title: "chart" };
    info!("{}", view.title);
    info!("{}", view.patient.name); //~ phi_in_log
    info!("{}", view.patient.id);
}
