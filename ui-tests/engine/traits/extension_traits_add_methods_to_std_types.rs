//! A trait for `str` of one's own.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

trait Text {
    fn shout(&self) -> String;
    fn hide(&self) -> String;
}

impl Text for str {
    fn shout(&self) -> String {
        self.to_uppercase()
    }
    fn hide(&self) -> String {
        "*".repeat(8)
    }
}

fn show(p: &Patient) {
    info!("{}", p.name.shout()); //~ phi_in_log
    info!("{}", p.name.hide());
    info!("{}", "ward".shout());
}
