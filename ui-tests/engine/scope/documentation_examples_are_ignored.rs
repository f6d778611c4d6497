//! Code in comments is text.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

/// ```
/// tracing::info!("{}", patient.name);
/// ```
fn documented(p: &Patient) {
    // info!("{}", p.name);
    /* info!("{}", p.name); */
    let _text = "info!(\"{}\", p.name)";
    info!("{}", p.id);
}

fn show(p: &Patient) {
    info!("{}", p.name); //~ phi_in_log
}
