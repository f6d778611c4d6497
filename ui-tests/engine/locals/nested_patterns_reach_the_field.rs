//! Patterns nest through structs, options and references.
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
    patient: Option<Patient>,
    ward: (u8, String),
}

fn show(visit: &Visit) {
    let Visit { patient, ward: (number, wing) } = visit;
    info!("{number} {wing}");
    match patient {
        Some(Patient { id: 0, .. }) => info!("unknown"),
        Some(Patient { name, id, .. }) => {
            info!("{id}");
            info!("{name}"); //~ phi_in_log
        }
        None => {}
    }
}
