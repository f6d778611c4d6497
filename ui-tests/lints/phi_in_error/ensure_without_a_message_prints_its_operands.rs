//! anyhow's `ensure!(a == b)` puts both operands into the text.
use anyhow::{Result, ensure};
use phi::Phi;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn check(p: &Patient, other: &str) -> Result<()> {
    ensure!(p.ssn == other); //~ phi_in_error
    ensure!(p.id == 7);
    ensure!(p.name.is_empty());
    Ok(())
}
