//! Every SSN can be hashed and compared; a declared tokenization is another thing.
//@ lints: phi_in_log
use phi::Phi;
use sha2::{Digest, Sha256};
use tracing::info;

#[derive(Phi)]
struct Patient {
    #[phi(identifier = "ssn")]
    ssn: String,
}

#[phi::sanitizer(tokenize)]
fn token(_text: &str) -> String {
    String::new()
}

fn show(p: &Patient) {
    info!("{:?}", Sha256::digest(&p.ssn)); //~ phi_in_log
    info!("{}", token(&p.ssn));
    info!("{:?}", Sha256::digest("ward"));
}
