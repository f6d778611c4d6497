//! `#[phi(redact)]`, and an impl by hand that shows only the id.
//@ lints: phi_debug_impl
use phi::Phi;
use std::fmt;

#[derive(Phi)]
#[phi(redact)]
struct Patient {
    name: String,
}

#[derive(Phi)]
struct Claim {
    payer: String,
    #[phi(skip)]
    id: u64,
}

impl fmt::Debug for Claim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Claim").field("id", &self.id).finish_non_exhaustive()
    }
}

#[derive(Debug, Phi)]
struct Visit { //~ phi_debug_impl
    reason: String,
}
