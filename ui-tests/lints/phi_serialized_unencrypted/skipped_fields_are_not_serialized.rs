//! `#[serde(skip)]` and `skip_serializing` hide a field; `skip_deserializing` does not.
use phi::Phi;
use serde::Serialize;

#[derive(Phi, Serialize)]
pub struct Slip {
    #[serde(skip)]
    name: String,
    #[serde(skip_serializing)]
    ssn: String,
    #[phi(skip)]
    id: u64,
}

#[derive(Phi, Serialize)]
pub struct Card {
    #[serde(skip_deserializing)]
    name: String,
}

pub fn slip(slip: &Slip) -> String {
    serde_json::to_string(slip).unwrap_or_default()
}

pub fn card(card: &Card) -> String {
    serde_json::to_string(card).unwrap_or_default() //~ phi_serialized_unencrypted
}
