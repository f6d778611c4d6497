//! A closure builds the patient from a captured text.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn admit(text: String, ward: String) -> impl Fn() -> Patient {
    info!("{ward}");
    info!("{text}"); //~ phi_in_log
    move || Patient { name: text.clone(), ssn: String::new(), id: 7 }
}
