//! Two closures behind one `dyn`.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn shower(full: bool) -> Box<dyn Fn(&Patient) -> String> {
    if full { Box::new(|p| p.name.clone()) } else { Box::new(|p| p.id.to_string()) }
}
fn counter(full: bool) -> Box<dyn Fn(&Patient) -> usize> {
    if full { Box::new(|p| p.name.len()) } else { Box::new(|_| 0) }
}

fn show(p: &Patient) {
    info!("{}", shower(true)(p)); //~ phi_in_log
    info!("{}", counter(true)(p));
}
