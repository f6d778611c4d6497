//! A crate that depends on `phi-marker` as `phi_marker`, which a manifest without a rename does not mean: the
//! library is `phi`.

#![no_std]
#![deny(warnings, missing_docs)]
#![forbid(unsafe_code)]

use phi_marker::Phi;

/// A type whose impl names the renamed crate.
#[derive(Phi)]
pub struct Patient(pub u64);

#[cfg(test)]
mod tests {
    use phi_marker::Protected;

    #[test]
    fn the_derive_tells_the_rename_from_the_package() {
        assert_eq!(super::Patient::FIELDS, ["0"]);
    }
}
