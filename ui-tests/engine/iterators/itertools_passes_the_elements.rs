//! `join`, `sorted`, `unique` and `counts` of the itertools crate.
use itertools::Itertools;
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
    info!("{}", people.iter().map(|p| &p.name).join(", ")); //~ phi_in_log
    info!("{}", people.iter().map(|p| p.id).join(", "));
    let sorted = people.iter().map(|p| p.ssn.clone()).sorted().collect_vec();
    info!("{sorted:?}"); //~ phi_in_log
    info!("{}", people.iter().map(|p| &p.name).all_equal());
}
