//! Two impls of one trait for two instances of a generic type.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

struct Page<T>(Vec<T>);

trait Shown {
    fn shown(&self) -> String;
}

impl Shown for Page<Patient> {
    fn shown(&self) -> String {
        self.0.iter().map(|p| p.name.as_str()).collect()
    }
}
impl Shown for Page<u64> {
    fn shown(&self) -> String {
        format!("{} numbers", self.0.len())
    }
}

fn show(people: &Page<Patient>, numbers: &Page<u64>) {
    info!("{}", people.shown()); //~ phi_in_log
    info!("{}", numbers.shown());
}
