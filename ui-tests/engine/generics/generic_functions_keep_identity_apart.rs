//! One generic function, called with PHI and without.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn pick<T: Clone>(items: &[T], at: usize) -> Option<T> {
    items.get(at).cloned()
}

fn wrap<T>(value: T) -> (T, u8) {
    (value, 1)
}

fn show(p: &Patient, wards: &[String]) {
    info!("{:?}", pick(wards, 0));
    info!("{:?}", pick(&[p.name.clone()], 0)); //~ phi_in_log
    info!("{}", wrap(p.id).0);
    info!("{}", wrap(&p.name).0); //~ phi_in_log
    info!("{}", wrap(&p.name).1);
}
