//! A key that comes in by `entry` is a key of the map.
use phi::Phi;
use std::collections::HashMap;
use tracing::info;

#[derive(Phi, Clone, Default)]
struct Patient {
    name: String,
    ssn: String,
    age: u32,
    #[phi(skip)]
    id: u64,
}

fn by_age(people: &[Patient]) {
    let mut groups: HashMap<u32, Vec<u64>> = HashMap::new();
    for p in people {
        groups.entry(p.age).or_default().push(p.id);
    }
    for (age, ids) in &groups {
        info!("{ids:?}");
        info!("{age}"); //~ phi_in_log
    }
}

fn counts(people: &[Patient]) {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for p in people {
        *counts.entry(p.name.as_str()).or_insert(0) += 1;
    }
    for (name, n) in &counts {
        info!("{n}");
        info!("{name}"); //~ phi_in_log
    }
}
