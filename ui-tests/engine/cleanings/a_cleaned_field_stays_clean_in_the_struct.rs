//! A struct of cleaned values is clean, next to one that holds the raw value.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

#[phi::sanitizer(redact)]
fn mask(text: &str) -> String {
    text.replace(char::is_alphanumeric, "*")
}

#[derive(Debug)]
struct Line {
    who: String,
    ward: u8,
}

fn show(p: &Patient) {
    let line = Line { who: mask(&p.name), ward: 3 };
    info!("{line:?}");
    let line = Line { who: p.name.clone(), ward: 3 };
    info!("{}", line.ward);
    info!("{line:?}"); //~ phi_in_log
}
