//! A copy that is logged after the construction leaks as well.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn admit(name: String, ward: String) -> Patient {
    let copy = name.clone();
    let p = Patient { name, ssn: String::new(), id: 7 };
    info!("{copy}"); //~ phi_in_log
    info!("{ward}");
    p
}
