//! `{name}`, `{name:?}`, `{0}`, named arguments, width and precision.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient) {
    let Patient { name, ssn, id } = p;
    info!("{name:>20} {id}"); //~ phi_in_log
    info!("{ssn:?}"); //~ phi_in_log
    info!("{1} {0}", 1, name); //~ phi_in_log
    info!("{who}", who = name); //~ phi_in_log
    info!("{{name}}");
    info!("name ssn");
    info!("{id:>width$}", width = 8);
}
