//! `allow` without a reason does not silence, and is reported; with one it is silent.
//@ lints: suppression_without_reason
use phi::Phi;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient) {
    println!("{}", p.name); // phi-lint: allow(phi_in_log)
    //~^ suppression_without_reason
    println!("{}", p.ssn); // phi-lint: allow(phi_in_log) reason="ticket 88"
}
