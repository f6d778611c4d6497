//! Each side of the pair stays what it was.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(people: &[Patient], wards: &[String]) {
    for (p, ward) in people.iter().zip(wards) {
        info!("{ward}");
        info!("{}", p.name); //~ phi_in_log
    }
    for (i, p) in people.iter().enumerate() {
        info!("{i}");
        info!("{}", p.ssn); //~ phi_in_log
    }
    let (names, ids): (Vec<&str>, Vec<u64>) = people.iter().map(|p| (p.name.as_str(), p.id)).unzip();
    info!("{ids:?}");
    info!("{names:?}"); //~ phi_in_log
}
