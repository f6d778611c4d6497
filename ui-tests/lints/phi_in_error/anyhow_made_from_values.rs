//! `Error::msg` and `anyhow!(value)`.
use anyhow::{Error, anyhow};
use phi::Phi;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn a(p: &Patient) -> Error {
    Error::msg(p.name.clone()) //~ phi_in_error
}
fn b(p: &Patient) -> Error {
    anyhow!(p.ssn.clone()) //~ phi_in_error
}
fn c() -> Error {
    Error::msg("no chart")
}
fn d(p: &Patient) -> Error {
    anyhow!("no chart, {} letters", p.name.len())
}
