//! Methods of async traits, native and by `#[async_trait]`.
use async_trait::async_trait;
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

trait Store {
    async fn first(&self) -> Option<Patient>;
}

#[async_trait]
trait Names {
    async fn of(&self, p: &Patient) -> String;
}

struct Memory;

impl Store for Memory {
    async fn first(&self) -> Option<Patient> {
        None
    }
}

#[async_trait]
impl Names for Memory {
    async fn of(&self, p: &Patient) -> String {
        p.name.clone()
    }
}

async fn show(memory: &Memory) {
    if let Some(p) = memory.first().await {
        info!("{}", p.id);
        info!("{}", memory.of(&p).await); //~ phi_in_log
    }
}
