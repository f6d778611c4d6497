//! The logger comes first, the pairs last.
use phi::Phi;
use slog::{Logger, debug, info, warn};

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(log: &Logger, p: &Patient) {
    info!(log, "admitted {}", p.name); //~ phi_in_log
    warn!(log, "admitted"; "name" => &p.name); //~ phi_in_log
    debug!(log, "admitted"; "ssn" => %p.ssn, "id" => p.id); //~ phi_in_log
    info!(log, "admitted"; "id" => p.id, "n" => p.name.len());
}
