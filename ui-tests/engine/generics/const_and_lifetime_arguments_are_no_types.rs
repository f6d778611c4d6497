//! A wrapper with lifetime, type and const arguments.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

struct Window<'a, T, const N: usize> {
    items: &'a [T],
    at: usize,
}

impl<'a, T, const N: usize> Window<'a, T, N> {
    fn current(&self) -> Option<&'a T> {
        self.items.get(self.at % N)
    }
}

fn show(people: &Window<'_, Patient, 4>, wards: &Window<'_, String, 4>) {
    if let (Some(p), Some(ward)) = (people.current(), wards.current()) {
        info!("{}", p.name); //~ phi_in_log
        info!("{ward} {}", p.id);
    }
}
