//! The letter is put together in another module; the finding stands where it is sent.
//@ lints: phi_to_messaging
use lettre::{SmtpTransport, Transport};
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

mod letters {
    use lettre::Message;

    pub fn letter(subject: &str, text: String) -> Message {
        Message::builder()
            .from("clinic@example.org".parse().unwrap())
            .to("desk@example.org".parse().unwrap())
            .subject(subject)
            .body(text)
            .unwrap()
    }
}

struct Postman {
    smtp: SmtpTransport,
}

impl Postman {
    fn deliver(&self, subject: &str, text: String) {
        let letter = letters::letter(subject, text);
        let _ = self.smtp.send(&letter); //~ phi_to_messaging
    }
}

fn tell(postman: &Postman, p: &Patient) {
    postman.deliver("Result", format!("{}: {}", p.name, p.diagnosis));
    postman.deliver("Result", format!("case {}", p.id));
}
