//! An `FnMut` writes into a variable outside.
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
    let mut lines = Vec::new();
    let mut n = 0;
    let mut add = |p: &Patient| {
        lines.push(p.name.clone());
        n += p.name.len();
    };
    people.iter().for_each(&mut add);
    info!("{lines:?}"); //~ phi_in_log
    info!("{n}");
}
