//! Only the marked one of two `Record`s is PHI.

mod clinic {
    #[derive(phi::Phi)]
    pub struct Record {
        pub text: String,
    }
}

mod music {
    pub struct Record {
        pub text: String,
    }
}

fn show(a: &clinic::Record, b: &music::Record) {
    tracing::info!("{}", a.text); //~ phi_in_log
    tracing::info!("{}", b.text);
}
