//! anyhow, bail and ensure with a message.
use anyhow::{Result, anyhow, bail, ensure};
use phi::Phi;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn a(p: &Patient) -> Result<()> {
    Err(anyhow!("no chart for {}", p.name)) //~ phi_in_error
}
fn b(p: &Patient) -> Result<()> {
    bail!("no chart for {}", p.ssn); //~ phi_in_error
}
fn c(p: &Patient) -> Result<()> {
    ensure!(p.id > 0, "no id for {}", p.name); //~ phi_in_error
    ensure!(p.name.len() > 3, "no id for {}", p.id);
    Ok(())
}
fn d(p: &Patient) -> Result<()> {
    bail!("no chart for {}", p.id)
}
