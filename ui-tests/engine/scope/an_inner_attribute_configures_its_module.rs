//! `#![cfg(…)]` inside of a module.

#[derive(phi::Phi)]
pub struct Patient {
    name: String,
}

mod gone {
    #![cfg(any())]
    fn show(p: &super::Patient) {
        tracing::info!("{}", p.name);
    }
}

mod here {
    #![cfg(all())]
    fn show(p: &super::Patient) {
        tracing::info!("{}", p.name); //~ phi_in_log
    }
}
