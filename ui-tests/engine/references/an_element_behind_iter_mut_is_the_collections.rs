//! Writing through `iter_mut` fills the collection.
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
    let mut lines = vec![String::new(); 3];
    let mut counts = vec![0; 3];
    for line in lines.iter_mut() {
        line.push_str(&p.name);
    }
    for count in &mut counts {
        *count += p.name.len();
    }
    info!("{lines:?}"); //~ phi_in_log
    info!("{counts:?}");
}
