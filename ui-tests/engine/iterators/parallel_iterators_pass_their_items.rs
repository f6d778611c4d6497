//! rayon's iterators.
use phi::Phi;
use rayon::prelude::*;
use tracing::info;

#[derive(Phi, Clone, Default)]
struct Patient {
    name: String,
    ssn: String,
    age: u32,
    #[phi(skip)]
    id: u64,
}

fn show(people: Vec<Patient>) {
    let names: Vec<String> = people.par_iter().map(|p| p.name.clone()).collect();
    info!("{names:?}"); //~ phi_in_log
    let ids: Vec<u64> = people.par_iter().map(|p| p.id).collect();
    info!("{ids:?}");
    people.par_iter().for_each(|p| info!("{}", p.ssn)); //~ phi_in_log
    info!("{}", people.par_iter().filter(|p| p.age > 3).count());
    info!("{}", people.into_par_iter().map(|p| p.age).sum::<u32>()); //~ phi_in_log
}
