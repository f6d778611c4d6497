//! Twilio: number and text go to the carrier.
//@ lints: phi_to_messaging
use phi::Phi;
use twilio::{Client, OutboundCall, OutboundMessage};
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

const FROM: &str = "+15005550006";

async fn text(client: &Client, p: &Patient) {
    let body = format!("Hello {}, your test is {}", p.name, p.diagnosis);
    let _ = client.send_message(OutboundMessage::new(FROM, "+15005550009", &body)).await; //~ phi_to_messaging
}

async fn number(client: &Client, p: &Patient) {
    let message = OutboundMessage::new(FROM, &p.phone, "Please sign in.");
    client.send_message(message).await.ok(); //~ phi_to_messaging
}

async fn call(client: &Client, p: &Patient) {
    let _ = client.make_call(OutboundCall::new(FROM, &p.phone, "https://portal.example.org/twiml")).await; //~ phi_to_messaging
}

async fn hint(client: &Client, desk: &str, p: &Patient) {
    let body = format!("Case {} is ready", p.id);
    let _ = client.send_message(OutboundMessage::new(FROM, desk, &body)).await;
}
