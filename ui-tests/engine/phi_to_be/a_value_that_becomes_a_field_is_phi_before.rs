//! Logged before the construction, it is the same value.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn admit(name: String, ward: String, id: u64) -> Patient {
    info!("new: {name}"); //~ phi_in_log from(field)
    info!("{ward} {id}");
    Patient {
        name, //~ source(field)
        ssn: String::new(),
        id,
    }
}
