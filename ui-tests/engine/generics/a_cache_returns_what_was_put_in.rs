//! A generic store of one's own, filled and read by methods.
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

struct Cache<V> {
    entries: HashMap<u64, V>,
    hits: usize,
}

impl<V: Clone> Cache<V> {
    fn new() -> Self {
        Cache { entries: HashMap::new(), hits: 0 }
    }
    fn put(&mut self, key: u64, value: V) {
        self.entries.insert(key, value);
    }
    fn get(&mut self, key: u64) -> Option<V> {
        self.hits += 1;
        self.entries.get(&key).cloned()
    }
}

fn show(p: &Patient) {
    let mut names = Cache::new();
    let mut wards = Cache::new();
    names.put(p.id, p.name.clone());
    wards.put(p.id, "three".to_owned());
    info!("{:?}", names.get(7)); //~ phi_in_log
    info!("{:?}", wards.get(7));
    info!("{}", names.hits);
}
