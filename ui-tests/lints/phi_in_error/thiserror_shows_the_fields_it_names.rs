//! A field that `#[error(…)]` names is shown; the construction is reported.
use phi::Phi;
use thiserror::Error;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

#[derive(Debug, Error)]
enum Refusal {
    #[error("no chart for {0}")]
    NoChart(String),
    #[error("no bed for {name} in {ward}")]
    NoBed { name: String, ward: u8 },
    #[error("no consent")]
    NoConsent { code: u16 },
}

fn refuse(p: &Patient, n: u8) -> Result<(), Refusal> {
    match n {
        0 => Err(Refusal::NoChart(p.name.clone())), //~ phi_in_error
        1 => Err(Refusal::NoBed { name: p.ssn.clone(), ward: n }), //~ phi_in_error
        2 => Err(Refusal::NoChart(p.id.to_string())),
        3 => Err(Refusal::NoBed { name: "somebody".into(), ward: n }),
        _ => Err(Refusal::NoConsent { code: 7 }),
    }
}
