//! Elements at constant indexes are places of their own; any other index may be each of them.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient, i: usize) {
    let parts = [p.name.as_str(), "ward 3"];
    info!("{}", parts[0]); //~ phi_in_log
    info!("{}", parts[1]);
    info!("{}", parts[i]); //~ phi_in_log
    let [name, ward] = parts;
    info!("{ward}");
    info!("{name}"); //~ phi_in_log
}
