//! What is sent in one function is received in another.
use phi::Phi;
use tokio::sync::mpsc::{Receiver, Sender};
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

async fn send(tx: Sender<String>, p: &Patient) {
    let _ = tx.send(p.name.clone()).await;
}
async fn send_id(tx: Sender<u64>, p: &Patient) {
    let _ = tx.send(p.id).await;
}
async fn names(mut rx: Receiver<String>) {
    while let Some(text) = rx.recv().await {
        info!("{text}"); //~ phi_in_log
    }
}
async fn ids(mut rx: Receiver<u64>) {
    while let Some(id) = rx.recv().await {
        info!("{id}");
    }
}

fn wire(p: Patient) {
    let (tx, rx) = tokio::sync::mpsc::channel(8);
    let (id_tx, id_rx) = tokio::sync::mpsc::channel(8);
    tokio::spawn(names(rx));
    tokio::spawn(ids(id_rx));
    tokio::spawn(async move {
        send(tx, &p).await;
        send_id(id_tx, &p).await;
    });
}
