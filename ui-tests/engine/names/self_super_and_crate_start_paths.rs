//! Relative and absolute paths to one function.

#[derive(phi::Phi)]
pub struct Patient {
    name: String,
    #[phi(skip)]
    id: u64,
}

mod text {
    pub mod long {
        pub fn shown(p: &crate::Patient) -> String {
            self::inner(p)
        }
        fn inner(p: &super::super::Patient) -> String {
            p.name.clone()
        }
    }
    pub fn number(p: &super::Patient) -> u64 {
        p.id
    }
}

fn show(p: &Patient) {
    tracing::info!("{}", crate::text::long::shown(p)); //~ phi_in_log
    tracing::info!("{}", self::text::number(p));
}
