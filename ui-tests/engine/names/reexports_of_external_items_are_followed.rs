//! A crate's own prelude re-exports the log macros and the marker.

mod prelude {
    pub use phi::Phi;
    pub use tracing::{debug as whisper, info};
}

use prelude::*;

#[derive(Phi)]
struct Patient {
    name: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient) {
    whisper!("{}", p.name); //~ phi_in_log
    prelude::info!("{}", p.name); //~ phi_in_log
    info!("{}", p.id);
}
