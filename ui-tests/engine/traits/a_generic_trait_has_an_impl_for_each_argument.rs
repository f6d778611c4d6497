//! `Show<Long>` and `Show<Short>` of one type.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

struct Long;
struct Short;

trait Show<Style> {
    fn shown(&self, style: Style) -> String;
}

impl Show<Long> for Patient {
    fn shown(&self, _: Long) -> String {
        self.name.clone()
    }
}
impl Show<Short> for Patient {
    fn shown(&self, _: Short) -> String {
        self.id.to_string()
    }
}

fn show(p: &Patient) {
    info!("{}", p.shown(Long)); //~ phi_in_log
    info!("{}", p.shown(Short));
}
