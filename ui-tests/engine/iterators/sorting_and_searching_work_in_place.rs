//! sort_by_key, retain, reverse, binary_search and truncate.
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
    let mut names: Vec<String> = Vec::new();
    names.extend(people.iter().map(|p| p.name.clone()));
    names.sort_by_key(|name| name.len());
    names.retain(|name| !name.is_empty());
    names.reverse();
    info!("{:?}", names.binary_search(&"Doe".to_owned()).is_ok());
    info!("{:?}", names.first()); //~ phi_in_log
    names.clear();
    info!("{names:?}");
}
