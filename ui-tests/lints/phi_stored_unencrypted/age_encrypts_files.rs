//! The age crate encrypts for a recipient.
use phi::Phi;
use std::fs;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn save(recipient: &age::x25519::Recipient, p: &Patient) -> std::io::Result<()> {
    let sealed = age::encrypt(recipient, p.name.as_bytes()).unwrap_or_default();
    fs::write("chart.age", sealed)?;
    fs::write("chart.txt", p.name.as_bytes()) //~ phi_stored_unencrypted
}
