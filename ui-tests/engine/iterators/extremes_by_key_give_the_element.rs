//! `max_by_key` compares one thing and returns another.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(people: &[Patient]) {
    let oldest = people.iter().map(|p| &p.name).max_by_key(|name| name.len());
    info!("{oldest:?}"); //~ phi_in_log
    let lowest = people.iter().min_by_key(|p| &p.name);
    info!("{:?}", lowest.map(|p| p.id));
    info!("{:?}", people.iter().map(|p| p.name.len()).max());
}
