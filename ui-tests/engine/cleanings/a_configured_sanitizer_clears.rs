//! `[[sanitizer]]` says so of a function that has no mark.
//@ config: [[sanitizer]]
//@ config: function = "crate::privacy::mask"
//@ config: kind = "redact"
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

mod privacy {
    pub fn mask(text: &str) -> String {
        text.replace(char::is_alphanumeric, "*")
    }
    pub fn unmask(text: &str) -> String {
        text.to_owned()
    }
}

fn show(p: &Patient) {
    info!("{}", privacy::mask(&p.name));
    info!("{}", privacy::unmask(&p.name)); //~ phi_in_log
}
