//! vec, matches, assert and dbg as expressions.
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
    let names = vec![p.name.clone(); 2];
    info!("{names:?}"); //~ phi_in_log
    let seen = matches!(p.name.as_str(), "Doe" | "Roe");
    info!("{seen}");
    let ids = vec![p.id, 7];
    info!("{ids:?}");
    info!("{}", concat!("a", "b"));
    info!("{}:{}", file!(), line!());
}
