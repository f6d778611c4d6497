//! macro_rules follow the order of the text.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

macro_rules! say {
    ($e:expr) => { info!("{}", $e) };
}

fn first(p: &Patient) {
    say!(p.name); //~ phi_in_log
}

macro_rules! say {
    ($e:expr) => { info!("{}", $e.len()) };
}

fn second(p: &Patient) {
    say!(p.name);
}
