//! `cfg` on items, statements, arms, fields and expressions.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

#[cfg(any())]
fn gone(p: &Patient) {
    info!("{}", p.name);
}

#[cfg(all())]
fn here(p: &Patient) {
    info!("{}", p.name); //~ phi_in_log
}

fn statements(p: &Patient, n: u8) {
    #[cfg(any())]
    info!("{}", p.name);
    #[cfg(not(any()))]
    info!("{}", p.ssn); //~ phi_in_log
    match n {
        #[cfg(any())]
        0 => info!("{}", p.name),
        #[cfg(all())]
        1 => info!("{}", p.name), //~ phi_in_log
        _ => {}
    }
    let parts = [
        #[cfg(any())]
        p.name.as_str(),
        "ward",
    ];
    info!("{parts:?}");
}
