//! `let … else` binds in the rest of the block; its else block does not see the payload.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: Option<&Patient>) {
    let Some(patient) = p else {
        info!("nobody");
        return;
    };
    info!("{}", patient.name); //~ phi_in_log
    info!("{}", patient.id);
}
