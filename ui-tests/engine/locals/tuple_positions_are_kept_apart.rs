//! One position of a tuple may be PHI while the other is not.
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
    let pair = (p.name.clone(), p.id);
    info!("{}", pair.0); //~ phi_in_log
    info!("{}", pair.1);
    let (name, id) = pair;
    info!("{name}"); //~ phi_in_log
    info!("{id}");
    let nested = ((1, p.ssn.as_str()), "ward");
    info!("{} {}", nested.0.0, nested.1);
    info!("{}", nested.0.1); //~ phi_in_log
}
