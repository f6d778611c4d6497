//! A dependency that is not renamed goes by the library's name, `phi`. Here the manifest says `phi-marker`.
#![deny(warnings, missing_docs)]
#![forbid(unsafe_code)]

use phi::{Phi, Protected};

/// A type whose impls name the crate.
#[derive(Phi)]
#[phi(redact)]
pub struct Patient {
    /// Hidden.
    pub name: &'static str,
}

fn main() {
    assert_eq!(Patient::FIELDS, ["name"]);
    assert_eq!(format!("{:?}", Patient { name: "Ann" }), "Patient { name: [PHI] }");
}
