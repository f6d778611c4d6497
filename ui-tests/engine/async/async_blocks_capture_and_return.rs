//! `async { … }` and `async move { … }`.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

async fn show(p: Patient) {
    let name = async { p.name.clone() };
    info!("{}", name.await); //~ phi_in_log
    let id = async move { p.id };
    info!("{}", id.await);
}
