//! A const of a trait says nothing of the value.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

trait Kind {
    const KIND: &'static str;
    fn text(&self) -> String;
}

impl Kind for Patient {
    const KIND: &'static str = "patient";
    fn text(&self) -> String {
        format!("{} {}", Self::KIND, self.name)
    }
}

fn show<T: Kind>(item: &T) {
    info!("{}", T::KIND);
    info!("{}", item.text()); //~ phi_in_log
}

fn run(p: &Patient) {
    show(p);
    info!("{}", Patient::KIND);
}
