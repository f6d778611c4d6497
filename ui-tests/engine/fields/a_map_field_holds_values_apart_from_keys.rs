//! PHI among the values leaves the keys clean, and the other way round.
use phi::Phi;
use std::collections::HashMap;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(people: &[Patient]) {
    let mut by_id = HashMap::new();
    let mut by_name = HashMap::new();
    for p in people {
        by_id.insert(p.id, p.name.clone());
        by_name.insert(p.name.clone(), p.id);
    }
    info!("{:?}", by_id.keys().max());
    info!("{:?}", by_id.get(&7)); //~ phi_in_log
    info!("{:?}", by_name.keys().max()); //~ phi_in_log
    info!("{:?}", by_name.values().max());
    info!("{:?}", by_name["Doe"]);
}
