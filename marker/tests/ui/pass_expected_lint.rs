//! What the user allows on the type also holds for the impls of it.
#![deny(warnings)]

use phi::Phi;

#[derive(Phi)]
#[phi(redact)]
#[expect(non_camel_case_types, reason = "as the standard names it")]
pub struct pid<t>(#[phi(skip)] pub t);

fn main() {
    assert_eq!(format!("{:?}", pid(1)), "pid(1)");
}
