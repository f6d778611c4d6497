//! Every std collection gives back what was put in, and its size is clean.
use phi::Phi;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashSet, VecDeque};
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient) {
    let mut queue = VecDeque::new();
    queue.push_back(p.name.clone());
    info!("{:?}", queue.front()); //~ phi_in_log
    info!("{}", queue.len());
    let set: BTreeSet<&str> = BTreeSet::from([p.ssn.as_str()]);
    info!("{:?}", set.first()); //~ phi_in_log
    let mut seen = HashSet::new();
    info!("{}", seen.insert(p.name.clone()));
    info!("{}", seen.contains("Doe"));
    info!("{seen:?}"); //~ phi_in_log
    let mut heap = BinaryHeap::new();
    heap.push(p.id);
    info!("{:?}", heap.peek());
    let mut map: BTreeMap<u64, Vec<String>> = BTreeMap::new();
    map.entry(p.id).or_default().push(p.name.clone());
    info!("{:?}", map.first_key_value().map(|(id, _)| id));
    info!("{:?}", map[&7].first()); //~ phi_in_log
}
