//! A choice without payload is no PHI, even as a field of a PHI type.
use phi::Phi;
use tracing::info;

#[derive(Clone, Copy, Debug)]
enum Ward {
    East,
    West,
}

#[derive(Phi)]
struct Stay {
    ward: Ward,
    reason: String,
}

fn show(stay: &Stay) {
    info!("{:?}", stay.ward);
    info!("{}", stay.reason); //~ phi_in_log
}
