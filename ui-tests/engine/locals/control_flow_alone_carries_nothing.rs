//! A literal says nothing, whatever decided that it is logged.
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
    if p.name == "Doe" {
        info!("the usual suspect");
    }
    let is_minor = p.ssn.starts_with('0');
    info!("{is_minor}");
    for _ in p.name.chars() {
        info!("tick");
    }
    let grade = if p.name.len() > 3 { 'a' } else { 'b' };
    info!("{grade}");
    if is_minor {
        info!("{}", p.name); //~ phi_in_log
    }
}
