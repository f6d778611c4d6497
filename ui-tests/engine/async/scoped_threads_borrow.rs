//! `thread::scope` and the result of `join`.
use phi::Phi;
use std::thread;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient) {
    let name = thread::scope(|s| {
        s.spawn(|| info!("{}", p.name)); //~ phi_in_log
        s.spawn(|| info!("{}", p.id));
        s.spawn(|| p.name.clone()).join().unwrap()
    });
    info!("{name}"); //~ phi_in_log
}
