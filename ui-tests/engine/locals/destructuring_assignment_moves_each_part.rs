//! `(a, b) = (b, a)` swaps.
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
    let mut a = p.name.clone();
    let mut b = String::from("ward");
    info!("{b}");
    (a, b) = (b, a);
    info!("{a}");
    info!("{b}"); //~ phi_in_log
    [a, _] = [b.clone(), String::new()];
    info!("{a}"); //~ phi_in_log
}
