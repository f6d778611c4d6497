//! A helper's sink is reported once, in the helper, with the caller in the trace.
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
    info!("{text}"); //~ phi_in_log from(name)
}

fn tell(text: &str) {
    info!("{text}");
}

fn admit(p: &Patient) {
    announce(&p.name); //~ source(name)
    announce("admitted");
    tell("admitted");
}
