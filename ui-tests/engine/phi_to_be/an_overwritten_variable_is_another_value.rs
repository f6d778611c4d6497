//! What was in a variable before is not what became the field.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn admit(mut text: String, new: String) -> Patient {
    info!("{text}");
    text = new;
    info!("{text}"); //~ phi_in_log
    Patient { name: text, ssn: String::new(), id: 7 }
}
