//! A derive behind `cfg_attr` counts where its condition holds.
use tracing::info;

#[cfg_attr(all(), derive(phi::Phi))]
struct Patient {
    name: String,
}

#[cfg_attr(any(), derive(phi::Phi))]
struct Template {
    name: String,
}

fn show(p: &Patient, t: &Template) {
    info!("{}", p.name); //~ phi_in_log
    info!("{}", t.name);
}
