//! Every declared kind clears a log, also through a method and a struct.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

struct Crypto;

impl Crypto {
    #[phi::sanitizer(encrypt)]
    fn seal(&self, text: &str) -> Vec<u8> {
        text.as_bytes().to_vec()
    }
    #[phi::sanitizer(hash)]
    fn digest(&self, text: &str) -> String {
        text.to_owned()
    }
    fn plain(&self, text: &str) -> String {
        text.to_owned()
    }
}

fn show(crypto: &Crypto, p: &Patient) {
    info!("{:?}", crypto.seal(&p.name));
    info!("{}", crypto.digest(&p.ssn));
    info!("{}", crypto.plain(&p.ssn)); //~ phi_in_log
}
