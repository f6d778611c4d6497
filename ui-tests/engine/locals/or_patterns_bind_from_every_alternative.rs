//! A binding of an or-pattern carries what any alternative may bind.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

enum Caller {
    Known(Patient),
    Again(Patient),
    Staff(u64),
    Guest(u64),
}

fn show(caller: &Caller) {
    match caller {
        Caller::Known(p) | Caller::Again(p) => info!("{}", p.name), //~ phi_in_log
        Caller::Staff(n) | Caller::Guest(n) => info!("{n}"),
    }
}
