//! Days that the calendar does not have, or that are written in another way.

#[phi::allow(phi_in_log, reason = "ticket 88", expires = "2027-02-29")]
fn no_leap_year() {}

#[phi::allow(phi_in_log, reason = "ticket 88", expires = "31.01.2027")]
fn other_order() {}

#[phi::expect(phi_in_log, reason = "ticket 88", expires = "2027-1-31")]
fn one_digit() {}

#[phi::expect(phi_in_log, reason = "ticket 88", expires = 2027-01-31)]
fn no_string() {}

#[phi::allow(phi_in_log, reason = "ticket 88", expires = "2027-01-31", expires = "2028-01-31")]
fn twice() {}

fn main() {}
