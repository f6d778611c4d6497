//! `?` gives the Ok here and the Err to the caller, through `From`.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

struct Refusal {
    text: String,
    code: u16,
}

impl From<String> for Refusal {
    fn from(text: String) -> Refusal {
        Refusal { text, code: 7 }
    }
}

fn check(p: &Patient) -> Result<u64, String> {
    if p.id == 0 { Err(p.ssn.clone()) } else { Ok(p.id) }
}

fn step(p: &Patient) -> Result<u64, Refusal> {
    let id = check(p)?;
    info!("{id}");
    Ok(id)
}

fn show(p: &Patient) {
    if let Err(refusal) = step(p) {
        info!("{}", refusal.code);
        info!("{}", refusal.text); //~ phi_in_log
    }
}
