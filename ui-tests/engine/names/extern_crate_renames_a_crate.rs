//! `extern crate … as …`, as the 2015 edition had it.
extern crate tracing as observe;

#[derive(phi::Phi)]
struct Patient {
    name: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient) {
    observe::info!("{}", p.name); //~ phi_in_log
    observe::info!("{}", p.id);
}
