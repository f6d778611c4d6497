//! Pairs in front of the message, with every kind of capture.
use log::info;
use phi::Phi;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient) {
    info!(name = p.name.as_str(); "admitted"); //~ phi_in_log
    info!(name:% = p.name; "admitted"); //~ phi_in_log
    info!(ssn:? = p.ssn, id = p.id; "admitted"); //~ phi_in_log
    info!(target: "desk", "who" = p.name.as_str(); "admitted"); //~ phi_in_log
    info!(id = p.id, n = p.name.len(); "admitted");
}
