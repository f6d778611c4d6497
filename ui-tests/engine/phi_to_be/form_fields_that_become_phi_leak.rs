//! The field of an unmarked form, logged before it is moved into a patient.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

struct Form {
    number: String,
    screen: String,
}

fn admit(form: Form) -> Patient {
    info!("{}", form.screen);
    info!("{}", form.number); //~ phi_in_log
    Patient { name: String::new(), ssn: form.number, id: 7 }
}
