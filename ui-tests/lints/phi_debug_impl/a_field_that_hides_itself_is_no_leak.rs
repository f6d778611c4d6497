//! Every PHI field is of a type whose Debug shows nothing.
//@ lints: phi_debug_impl
use phi::Phi;
use std::fmt;

struct Hidden(String);

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}

#[derive(Debug, Phi)]
struct Patient {
    name: Hidden,
    #[phi(skip)]
    id: u64,
}

#[derive(Debug, Phi)]
struct Half { //~ phi_debug_impl
    name: Hidden,
    ssn: String,
}
