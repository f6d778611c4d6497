//! `derive(Debug)` on a marked type, at its name.
//@ lints: phi_debug_impl
use phi::Phi;

#[derive(Debug, Phi)]
struct Patient { //~ phi_debug_impl
    name: String,
}

#[derive(Phi)]
struct Claim {
    payer: String,
}

#[derive(Debug)]
struct Room {
    ward: u8,
}
