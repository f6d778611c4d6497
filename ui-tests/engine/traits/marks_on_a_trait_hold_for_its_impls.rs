//! `#[phi::sanitizer]` on a declaration says it of every implementation.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

trait Mask {
    #[phi::sanitizer(redact)]
    fn mask(&self, text: &str) -> String;
    fn keep(&self, text: &str) -> String;
}

struct Stars;

impl Mask for Stars {
    fn mask(&self, text: &str) -> String {
        text.replace(char::is_alphabetic, "*")
    }
    fn keep(&self, text: &str) -> String {
        text.to_owned()
    }
}

fn show(p: &Patient, any: &dyn Mask) {
    info!("{}", Stars.mask(&p.name));
    info!("{}", any.mask(&p.name));
    info!("{}", Stars.keep(&p.name)); //~ phi_in_log
}
