//! Bytes, base64 and hex are another spelling of the same.
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
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
    let bytes = p.name.as_bytes().to_vec();
    info!("{bytes:?}"); //~ phi_in_log
    info!("{}", String::from_utf8_lossy(&bytes)); //~ phi_in_log
    info!("{}", STANDARD.encode(&bytes)); //~ phi_in_log
    info!("{}", hex::encode(&p.ssn)); //~ phi_in_log
    info!("{}", bytes.len());
    info!("{}", STANDARD.encode("ward"));
}
