//! A mark and a configuration entry name our own notifier.
//@ lints: phi_to_messaging
//@ config: [[sink]]
//@ config: function = "crate::ops::notify"
//@ config: lint = "phi_to_messaging"
//@ config: arguments = [1]
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

mod ops {
    pub fn notify(channel: &str, text: &str) {
        queue::put(channel, text);
    }
}

trait Notifier {
    #[phi::sink(phi_to_messaging)]
    fn send(&self, text: &str);
}

struct Sms;

impl Notifier for Sms {
    fn send(&self, _text: &str) {}
}

fn tell(notifier: &dyn Notifier, p: &Patient) {
    ops::notify("ward", &p.name); //~ phi_to_messaging
    ops::notify(&p.name, "a bed is free");
    notifier.send(&p.diagnosis); //~ phi_to_messaging
    notifier.send("a bed is free");
    Sms.send(&p.phone); //~ phi_to_messaging
}
