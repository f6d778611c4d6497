//! `impl Iterator for …` in a for loop and with adaptors.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

struct Names<'a>(std::slice::Iter<'a, Patient>);

impl<'a> Iterator for Names<'a> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> {
        self.0.next().map(|p| p.name.as_str())
    }
}

struct Countdown(u32);

impl Iterator for Countdown {
    type Item = u32;
    fn next(&mut self) -> Option<u32> {
        self.0 = self.0.checked_sub(1)?;
        Some(self.0)
    }
}

fn show(people: &[Patient]) {
    for name in Names(people.iter()) {
        info!("{name}"); //~ phi_in_log
    }
    for n in Countdown(3) {
        info!("{n}");
    }
    info!("{:?}", Names(people.iter()).map(str::len).collect::<Vec<_>>());
    info!("{:?}", Names(people.iter()).map(str::to_uppercase).collect::<Vec<_>>()); //~ phi_in_log
}
