//! eyre, bail and wrap_err.
use eyre::{Result, WrapErr, bail, eyre};
use phi::Phi;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn a(p: &Patient) -> Result<()> {
    Err(eyre!("no chart for {}", p.name)) //~ phi_in_error
}
fn b(p: &Patient) -> Result<Vec<u8>> {
    std::fs::read("chart").wrap_err_with(|| format!("chart of {}", p.name)) //~ phi_in_error
}
fn c(p: &Patient) -> Result<()> {
    bail!("no chart for {}", p.id)
}
fn d(p: &Patient) -> Result<Vec<u8>> {
    std::fs::read("chart").wrap_err_with(|| format!("chart of {}", p.id))
}
