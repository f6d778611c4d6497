//! `$crate` leads back to the crate of the macro.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

pub mod sinks {
    pub fn write(text: &str) {
        tracing::info!("{text}"); //~ phi_in_log
    }
    pub fn drop(_text: &str) {}
}

#[macro_export]
macro_rules! emit {
    ($e:expr) => { $crate::sinks::write($e) };
}
#[macro_export]
macro_rules! swallow {
    ($e:expr) => { $crate::sinks::drop($e) };
}

fn show(p: &Patient) {
    emit!(&p.name);
    swallow!(&p.name);
    info!("{}", p.id);
}
