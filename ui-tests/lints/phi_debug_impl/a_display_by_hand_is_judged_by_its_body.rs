//! `Display` that writes a PHI field, and one that does not.
//@ lints: phi_debug_impl
use phi::Phi;
use std::fmt;

#[derive(Phi)]
struct Patient { //~ phi_debug_impl
    name: String,
}

impl fmt::Display for Patient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

#[derive(Phi)]
struct Claim {
    payer: String,
    #[phi(skip)]
    id: u64,
}

impl fmt::Display for Claim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "claim {}", self.id)
    }
}
