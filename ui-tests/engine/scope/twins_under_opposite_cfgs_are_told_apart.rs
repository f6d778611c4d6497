//! Of two functions with one name the one that is compiled counts.
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
fn shown(p: &Patient) -> String {
    p.name.clone()
}
#[cfg(not(any()))]
fn shown(p: &Patient) -> String {
    p.id.to_string()
}

#[cfg(all())]
fn other(p: &Patient) -> String {
    p.name.clone()
}
#[cfg(not(all()))]
fn other(p: &Patient) -> String {
    p.id.to_string()
}

fn show(p: &Patient) {
    info!("{}", shown(p));
    info!("{}", other(p)); //~ phi_in_log
}
