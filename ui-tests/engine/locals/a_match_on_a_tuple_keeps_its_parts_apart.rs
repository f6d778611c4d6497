//! Each pattern of a tuple sees its own part.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient, ward: Option<&str>) {
    match (p.name.as_str(), ward) {
        ("", Some(ward)) => info!("{ward}"),
        (name, None) => info!("{name}"), //~ phi_in_log
        (_, Some(ward)) => info!("{ward}"),
    }
}
