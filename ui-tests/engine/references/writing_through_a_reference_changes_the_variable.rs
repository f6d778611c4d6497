//! `*r = x` changes what `r` points to.
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
    let mut text = String::new();
    let other = String::from("other");
    let r = &mut text;
    *r = p.name.clone();
    info!("{text}"); //~ phi_in_log
    info!("{other}");
    let again = &mut text;
    let inner = &mut *again;
    *inner = String::new();
    info!("{text}");
}
