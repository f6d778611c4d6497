//! `panic_any` hands a value to the hooks.
use phi::Phi;
use std::panic::panic_any;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn a(p: &Patient) {
    panic_any(p.name.clone()); //~ phi_in_panic
}
fn b(p: &Patient) {
    panic_any(p.id);
}
