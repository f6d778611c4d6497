//! A module with a path of its own.
use Patient;

pub fn show(p: &Patient) {
    info!("{}", p.name); //~ phi_in_log
    info!("{}", p.id);
}
