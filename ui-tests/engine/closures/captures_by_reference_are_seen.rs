//! A closure logs what it captured.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient) {
    let name = &p.name;
    let id = p.id;
    let say = || info!("{name}"); //~ phi_in_log
    let count = || info!("{id}");
    say();
    count();
}
