//! partition, windows, chunks, dedup, sort and drain.
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
    let mut names: Vec<String> = people.iter().map(|p| p.name.clone()).collect();
    names.sort();
    names.dedup();
    let (short, long): (Vec<String>, Vec<String>) = names.drain(..).partition(|name| name.len() < 5);
    info!("{short:?}"); //~ phi_in_log
    info!("{}", long.len());
    for pair in long.windows(2) {
        info!("{}", pair[0]); //~ phi_in_log
        info!("{}", pair[0] < pair[1]);
    }
}
