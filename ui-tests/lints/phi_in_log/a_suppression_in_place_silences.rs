//! A comment above, at the end of the line, and a mark; each with its reason.
use phi::Phi;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient) {
    // phi-lint: allow(phi_in_log) reason="break-glass console, ticket 88"
    println!("{}", p.name);
    println!("{}", p.ssn); // phi-lint: allow(phi_in_log) reason="ticket 88"
    println!("{}", p.ssn); //~ phi_in_log
}

#[phi::allow(phi_in_log, reason = "ticket 88")]
fn console(p: &Patient) {
    println!("{}", p.name);
}
