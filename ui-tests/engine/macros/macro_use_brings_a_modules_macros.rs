//! `#[macro_use] mod` makes macros of a module known below it.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

#[macro_use]
mod helpers {
    macro_rules! say {
        ($e:expr) => { tracing::info!("{}", $e) };
    }
}

fn show(p: &Patient) {
    say!(p.name); //~ phi_in_log
    say!(p.id);
    info!("done");
}
