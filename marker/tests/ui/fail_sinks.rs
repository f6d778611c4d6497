//! Sinks that no value could reach.

#[phi::sink]
fn no_lint(_: u8) {}

#[phi::sink(args(0))]
fn only_arguments(_: u8) {}

#[phi::sink(phi_in_lgo)]
fn unknown_lint(_: u8) {}

#[phi::sink(hardcoded_key)]
fn not_a_flow(_: u8) {}

#[phi::sink(exposure)]
fn a_group(_: u8) {}

#[phi::sink(phi_in_log, phi_in_url)]
fn two_lints(_: u8) {}

#[phi::sink(phi_in_log, args(0, 2))]
fn past_the_last(_: u8, _: u8) {}

#[phi::sink(phi_in_log, args(1, 1))]
fn index_twice(_: u8, _: u8) {}

#[phi::sink(phi_in_log, args(0), args(1))]
fn arguments_twice(_: u8, _: u8) {}

#[phi::sink(phi_in_log, args())]
fn no_index(_: u8) {}

#[phi::sink(phi_in_log, args(text))]
fn a_name(_text: u8) {}

#[phi::sink(phi_in_log, args = 0)]
fn no_parentheses(_: u8) {}

struct Log;

impl Log {
    #[phi::sink(phi_in_log, args(1))]
    fn receiver_is_not_counted(&self, _: u8) {}
}

fn main() {}
