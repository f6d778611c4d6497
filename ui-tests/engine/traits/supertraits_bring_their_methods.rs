//! A bound on a trait allows the methods of its supertraits.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

trait Named {
    fn name(&self) -> String;
}
trait Numbered: Named {
    fn number(&self) -> u64;
}

impl Named for Patient {
    fn name(&self) -> String {
        self.name.clone()
    }
}
impl Numbered for Patient {
    fn number(&self) -> u64 {
        self.id
    }
}

fn show<T: Numbered>(subject: &T) {
    info!("{}", subject.number());
    info!("{}", subject.name()); //~ phi_in_log
}
