//! Into String, Vec, HashMap, Result and Option.
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
    let text: String = people.iter().map(|p| p.name.as_str()).collect();
    info!("{text}"); //~ phi_in_log
    let map: HashMap<u64, &str> = people.iter().map(|p| (p.id, p.name.as_str())).collect();
    info!("{:?}", map.keys());
    info!("{:?}", map.values()); //~ phi_in_log
    let all: Option<Vec<&str>> = people.iter().map(|p| p.ssn.get(..3)).collect();
    info!("{all:?}"); //~ phi_in_log
    let ids: Result<Vec<u64>, String> = people.iter().map(|p| Ok(p.id)).collect();
    info!("{ids:?}");
}
