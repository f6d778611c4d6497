//! A crate without std that depends on `phi-marker` under another name, with every lint that a careful user
//! sets.

#![no_std]
#![deny(warnings, missing_docs)]
#![forbid(unsafe_code)]

/// The marks, for crates that depend on this one only.
pub mod marks {
    pub use protected_data::*;
}

use protected_data::{Phi, Protected};

/// A type whose impls name the renamed crate.
#[derive(Phi)]
#[phi(redact)]
pub struct Patient<'a> {
    /// Shown.
    pub id: u64,
    /// Hidden.
    #[phi(identifier = "name")]
    pub name: &'a str,
}

/// The path can also be said.
#[derive(protected_data::Phi)]
#[phi(crate = "crate::marks", redact)]
pub enum Answer {
    /// Hidden.
    Given(u8),
    /// Nothing to hide.
    Refused,
}

/// Every field list is a constant.
pub const N_FIELDS: usize = Patient::FIELDS.len() + Answer::FIELDS.len();

/// The attributes go by the crate's name as well.
#[protected_data::source]
pub fn answer() -> Answer {
    Answer::Refused
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;

    #[test]
    fn the_derive_finds_the_renamed_crate() {
        let patient = Patient { id: 7, name: "Ann" };
        assert_eq!(std::format!("{patient:?}"), "Patient { id: 7, name: [PHI] }");
        assert_eq!(Patient::FIELDS, ["name"]);
    }

    #[test]
    fn the_derive_takes_a_path() {
        assert_eq!(std::format!("{:?} {:?}", Answer::Given(1), answer()), "Given([PHI]) Refused");
        assert_eq!(Answer::FIELDS, ["Given.0"]);
    }
}
