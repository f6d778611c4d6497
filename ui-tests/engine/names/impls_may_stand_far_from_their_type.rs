//! An impl in a sister module.

mod model {
    #[derive(phi::Phi)]
    pub struct Patient {
        pub name: String,
        #[phi(skip)]
        pub id: u64,
    }
}

mod text {
    use super::model::Patient;

    impl Patient {
        pub fn title(&self) -> String {
            format!("Mx {}", self.name)
        }
        pub fn number(&self) -> String {
            format!("#{}", self.id)
        }
    }
}

fn show(p: &model::Patient) {
    tracing::info!("{}", p.title()); //~ phi_in_log
    tracing::info!("{}", p.number());
}
