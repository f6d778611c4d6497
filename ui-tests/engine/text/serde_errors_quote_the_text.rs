//! An error of serde_json shows a piece of what it read.
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
    match serde_json::from_str::<Patient>(body) {
        Ok(p) => Some(p),
        Err(why) => {
            info!("{why}"); //~ phi_in_log
            None
        }
    }
}

fn read_room(body: &str) -> Option<Room> {
    serde_json::from_str(body).inspect_err(|why| info!("{why}")).ok()
}
