//! A function in a variable, a parameter and a table.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn full(p: &Patient) -> String {
    p.name.clone()
}
fn brief(p: &Patient) -> String {
    p.id.to_string()
}

fn apply(f: fn(&Patient) -> String, p: &Patient) -> String {
    f(p)
}

fn show(p: &Patient) {
    let f: fn(&Patient) -> String = full;
    info!("{}", f(p)); //~ phi_in_log
    let g = brief;
    info!("{}", g(p));
    info!("{}", apply(full, p)); //~ phi_in_log
    info!("{}", apply(brief, p));
}
