//! Marks for patient data (PHI), read by `cargo phi-lint`.
//!
//! The linter follows PHI through a program and reports where it leaves: a log line, a URL, a response
//! without a role check. It guesses from names what is PHI; a mark says so, and outranks every guess.
//!
//! ```toml
//! [dependencies]
//! phi = { package = "phi-marker", version = "0.1" }
//! ```
//!
//! # What is PHI
//!
//! ```
//! use phi::Phi;
//!
//! /// Every field is PHI.
//! #[derive(Phi)]
//! struct Admission {
//!     ward: String,
//!     reason: String,
//! }
//!
//! /// Exactly the marked fields are, and `Debug` shows them as `[PHI]`.
//! #[derive(Phi)]
//! #[phi(redact)]
//! struct Patient {
//!     id: u64,
//!     #[phi(identifier = "name")]
//!     name: String,
//!     #[phi(kind = "diagnosis")]
//!     icd10: Vec<String>,
//! }
//!
//! let patient = Patient { id: 7, name: "A. Nonymous".into(), icd10: vec![] };
//! assert_eq!(format!("{patient:?}"), "Patient { id: 7, name: [PHI], icd10: [PHI] }");
//! ```
//!
//! # Where it comes from, where it goes, what makes it clean
//!
//! ```
//! # struct Db; struct Error; struct Chart;
//! /// What it returns is PHI, whatever its type.
//! #[phi::source]
//! fn fetch_fax(queue: &str) -> Vec<u8> {
//! #   let _ = queue;
//!     // …
//! #   vec![]
//! }
//!
//! /// Its second argument goes to the log.
//! #[phi::sink(phi_in_log, args(1))]
//! fn audit_line(level: u8, text: &str) {
//! #   let _ = (level, text);
//!     // …
//! }
//!
//! /// What it returns is no longer PHI for those who may see a pseudonym.
//! #[phi::sanitizer(tokenize)]
//! fn pseudonym(mrn: &str) -> u64 {
//! #   let _ = mrn;
//!     // …
//! #   0
//! }
//! ```
//!
//! # Who may see it, and who saw it
//!
//! ```
//! # struct Error; struct Parts; struct User { roles: Vec<String> }
//! # trait FromRequest: Sized { fn from_request(parts: &Parts) -> Result<Self, Error>; }
//! /// An extractor: a handler that takes it has checked the role.
//! struct Clinician(User);
//!
//! #[phi::guard(role)]
//! impl FromRequest for Clinician {
//!     fn from_request(parts: &Parts) -> Result<Self, Error> {
//! #       let _ = parts;
//!         // …
//! #       Err(Error)
//!     }
//! }
//!
//! trait CareTeam {
//!     /// Holds for every implementation.
//!     #[phi::guard(relationship)]
//!     fn treats(&self, patient: u64) -> Result<(), Error>;
//! }
//!
//! #[phi::audit]
//! fn record_access(who: u64, what: &str, patient: u64) {
//! #   let _ = (who, what, patient);
//!     // …
//! }
//! ```
//!
//! # Exceptions
//!
//! ```
//! # #[derive(phi::Phi)] struct Patient { name: String }
//! #[phi::allow(phi_in_log, reason = "break-glass console, ticket 88", expires = "2027-01-31")]
//! fn show(patient: &Patient) {
//!     println!("{}", patient.name);
//! }
//!
//! /// As `allow`, and the linter reports when there is nothing left to suppress.
//! #[phi::expect(phi_in_error, phi_in_panic, reason = "parser is replaced in ticket 91")]
//! mod import {
//!     // …
//! }
//! ```
//!
//! # What the marks cost
//!
//! Nothing at run time. The derive writes an [`impl Protected`](Protected), and with `redact` a `Debug` impl;
//! the attributes give their item back as it is. All of it is `no_std`. A mark with a misspelt key or lint is
//! a compile error, since the linter could not follow it.
//!
//! Write the attributes with their path, as above: after `use phi::*`, `#[allow(…)]` would be ambiguous with
//! the compiler's own.

#![no_std]

/// Marks a struct or an enum as PHI, and implements [`Protected`] for it.
///
/// If no field has a positive mark, every field is PHI; otherwise exactly the marked ones are. A mark on a
/// variant holds for its fields, unless they have their own.
///
/// | helper attribute | on | meaning |
/// |---|---|---|
/// | `#[phi]` | field, variant | it is PHI |
/// | `#[phi(identifier = "ssn")]` | field, variant | it is PHI, namely one of the HIPAA Safe Harbor identifiers |
/// | `#[phi(kind = "diagnosis")]` | field, variant | it is PHI, namely a health or payment fact |
/// | `#[phi(skip)]` | field, variant | it is not PHI: an opaque id, a version counter |
/// | `#[phi(redact)]` | type | also implement `Debug`, which shows PHI fields as `[PHI]` |
/// | `#[phi(crate = "path::to::phi")]` | type | where this crate is, if it is not a dependency but re-exported |
///
/// Identifiers: `name`, `geography`, `date`, `phone`, `fax`, `email`, `ssn`, `mrn`, `health-plan`, `account`,
/// `license`, `vehicle`, `device`, `url`, `ip`, `biometric`, `photo`, `other`. Kinds: `diagnosis`,
/// `medication`, `lab`, `procedure`, `note`, `genetic`, `mental-health`, `substance-use`, `payment`.
///
/// ```
/// use phi::{Phi, Protected};
///
/// #[derive(Phi)]
/// struct Visit {
///     #[phi(skip)]
///     version: u32,
///     reason: String,
/// }
/// assert_eq!(Visit::FIELDS, ["reason"]);
///
/// #[derive(Phi)]
/// #[phi(redact)]
/// enum Contact {
///     #[phi(identifier = "phone")]
///     Phone(String),
///     Post { street: String, #[phi(identifier = "geography")] zip: String },
///     Refused,
/// }
/// assert_eq!(Contact::FIELDS, ["Phone.0", "Post.zip"]);
/// assert_eq!(format!("{:?}", Contact::Phone("555".into())), "Phone([PHI])");
/// ```
///
/// With `redact`, the fields that are shown must be `Debug`, and those that are hidden need not.
#[doc(inline)]
pub use phi_marker_macros::Phi;

