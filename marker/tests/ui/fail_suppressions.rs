//! Suppressions that nobody could audit.

#[phi::allow(phi_in_logs, reason = "ticket 88")]
fn unknown_lint() {}

#[phi::expect(phi_lint::phi_in_lgo, reason = "ticket 88")]
fn unknown_lint_with_namespace() {}

#[phi::allow(clippy::all, reason = "ticket 88")]
fn other_namespace() {}

#[phi::allow(phi_in_log)]
fn no_reason() {}

#[phi::expect(phi_in_log, reason = "  ")]
fn empty_reason() {}

#[phi::allow(phi_in_log, reason)]
fn reason_without_value() {}

#[phi::allow(phi_in_log, reason = 88)]
fn reason_as_number() {}

#[phi::allow(reason = "ticket 88")]
fn no_lint() {}

#[phi::allow]
fn nothing() {}

#[phi::allow(phi_in_log, phi_in_url, phi_lint::phi_in_log, reason = "ticket 88")]
fn lint_twice() {}

#[phi::allow(phi_in_log, reason = "ticket 88", reason = "ticket 89")]
fn reason_twice() {}

#[phi::allow(phi_in_log, resaon = "ticket 88")]
fn unknown_key() {}

#[phi::allow("phi_in_log", reason = "ticket 88")]
fn lint_as_string() {}

fn main() {
    // The functions are there all the same: no second error for the first.
    unknown_lint();
}
