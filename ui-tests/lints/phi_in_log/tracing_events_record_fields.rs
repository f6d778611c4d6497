//! `%x`, `?x`, `key = value`, shorthand, quoted keys, target and parent.
use phi::Phi;
use tracing::{Level, Span, debug, event, info};

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient) {
    let name = &p.name;
    let id = p.id;
    info!(name, "admitted"); //~ phi_in_log
    info!(%name, id, "admitted"); //~ phi_in_log
    info!(?name); //~ phi_in_log
    info!(who = %p.name, "admitted"); //~ phi_in_log
    info!(patient.ssn = p.ssn.as_str(), "admitted"); //~ phi_in_log
    info!("the name" = ?p.name, "admitted"); //~ phi_in_log
    debug!(target: "desk", parent: &Span::none(), who = %name, "admitted"); //~ phi_in_log
    event!(Level::INFO, who = %name, "admitted"); //~ phi_in_log
    event!(Level::INFO, "admitted {name}"); //~ phi_in_log
    info!(id, n = name.len(), "admitted");
    info!(id = %p.id, name = "hidden", "admitted {}", p.id);
    event!(target: "desk", Level::WARN, id);
}
