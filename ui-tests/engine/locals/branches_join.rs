//! After an `if` or `match` a value is what any branch made of it.
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
    let text = if full { p.name.as_str() } else { "short" };
    info!("{text}"); //~ phi_in_log
    let label = match p.id {
        0 => "new",
        _ => "known",
    };
    info!("{label}");
    let shown = match full {
        true => &p.ssn,
        false => &p.name,
    };
    info!("{shown}"); //~ phi_in_log
}
