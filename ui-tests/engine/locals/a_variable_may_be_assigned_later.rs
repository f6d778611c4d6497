//! `let x;` is given its value further down.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient, full: bool) {
    let text;
    let other;
    if full {
        text = p.name.as_str();
        other = 1;
    } else {
        text = "-";
        other = 2;
    }
    info!("{text}"); //~ phi_in_log
    info!("{other}");
}
