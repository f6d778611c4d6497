//! A column of a line becomes a field: the line is PHI.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn read(line: &str, header: &str) -> Option<Patient> {
    info!("{header}");
    info!("{line}"); //~ phi_in_log
    let (name, ssn) = line.split_once(',')?;
    Some(Patient { name: name.to_owned(), ssn: ssn.to_owned(), id: 7 })
}
