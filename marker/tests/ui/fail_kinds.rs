//! Sanitizers and guards of no known kind.

#[phi::sanitizer(redcat)]
fn misspelt() {}

#[phi::sanitizer]
fn none() {}

#[phi::sanitizer(redact, hash)]
fn two() {}

#[phi::sanitizer(redact = true)]
fn value() {}

#[phi::guard(authorization)]
fn near() {}

#[phi::guard()]
fn empty() {}

#[phi::source(ssn)]
fn source_takes_nothing() {}

#[phi::audit(who = 0)]
fn audit_takes_nothing() {}

fn main() {}
