//! `break value` is the value of the loop.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(people: &[Patient]) {
    let mut rounds = people.iter();
    let found = loop {
        match rounds.next() {
            Some(p) if p.id == 7 => break p.name.as_str(),
            Some(_) => {}
            None => break "nobody",
        }
    };
    info!("{found}"); //~ phi_in_log
    let n = loop {
        break people.len();
    };
    info!("{n}");
}
