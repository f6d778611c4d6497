//! A public function that returns serialized PHI; a private one does not leave.
use phi::Phi;
use serde::Serialize;

#[derive(Phi, Serialize)]
pub struct Patient {
    name: String,
    #[phi(skip)]
    id: u64,
}

#[derive(Serialize)]
pub struct Room {
    ward: u8,
}

pub fn export(p: &Patient) -> String {
    serde_json::to_string(p).unwrap_or_default() //~ phi_serialized_unencrypted
}

pub fn export_room(room: &Room) -> String {
    serde_json::to_string(room).unwrap_or_default()
}

fn internal(p: &Patient) -> String {
    serde_json::to_string(p).unwrap_or_default()
}

pub fn size(p: &Patient) -> usize {
    internal(p).len()
}
