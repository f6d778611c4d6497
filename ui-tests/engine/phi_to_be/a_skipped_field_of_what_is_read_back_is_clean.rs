//! A value that is serialized and read back becomes PHI, its skipped fields do not.
use phi::Phi;
use serde::{Deserialize, Serialize};
use tracing::info;

#[derive(Phi, Clone, Default, Serialize, Deserialize)]
struct Patient {
    name: String,
    #[phi(skip)]
    id: u64,
}

#[derive(Serialize, Deserialize)]
struct Thin {
    id: u64,
}

fn copied(p: &Patient) -> serde_json::Result<()> {
    let s = serde_json::to_string(p)?;
    let q: Patient = serde_json::from_str(&s)?;
    let b = serde_json::to_vec(&Thin { id: p.id })?;
    info!("{:?} {}", b, q.id);
    info!("{}", q.name); //~ phi_in_log
    info!("{s}"); //~ phi_in_log
    Ok(())
}
