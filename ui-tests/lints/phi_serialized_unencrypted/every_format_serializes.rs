//! bincode, postcard, rmp-serde, serde_yaml, toml and ciborium.
use phi::Phi;
use serde::Serialize;

#[derive(Phi, Serialize)]
pub struct Patient {
    name: String,
}

pub fn a(p: &Patient) -> Vec<u8> {
    bincode::serialize(p).unwrap_or_default() //~ phi_serialized_unencrypted
}
pub fn b(p: &Patient) -> Vec<u8> {
    postcard::to_allocvec(p).unwrap_or_default() //~ phi_serialized_unencrypted
}
pub fn c(p: &Patient) -> Vec<u8> {
    rmp_serde::to_vec(p).unwrap_or_default() //~ phi_serialized_unencrypted
}
pub fn d(p: &Patient) -> String {
    serde_yaml::to_string(p).unwrap_or_default() //~ phi_serialized_unencrypted
}
pub fn e(p: &Patient) -> String {
    toml::to_string(p).unwrap_or_default() //~ phi_serialized_unencrypted
}
pub fn f(words: &[u8]) -> Vec<u8> {
    postcard::to_allocvec(words).unwrap_or_default()
}
