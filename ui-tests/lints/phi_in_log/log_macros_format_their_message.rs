//! All levels of the log crate, with and without target.
use log::{Level, debug, error, info, log, trace, warn};
use phi::Phi;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient) {
    error!("{}", p.name); //~ phi_in_log
    warn!("{}", p.name); //~ phi_in_log
    info!(target: "desk", "{}", p.name); //~ phi_in_log
    debug!("{:?}", p.ssn); //~ phi_in_log
    trace!("{}", p.name); //~ phi_in_log
    log!(Level::Info, "{}", p.name); //~ phi_in_log
    log!(target: "desk", Level::Warn, "{}", p.id);
    info!("{} {}", p.id, p.name.len());
    warn!("no name");
}
