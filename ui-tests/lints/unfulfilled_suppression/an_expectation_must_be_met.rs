//! `expect` and comments that match nothing are reported; those that match are not.
//@ lints: unfulfilled_suppression
use phi::Phi;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient) {
    println!("{}", p.id); // phi-lint: allow(phi_in_log) reason="ticket 88"
    //~^ unfulfilled_suppression
    println!("{}", p.ssn); // phi-lint: allow(phi_in_log) reason="ticket 88"
}
