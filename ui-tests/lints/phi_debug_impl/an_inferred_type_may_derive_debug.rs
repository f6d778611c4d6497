//! A bare derive on a type that only looks like PHI is not reported.
//@ lints: phi_debug_impl

#[derive(Debug)]
struct Patient {
    first_name: String,
    ssn: String,
}

#[derive(Debug, phi::Phi)]
struct Chart { //~ phi_debug_impl
    text: String,
}
