//! A record that was stored and loaded again has the fields it had.
use phi::Phi;
use tracing::{info, debug};
use std::collections::HashMap;
use tokio::sync::RwLock;
#[derive(Clone, Phi)]
pub struct Patient { #[phi(skip)] pub id: u64, pub name: String, pub contact: Contact, #[phi(skip)] pub version: u32 }
#[derive(Clone, Phi)]
pub struct Contact { pub phone: Option<String>, #[phi(skip)] kind: u8 }
#[derive(Default)]
pub struct MemoryStore { rows: RwLock<HashMap<u64, Patient>> }
impl MemoryStore {
    async fn by_id(&self, id: u64) -> Option<Patient> { self.rows.read().await.get(&id).cloned() }
    async fn save(&self, patient: &Patient) {
        let mut rows = self.rows.write().await;
        rows.insert(patient.id, patient.clone());
        debug!(id = %patient.id, "inserted"); //~ SPURIOUS phi_in_log -- parts of what is kept behind a lock in a field run together
    }
}
async fn rename(store: &MemoryStore, id: u64) {
    let mut patient = store.by_id(id).await.unwrap();
    info!("{}", patient.version); //~ SPURIOUS phi_in_log -- parts of what is kept behind a lock in a field run together
    info!("{}", patient.name); //~ phi_in_log
    patient.version += 1;
    store.save(&patient).await;
    info!("{}", patient.version); //~ SPURIOUS phi_in_log -- parts of what is kept behind a lock in a field run together
}