/// What the function returns is PHI.
///
/// ```
/// #[phi::source]
/// fn scanned_card() -> String {
/// #   String::new()
///     // …
/// }
/// ```
#[doc(inline)]
pub use phi_marker_macros::source;

/// What the function is given leaves the program in the way that the lint reports.
///
/// `args` limits it to some of the arguments, counted from 0 as in a call, without `self`. A function that is
/// two such ways has two marks.
///
/// ```
/// #[phi::sink(phi_to_messaging, args(1))]
/// #[phi::sink(phi_in_log)]
/// fn notify(ward: &str, text: &str) {
/// #   let _ = (ward, text);
///     // …
/// }
/// ```
#[doc(inline)]
pub use phi_marker_macros::sink;

/// What the function returns is clean in that way: `redact`, `encrypt`, `hash`, `tokenize` or `deidentify`.
///
/// ```
/// #[phi::sanitizer(redact)]
/// fn initials(name: &str) -> String {
///     name.split(' ').filter_map(|part| part.chars().next()).collect()
/// }
/// ```
#[doc(inline)]
pub use phi_marker_macros::sanitizer;

/// Calling it, or taking it as an extractor, is a check: `authentication`, `role` or `relationship`.
///
/// It stands on a function (also in a trait), on a type, or on a trait's impl.
///
/// ```
/// # struct User { id: u64 } struct Forbidden;
/// #[phi::guard(authentication)]
/// struct Session(User);
///
/// #[phi::guard(relationship)]
/// fn may_read(user: &User, patient: u64) -> Result<(), Forbidden> {
/// #   let _ = (user.id, patient);
///     // …
/// #   Ok(())
/// }
/// ```
#[doc(inline)]
pub use phi_marker_macros::guard;

/// Calling the function, or building the type, records an access to PHI.
///
/// ```
/// #[phi::audit]
/// struct AccessEvent {
///     who: u64,
///     what: &'static str,
///     resource: u64,
/// }
/// ```
#[doc(inline)]
pub use phi_marker_macros::audit;

/// Suppresses lints on the item and in it. The reason is required; after the day in `expires`, the linter
/// reports again.
///
/// ```
/// #[phi::allow(phi_in_log, phi_in_url, reason = "test server, synthetic data", expires = "2027-01-31")]
/// impl Console {
///     // …
/// }
/// # struct Console;
/// ```
///
/// The name is a lint, a group of lints, or `all`. Where no attribute can stand, a comment does the same:
/// `// phi-lint: allow(phi_in_log) reason="…"`.
#[doc(inline)]
pub use phi_marker_macros::allow;

/// As [`allow`](macro@allow), and the linter reports when there is nothing to suppress.
///
/// ```
/// #[phi::expect(phi_in_panic, reason = "goes away with the old parser, ticket 91")]
/// fn parse(line: &str) -> u32 {
///     line.parse().expect("a number")
/// }
/// ```
#[doc(inline)]
pub use phi_marker_macros::expect;

/// A type that is PHI, with the names of the fields that are. Implemented by [`derive(Phi)`](macro@Phi).
///
/// It lets a program treat its own PHI by rule, for example to assert that an export leaves no such column:
///
/// ```
/// use phi::{Phi, Protected};
///
/// fn exportable<T: Protected>(columns: &[&str]) -> bool {
///     !columns.iter().any(|column| T::FIELDS.contains(column))
/// }
///
/// #[derive(Phi)]
/// struct Claim {
///     amount: u32,
///     #[phi(identifier = "ssn")]
///     ssn: String,
/// }
/// assert!(exportable::<Claim>(&["amount"]));
/// assert!(!exportable::<Claim>(&["amount", "ssn"]));
/// ```
pub trait Protected {
    /// The PHI fields in the order of the declaration.
    ///
    /// A tuple's fields are `"0"`, `"1"`; an enum's have the variant in front: `"Phone.0"`. A marked variant
    /// without fields stands for itself: `"Refused"`.
    const FIELDS: &'static [&'static str];
}

/// For the generated code only: names that nothing in the user's crate can shadow.
#[doc(hidden)]
pub mod __private {
    pub use core::fmt;

    pub type Fields = &'static [&'static str];

    /// Stands in a `Debug` output for a field that must not be shown.
    pub struct Hidden;

    impl fmt::Debug for Hidden {
        fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("[PHI]")
        }
    }
}

/// The derive finds this crate under the name that users give it, in here as well.
#[cfg(test)]
extern crate self as phi;

#[cfg(test)]
mod tests {
    use crate::{Phi, Protected};

    #[derive(Phi)]
    #[expect(dead_code, reason = "only its mark is looked at")]
    struct Inside(u8);

    #[test]
    fn derive_works_in_this_crate() {
        assert_eq!(Inside::FIELDS, ["0"]);
    }
}

/// The examples of the README run as well.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
