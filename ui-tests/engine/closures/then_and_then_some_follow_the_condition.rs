//! `bool::then` gives what its closure gives.
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
    info!("{:?}", (p.id > 0).then(|| p.name.as_str())); //~ phi_in_log
    info!("{:?}", (p.name.len() > 3).then_some(p.id));
    info!("{:?}", p.name.is_empty().then(|| "no name"));
}
