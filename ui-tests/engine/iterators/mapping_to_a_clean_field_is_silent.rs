//! A list of ids from a list of patients.
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
    let ids: Vec<u64> = people.iter().map(|p| p.id).collect();
    info!("{ids:?}");
    let names: Vec<&String> = people.iter().map(|p| &p.name).collect();
    info!("{names:?}"); //~ phi_in_log
    let lengths: Vec<usize> = people.iter().map(|p| p.name.len()).collect();
    info!("{lengths:?}");
}
