//! `use tracing::*` and `use super::*`.

mod model {
    use phi::*;

    #[derive(Phi)]
    pub struct Patient {
        pub name: String,
        #[phi(skip)]
        pub id: u64,
    }
}

mod desk {
    use super::model::*;
    use tracing::*;

    fn show(p: &Patient) {
        info!("{}", p.name); //~ phi_in_log
        error!("{}", p.id);
    }
}
