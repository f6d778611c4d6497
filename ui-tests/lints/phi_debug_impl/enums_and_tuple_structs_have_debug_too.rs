//! Marked enums and newtypes.
//@ lints: phi_debug_impl
use phi::Phi;

#[derive(Debug, Phi)]
enum Contact { //~ phi_debug_impl
    Email(String),
    None,
}

#[derive(Debug, Phi)]
struct Mrn(String); //~ phi_debug_impl

#[derive(Debug, Phi)]
struct Slip {
    #[phi(skip)]
    id: u64,
    #[phi(skip)]
    ward: u8,
}
