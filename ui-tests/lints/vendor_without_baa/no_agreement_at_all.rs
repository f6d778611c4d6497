//! A registered vendor without an agreement, by its crate, the type of its client and its host.
//@ lints: vendor_without_baa phi_to_messaging phi_to_ai phi_to_analytics
//@ config: [[vendor]]
//@ config: name = "Twilio"
//@ config: crates = ["twilio"]
//@ config: hosts = ["api.twilio.com"]
//@ config: [[vendor]]
//@ config: name = "OpenAI"
//@ config: hosts = ["api.openai.com"]
use phi::Phi;
use serde_json::json;
use twilio::{Client, OutboundMessage};
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

async fn by_crate(client: &Client, p: &Patient) {
    let _ = client.send_message(OutboundMessage::new("+1", &p.phone, "Please sign in.")).await; //~ phi_to_messaging vendor_without_baa
    let _ = client.send_message(OutboundMessage::new("+1", "+2", "Please sign in.")).await;
}

const BASE: &str = "https://api.openai.com/v1";

async fn by_host(http: &reqwest::Client, p: &Patient) -> reqwest::Result<()> {
    let url = format!("{BASE}/chat/completions");
    http.post(&url).json(&json!({ "prompt": p.diagnosis })).send().await?; //~ phi_to_ai vendor_without_baa
    http.post(&url).json(&json!({ "prompt": p.id })).send().await?;
    Ok(())
}

async fn not_registered(http: &reqwest::Client, p: &Patient) -> reqwest::Result<()> {
    http.post("https://api.mixpanel.com/track").json(&json!({ "name": p.name })).send().await?; //~ phi_to_analytics
    Ok(())
}
