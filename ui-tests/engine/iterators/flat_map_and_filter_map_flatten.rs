//! Elements of elements.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(people: &[Patient], ids: &[Option<u64>]) {
    let words: Vec<&str> = people.iter().flat_map(|p| p.name.split(' ')).collect();
    info!("{words:?}"); //~ phi_in_log
    let codes: Vec<u32> = people.iter().filter_map(|p| p.ssn.parse().ok()).collect();
    info!("{codes:?}"); //~ phi_in_log
    let ids: Vec<u64> = ids.iter().flatten().copied().collect();
    info!("{ids:?}");
}
