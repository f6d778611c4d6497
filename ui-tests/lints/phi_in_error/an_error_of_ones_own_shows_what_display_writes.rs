//! `impl Error` with a hand-written Display: one field is shown, the other is not.
use phi::Phi;
use std::fmt;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

#[derive(Debug)]
struct Refusal {
    shown: String,
    code: u64,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "refused: {}", self.shown)
    }
}

impl std::error::Error for Refusal {}

fn leaks(p: &Patient) -> Result<(), Refusal> {
    Err(Refusal { shown: p.name.clone(), code: p.id }) //~ phi_in_error
}
fn clean(p: &Patient) -> Result<(), Refusal> {
    Err(Refusal { shown: "no chart".into(), code: p.id })
}
