//! `#[phi(redact)]` and a hand-written `Debug` that shows nothing.
use phi::Phi;
use std::fmt;
use tracing::info;

#[derive(Phi)]
#[phi(redact)]
struct Patient {
    name: String,
    #[phi(skip)]
    id: u64,
}

#[derive(Phi)]
struct Claim {
    payer: String,
}

impl fmt::Debug for Claim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Claim").finish_non_exhaustive()
    }
}

fn show(p: &Patient, claim: &Claim) {
    info!("{p:?} {claim:?}");
    info!("{:?}", p.name); //~ phi_in_log
    info!("{}", claim.payer); //~ phi_in_log
}
