//! Each link of a let chain sees the bindings before it.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: Option<&Patient>, n: Option<u32>) {
    if let Some(patient) = p
        && let Some(first) = patient.name.get(..1)
        && let Some(n) = n
    {
        info!("{first}"); //~ phi_in_log
        info!("{n}");
    }
}
