//! One function for each feature.
use tracing::info;

#[derive(phi::Phi)]
pub struct Patient {
    name: String,
    #[phi(skip)]
    id: u64,
}

#[cfg(feature = "desk")]
pub fn desk(p: &Patient) {
    info!("{}", p.name); //~ phi_in_log
}

#[cfg(feature = "trace")]
pub fn trace(p: &Patient) {
    info!("{}", p.name);
}

#[cfg(not(feature = "trace"))]
pub fn quiet(p: &Patient) {
    info!("{}", p.id);
}

#[cfg_attr(feature = "trace", derive(phi::Phi))]
pub struct Template {
    pub title: String,
}

pub fn print(t: &Template) {
    info!("{}", t.title);
}
