//! Command lines are visible to everybody on the machine.
use phi::Phi;
use std::process::Command;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn run(p: &Patient) {
    let _ = Command::new("label").arg(&p.name).status(); //~ phi_in_log
    let _ = Command::new("label").arg(p.id.to_string()).status();
}
