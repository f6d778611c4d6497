//! Generic arguments change types, not the way of the data.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn first<const N: usize>(text: &str) -> String {
    text.chars().take(N).collect()
}

fn zeroes<const N: usize>(_text: &str) -> [u8; N] {
    [0; N]
}

fn show(p: &Patient) {
    info!("{}", first::<3>(&p.name)); //~ phi_in_log
    info!("{:?}", zeroes::<3>(&p.name));
}
