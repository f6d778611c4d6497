//! Hygiene: a macro's `text` is not the caller's.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

macro_rules! hygienic {
    ($value:expr) => {{
        let text = "inner";
        let _ = text;
        info!("{}", $value)
    }};
}

fn show(p: &Patient) {
    let text = &p.name;
    hygienic!(text); //~ phi_in_log
    let text = "ward";
    hygienic!(text);
    let _ = p.id;
}
