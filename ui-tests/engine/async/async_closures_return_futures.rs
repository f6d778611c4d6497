//! `async |p| …` and `|p| async move { … }`.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

async fn show(p: &Patient) {
    let name = async |p: &Patient| p.name.clone();
    info!("{}", name(p).await); //~ phi_in_log
    let id = |id: u64| async move { id + 1 };
    info!("{}", id(p.id).await);
}
