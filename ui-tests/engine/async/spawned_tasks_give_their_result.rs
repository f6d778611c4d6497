//! spawn and spawn_blocking, by their handles.
use phi::Phi;
use tokio::task;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

async fn show(p: Patient) {
    let (name, id) = (p.name.clone(), p.id);
    let handle = tokio::spawn(async move { name });
    if let Ok(text) = handle.await {
        info!("{text}"); //~ phi_in_log
    }
    let number = task::spawn_blocking(move || id).await;
    info!("{number:?}");
}
