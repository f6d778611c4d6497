//! A `let` of the same name is another variable.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn silent(p: &Patient) {
    let text = p.name.clone();
    let _ = text.len();
    let text = "admitted".to_owned();
    info!("{text}");
}

fn leaks(p: &Patient) {
    let text = "admitted".to_owned();
    info!("{text}");
    let text = p.name.clone();
    info!("{text}"); //~ phi_in_log
}

fn leaks_after_the_block(p: &Patient) {
    let text = p.name.clone();
    {
        let text = "inner";
        info!("{text}");
    }
    info!("{text}"); //~ phi_in_log
}
