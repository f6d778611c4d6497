//! The body of which `from_str` makes a patient.
use phi::Phi;
use serde::Deserialize;
use tracing::info;

#[derive(Deserialize, Phi)]
struct Patient {
    name: String,
}

#[derive(Deserialize)]
struct Room {
    number: u32,
}

fn read(body: &str) -> Option<Patient> {
    info!("{body}"); //~ phi_in_log
    serde_json::from_str::<Patient>(body).ok()
}

fn read_room(body: &str) -> Option<Room> {
    info!("{body}");
    serde_json::from_str(body).ok()
}
