//! secrecy hides its value until `expose_secret`.
use phi::Phi;
use secrecy::{ExposeSecret, SecretString};
use tracing::info;

#[derive(Phi)]
struct Patient {
    name: String,
    ssn: String,
    #[phi(skip)]
    id: u64,
}

fn show(p: Patient) {
    let secret = SecretString::from(p.name);
    info!("{secret:?}");
    info!("{}", secret.expose_secret()); //~ phi_in_log
    let ward = SecretString::from(String::from("three"));
    info!("{}", ward.expose_secret());
}
