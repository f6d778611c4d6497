//! `{:p}` prints where, not what.
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
    info!("{:p}", p);
    info!("{:p}", p.name.as_ptr());
    info!("{:?}", std::mem::size_of_val(&p.name));
    info!("{}", std::any::type_name_of_val(&p.name));
    info!("{:}", &&p.name); //~ phi_in_log
}
