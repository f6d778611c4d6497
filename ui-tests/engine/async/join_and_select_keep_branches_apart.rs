//! Each future's result in its own place.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

async fn name(p: &Patient) -> String {
    p.name.clone()
}
async fn id(p: &Patient) -> u64 {
    p.id
}

async fn show(p: &Patient) {
    let (text, number) = tokio::join!(name(p), id(p));
    info!("{number}");
    info!("{text}"); //~ phi_in_log
    tokio::select! {
        text = name(p) => info!("{text}"), //~ phi_in_log
        number = id(p) => info!("{number}"),
    }
}
