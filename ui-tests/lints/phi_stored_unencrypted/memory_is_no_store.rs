//! Caches and channels of the process itself.
//@ lints: phi_stored_unencrypted
use phi::Phi;
use std::collections::HashMap;
use std::sync::Mutex;
use uuid::Uuid;

#[derive(Phi, Clone)]
struct Patient {
    name: String,
    ssn: String,
}

static RECENT: Mutex<Vec<String>> = Mutex::new(Vec::new());

async fn keep(cache: &moka::future::Cache<Uuid, Patient>, map: &dashmap::DashMap<Uuid, String>, id: Uuid, p: Patient) {
    cache.insert(id, p.clone()).await;
    map.insert(id, p.name.clone());
    RECENT.lock().unwrap().push(p.name.clone());
    let mut own = HashMap::new();
    own.insert(id, p.ssn.clone());
    let (sender, _receiver) = tokio::sync::mpsc::channel(8);
    let _ = sender.send(p).await;
}

fn lru_cache(cache: &mut lru::LruCache<Uuid, String>, id: Uuid, p: &Patient) {
    cache.put(id, p.name.clone());
}
