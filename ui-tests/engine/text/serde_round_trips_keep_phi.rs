//! To a value, to text and back into another type.
//@ lints: phi_in_log
use phi::Phi;
use serde::{Deserialize, Serialize};
use tracing::info;

#[derive(Phi, Serialize)]
struct Patient {
    name: String,
}

#[derive(Deserialize)]
struct Copy {
    name: String,
}

#[derive(Deserialize)]
struct Room {
    number: u32,
}

fn show(p: &Patient, room: &str) -> serde_json::Result<()> {
    let value = serde_json::to_value(p)?;
    info!("{}", value["name"]); //~ phi_in_log
    let copy: Copy = serde_json::from_str(&serde_json::to_string(p)?)?;
    info!("{}", copy.name); //~ phi_in_log
    let room: Room = serde_json::from_str(room)?;
    info!("{}", room.number);
    Ok(())
}
