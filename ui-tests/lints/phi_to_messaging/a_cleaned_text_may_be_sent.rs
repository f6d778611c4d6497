//! Masked, tokenized and encrypted values may be in a message.
//@ lints: phi_to_messaging
use lettre::{Message, SmtpTransport, Transport};
use phi::Phi;
use uuid::Uuid;

#[derive(Phi)]
struct Patient {
    #[phi(skip)]
    id: Uuid,
    name: String,
    ssn: String,
    phone: String,
    email: String,
    diagnosis: String,
}

#[phi::sanitizer(redact)]
fn mask(text: &str) -> String {
    format!("{}…", text.chars().next().unwrap_or('?'))
}

#[phi::sanitizer(tokenize)]
fn token(text: &str) -> String {
    vault::token_of(text)
}

fn letter(text: String) -> Message {
    Message::builder().from("a@example.org".parse().unwrap()).to("b@example.org".parse().unwrap()).body(text).unwrap()
}

fn tell(mailer: &SmtpTransport, p: &Patient) {
    let _ = mailer.send(&letter(format!("{} is waiting", mask(&p.name))));
    let _ = mailer.send(&letter(format!("{} is waiting", token(&p.ssn))));
    let _ = mailer.send(&letter(format!("{} is waiting", &p.name[..3]))); //~ phi_to_messaging
}
