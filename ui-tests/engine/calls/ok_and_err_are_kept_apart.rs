//! PHI in the Ok leaves the Err clean, and the other way round.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn load(p: &Patient) -> Result<String, String> {
    if p.id == 0 { Err("unknown".into()) } else { Ok(p.name.clone()) }
}

fn refuse(p: &Patient) -> Result<u64, String> {
    if p.id == 0 { Err(p.name.clone()) } else { Ok(p.id) }
}

fn show(p: &Patient) {
    match load(p) {
        Ok(name) => info!("{name}"), //~ phi_in_log
        Err(why) => info!("{why}"),
    }
    match refuse(p) {
        Ok(id) => info!("{id}"),
        Err(why) => info!("{why}"), //~ phi_in_log
    }
}
