//! What is encrypted is clean until someone decrypts it.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

#[phi::sanitizer(encrypt)]
fn seal(text: &str) -> Vec<u8> {
    text.bytes().map(|byte| byte ^ 7).collect()
}
#[phi::source]
fn open(sealed: &[u8]) -> String {
    sealed.iter().map(|byte| (byte ^ 7) as char).collect()
}

fn show(p: &Patient) {
    let sealed = seal(&p.name);
    info!("{sealed:?}");
    info!("{}", open(&sealed)); //~ phi_in_log
}
