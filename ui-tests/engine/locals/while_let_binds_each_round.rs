//! `while let` binds what each round takes.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(mut people: Vec<Patient>, mut ids: Vec<u64>) {
    while let Some(p) = people.pop() {
        info!("{}", p.name); //~ phi_in_log
    }
    while let Some(id) = ids.pop() {
        info!("{id}");
    }
}
