//! The finding stands at the invocation.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

macro_rules! note {
    ($text:expr) => {
        info!("note: {}", $text)
    };
}

fn show(p: &Patient) {
    note!(p.name); //~ phi_in_log
    note!(p.id);
}
