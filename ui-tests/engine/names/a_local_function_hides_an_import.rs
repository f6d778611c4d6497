//! A function of the same name in an inner scope is the one that is called.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn shown(p: &Patient) -> &str {
    &p.name
}

fn show(p: &Patient) {
    info!("{}", shown(p)); //~ phi_in_log
    {
        fn shown(_p: &Patient) -> &str {
            "hidden"
        }
        info!("{}", shown(p));
    }
}
