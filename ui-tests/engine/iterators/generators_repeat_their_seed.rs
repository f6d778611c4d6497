//! once, repeat, from_fn and successors.
use phi::Phi;
use std::iter;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient) {
    info!("{:?}", iter::once(&p.name).next()); //~ phi_in_log
    info!("{:?}", iter::repeat(p.id).take(2).collect::<Vec<_>>());
    info!("{:?}", iter::from_fn(|| Some(p.ssn.clone())).next()); //~ phi_in_log
    let shorter = iter::successors(Some(p.name.clone()), |name| Some(name.get(1..)?.to_owned()));
    info!("{:?}", shorter.last()); //~ phi_in_log
}
