//! Both halves of an entry stay what they are.
use phi::Phi;
use std::collections::BTreeMap;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(people: &[Patient]) {
    let mut rooms: BTreeMap<u64, String> = BTreeMap::new();
    for p in people {
        rooms.insert(p.id, p.name.clone());
    }
    for (room, name) in &rooms {
        info!("{room}");
        info!("{name}"); //~ phi_in_log
    }
    for room in rooms.into_keys() {
        info!("{room}");
    }
}
