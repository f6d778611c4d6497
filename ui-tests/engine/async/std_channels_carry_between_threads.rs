//! `std::sync::mpsc`, received in a thread.
use phi::Phi;
use std::sync::mpsc;
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
    let (tx, rx) = mpsc::channel();
    let (numbers, received) = mpsc::channel();
    thread::spawn(move || {
        for text in rx {
            info!("{text}"); //~ phi_in_log
        }
        info!("{:?}", received.recv().map(|n: u64| n + 1));
    });
    let _ = tx.send(p.name.clone());
    let _ = numbers.send(p.id);
}
