//! What a function returns carries what it returned.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn title(p: &Patient) -> String {
    let name = &p.name;
    format!("Mx {name}") //~ source(read)
}

fn ward(_p: &Patient) -> String {
    String::from("three")
}

fn show(p: &Patient) {
    info!("{}", title(p)); //~ phi_in_log from(read)
    info!("{}", ward(p));
}
