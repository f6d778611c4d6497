//! A callback registered with a crate that is not read is called some time.
use phi::Phi;
use tracing::info;

#[derive(Phi, Clone, Default)]
struct Patient {
    name: String,
    ssn: String,
    age: u32,
    #[phi(skip)]
    id: u64,
    #[phi(skip)]
    ward: String,
}

fn named(p: &Patient) {
    let n = p.name.clone();
    foreign::on_event(move || info!("{n}")); //~ phi_in_log
    let id = p.id;
    foreign::on_event(move || info!("{id}"));
}

fn parts(p: &Patient) {
    let q = p.clone();
    foreign::timer(std::time::Duration::from_secs(3), move |t| {
        info!("{t:?} {}", q.ward);
        info!("{}", q.ssn); //~ phi_in_log
    });
}

fn boxed(p: &Patient) {
    let n = p.name.clone();
    foreign::later(Box::new(move || info!("{n}"))); //~ phi_in_log
    foreign::each(|k: &str| info!("{k}"));
}
