//! `lock().unwrap()` on a shared patient prints no patient.
use phi::Phi;
use std::sync::{Mutex, RwLock};

#[derive(Debug, Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn run(shared: &Mutex<Patient>, map: &RwLock<Vec<Patient>>) -> usize {
    let p = shared.lock().unwrap();
    let all = map.read().expect("nobody panics while holding it");
    assert!(all.len() > 2, "only {} of them", all.len());
    assert!(all.len() > 2, "not with {}", p.name); //~ phi_in_panic
    all.len()
}
