//! PHI is found under any number of type arguments.
use phi::Phi;
use std::collections::HashMap;
use std::sync::Arc;
use tracing::info;

#[derive(Debug, Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

type Store = Arc<HashMap<u64, Vec<Option<Patient>>>>;

fn show(store: &Store) {
    info!("{:?}", store.get(&7)); //~ phi_in_log
    info!("{:?}", store.keys().next());
    for people in store.values() {
        for p in people.iter().flatten() {
            info!("{}", p.ssn); //~ phi_in_log
            info!("{}", p.id);
        }
    }
}
