//! base64, hex and compression leave the data readable.
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use phi::Phi;
use serde::Serialize;

#[derive(Phi, Serialize)]
pub struct Patient {
    name: String,
}

#[phi::sanitizer(encrypt)]
fn seal(text: String) -> String {
    text.replace('a', "b")
}

pub fn a(p: &Patient) -> String {
    STANDARD.encode(serde_json::to_vec(p).unwrap_or_default()) //~ phi_serialized_unencrypted
}
pub fn b(p: &Patient) -> String {
    hex::encode(serde_json::to_vec(p).unwrap_or_default()) //~ phi_serialized_unencrypted
}
pub fn c(p: &Patient) -> String {
    STANDARD.encode(seal(serde_json::to_string(p).unwrap_or_default()))
}
