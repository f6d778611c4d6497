//! The write stands in a helper, two steps away from the patient.
use phi::Phi;
use std::{fs, io};

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn append(path: &str, text: &str) -> io::Result<()> {
    fs::write(path, text) //~ phi_stored_unencrypted from(save)
}
fn append_clean(path: &str, text: &str) -> io::Result<()> {
    fs::write(path, text)
}

fn save(p: &Patient) -> io::Result<()> {
    let line = format!("{};{}", p.id, p.name); //~ source(save)
    append("patients.txt", &line)?;
    append_clean("count.txt", &p.id.to_string())
}
