//! `+=` keeps what was there and adds to it.
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
    let mut line = String::from("patient ");
    info!("{line}");
    line += &p.name;
    info!("{line}"); //~ phi_in_log
    line += ", ward 3";
    info!("{line}"); //~ phi_in_log
    let mut n = 1;
    n += p.name.len();
    info!("{n}");
}
