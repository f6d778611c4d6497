//! Keys of the type.
use phi::{Phi, Protected};

#[derive(Phi)]
#[phi]
struct Bare(u8);

#[derive(Phi)]
#[phi(identifier = "ssn")]
struct OfAField(u8);

#[derive(Phi)]
#[phi(redcat)]
struct Misspelt(u8);

#[derive(Phi)]
#[phi(redact, redact)]
struct Twice(u8);

#[derive(Phi)]
#[phi(crate = "no path")]
struct NoPath(u8);

#[derive(Phi)]
#[phi(crate)]
struct NoValue(u8);

fn main() {
    // The impls are there all the same: no second error for the first.
    let _ = (Bare::FIELDS, OfAField::FIELDS, Misspelt::FIELDS);
    println!("{:?}", Twice(1));
}
