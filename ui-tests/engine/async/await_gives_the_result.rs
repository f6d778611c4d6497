//! An async function is looked through at `.await`; a future by itself shows nothing.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

async fn load(p: &Patient) -> String {
    p.name.clone()
}
async fn number(p: &Patient) -> u64 {
    p.id
}

async fn show(p: &Patient) {
    let pending = load(p);
    info!("loading");
    info!("{}", pending.await); //~ phi_in_log
    info!("{}", number(p).await);
}
