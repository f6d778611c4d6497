//! As soon as one field is marked, the others are not PHI.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Appointment {
    #[phi]
    reason: String,
    #[phi(identifier = "phone")]
    callback: String,
    room: String,
}

fn show(a: &Appointment) {
    info!("{}", a.room);
    info!("{}", a.reason); //~ phi_in_log
    info!("{}", a.callback); //~ phi_in_log
}
