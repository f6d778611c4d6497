//! What an unknown function does with the bytes nobody knows.
use phi::Phi;
use serde::Serialize;

#[derive(Phi, Serialize)]
struct Patient {
    name: String,
}

#[phi::sanitizer(encrypt)]
fn seal(bytes: Vec<u8>) -> Vec<u8> {
    bytes.iter().map(|byte| byte ^ 7).collect()
}

fn upload(p: &Patient) {
    courier::deliver(serde_json::to_vec(p).unwrap_or_default()); //~ phi_serialized_unencrypted
    courier::deliver(seal(serde_json::to_vec(p).unwrap_or_default()));
    courier::deliver(vec![1, 2, 3]);
}
