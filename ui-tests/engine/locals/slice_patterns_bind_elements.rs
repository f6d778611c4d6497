//! The elements of a slice pattern are elements of the slice.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(people: &[Patient], counts: &[u32]) {
    if let [first, .., last] = people {
        info!("{}", first.name); //~ phi_in_log
        info!("{}", last.id);
    }
    if let [_, rest @ ..] = people {
        info!("{}", rest.len());
        info!("{}", rest[0].ssn); //~ phi_in_log
    }
    if let [one, ..] = counts {
        info!("{one}");
    }
}
