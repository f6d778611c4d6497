//! A closure is a function: what goes in may come out.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient) {
    let quote = |text: &str| format!("'{text}'");
    info!("{}", quote(&p.name)); //~ phi_in_log
    info!("{}", quote("ward"));
    let length = |text: &str| text.len();
    info!("{}", length(&p.name));
    let drop_it = |_: &str| "dropped";
    info!("{}", drop_it(&p.name));
}
