//! Two modules that import each other's items by glob.

mod a {
    pub use super::b::*;
    #[derive(phi::Phi)]
    pub struct Patient {
        pub name: String,
        #[phi(skip)]
        pub id: u64,
    }
}

mod b {
    pub use super::a::*;
    pub fn shown(p: &Patient) -> String {
        p.name.clone()
    }
    pub fn number(p: &Patient) -> u64 {
        p.id
    }
}

fn show(p: &b::Patient) {
    tracing::info!("{}", a::shown(p)); //~ phi_in_log
    tracing::info!("{}", a::number(p));
}
