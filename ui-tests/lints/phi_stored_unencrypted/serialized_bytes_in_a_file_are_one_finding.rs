//! What is serialized and then stored is reported once, by the store.
use phi::Phi;
use serde::Serialize;
use std::fs::{self, File};

#[derive(Phi, Serialize)]
struct Patient {
    name: String,
    #[phi(skip)]
    id: u64,
}

fn save(p: &Patient) -> std::io::Result<()> {
    fs::write("chart.json", serde_json::to_string(p)?)?; //~ phi_stored_unencrypted
    fs::write("id.json", serde_json::to_string(&p.id)?)?;
    let file = File::create("chart.json")?;
    serde_json::to_writer(file, p)?; //~ phi_stored_unencrypted
    let file = File::create("id.json")?;
    serde_json::to_writer(file, &p.id)?;
    Ok(())
}
