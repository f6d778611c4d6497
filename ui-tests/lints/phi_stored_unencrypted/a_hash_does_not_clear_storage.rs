//! Storage is cleared by encrypt, tokenize, redact and deidentify, not by hash.
use phi::Phi;
use std::fs;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

#[phi::sanitizer(hash)]
fn hash(text: &str) -> String {
    text.len().to_string() + text
}
#[phi::sanitizer(tokenize)]
fn token(text: &str) -> String {
    text.len().to_string() + text
}
#[phi::sanitizer(redact)]
fn redact(text: &str) -> String {
    text.len().to_string() + text
}

fn save(p: &Patient) -> std::io::Result<()> {
    fs::write("who.txt", hash(&p.ssn))?; //~ phi_stored_unencrypted
    fs::write("who.txt", token(&p.ssn))?;
    fs::write("who.txt", redact(&p.ssn))
}
