//! Mutex and RwLock give what was put in, through guards.
use phi::Phi;
use std::sync::{Mutex, RwLock};
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient) {
    let last = Mutex::new(String::new());
    let ward = RwLock::new(String::from("three"));
    *last.lock().unwrap() = p.name.clone();
    info!("{}", last.lock().unwrap()); //~ phi_in_log
    info!("{}", ward.read().unwrap());
    *ward.write().unwrap() = p.ssn.clone();
    let guard = ward.read().unwrap();
    info!("{guard}"); //~ phi_in_log
}
