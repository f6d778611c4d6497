//! A field of an unmarked type is PHI while it holds PHI.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

#[derive(Default)]
struct Line {
    text: String,
    count: usize,
}

fn show(p: &Patient) {
    let mut line = Line::default();
    info!("{}", line.text);
    line.text = p.name.clone();
    line.count = p.name.len();
    info!("{}", line.text); //~ phi_in_log
    info!("{}", line.count);
    line.text = "done".into();
    info!("{}", line.text);
}
