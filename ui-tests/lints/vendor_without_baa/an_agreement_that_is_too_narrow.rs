//! What an agreement covers is told by identifiers and kinds.
//@ lints: vendor_without_baa phi_to_messaging
//@ config: [[vendor]]
//@ config: name = "Twilio"
//@ config: crates = ["twilio"]
//@ config: baa = { signed = "2026-01-03", expires = "2027-01-03", covers = ["phone", "name"] }
use phi::Phi;
use twilio::{Client, OutboundMessage};

#[derive(Phi)]
struct Patient {
    #[phi(identifier = "name")]
    name: String,
    #[phi(identifier = "phone")]
    phone: String,
    #[phi(identifier = "ssn")]
    ssn: String,
    #[phi(kind = "diagnosis")]
    condition: String,
}

async fn covered(client: &Client, p: &Patient) {
    let text = format!("Dear {}, please sign in.", p.name);
    let _ = client.send_message(OutboundMessage::new("+1", &p.phone, &text)).await;
}

async fn not_covered(client: &Client, p: &Patient) {
    let text = format!("Your {} result is ready", p.condition);
    let _ = client.send_message(OutboundMessage::new("+1", &p.phone, &text)).await; //~ phi_to_messaging vendor_without_baa
}

async fn helper(client: &Client, to: &str, text: &str) {
    let _ = client.send_message(OutboundMessage::new("+1", to, text)).await; //~ phi_to_messaging vendor_without_baa
}

async fn through_a_helper(client: &Client, p: &Patient) {
    helper(client, &p.phone, &p.ssn).await;
}
