//! A guard looks at PHI; what the arm logs is a literal, or the binding.
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
    match p.name.as_str() {
        "" => info!("no name"),
        text if text.len() > 40 => info!("a long name"),
        text => info!("{text}"), //~ phi_in_log
    }
}
