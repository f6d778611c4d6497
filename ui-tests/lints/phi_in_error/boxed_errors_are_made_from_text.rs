//! `Box<dyn Error>` from a String.
use phi::Phi;
use std::error::Error;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn a(p: &Patient) -> Result<(), Box<dyn Error>> {
    Err(format!("no chart for {}", p.name).into()) //~ phi_in_error
}
fn b(p: &Patient) -> Result<(), Box<dyn Error>> {
    Err(format!("no chart for {}", p.id).into())
}
fn c(p: &Patient) -> Box<dyn Error + Send + Sync> {
    Box::from(p.name.as_str()) //~ MISSING phi_in_error -- `Box::from` is not resolved by what it must give
}
