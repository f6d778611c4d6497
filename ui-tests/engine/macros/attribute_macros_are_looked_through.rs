//! An unknown attribute that wraps a function does not hide its body.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

#[somewhere::retry(times = 3)]
fn show(p: &Patient) {
    info!("{}", p.name); //~ phi_in_log
    info!("{}", p.id);
}

#[tokio::main]
async fn main() {
    show(&Patient { name: "a".into(), ssn: "b".into(), id: 7 });
}
