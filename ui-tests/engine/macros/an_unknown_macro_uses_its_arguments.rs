//! What an unknown macro does with its tokens is not known: nothing is reported, and its value carries them.
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
    let text = somewhere::decorate!(p.name);
    info!("{text}"); //~ phi_in_log
    let id = somewhere::decorate!(p.id);
    info!("{id}");
}
