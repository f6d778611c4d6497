//! An impl that overrides a leaking default is silent.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

trait Titled {
    fn name(&self) -> &str;
    fn title(&self) -> String {
        self.name().to_owned()
    }
}

impl Titled for Patient {
    fn name(&self) -> &str {
        &self.name
    }
    fn title(&self) -> String {
        "a patient".into()
    }
}

fn show(p: &Patient) {
    info!("{}", p.title());
    info!("{}", p.name()); //~ phi_in_log
}
