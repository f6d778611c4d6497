//! Identifiers and kinds that HIPAA's list does not have.
use phi::Phi;

#[derive(Phi)]
struct Values {
    #[phi(identifier = "snn")]
    misspelt: u8,
    #[phi(identifier = "dob")]
    field_name: u8,
    #[phi(identifier = "diagnosis")]
    a_kind: u8,
    #[phi(kind = "email")]
    an_identifier: u8,
    #[phi(kind = "mental_health")]
    underscore: u8,
    #[phi(kind = "icd10")]
    code: u8,
    #[phi(identifier = "SSN")]
    upper_case: u8,
    #[phi(identifier = ssn)]
    no_string: u8,
    #[phi(identifier)]
    no_value: u8,
    #[phi(kind = 3)]
    number: u8,
}

fn main() {}
