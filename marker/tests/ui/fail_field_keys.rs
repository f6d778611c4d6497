//! Keys of a field or variant that are unknown, elsewhere at home, or given twice.
use phi::Phi;

#[derive(Phi)]
struct Keys {
    #[phi(identifer = "ssn")]
    misspelt: u8,
    #[phi(ssn)]
    bare_identifier: u8,
    #[phi(diagnosis)]
    bare_kind: u8,
    #[phi(redact)]
    of_the_type: u8,
    #[phi(identifier = "ssn", identifier = "mrn")]
    twice: u8,
    #[phi(skip)]
    #[phi(skip)]
    twice_apart: u8,
    #[phi]
    #[phi]
    bare_twice: u8,
    #[phi()]
    nothing: u8,
    #[phi = "ssn"]
    value: u8,
    #[phi(skip = true)]
    skip_takes_no_value: u8,
    #[phi("ssn")]
    quoted: u8,
}

#[derive(Phi)]
enum Variants {
    #[phi(kindd = "lab")]
    Lab(#[phi(skpi)] u8),
}

fn main() {}
