//! `map(Patient::title)` and `for_each(announce)`.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

impl Patient {
    fn title(&self) -> String {
        format!("Mx {}", self.name)
    }
    fn number(&self) -> u64 {
        self.id
    }
}

fn announce(text: String) {
    info!("{text}"); //~ phi_in_log
}
fn count(n: u64) {
    info!("{n}");
}

fn show(people: &[Patient]) {
    people.iter().map(Patient::title).for_each(announce);
    people.iter().map(Patient::number).for_each(count);
}
