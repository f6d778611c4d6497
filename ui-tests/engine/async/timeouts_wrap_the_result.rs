//! `timeout(…).await` is a Result of the inner value.
use phi::Phi;
use std::time::Duration;
use tokio::time::timeout;
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

async fn show(p: &Patient) {
    match timeout(Duration::from_secs(1), name(p)).await {
        Ok(text) => info!("{text}"), //~ phi_in_log
        Err(elapsed) => info!("{elapsed}"),
    }
}
