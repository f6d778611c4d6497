//! A method on a type parameter is the trait's, under `where` too.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

trait Keyed {
    fn key(&self) -> String;
    fn slot(&self) -> u64;
}

impl Keyed for Patient {
    fn key(&self) -> String {
        self.ssn.clone()
    }
    fn slot(&self) -> u64 {
        self.id
    }
}

fn key_of<T>(item: &T) -> String
where
    T: Keyed + ?Sized,
{
    item.key()
}
fn slot_of<T: Keyed>(item: &T) -> u64 {
    item.slot()
}

fn show(p: &Patient) {
    info!("{}", key_of(p)); //~ phi_in_log
    info!("{}", slot_of(p));
}
