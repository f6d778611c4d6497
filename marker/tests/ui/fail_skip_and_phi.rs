//! A field cannot be PHI and skipped.
use phi::Phi;

#[derive(Phi)]
struct Contradiction {
    #[phi(skip, identifier = "ssn")]
    together: u8,
    #[phi(kind = "lab", skip)]
    with_kind: u8,
    #[phi]
    #[phi(skip)]
    apart: u8,
}

#[derive(Phi)]
enum Contact {
    #[phi(identifier = "phone", skip)]
    Phone(String),
}

fn main() {}
