//! A variable is what was last put into it.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn overwritten(p: &Patient) {
    let mut text = p.name.clone();
    info!("{text}"); //~ phi_in_log
    text = String::from("done");
    info!("{text}");
    text = p.ssn.clone();
    info!("{text}"); //~ phi_in_log
}

fn overwritten_on_one_branch(p: &Patient, quiet: bool) {
    let mut text = p.name.clone();
    if quiet {
        text = String::new();
    }
    info!("{text}"); //~ phi_in_log
}

fn overwritten_on_both(p: &Patient, quiet: bool) {
    let mut text = p.name.clone();
    if quiet {
        text = String::new();
    } else {
        text = String::from("-");
    }
    info!("{text}");
}
