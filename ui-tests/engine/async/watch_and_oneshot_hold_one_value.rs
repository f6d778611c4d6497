//! tokio's other channels.
use phi::Phi;
use tokio::sync::{oneshot, watch};
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

async fn show(p: &Patient) {
    let (tx, rx) = oneshot::channel();
    let _ = tx.send(p.name.clone());
    if let Ok(text) = rx.await {
        info!("{text}"); //~ phi_in_log
    }
    let (tx, rx) = watch::channel(String::new());
    let _ = tx.send(p.ssn.clone());
    info!("{}", *rx.borrow()); //~ phi_in_log
    let (ids, seen) = watch::channel(0);
    let _ = ids.send(p.id);
    info!("{}", *seen.borrow());
}
