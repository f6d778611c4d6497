//! Texts of a list become names, one by one.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn admit(names: Vec<String>, wards: Vec<String>) -> Vec<Patient> {
    info!("{names:?}"); //~ phi_in_log
    info!("{wards:?}");
    info!("{}", names.len());
    names.into_iter().map(|name| Patient { name, ssn: String::new(), id: 7 }).collect()
}
