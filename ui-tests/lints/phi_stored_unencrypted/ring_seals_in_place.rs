//! ring's keys encrypt the buffer that they are given.
use phi::Phi;
use ring::aead::{Aad, LessSafeKey, Nonce};
use std::fs;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn save(key: &LessSafeKey, nonce: Nonce, p: &Patient) -> std::io::Result<()> {
    let mut buffer = p.name.clone().into_bytes();
    fs::write("chart.txt", &buffer)?; //~ phi_stored_unencrypted
    let _ = key.seal_in_place_append_tag(nonce, Aad::empty(), &mut buffer);
    fs::write("chart.bin", &buffer)
}
