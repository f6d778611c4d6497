//! What does not compile, and what is said about it: `ui/*.rs` with its `.stderr`.
//!
//! `TRYBUILD=overwrite cargo test -p phi-marker --test compile_errors` renews them; then read the diff.

#[test]
fn wrong_marks_are_explained() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/ui/pass_*.rs");
    cases.compile_fail("tests/ui/fail_*.rs");
}
