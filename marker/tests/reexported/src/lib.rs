//! A crate that has the marks from another crate of its own only.

#![deny(warnings, missing_docs)]
#![forbid(unsafe_code)]

use phi_marker_renamed::marks;

/// A type whose impls name the crate through the one that re-exports it.
#[derive(marks::Phi)]
#[phi(crate = "phi_marker_renamed::marks", redact)]
pub struct Chart {
    /// Hidden.
    pub note: String,
}

/// The attributes need no path but their own.
#[marks::sanitizer(redact)]
pub fn summary(chart: &Chart) -> usize {
    chart.note.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_derive_works_through_another_crate() {
        let chart = Chart { note: "flu".into() };
        assert_eq!(format!("{chart:?}"), "Chart { note: [PHI] }");
        assert_eq!(<Chart as marks::Protected>::FIELDS, ["note"]);
        assert_eq!(summary(&chart), 3);
    }
}
