//! Of two methods with one name the inherent one is called.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

trait Shown {
    fn shown(&self) -> String;
}

impl Shown for Patient {
    fn shown(&self) -> String {
        self.name.clone()
    }
}

impl Patient {
    fn shown(&self) -> String {
        self.id.to_string()
    }
}

fn show(p: &Patient) {
    info!("{}", p.shown());
    info!("{}", Shown::shown(p)); //~ phi_in_log
}
