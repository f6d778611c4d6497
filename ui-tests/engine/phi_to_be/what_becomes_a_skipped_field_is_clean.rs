//! Only PHI fields make PHI.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn admit(name: &str, id: u64) -> Patient {
    let number = id + 1;
    info!("{number}");
    info!("{}", name.len());
    info!("{}", name.to_uppercase()); //~ phi_in_log
    Patient { name: name.to_owned(), ssn: String::new(), id: number }
}
