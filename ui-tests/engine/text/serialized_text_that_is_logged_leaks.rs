//! What `to_string` writes is what `Serialize` shows.
//@ lints: phi_in_log
use phi::Phi;
use serde::Serialize;
use tracing::info;

#[derive(Phi, Serialize)]
struct Patient {
    name: String,
    #[phi(skip)]
    id: u64,
}

#[derive(Phi, Serialize)]
struct Slip {
    #[serde(skip_serializing)]
    name: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient, slip: &Slip) {
    info!("{}", serde_json::to_string(p).unwrap_or_default()); //~ phi_in_log
    info!("{}", serde_json::to_string(slip).unwrap_or_default());
    info!("{}", slip.name); //~ phi_in_log
}
