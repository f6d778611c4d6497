//! Sub-slices, chunks and splits have the elements of the whole.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: &Patient, ids: &[u64]) {
    let bytes = p.ssn.as_bytes();
    info!("{:?}", &bytes[..4]); //~ phi_in_log
    let (head, tail) = bytes.split_at(3);
    info!("{head:?}"); //~ phi_in_log
    info!("{}", tail.len());
    info!("{:?}", ids.split_first());
    for chunk in bytes.chunks(2) {
        info!("{chunk:?}"); //~ phi_in_log
    }
}
