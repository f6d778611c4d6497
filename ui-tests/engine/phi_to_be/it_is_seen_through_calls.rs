//! The log stands in a helper, the construction in another function.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn announce(text: &str) {
    info!("{text}"); //~ phi_in_log
}

fn make(text: String) -> Patient {
    Patient { name: text, ssn: String::new(), id: 7 }
}

fn admit(text: String, ward: &str) -> Patient {
    announce(&text);
    info!("{ward}");
    make(text)
}
