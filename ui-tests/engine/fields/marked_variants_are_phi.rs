//! `#[phi]` on a variant marks its payload; the others are clean.
use phi::Phi;
use tracing::info;

#[derive(Phi)]
enum Contact {
    #[phi(identifier = "email")]
    Email(String),
    Ward(u16),
}

fn show(contact: &Contact) {
    match contact {
        Contact::Email(address) => info!("{address}"), //~ phi_in_log
        Contact::Ward(number) => info!("{number}"),
    }
}
