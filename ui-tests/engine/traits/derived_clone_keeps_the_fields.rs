//! `#[derive(Clone)]` copies every field as it is; comparing two gives a `bool`.
use phi::Phi;
use tracing::info;

#[derive(Clone, PartialEq, Phi)]
struct Patient {
    name: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient) {
    let twin = p.clone();
    info!("{}", twin.name); //~ phi_in_log
    info!("{}", twin.id);
    info!("{}", &twin == p);
}
