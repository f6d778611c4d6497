//! `io::Error::new` and `other`.
use phi::Phi;
use std::io::{Error, ErrorKind};

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn a(p: &Patient) -> Error {
    Error::new(ErrorKind::NotFound, format!("no chart for {}", p.name)) //~ phi_in_error
}
fn b(p: &Patient) -> Error {
    Error::other(p.ssn.clone()) //~ phi_in_error
}
fn c(p: &Patient) -> Error {
    Error::other(format!("no chart for {}", p.id))
}
